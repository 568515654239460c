import type { FleetTemplate, ServiceTemplate } from '../../model/templates';
import { alertQuality } from './alert-quality';
import { clusterState } from './cluster-state';
import { costAndCapacity } from './cost-and-capacity/cost-and-capacity';
import { dependencyMap } from './dependency-map';
import { elasticsearchCluster } from './elasticsearch-cluster';
import { envoyGateway } from './envoy-gateway/envoy-gateway';
import { errorAnalytics } from './error-analytics/error-analytics';
import { hitRates } from './hit-rates';
import { jvmRuntime } from './jvm-runtime/jvm-runtime';
import { kubernetesWorkload } from './kubernetes-workload/kubernetes-workload';
import { machines } from './machines/machines';
import { nodeRuntime } from './node-runtime';
import { serviceOverview } from './overview/overview';
import { platformHealth } from './platform-health/platform-health';
import { postgres } from './postgres/postgres';
import { rabbitmq } from './rabbitmq';
import { redis } from './redis';
import { sloFleet } from './slo-fleet';
import { sloPage } from './slo-page';
import { syntheticChecks } from './synthetic-checks';
import type { FleetTemplateMaker, ServiceTemplateMaker } from './template';
import { webVitals } from './web-vitals';
import { workQueue } from './work-queue';

export const serviceTemplates: Readonly<Record<ServiceTemplate, ServiceTemplateMaker>> = {
  'service-overview': serviceOverview,
  'slo-page': sloPage,
  'error-analytics': errorAnalytics,
  'kubernetes-workload': kubernetesWorkload,
  'synthetic-checks': syntheticChecks,
  'web-vitals': webVitals,
  'work-queue': workQueue,
  'hit-rates': hitRates,
  'node-runtime': nodeRuntime,
  'jvm-runtime': jvmRuntime,
  postgres,
  redis,
  rabbitmq,
  'elasticsearch-cluster': elasticsearchCluster,
  'envoy-gateway': envoyGateway,
  machines,
};

export const fleetTemplates: Readonly<Record<FleetTemplate, FleetTemplateMaker>> = {
  'platform-health': platformHealth,
  'slo-fleet': sloFleet,
  'alert-quality': alertQuality,
  'dependency-map': dependencyMap,
  'cluster-state': clusterState,
  'cost-and-capacity': costAndCapacity,
};

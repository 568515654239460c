import type { FleetTemplate, ServiceTemplate } from '../../model/templates';
import { clusterState } from './cluster-state';
import { elasticsearchCluster } from './elasticsearch-cluster';
import { machines } from './machines';
import { nodeRuntime } from './node-runtime';
import { serviceOverview } from './overview/overview';
import { postgres } from './postgres';
import { rabbitmq } from './rabbitmq';
import { redis } from './redis';
import { sloFleet } from './slo-fleet';
import { sloPage } from './slo-page';
import type { FleetTemplateMaker, ServiceTemplateMaker } from './template';

export const serviceTemplates: Readonly<Record<ServiceTemplate, ServiceTemplateMaker>> = {
  'service-overview': serviceOverview,
  'slo-page': sloPage,
  'node-runtime': nodeRuntime,
  postgres,
  redis,
  rabbitmq,
  'elasticsearch-cluster': elasticsearchCluster,
  machines,
};

export const fleetTemplates: Readonly<Record<FleetTemplate, FleetTemplateMaker>> = {
  'slo-fleet': sloFleet,
  'cluster-state': clusterState,
};

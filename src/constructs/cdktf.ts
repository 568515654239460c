/**
 * The one seam to CDKTF and its providers: no other module imports them, so that moving to the fork `cdktn` is a
 * change of this file. Provider imports are deep, because a package root loads every resource there is
 * (half a second and 200 MB).
 */

export { ElasticsearchComponentTemplate } from '@cdktf/provider-elasticstack/lib/elasticsearch-component-template';
export { ElasticsearchIndexLifecycle } from '@cdktf/provider-elasticstack/lib/elasticsearch-index-lifecycle';
export { ElasticsearchIndexTemplate } from '@cdktf/provider-elasticstack/lib/elasticsearch-index-template';
export { ElasticsearchIngestPipeline } from '@cdktf/provider-elasticstack/lib/elasticsearch-ingest-pipeline';
export { ElasticsearchSecurityRole } from '@cdktf/provider-elasticstack/lib/elasticsearch-security-role';
export { ElasticsearchSecurityRoleMapping } from '@cdktf/provider-elasticstack/lib/elasticsearch-security-role-mapping';
export { ElasticsearchSnapshotLifecycle } from '@cdktf/provider-elasticstack/lib/elasticsearch-snapshot-lifecycle';
export { ElasticsearchSnapshotRepository } from '@cdktf/provider-elasticstack/lib/elasticsearch-snapshot-repository';
export { KibanaDataView } from '@cdktf/provider-elasticstack/lib/kibana-data-view';
export { KibanaSecurityRole } from '@cdktf/provider-elasticstack/lib/kibana-security-role';
export { KibanaSpace } from '@cdktf/provider-elasticstack/lib/kibana-space';
export { ElasticstackProvider } from '@cdktf/provider-elasticstack/lib/provider';

export { AppsDashboardDashboardV2 as GrafanaDashboardV2 } from '@cdktf/provider-grafana/lib/apps-dashboard-dashboard-v2';
export { Dashboard as GrafanaDashboard } from '@cdktf/provider-grafana/lib/dashboard';
export { DataSource as GrafanaDataSource } from '@cdktf/provider-grafana/lib/data-source';
export { Folder as GrafanaFolder } from '@cdktf/provider-grafana/lib/folder';
export { FolderPermission as GrafanaFolderPermission } from '@cdktf/provider-grafana/lib/folder-permission';
export { GrafanaProvider } from '@cdktf/provider-grafana/lib/provider';
export { Team as GrafanaTeam } from '@cdktf/provider-grafana/lib/team';

export { HelmProvider } from '@cdktf/provider-helm/lib/provider';
export { Release as HelmRelease } from '@cdktf/provider-helm/lib/release';

export { LimitRangeV1 } from '@cdktf/provider-kubernetes/lib/limit-range-v1';
export { NamespaceV1 } from '@cdktf/provider-kubernetes/lib/namespace-v1';
export {
  NetworkPolicyV1,
  type NetworkPolicyV1Config,
} from '@cdktf/provider-kubernetes/lib/network-policy-v1';
export { PriorityClassV1 } from '@cdktf/provider-kubernetes/lib/priority-class-v1';
export { KubernetesProvider } from '@cdktf/provider-kubernetes/lib/provider';
export { ResourceQuotaV1 } from '@cdktf/provider-kubernetes/lib/resource-quota-v1';
export { ServiceAccountV1 } from '@cdktf/provider-kubernetes/lib/service-account-v1';

export {
  App,
  AssetType,
  GcsBackend,
  HttpBackend,
  type IStackSynthesizer,
  LocalBackend,
  S3Backend,
  TerraformAsset,
  TerraformOutput,
  TerraformResource,
  TerraformStack,
  Testing,
} from 'cdktf';
export { Construct } from 'constructs';

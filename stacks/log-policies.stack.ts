import type { Construct } from '../src/constructs/cdktf';
import { addElasticsearchObjects, addElasticsearchProvider } from '../src/constructs/elasticsearch-object';
import { LayerStack } from '../src/constructs/layer-stack';
import type { LayerArtifacts } from '../src/model/artifacts';
import type { ClusterEnvironment } from '../src/model/model';

/** What Elasticsearch must know: lifecycle, templates, roles, ingest pipelines, snapshots. Needs a live one. */
export class LogPoliciesStack extends LayerStack {
  constructor(scope: Construct, environment: ClusterEnvironment, artifacts: LayerArtifacts) {
    super(scope, environment, 'log-policies');
    addElasticsearchProvider(this, environment);
    addElasticsearchObjects(this, artifacts.elasticsearch ?? []);
  }
}

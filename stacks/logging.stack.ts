import type { Construct } from '../src/constructs/cdktf';
import { LayerStack } from '../src/constructs/layer-stack';
import type { LayerArtifacts } from '../src/model/artifacts';
import type { ClusterEnvironment } from '../src/model/model';

/** Elasticsearch, Kibana, Logstash and Filebeat. */
export class LoggingStack extends LayerStack {
  constructor(scope: Construct, environment: ClusterEnvironment, artifacts: LayerArtifacts) {
    super(scope, environment, 'logging');
    this.addReleases(artifacts);
  }
}

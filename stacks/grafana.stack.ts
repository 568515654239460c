import type { Construct } from '../src/constructs/cdktf';
import { LayerStack } from '../src/constructs/layer-stack';
import type { LayerArtifacts } from '../src/model/artifacts';
import type { ClusterEnvironment } from '../src/model/model';

/** Grafana and its data sources. */
export class GrafanaStack extends LayerStack {
  constructor(scope: Construct, environment: ClusterEnvironment, artifacts: LayerArtifacts) {
    super(scope, environment, 'grafana');
    this.addReleases(artifacts);
  }
}

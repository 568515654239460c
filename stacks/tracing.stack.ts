import type { Construct } from '../src/constructs/cdktf';
import { LayerStack } from '../src/constructs/layer-stack';
import type { LayerArtifacts } from '../src/model/artifacts';
import type { ClusterEnvironment } from '../src/model/model';

/** Collectors and Jaeger. */
export class TracingStack extends LayerStack {
  constructor(scope: Construct, environment: ClusterEnvironment, artifacts: LayerArtifacts) {
    super(scope, environment, 'tracing');
    this.addReleases(artifacts);
  }
}

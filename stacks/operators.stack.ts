import type { Construct } from '../src/constructs/cdktf';
import { LayerStack } from '../src/constructs/layer-stack';
import type { LayerArtifacts } from '../src/model/artifacts';
import type { ClusterEnvironment } from '../src/model/model';

/** CRDs first, then the operators that serve them. */
export class OperatorsStack extends LayerStack {
  constructor(scope: Construct, environment: ClusterEnvironment, artifacts: LayerArtifacts) {
    super(scope, environment, 'operators');
    this.addReleases(artifacts);
  }
}

import type { Construct } from '../src/constructs/cdktf';
import { LayerStack } from '../src/constructs/layer-stack';
import type { LayerArtifacts } from '../src/model/artifacts';
import type { ClusterEnvironment } from '../src/model/model';

/** Rules, monitors, probes and the Alertmanager tree: everything from `alert-rules/`. */
export class AlertingStack extends LayerStack {
  constructor(scope: Construct, environment: ClusterEnvironment, artifacts: LayerArtifacts) {
    super(scope, environment, 'alerting');
    this.addReleases(artifacts);
  }
}

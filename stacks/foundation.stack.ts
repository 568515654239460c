import type { Construct } from '../src/constructs/cdktf';
import { addKubernetesObject } from '../src/constructs/kubernetes-object';
import { LayerStack } from '../src/constructs/layer-stack';
import type { LayerArtifacts } from '../src/model/artifacts';
import type { ClusterEnvironment } from '../src/model/model';

/** Namespaces with Pod Security labels, quotas, priority classes, NetworkPolicies and service accounts. */
export class FoundationStack extends LayerStack {
  constructor(scope: Construct, environment: ClusterEnvironment, artifacts: LayerArtifacts) {
    super(scope, environment, 'foundation');
    this.addKubernetes();
    for (const object of artifacts.objects ?? []) addKubernetesObject(this, object);
  }
}

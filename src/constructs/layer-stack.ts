import { chartFacts, isChartName } from '../catalog/charts';
import type { Layer, LayerArtifacts } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { addBackend } from './backend';
import { type Construct, HelmProvider, KubernetesProvider, TerraformStack } from './cdktf';
import { addHelmRelease } from './helm-release';
import { addManifestsRelease } from './manifests-release';
import { splitReleases } from './release-size';
import { synthesizerOf } from './synthesizer';

/** `prod-metrics`: the name of the stack, of its state and of its folder in `cdktf.out`. */
export function stackId(environment: Pick<ClusterEnvironment, 'id'>, layer: Layer): string {
  return `${environment.id}-${layer}`;
}

/** One layer of one environment, with a state of its own. */
export abstract class LayerStack extends TerraformStack {
  protected readonly environment: ClusterEnvironment;

  constructor(scope: Construct, environment: ClusterEnvironment, layer: Layer) {
    super(scope, stackId(environment, layer));
    this.environment = environment;
    this.synthesizer = synthesizerOf(this);
    addBackend(this, environment.state);
  }

  /** Credentials come from the kubeconfig that `KUBE_CONFIG_PATH` names. */
  protected addKubernetes(): void {
    new KubernetesProvider(this, 'kubernetes', this.context());
  }

  protected addReleases({ releases }: LayerArtifacts): void {
    new HelmProvider(this, 'helm', { kubernetes: this.context() });
    for (const release of splitReleases(releases)) {
      if (release.kind === 'manifests') {
        addManifestsRelease(this, release);
      } else {
        const { chart } = release;
        if (!isChartName(chart)) throw new Error(`facts/charts/ has no ${chart}`);
        const { version, repository } = chartFacts(chart);
        // What a chart of CRDs takes away takes every object of theirs along.
        const keep = release.name.endsWith('-crds');
        addHelmRelease(this, { ...release, version, repository, keep }, this.environment.charts);
      }
    }
  }

  private context(): { readonly configContext?: string } {
    const { context } = this.environment.cluster;
    return context === undefined ? {} : { configContext: context };
  }
}

import { createHash } from 'node:crypto';
import type { IConfigMap } from 'kubernetes-models/v1';
import { kubernetesObject } from '../manifests/object';
import type { KubernetesObject } from '../model/artifacts';
import { renderYaml } from '../render/yaml';

export interface MountedConfig {
  readonly object: KubernetesObject;
  /** For the pods that mount it: another configuration is another annotation, and so new pods. */
  readonly annotations: { readonly [key: string]: string };
}

/** A configuration as a ConfigMap with one file `config.yaml`. */
export function mountedConfig(name: string, namespace: string, config: object): MountedConfig {
  const text = renderYaml(config);
  return {
    object: kubernetesObject<IConfigMap>({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace },
      data: { 'config.yaml': text },
    }),
    annotations: { 'o11y/config-checksum': createHash('sha256').update(text).digest('hex') },
  };
}

import type { KubernetesObject } from '../model/artifacts';

/**
 * An object typed by its model, as the plain data that everything else handles: an unknown key of `T` is a
 * compile error where the object is written.
 */
export function kubernetesObject<T extends { readonly apiVersion: string; readonly kind: string }>(
  object: NoInfer<T>,
): KubernetesObject {
  return object as unknown as KubernetesObject;
}

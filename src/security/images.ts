import type { ClusterEnvironment } from '../model/model';

type Images = Pick<ClusterEnvironment, 'images'>;

/** An image in the registry of the environment: a mirror keeps the path and changes the host. */
export function imageOf({ images }: Images, registry: string, path: string): string {
  return `${images?.registry ?? registry}/${path}`;
}

/** `key` with the pull secrets, or nothing where there are none: charts tell an empty list from an absent one. */
export function pullSecretsAs<K extends string>(
  { images }: Images,
  key: K,
): { readonly [P in K]?: { readonly name: string }[] } {
  const refs = (images?.pullSecrets ?? []).map((name) => ({ name }));
  return refs.length === 0 ? {} : ({ [key]: refs } as { readonly [P in K]?: typeof refs });
}

/** `global.imageRegistry` and `global.imagePullSecrets`, which most charts understand. */
export function globalImages(environment: Images): {
  readonly imageRegistry?: string;
  readonly imagePullSecrets?: readonly { readonly name: string }[];
} {
  const registry = environment.images?.registry;
  return {
    ...(registry === undefined ? {} : { imageRegistry: registry }),
    ...pullSecretsAs(environment, 'imagePullSecrets'),
  };
}

import type { IEnvVar, IVolume, IVolumeMount } from 'kubernetes-models/v1';
import { elasticsearchCaSecret, type MachineUser, signedByEck, userSecret } from '../logging/names';
import type { ClusterEnvironment } from '../model/model';

/** Where the authority of Elasticsearch's certificate and the password are mounted. */
export const authorityMount = '/etc/elasticsearch-ca';
export const passwordMount = '/etc/elasticsearch-user';

interface Mounted {
  readonly volumes: readonly IVolume[];
  readonly volumeMounts: readonly IVolumeMount[];
}

/** The authority of Elasticsearch's certificate; nothing where a public one signed it. */
export function authority(environment: ClusterEnvironment): Mounted {
  return signedByEck(environment)
    ? mounted('elasticsearch-ca', elasticsearchCaSecret, 'ca.crt', authorityMount)
    : { volumes: [], volumeMounts: [] };
}

/** The password as a file: a rotated one is read without a restart, and no environment holds it. */
export const password = (user: MachineUser): Mounted =>
  mounted('elasticsearch-user', userSecret(user), 'password', passwordMount);

function mounted(name: string, secretName: string, key: string, mountPath: string): Mounted {
  return {
    volumes: [{ name, secret: { secretName, items: [{ key, path: key }] } }],
    volumeMounts: [{ name, mountPath, readOnly: true }],
  };
}

/** For programs that read credentials from their environment only. */
export const credentials = (
  user: MachineUser,
  variables: { readonly username: string; readonly password: string },
): readonly IEnvVar[] =>
  (['username', 'password'] as const).map((key) => ({
    name: variables[key],
    valueFrom: { secretKeyRef: { name: userSecret(user), key } },
  }));

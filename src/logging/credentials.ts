import { externalSecret } from '../manifests/external-secret';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { type MachineUser, machineUsers, userSecret } from './names';

/**
 * A machine user as Elasticsearch's file realm reads it: the password comes from the secret store, name and role are
 * ours. @see https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/file-based
 */
export function userCredentials(
  environment: Pick<ClusterEnvironment, 'secretStore'>,
  user: MachineUser,
): KubernetesObject {
  return externalSecret(environment, {
    name: userSecret(user),
    namespace: namespaces.system,
    properties: ['password'],
    template: {
      type: 'kubernetes.io/basic-auth',
      data: { username: user, password: '{{ .password }}', roles: machineUsers[user].role },
    },
  });
}

import type { KubernetesObject } from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import { receiversSecret, secretOf } from '../model/receiver';
import { severities } from '../model/team';
import { secretOfEntries } from './secret-of-entries';

type Teams = Pick<Model, 'teams'>;

/** Entries of the secret store that receivers and the mail server need, the watchdog's included; sorted, each once. */
export function receiverEntries(
  { teams }: Teams,
  { alerting }: Pick<ClusterEnvironment, 'alerting'>,
): readonly string[] {
  const receivers = [
    ...teams.flatMap((team) => severities.map((severity) => team.receivers[severity])),
    ...(alerting.watchdog === undefined ? [] : [alerting.watchdog]),
  ];
  const entries = receivers.flatMap((receiver) => {
    const reference = secretOf(receiver);
    return reference === undefined ? [] : [reference.secret];
  });
  const login = alerting.smtp?.login;
  return [...new Set([...entries, ...(login === undefined ? [] : [login.password.secret])])].sort();
}

/** Credentials of all receivers in the namespace of Alertmanager, which mounts them; nothing where none are needed. */
export function receiverSecrets(
  model: Teams,
  environment: Pick<ClusterEnvironment, 'alerting' | 'secretStore'>,
  namespace: string,
): readonly KubernetesObject[] {
  const entries = receiverEntries(model, environment);
  return entries.length === 0
    ? []
    : [secretOfEntries(environment, { name: receiversSecret, namespace, entries })];
}

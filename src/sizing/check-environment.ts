import type { ClusterEnvironment, Model } from '../model/model';
import type { Problem } from '../problems/problem';
import { checkReplicas } from './check-replicas';
import { checkStorage } from './check-storage';

function checkWatchdog(environment: ClusterEnvironment): readonly Problem[] {
  if (environment.alerting.watchdog !== undefined) return [];
  return [
    {
      code: 'O11Y1505',
      severity: environment.stage === 'production' ? 'error' : 'warning',
      at: { file: environment.file, path: ['alerting'] },
      message: 'no watchdog: when Prometheus or Alertmanager is down, silence looks like health',
      expected: 'alerting.watchdog, a receiver outside this cluster that complains when the alert stays away',
      fix: "Add watchdog: { kind: 'webhook', url: { secret: 'watchdog-url' } } with the URL of a dead man's switch.",
    },
  ];
}

function checkMail(model: Pick<Model, 'teams'>, environment: ClusterEnvironment): readonly Problem[] {
  if (environment.alerting.smtp !== undefined) return [];
  const team = model.teams.find(({ receivers }) =>
    [receivers.page, receivers.ticket].some(({ kind }) => kind === 'email'),
  );
  if (team === undefined) return [];
  return [
    {
      code: 'O11Y1506',
      severity: 'error',
      at: { file: environment.file, path: ['alerting'] },
      message: `team '${team.id}' is reached by mail, but environment '${environment.name}' names no mail server`,
      expected: 'alerting.smtp',
      fix: `Add smtp: { smarthost: 'smtp.example.com:587', from: 'alerts@example.com' }, or change the receiver in ${team.file}.`,
    },
  ];
}

function checkState(environment: ClusterEnvironment): readonly Problem[] {
  if (environment.stage !== 'production' || environment.state.kind !== 'local') return [];
  return [
    {
      code: 'O11Y1507',
      severity: 'error',
      at: { file: environment.file, path: ['state', 'kind'] },
      message: "the state of production is 'local': a file on the machine that applied last",
      expected: 'a remote backend: s3, gcs or gitlab-http',
      fix: "Set state to { kind: 's3', bucket, region, prefix } or another remote backend.",
    },
  ];
}

/** What is wrong about sizes; the arithmetic is in the messages. */
export function checkSizes(environment: ClusterEnvironment): readonly Problem[] {
  return [...checkStorage(environment), ...checkReplicas(environment)];
}

/** Everything about a cluster environment that its shape allows although it cannot work. */
export function checkEnvironment(
  model: Pick<Model, 'teams'>,
  environment: ClusterEnvironment,
): readonly Problem[] {
  return [
    ...checkSizes(environment),
    ...checkWatchdog(environment),
    ...checkMail(model, environment),
    ...checkState(environment),
  ];
}

import { targetOf } from '../../model/delivery';
import type { ClusterEnvironment, Model } from '../../model/model';
import type { Problem } from '../../problems/problem';
import { nearest } from '../../promql/nearest';
import { compileDashboards } from '../compile';
import { configMap } from '../config-maps';

/** In bytes: what etcd takes of one object, and what `kubectl apply` can keep a copy of. */
const limits = { object: 1024 * 1024, applied: 262_144 } as const;

/** Dashboards that no ConfigMap can hold, and ConfigMaps that nobody would read. */
export function checkDelivery(model: Model): readonly Problem[] {
  return model.environments.flatMap((environment) =>
    environment.kind === 'cluster' && environment.dashboards?.configMaps !== undefined
      ? [...unread(environment), ...unknownTeams(environment, model), ...tooLarge(environment, model)]
      : [],
  );
}

const path = ['dashboards', 'configMaps'] as const;

function unread({ file, existing }: ClusterEnvironment): readonly Problem[] {
  if (existing?.grafana === undefined) return [];
  return [
    {
      code: 'O11Y1820',
      severity: 'error',
      message: 'the Grafana of this environment is not deployed here, so nothing is known of a sidecar',
      at: { file, path },
      expected: 'ConfigMaps only where Grafana itself is deployed',
      fix: 'remove `configMaps`: the dashboards then go through the API of Grafana',
    },
  ];
}

function unknownTeams({ file, dashboards }: ClusterEnvironment, { teams }: Model): readonly Problem[] {
  const { configMaps = [] } = dashboards ?? {};
  if (configMaps === 'all') return [];
  const known = teams.map(({ id }) => id);
  return configMaps.flatMap((team, index): readonly Problem[] => {
    if (known.includes(team)) return [];
    const meant = nearest(team, known);
    return [
      {
        code: 'O11Y1819',
        severity: 'error',
        message: `there is no team '${team}'`,
        at: { file, path: [...path, index] },
        expected: `'all', or teams: ${known.join(', ')}`,
        fix: meant === undefined ? 'write the name of the folder of a team' : `did you mean '${meant}'?`,
      },
    ];
  });
}

function tooLarge(environment: ClusterEnvironment, model: Model): readonly Problem[] {
  const dashboards = model.dashboards.filter(
    ({ service }) => targetOf(environment, service.owner.id) === 'config-map',
  );
  const compiled = compileDashboards({ ...model, dashboards }, environment);
  return dashboards.flatMap((dashboard, index): readonly Problem[] => {
    const artifact = compiled[index];
    if (artifact === undefined) return [];
    const bytes = Buffer.byteLength(JSON.stringify(configMap(artifact, dashboard.service.owner)));
    if (bytes <= limits.applied) return [];
    const fatal = bytes > limits.object;
    return [
      {
        code: 'O11Y1818',
        severity: fatal ? 'error' : 'warning',
        message: `the ConfigMap of the dashboard has ${bytes} bytes in ${environment.name}`,
        at: { file: dashboard.file },
        expected: fatal
          ? `at most ${limits.object} bytes, which is what Kubernetes stores`
          : `at most ${limits.applied} bytes, of which \`kubectl apply\` can keep a copy; Helm stores more`,
        fix: 'split the dashboard: what is not read together need not be loaded together',
      },
    ];
  });
}

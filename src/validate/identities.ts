import type { Identity, Model } from '../model/model';
import type { Problem } from '../problems/problem';

/** Ids and the names that are made from them must be told apart. */
export function validateIdentities(model: Model): readonly Problem[] {
  const { teams, services, environments, slos, alerts, maintenance, dashboards, values } = model;
  const sameIds = [teams, services, environments, slos, alerts, maintenance, dashboards, values].flatMap(
    (definitions: readonly Identity[]) => repeated(definitions, ({ id }) => id).map(sameId),
  );
  const distinct = [...new Map(services.map((service) => [service.id, service])).values()];
  return [...sameIds, ...repeated(distinct, kubernetesName).map(sameName)];
}

interface Repetition {
  readonly first: Identity;
  readonly second: Identity;
}

function repeated(
  definitions: readonly Identity[],
  keyOf: (definition: Identity) => string,
): readonly Repetition[] {
  const seen = new Map<string, Identity>();
  return definitions.flatMap((second) => {
    const first = seen.get(keyOf(second));
    if (first !== undefined) return [{ first, second }];
    seen.set(keyOf(second), second);
    return [];
  });
}

const kubernetesName = ({ id }: Identity): string => id.replace('/', '-');

function sameId({ first, second }: Repetition): Problem {
  return {
    code: 'O11Y1403',
    severity: 'error',
    message: `the id '${second.id}' is that of ${first.file} too`,
    at: { file: second.file, path: ['id'] },
    expected: 'an id of its own: it is made from the path, or keeps that of a file that was moved',
    fix: 'rename one of the two files, or remove `id` if the other file took its place',
  };
}

function sameName({ first, second }: Repetition): Problem {
  return {
    code: 'O11Y1406',
    severity: 'error',
    message: `'${second.id}' gets the name '${kubernetesName(second)}' in Kubernetes, as '${first.id}' does`,
    at: { file: second.file },
    expected: 'names that differ when team and service are joined by a hyphen',
    fix: 'rename one of the two files',
  };
}

import { platformTeam } from '../alerting/alertmanager';
import type { Identity, Model } from '../model/model';
import type { Problem, PropertyPath } from '../problems/problem';
import type { Scope } from './rule';

/** The folder says whose a definition is; what it refers to must say the same. */
export function validateOwnership(model: Model, { partial }: Scope): readonly Problem[] {
  const served = [...model.slos, ...model.alerts, ...model.dashboards];
  return [
    ...(partial || model.teams.length > 0 || model.environments.length === 0 ? [] : [noTeam]),
    ...model.teams.flatMap((team) => ofTeam(team)),
    ...model.services.flatMap((service) => foreign(service, service.owner, ['owner'], 'the owner')),
    ...served.flatMap((definition) =>
      foreign(definition, definition.service.owner, ['service'], `the owner of ${definition.service.id}`),
    ),
    // What the platform works on is below everybody's services; nobody else may mute the pages of others.
    ...model.maintenance
      .filter((definition) => folderOf(definition) !== platformTeam)
      .flatMap((definition) =>
        definition.services.flatMap(({ id, owner }, index) =>
          foreign(definition, owner, ['services', index], `the owner of ${id}`),
        ),
      ),
  ];
}

const noTeam: Problem = {
  code: 'O11Y2207',
  severity: 'error',
  message: 'there is no team, so no alert could reach anybody',
  expected: 'services/<team>/<team>.team.ts',
  fix: 'write one: npm run new -- team <name>',
};

const folderOf = ({ file }: Identity): string => file.split('/')[1] ?? '';

function ofTeam(team: Identity): readonly Problem[] {
  const folder = folderOf(team);
  if (folder === team.id) return [];
  return [
    {
      code: 'O11Y1404',
      severity: 'error',
      message: `team '${team.id}' is defined in the folder of '${folder}'`,
      at: { file: team.file, path: [] },
      expected: `services/${team.id}/${team.id}.team.ts`,
      fix: `rename the file to ${folder}.team.ts, or move it`,
    },
  ];
}

function foreign(
  definition: Identity,
  owner: Identity,
  path: PropertyPath,
  whose: string,
): readonly Problem[] {
  const folder = folderOf(definition);
  if (folder === owner.id) return [];
  const [root = ''] = definition.file.split('/');
  return [
    {
      code: 'O11Y1404',
      severity: 'error',
      message: `${whose} is team '${owner.id}', and the folder says '${folder}'`,
      at: { file: definition.file, path },
      expected: 'the team of the folder',
      fix: `move the file to ${root}/${owner.id}/, or name what belongs to team '${folder}'`,
    },
  ];
}

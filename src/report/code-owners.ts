import type { Team } from '../model/model';

/** Folders with a subfolder per team. */
const byTeam = ['services', 'alert-rules', 'dashboards', 'runbooks'] as const;

/**
 * Who reviews what, from the teams: whoever is paged for something also reviews changes of it. The last line that
 * matches counts, on GitLab and on GitHub alike.
 * @param platform owns everything that no team does
 */
export function renderCodeOwners(teams: readonly Team[], platform: string): string {
  const fallback = teams.find(({ id }) => id === platform)?.codeOwners ?? [];
  const lines = teams.flatMap(({ id, codeOwners }) =>
    byTeam.map((folder) => `/${folder}/${id}/ ${codeOwners.join(' ')}`),
  );
  return [
    '# Generated from services/*/*.team.ts by `npm run codeowners`.',
    ...(fallback.length === 0 ? [] : [`* ${fallback.join(' ')}`]),
    ...lines,
    '',
  ].join('\n');
}

import type { Dashboard, Model } from '../../model/model';
import type { Problem } from '../../problems/problem';
import { dashboardUid } from '../uid';

/** Grafana refuses longer titles. */
const longestTitle = 5000;

/** What Grafana refuses, or takes for another dashboard and overwrites that. */
export function checkTitles({ dashboards, teams }: Pick<Model, 'dashboards' | 'teams'>): readonly Problem[] {
  const folders = new Map(teams.map(({ name }) => [name.toLowerCase(), name]));
  const uids = firstBy(dashboards, ({ id }) => dashboardUid(id));
  const titles = firstBy(dashboards, placeInFolder);
  return dashboards.flatMap((dashboard) => [
    ...tooLong(dashboard),
    ...likeFolder(dashboard, folders),
    ...sameTitle(dashboard, titles.get(placeInFolder(dashboard))),
    ...sameUid(dashboard, uids),
  ]);
}

function firstBy(
  dashboards: readonly Dashboard[],
  keyOf: (dashboard: Dashboard) => string,
): ReadonlyMap<string, Dashboard> {
  return new Map([...dashboards].reverse().map((dashboard) => [keyOf(dashboard), dashboard]));
}

function placeInFolder({ service, title }: Dashboard): string {
  return `${service.owner.id}/${title}`;
}

function tooLong({ title, file }: Dashboard): readonly Problem[] {
  if (title.length <= longestTitle) return [];
  return [
    {
      code: 'O11Y1803',
      severity: 'error',
      message: `the title has ${title.length} characters: '${title.slice(0, 40)}...'`,
      at: { file, path: ['title'] },
      expected: `at most ${longestTitle} characters, which is what Grafana takes`,
      fix: 'name what the dashboard shows in a few words and move the rest into the description',
    },
  ];
}

function likeFolder({ title, file }: Dashboard, folders: ReadonlyMap<string, string>): readonly Problem[] {
  const folder = folders.get(title.toLowerCase());
  if (folder === undefined) return [];
  return [
    {
      code: 'O11Y1808',
      severity: 'error',
      message: `the title '${title}' is that of the folder of team ${folder}`,
      at: { file, path: ['title'] },
      expected: 'a title that no folder has, because Grafana refuses to save it',
      fix: `name what it shows of the team, like '${title} overview'`,
    },
  ];
}

function sameTitle(dashboard: Dashboard, first: Dashboard | undefined): readonly Problem[] {
  if (first === undefined || first === dashboard) return [];
  const { title, file, service } = dashboard;
  return [
    {
      code: 'O11Y1802',
      severity: 'error',
      message: `the title '${title}' is that of ${first.file} too`,
      at: { file, path: ['title'] },
      expected: `a title that no other dashboard of team ${service.owner.id} has, because they share a folder`,
      fix: 'say in the title what tells the two apart',
    },
  ];
}

/** Equal ids are found with the references. */
function sameUid({ id, file }: Dashboard, uids: ReadonlyMap<string, Dashboard>): readonly Problem[] {
  const uid = dashboardUid(id);
  const first = uids.get(uid);
  if (first === undefined || first.id === id) return [];
  return [
    {
      code: 'O11Y1809',
      severity: 'error',
      message: `the uid ${uid} is that of ${first.file} too`,
      at: { file },
      expected: 'a uid of its own: Grafana would overwrite the other dashboard',
      fix: 'rename the file: the uid is made from the path',
    },
  ];
}

import type { Board } from '../board/board';
import { isRecord, recordIn } from '../board/json';
import { missingModels, withLibrary } from '../board/library';
import { readBoard } from '../board/read';
import { inParallel } from '../parallel/in-parallel';
import { ProblemError } from '../problems/problem';
import { askGrafana, type GrafanaApi } from './grafana-api';

/** The page of a dashboard in a browser: `https://grafana.example.com/d/<uid>/<slug>`. */
export interface DashboardPage {
  /** Of Grafana, without a slash at the end. */
  readonly url: string;
  readonly uid: string;
}

/** Nothing where the address is none of a dashboard. */
export function dashboardPage(address: string): DashboardPage | undefined {
  const [, url, uid] =
    /^(https?:\/\/[^?#]+?)\/(?:d|d-solo|api\/dashboards\/uid)\/([\w-]+)(?:[/?#]|$)/.exec(address) ?? [];
  return url === undefined || uid === undefined || !URL.canParse(url) ? undefined : { url, uid };
}

/** A dashboard as Grafana has it; nothing where it does not have it. */
export async function dashboardOf(api: GrafanaApi, uid: string): Promise<Board | undefined> {
  const answer = await askGrafana(api, `/api/dashboards/uid/${encodeURIComponent(uid)}`);
  return answer === undefined ? undefined : readBoard(answer, `the dashboard ${uid} of ${api.url}`);
}

/** The same with what its library panels show, where it has to be there. */
export async function existingDashboard(api: GrafanaApi, uid: string): Promise<Board> {
  const answer = await askGrafana(api, `/api/dashboards/uid/${encodeURIComponent(uid)}`);
  if (answer !== undefined) return readBoard(await filled(api, answer), `the dashboard ${uid} of ${api.url}`);
  throw new ProblemError([
    {
      code: 'O11Y2507',
      severity: 'error',
      message: `Grafana at ${api.url} has no dashboard ${uid}`,
      expected: 'the uid of a dashboard that the token may see',
      fix: 'copy the address from the browser while the dashboard is open',
    },
  ]);
}

/** So many library panels are asked for at once. */
const atOnce = 8;

/** @see https://grafana.com/docs/grafana/latest/developer-resources/api-reference/http-api/api-legacy/library_element/ */
async function filled(api: GrafanaApi, answer: unknown): Promise<unknown> {
  if (!isRecord(answer) || !isRecord(answer['dashboard'])) return answer;
  const { dashboard } = answer;
  const models = await inParallel(missingModels(dashboard), atOnce, async (uid) => {
    const element = await askGrafana(api, `/api/library-elements/${encodeURIComponent(uid)}`);
    const { model } = recordIn(recordIn(element)['result']);
    return isRecord(model) ? ([[uid, model]] as const) : [];
  });
  return { ...answer, dashboard: withLibrary(dashboard, new Map(models.flat())) };
}

import type { Board } from '../board/board';
import { readBoard } from '../board/read';
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

/** The same, where it has to be there. */
export async function existingDashboard(api: GrafanaApi, uid: string): Promise<Board> {
  const board = await dashboardOf(api, uid);
  if (board !== undefined) return board;
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

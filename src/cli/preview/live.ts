import { type BoardPanel, panelsOf } from '../../board/board';
import { liveOf } from '../../preview/live';
import { type Preview, previewOf } from '../../preview/preview';
import { askPrometheus } from '../../up/dashboards';
import { instantQuery } from '../../up/prometheus-api';
import { credentialsFor } from '../credentials';
import { noPrometheus } from '../no-prometheus';
import { say } from '../report';
import type { Collected } from './collect';

/** Queries that are under way at once: a Prometheus runs twenty, and others ask it too. */
const atOnce = 8;

/** Seconds between two scrapes, unless somebody knows better: the default of the operator is 30, of Grafana 15. */
const scrape = 15;

/**
 * Asks a Prometheus for everything that the dashboards show, and says what has no data.
 *
 * @throws ProblemError O11Y2232 where it does not answer, O11Y2233 where credentials would be sent in the clear
 */
export async function drawLive(
  boards: readonly Collected[],
  prometheus: string,
): Promise<readonly Preview[]> {
  const headers = credentialsFor(prometheus, process.env);
  const now = Math.floor(Date.now() / 1000);
  await instantQuery(prometheus, 'vector(1)', now, headers).catch((error: Error) => {
    throw noPrometheus(prometheus, error);
  });
  const ask = askPrometheus(prometheus, headers);
  const previews: Preview[] = [];
  for (const [index, { board, group }] of boards.entries()) {
    const live = await liveOf(board, { ask, now, scrape, atOnce });
    previews.push(previewOf(live.board, { group, live }));
    const panels = panelsOf(live.board);
    const empty = panels.filter((panel) => isEmpty(live.dataOf(panel).queries));
    say(`${index + 1}/${boards.length} ${board.title}: ${describe(panels, empty)}`);
  }
  return previews;
}

const isEmpty = (queries: readonly { readonly series: readonly unknown[] }[]): boolean =>
  queries.length > 0 && queries.every(({ series }) => series.length === 0);

function describe(panels: readonly BoardPanel[], empty: readonly BoardPanel[]): string {
  if (empty.length === 0) return `${panels.length} panels`;
  return `${panels.length} panels, ${empty.length} without data: ${empty.map(({ title, type }) => title || type).join(', ')}`;
}

import type { FastifyInstance } from 'fastify';
import type { Board } from '../board/board';
import { readBoard } from '../board/read';
import type { DashboardArtifact } from '../model/artifacts';
import { type Ask, liveOf } from '../preview/live';
import { previewPage } from '../preview/page';
import { type Preview, previewOf } from '../preview/preview';
import { addPreviewCode } from './preview-code';
import { type Headers, instantQuery, rangeQuery, refusalOf } from './prometheus-api';

export interface Dashboards {
  readonly dashboards: readonly DashboardArtifact[];
  readonly prometheus: string;
  /** Seconds between two scrapes. */
  readonly scrape: number;
}

/** Seconds after which an open dashboard asks again. */
const refresh = 10;

/** History begins with `up`; seconds that are shown at least, and at most. */
const shown = { least: 300, most: 3_600 } as const;

/** Queries of one dashboard that are under way at once. */
const atOnce = 6;

/** The dashboards as Grafana would show them, with what the running Prometheus answers. */
export function addDashboards(server: FastifyInstance, options: Dashboards): void {
  const boards = options.dashboards.map(({ json, team }) => ({ board: readBoard(json), group: team }));
  const started = Date.now() / 1000;
  addPreviewCode(server);
  server.get('/dashboards', (_request, reply) => {
    const index = boards.map(({ board, group }) => indexOf(board, group));
    const note = `What Prometheus answers now, again every ${refresh} seconds.`;
    return reply
      .type('text/html; charset=utf-8')
      .send(previewPage('served', { boards: index, note, refresh }));
  });
  // Where alerts link to.
  server.get<{ Params: { uid: string } }>('/d/:uid', (request, reply) =>
    reply.redirect(`/dashboards#/${encodeURIComponent(request.params.uid)}`),
  );
  server.get<{ Params: { uid: string } }>('/api/dashboards/:uid', async (request, reply) => {
    const found = boards.find(({ board }) => board.uid === request.params.uid);
    if (found === undefined) return reply.code(404).send({ error: 'There is no such dashboard.' });
    return drawLive(found.board, found.group, options, started);
  });
}

async function drawLive(
  board: Board,
  group: string,
  { prometheus, scrape }: Dashboards,
  started: number,
): Promise<Preview> {
  const now = Math.floor(Date.now() / 1000);
  const longest = Math.min(shown.most, Math.max(shown.least, now - started));
  const live = await liveOf(board, { ask: askPrometheus(prometheus), now, scrape, atOnce, longest });
  return previewOf(live.board, { group, live });
}

function indexOf(
  { uid = '', title, description = '' }: Board,
  group: string,
): Pick<Preview, 'uid' | 'title' | 'group' | 'description'> {
  return { uid, title, group, description };
}

/** Every failure is one line that a panel can show. */
export function askPrometheus(prometheus: string, headers: Headers = {}): Ask {
  const inWords = (error: Error): never => {
    throw new Error(refusalOf(error));
  };
  return {
    instant: (query, time) => instantQuery(prometheus, query, time, headers).catch(inWords),
    range: (query, range) => rangeQuery(prometheus, query, range, headers).catch(inWords),
  };
}

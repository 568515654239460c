import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { assertPortFree, loopback } from '../../engines/port';
import { remember } from '../../model/remember';
import { previewPage } from '../../preview/page';
import type { Preview } from '../../preview/preview';
import { formatText } from '../../problems/format';
import { ProblemError } from '../../problems/problem';
import { guard } from '../../up/guard';
import { addPreviewCode } from '../../up/preview-code';
import { exitCodes, say } from '../report';
import { projectFolders } from '../watch/project-folders';
import { whileWatching } from '../watch/while-watching';
import { boardsCollector, type Collected, type Given } from './collect';
import { draw, noteOf } from './draw';

export interface WatchOptions extends Given {
  readonly prometheus?: string;
  readonly port: number;
}

/** Serves the page on 127.0.0.1 and shows every change when it is saved, until it is interrupted. */
export async function watchPreview(root: string, options: WatchOptions): Promise<number> {
  await assertPortFree(options.port, 'the preview');
  const shown = createShown(root, options);
  const server = fastify({ logger: false, forceCloseConnections: true });
  guard(server, options.port);
  addPreviewCode(server);
  addPage(server, shown);
  const begin = async (): Promise<void> => {
    await shown.rebuild();
    await server.listen({ host: loopback, port: options.port });
    say(`http://${loopback}:${options.port} shows what you save; Ctrl-C ends it`);
  };
  const { file } = options;
  await whileWatching(
    () => (file === undefined ? projectFolders(root) : new Set([dirname(file)])),
    begin,
    shown.rebuild,
  );
  await server.close();
  return exitCodes.ok;
}

interface Shown {
  readonly rebuild: () => Promise<void>;
  readonly version: () => number;
  readonly previews: () => readonly Preview[];
  readonly note: () => string;
  /** Resolves with the next version. */
  readonly next: () => Promise<void>;
}

/** What was wrong last time is said and the page before it stays. */
function createShown(root: string, options: WatchOptions): Shown {
  const known = new Map<string, Preview>();
  let [version, previews, note] = [0, [] as readonly Preview[], ''];
  let waiting: (() => void)[] = [];
  const collect = boardsCollector(root, options);
  const rebuild = async (): Promise<void> => {
    const started = performance.now();
    try {
      previews = await drawChanged(collect(), options.prometheus, known);
      note = noteOf(options.prometheus);
      say(`${previews.length} dashboards in ${Math.round(performance.now() - started)} ms`);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      process.stdout.write(formatText(error.problems, { colour: process.stdout.isTTY === true }));
      note = `Not what you saved last: ${error.problems[0]?.code}: ${error.problems[0]?.message}`;
    }
    version++;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  return {
    rebuild,
    version: () => version,
    previews: () => previews,
    note: () => note,
    next: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

const wordsOf = remember((names: Collected['names']) => JSON.stringify(names), new WeakMap());

/** What a drawing depends on. */
const keyOf = remember(
  ({ board, group, names }: Collected) => JSON.stringify([board, group, wordsOf(names)]),
  new WeakMap(),
);

/** Only what is another dashboard than before is drawn anew; live numbers always are. */
async function drawChanged(
  boards: readonly Collected[],
  prometheus: string | undefined,
  known: Map<string, Preview>,
): Promise<readonly Preview[]> {
  if (prometheus !== undefined) return draw(boards, prometheus);
  const keyed = boards.map((collected) => ({ collected, key: keyOf(collected) }));
  const drawn = await draw(
    keyed.filter(({ key }) => !known.has(key)).map(({ collected }) => collected),
    undefined,
  );
  const fresh = drawn[Symbol.iterator]();
  const previews = keyed.map(({ key }) => [key, known.get(key) ?? (fresh.next().value as Preview)] as const);
  known.clear();
  for (const [key, preview] of previews) known.set(key, preview);
  return previews.map(([, preview]) => preview);
}

function addPage(server: FastifyInstance, shown: Shown): void {
  const icon = readFileSync(join(__dirname, '../../up/page/icon.svg'));
  server.get('/icon.svg', (_request, reply) => reply.type('image/svg+xml').send(icon));
  server.get('/', (_request, reply) => {
    const content = { boards: shown.previews(), note: shown.note(), watch: shown.version() };
    return reply.type('text/html; charset=utf-8').send(previewPage('served', content));
  });
  // Answers when there is another version than the one that the page has.
  server.get<{ Querystring: { known?: string } }>('/version', async (request, reply) => {
    if (request.query.known === String(shown.version())) {
      await Promise.race([shown.next(), new Promise((done) => setTimeout(done, 25_000).unref())]);
    }
    return reply.type('text/plain').send(String(shown.version()));
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'no such page' }));
}

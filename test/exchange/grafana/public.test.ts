/**
 * Dashboards that others made, from a folder that is not part of the project: `O11Y_DASHBOARDS=<folder>`. What each panel keeps,
 * and how its queries are written, is printed, so that the figures of docs/from-grafana.md can be made again.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Board, panelsOf } from '../../../src/board/board';
import { readBoard } from '../../../src/board/read';
import { discover } from '../../../src/discover/discover';
import { runProgram } from '../../../src/engines/run';
import { readDashboard } from '../../../src/exchange/grafana/dashboard';
import { type ImportedDashboard, importDashboard } from '../../../src/exchange/grafana/import';
import type { BoardLeft } from '../../../src/exchange/grafana/left';
import type { DashboardInput } from '../../../src/model/dashboard';
import type { Dashboard } from '../../../src/model/model';
import { queriesOf } from '../../../src/model/panel-queries';
import { isSameQuery } from '../../../src/promql/structure';

const folder = process.env['O11Y_DASHBOARDS'];
const files = folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith('.json'));

const repository = join(__dirname, '../../..');
const { model } = discover(repository);
const [service] = model.services;
if (service === undefined) throw new Error('there is no service');

/** Several have the same title. */
function boardOf(file: string): Board {
  const board = readBoard(readFileSync(join(folder ?? '', file), 'utf8'), file);
  return { ...board, title: file.replace(/\.json$/, '') };
}

interface Kept {
  readonly panels: number;
  readonly whole: number;
  readonly lossy: number;
  readonly gone: number;
}

/** A panel by the worst that is told of it. */
function keptOf(panels: number, left: readonly BoardLeft[]): Kept {
  const named = (kind: BoardLeft['kind']): ReadonlySet<string> =>
    new Set(left.flatMap((each) => (each.kind === kind && each.panel !== undefined ? [each.panel] : [])));
  const gone = left.filter(({ kind }) => kind === 'panel').length;
  const lossy = named('loss').size;
  return { panels, whole: panels - gone - lossy, lossy, gone };
}

function queriesIn({ rows }: Pick<DashboardInput | Dashboard, 'rows'>): readonly string[] {
  const panels = rows.flatMap((row) => ('panels' in row ? row.panels : []));
  return panels.flatMap((panel) => queriesOf(panel).map(({ expr }) => expr));
}

(folder === undefined ? describe.skip : describe)(
  `dashboards of others${folder === undefined ? ' (O11Y_DASHBOARDS names no folder)' : ''}`,
  () => {
    const project = join(repository, '.o11y/public-dashboards');
    const imported = new Map<string, ImportedDashboard>();
    const sum = { panels: 0, whole: 0, lossy: 0, gone: 0 };
    const queries = { typed: 0, text: 0 };
    const definitions = { right: 0, wrong: 0, withMetrics: 0 };
    const found = new Map<string, number>();
    beforeAll(() => rmSync(project, { recursive: true, force: true }));
    afterAll(() => {
      const codes = Object.fromEntries([...found].sort());
      const line = { dashboards: files.length, ...sum, queries, definitions, problems: codes };
      process.stdout.write(`${JSON.stringify(line)}\n`);
      rmSync(project, { recursive: true, force: true });
    });

    it.each(files)('%s: whatever its definition does not show is told', (file) => {
      const board = boardOf(file);
      const result = importDashboard(board, service, { ...model, dashboards: [] });
      const { panels, left, problems, metrics } = result;
      const kept = keptOf(panels.given, left);
      expect(panels.carried + kept.gone).toBe(panelsOf(board).length);
      imported.set(file, result);
      for (const { code } of problems) found.set(code, (found.get(code) ?? 0) + 1);
      definitions[problems.length > 0 ? 'wrong' : 'right'] += 1;
      definitions.withMetrics += metrics === undefined ? 0 : 1;
      for (const key of ['panels', 'whole', 'lossy', 'gone'] as const) sum[key] += kept[key];
      for (const key of ['typed', 'text'] as const) queries[key] += result.queries[key];
    });

    it('are definitions that the compiler takes, and that ask what was asked', async () => {
      for (const { path, text, metrics } of imported.values()) {
        for (const file of [{ path, text }, ...(metrics === undefined ? [] : [metrics])]) {
          mkdirSync(dirname(join(project, file.path)), { recursive: true });
          writeFileSync(join(project, file.path), file.text);
        }
      }
      for (const { file } of [service, service.owner])
        writeFileSync(join(project, file), readFileSync(join(repository, file)));
      const config = { extends: '../../tsconfig.json', include: ['dashboards'] };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
      const tsc = join(repository, 'node_modules/typescript/bin/tsc');
      const { stdout } = await runProgram(process.execPath, [tsc, '--noEmit', '-p', project]);
      expect(stdout).toBe('');
      const loaded = new Map(discover(project).model.dashboards.map((each) => [each.id, each]));
      for (const [file, { id }] of imported) {
        const asked = queriesIn(readDashboard(boardOf(file), () => undefined).input);
        const written = queriesIn(loaded.get(id) ?? { rows: [] });
        expect({ file, queries: written.length }).toEqual({ file, queries: asked.length });
        const other = asked.filter(
          (query, index) => query !== written[index] && !isSameQuery(query, written[index] ?? ''),
        );
        expect({ file, other }).toEqual({ file, other: [] });
      }
    }, 300_000);
  },
);

/**
 * Dashboards that others made, from a folder that is not part of the project: `O11Y_DASHBOARDS=<folder>`. What each panel keeps is
 * printed, so that the figures of docs/dashboards.md can be made again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { panelsOf } from '../../../src/board/board';
import { readBoard } from '../../../src/board/read';
import { discover } from '../../../src/discover/discover';
import { importDashboard } from '../../../src/exchange/grafana/import';
import type { BoardLeft } from '../../../src/exchange/grafana/left';

const folder = process.env['O11Y_DASHBOARDS'];
const files = folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith('.json'));

const { model } = discover(join(__dirname, '../../..'));

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

(folder === undefined ? describe.skip : describe)(
  `dashboards of others${folder === undefined ? ' (O11Y_DASHBOARDS names no folder)' : ''}`,
  () => {
    const sum = { panels: 0, whole: 0, lossy: 0, gone: 0 };
    const definitions = { right: 0, onlyMetricsUnknown: 0, wrong: 0 };
    const found = new Map<string, number>();
    afterAll(() => {
      const codes = Object.fromEntries([...found].sort());
      const line = { dashboards: files.length, ...sum, definitions, problems: codes };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    });

    it.each(files)('%s: whatever its definition does not show is told', (file) => {
      const [service] = model.services;
      if (service === undefined) throw new Error('there is no service');
      const board = readBoard(readFileSync(join(folder ?? '', file), 'utf8'), file);
      const { panels, left, problems, unknownMetrics } = importDashboard(board, service, {
        ...model,
        dashboards: [],
      });
      const kept = keptOf(panels.given, left);
      expect(panels.carried + kept.gone).toBe(panelsOf(board).length);
      for (const { code } of problems) found.set(code, (found.get(code) ?? 0) + 1);
      definitions[
        problems.length > 0 ? 'wrong' : unknownMetrics.length > 0 ? 'onlyMetricsUnknown' : 'right'
      ] += 1;
      for (const key of ['panels', 'whole', 'lossy', 'gone'] as const) sum[key] += kept[key];
    });
  },
);

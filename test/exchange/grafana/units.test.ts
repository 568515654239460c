import { buildCatalog } from '../../../src/catalog/metrics';
import { withFittingUnits } from '../../../src/exchange/grafana/units';
import type { Panel } from '../../../src/model/panel';

const metric = { labels: [], source: 'measured', emitter: 'x' } as const;
const catalog = buildCatalog([
  { ...metric, name: 'sent_bytes_total', type: 'counter', unit: 'bytes' },
  { ...metric, name: 'age_seconds', type: 'gauge', unit: 'seconds' },
  { ...metric, name: 'busy_ratio', type: 'gauge', unit: 'ratio' },
]);

const sent = 'rate(sent_bytes_total[5m])';
const unknown = 'age_seconds * busy_ratio * age_seconds';

function fitting(panel: object): object {
  const given = { title: 'x', description: 'x', ...panel } as unknown as Panel;
  const [row] = withFittingUnits({ rows: [{ title: 'x', panels: [given] }] }, catalog).rows;
  const [{ title: _, description: __, ...rest }] = (row as unknown as { panels: [Panel] }).panels;
  return rest;
}

describe('the unit of an imported panel', () => {
  it.each<[string, object, object]>([
    [
      'stays where it fits',
      { kind: 'timeseries', unit: 'Bps', queries: [{ expr: sent }] },
      { kind: 'timeseries', unit: 'Bps', queries: [{ expr: sent }] },
    ],
    [
      'follows from the query where it does not',
      { kind: 'timeseries', unit: 'bytes', queries: [{ expr: sent }, { expr: sent }] },
      { kind: 'timeseries', queries: [{ expr: sent }, { expr: sent }] },
    ],
    [
      'stands at the query that it does not fit, where it fits others',
      { kind: 'timeseries', unit: 's', queries: [{ expr: sent }, { expr: 'age_seconds' }] },
      { kind: 'timeseries', unit: 's', queries: [{ expr: sent, unit: 'binBps' }, { expr: 'age_seconds' }] },
    ],
    [
      'is that of the first query, where they differ and nobody said one',
      { kind: 'stat', queries: [{ expr: sent }, { expr: 'age_seconds' }] },
      { kind: 'stat', unit: 'binBps', queries: [{ expr: sent }, { expr: 'age_seconds', unit: 's' }] },
    ],
    [
      'is none where it does not follow from a query',
      { kind: 'stat', queries: [{ expr: unknown }] },
      { kind: 'stat', unit: 'none', queries: [{ expr: unknown }] },
    ],
    [
      'is mended at the query that says one of its own',
      { kind: 'stat', unit: 's', queries: [{ expr: 'age_seconds' }, { expr: sent, unit: 'bytes' }] },
      { kind: 'stat', unit: 's', queries: [{ expr: 'age_seconds' }, { expr: sent, unit: 'binBps' }] },
    ],
    [
      'is mended at each column of a table',
      {
        kind: 'table',
        labels: {},
        columns: [
          { title: 'a', expr: sent, unit: 'bps' },
          { title: 'b', expr: 'age_seconds', unit: 's' },
        ],
      },
      {
        kind: 'table',
        labels: {},
        columns: [
          { title: 'a', expr: sent },
          { title: 'b', expr: 'age_seconds', unit: 's' },
        ],
      },
    ],
  ])('%s', (_, given, expected) => {
    expect(fitting(given)).toEqual(expected);
  });
});

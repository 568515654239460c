import { join } from 'node:path';
import { withDashboards } from '../../scripts/bench-dashboards/fleet';
import { compileDashboards } from '../../src/dashboards/compile';
import { discover } from '../../src/discover/discover';
import { queriesOf } from '../../src/model/panel-queries';
import { validatePromql } from '../../src/validate/promql';

const shipped = discover(join(__dirname, '../..')).model;
const model = withDashboards(shipped, 3);

describe('the dashboards of the bench', () => {
  const panels = model.dashboards.flatMap(({ rows }) =>
    rows.flatMap((row) => ('panels' in row ? row.panels : [])),
  );

  it('have twenty panels each, with a query of its own in every one', () => {
    expect(panels).toHaveLength(60);
    expect(new Set(panels.flatMap(queriesOf).map(({ expr }) => expr)).size).toBe(60);
    expect(new Set(panels.map(({ kind }) => kind)).size).toBe(5);
  });

  it('are right, and are built', () => {
    expect(validatePromql(model, { partial: false })).toEqual([]);
    const [environment] = model.environments;
    if (environment === undefined) throw new Error('no environment');
    expect(compileDashboards(model, environment)).toHaveLength(3);
  });
});

import { join } from 'node:path';
import { type Board, panelsOf } from '../../src/board/board';
import { canonical } from '../../src/board/canonical/canonical';
import { readBoard } from '../../src/board/read';
import { compileDashboards } from '../../src/dashboards/compile';
import { discover } from '../../src/discover/discover';
import { leavesOf } from '../../src/exchange/grafana/leaves';
import type { Environment } from '../../src/model/model';

const { model } = discover(join(__dirname, '../..'));
const cluster = model.environments.find(({ kind }) => kind === 'cluster');
if (cluster?.kind !== 'cluster') throw new Error('there is no cluster');

const boards = (environment: Environment): readonly Board[] =>
  compileDashboards(model, environment).map(({ json }) => canonical(readBoard(json)));

const classic = boards(cluster);
const second = boards({ ...cluster, dashboards: { ...cluster.dashboards, schema: 'v2' } });

describe('the two schemas of Grafana', () => {
  it('are both read', () => {
    expect(new Set(classic.map(({ schema }) => schema))).toEqual(new Set(['classic']));
    expect(new Set(second.map(({ schema }) => schema))).toEqual(new Set(['v2']));
  });

  it.each(classic.map((board, index) => [board.title, board, second[index]] as const))(
    'say the same of %s',
    (_, first, other) => {
      if (other === undefined) throw new Error('it is not there');
      const seen = (board: Board): unknown =>
        panelsOf(board).map((panel) => Object.fromEntries(leavesOf(panel)));
      expect(seen(other)).toEqual(seen(first));
      const said = ({ title, description, time, variables }: Board): unknown => ({
        title,
        description,
        time,
        variables: variables.map(({ name, type, label, query, multi, includeAll, hide }) => [
          name,
          type,
          label,
          query,
          multi,
          includeAll,
          hide,
        ]),
      });
      expect(said(other)).toEqual(said(first));
    },
  );
});

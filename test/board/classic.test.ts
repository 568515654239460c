import { join } from 'node:path';
import { panelsOf } from '../../src/board/board';
import { readClassic } from '../../src/board/classic';
import { compileDashboards } from '../../src/dashboards/compile';
import { discover } from '../../src/discover/discover';

const { model } = discover(join(__dirname, '../..'));

describe('a classic dashboard as it is read', () => {
  test('has the panels below the heading of their row, collapsed or not, and those above in a row without title', () => {
    const { rows } = readClassic({
      title: 'Shop',
      panels: [
        { type: 'stat', title: 'Sales', gridPos: { x: 12, y: 0, w: 12, h: 4 } },
        { type: 'stat', title: 'Orders', gridPos: { x: 0, y: 0, w: 12, h: 4 } },
        { type: 'row', title: 'Open', collapsed: false, panels: [] },
        { type: 'text', title: 'Note', gridPos: { x: 0, y: 5, w: 24, h: 4 } },
        { type: 'row', title: 'Closed', collapsed: true, panels: [{ type: 'logs', title: 'Lines' }] },
      ],
    });
    expect(
      rows.map(({ title, collapsed, panels }) => ({
        title,
        collapsed,
        panels: panels.map((panel) => panel.title),
      })),
    ).toEqual([
      { title: undefined, collapsed: false, panels: ['Orders', 'Sales'] },
      { title: 'Open', collapsed: false, panels: ['Note'] },
      { title: 'Closed', collapsed: true, panels: ['Lines'] },
    ]);
  });

  test('keeps what has no name of its own, and where each panel stands', () => {
    const board = readClassic({
      title: 'Shop',
      weekStart: 'monday',
      panels: [{ type: 'stat', title: 'Sales', cacheTimeout: '60', targets: [{ expr: 'up', step: 30 }] }],
    });
    const [panel] = panelsOf(board);
    expect(board.rest).toEqual({ weekStart: 'monday' });
    expect(panel).toMatchObject({ rest: { cacheTimeout: '60' }, path: ['panels', 0] });
    expect(panel?.targets).toMatchObject([{ expr: 'up', instant: false, range: true, rest: { step: 30 } }]);
  });

  test('has every panel of every dashboard that is shipped', () => {
    const [environment] = model.environments;
    if (environment === undefined) throw new Error('there is no environment');
    const boards = compileDashboards(model, environment).map(({ json }) => readClassic(json));
    const texts = compileDashboards(model, environment).map(({ json }) => JSON.stringify(json));
    expect(boards.length).toBeGreaterThan(10);
    boards.forEach((board, index) => {
      const written = (texts[index]?.match(/"gridPos":/g) ?? []).length - board.rows.length;
      expect({ title: board.title, panels: panelsOf(board).length }).toEqual({
        title: board.title,
        panels: written,
      });
    });
  });
});

/** Whatever somebody edits in Grafana: the patch brings it into the definition, or says what it leaves out. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Board, type BoardPanel, type BoardRow, panelsOf } from '../../src/board/board';
import { canonical } from '../../src/board/canonical/canonical';
import { readBoard } from '../../src/board/read';
import { dashboardCompiler } from '../../src/dashboards/compile';
import { discoverer } from '../../src/discover/discover';
import { writtenPaths } from '../../src/drift/changes/rows';
import { driftOf } from '../../src/drift/drift';
import type { Unpatched } from '../../src/drift/source/source';
import { queryWriter } from '../../src/drift/source/typed-queries';
import { leavesOf } from '../../src/exchange/grafana/leaves';
import type { Dashboard, Model } from '../../src/model/model';
import { formatPath } from '../../src/problems/format';
import { structureOf } from '../../src/promql/structure';
import { edits, type Live } from './edits';

const repository = join(__dirname, '../..');
const definitions = ['services', 'alert-rules', 'dashboards', 'environments', 'runbooks', 'helm-values'];

const projects = join(repository, '.o11y/test-projects');
mkdirSync(projects, { recursive: true });
const root = mkdtempSync(join(projects, 'drift-'));
beforeAll(() => {
  for (const folder of definitions) cpSync(join(repository, folder), join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Drifted {
  readonly dashboard: Dashboard;
  readonly rendered: Board;
  readonly live: Board;
  readonly unpatched: readonly Unpatched[];
}

/** What Grafana has where nobody edited anything. */
const storer = (model: Model): ((dashboard: Dashboard) => Live) => {
  const environment = model.environments.find(({ kind }) => kind === 'cluster');
  if (environment === undefined) throw new Error('there is no cluster');
  const compile = dashboardCompiler(model, environment);
  return (dashboard) => JSON.parse(JSON.stringify(compile(dashboard).json)) as Live;
};

/**
 * Everything that is seen of a dashboard, by what it is of; the ids of panels come from titles.
 *
 * @param headingOf what the row of a panel is called
 */
function seen(
  board: Board,
  headingOf: (row: BoardRow) => string | undefined = ({ title }) => title,
): readonly (readonly [of: string, text: string])[] {
  const { title, description, variables, links, annotations, rows } = canonical(board);
  return [
    ['dashboard', JSON.stringify([title, description])],
    ...variables.map(({ current: _, ...each }) => [`variable ${each.name}`, sorted(each)] as const),
    ...links.map((link) => [`link ${link.title}`, JSON.stringify([link.url, link.tags])] as const),
    ...annotations.map(
      ({ name, expr, enable }) => [`annotation ${name}`, JSON.stringify([expr, enable])] as const,
    ),
    ...rows.flatMap((row) => [
      [`row ${row.title}`, JSON.stringify([row.collapsed, row.repeat])] as const,
      ...row.panels.map((panel) => [`panel ${panel.title}`, seenOf(panel, headingOf(row))] as const),
    ]),
  ];
}

/** A query that is built again has no more brackets than it needs. */
function seenOf(panel: BoardPanel, row: string | undefined): string {
  const leaves = [...leavesOf(panel)].map(([place, text]) =>
    place.endsWith('.expr') ? [place, structureOf(JSON.parse(text) as string) ?? text] : [place, text],
  );
  return JSON.stringify([row, panel.position, leaves.sort()]);
}

const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort());

/** By the title that it has or had, or by the path of what is written. */
function saidOf({ dashboard, rendered, live, unpatched }: Drifted): (of: string) => boolean {
  const titleOf = new Map(panelsOf(live).map(({ id, title }) => [id, `panel ${title}`]));
  const was = panelsOf(rendered).map(({ id, title }) => [`panel ${title}`, titleOf.get(id)] as const);
  const paths = [...writtenPaths(dashboard, rendered)].map(
    ([id, path]) => [titleOf.get(id), formatPath(path)] as const,
  );
  const isNamed = (of: string): boolean => {
    const own = paths.filter(([title]) => title === of).map(([, path]) => path);
    const name = of.replace(/^(panel|row) /, '');
    return unpatched.some(({ what }) => what.includes(name) || own.some((path) => what.startsWith(path)));
  };
  return (of) => isNamed(of) || was.some(([title, now]) => title === of && now !== undefined && isNamed(now));
}

describe('what was edited in Grafana', () => {
  it('is in the definition after the patch, or is told, whatever it was', () => {
    const find = discoverer(root);
    const { model } = find();
    const stored = storer(model);
    const render = (dashboard: Dashboard): Board => readBoard(stored(dashboard));
    const sources = new Map(
      model.dashboards.map(({ file }) => [file, readFileSync(join(root, file), 'utf8')]),
    );
    const edit = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(40), fc.nat(40));
    const each = fc.array(edit, { minLength: 1, maxLength: 4 });
    const all = fc.array(each, { minLength: model.dashboards.length, maxLength: model.dashboards.length });
    let whole = 0;
    fc.assert(
      fc.property(all, (chosen) => {
        let fresh = 0;
        const drifted = model.dashboards.map((dashboard, index): Drifted => {
          const raw = stored(dashboard);
          for (const [name, one, other] of chosen[index] ?? []) edits[name]?.(raw, one, other, ++fresh);
          const live = readBoard(raw);
          const source = sources.get(dashboard.file) ?? '';
          const write = queryWriter(dashboard.file, source, model.metrics);
          const { text, unpatched } = driftOf(dashboard, source, live, render, write);
          writeFileSync(join(root, dashboard.file), text);
          whole += unpatched.length === 0 && text !== source ? 1 : 0;
          return { dashboard, rendered: render(dashboard), live, unpatched };
        });
        const patched = find();
        const storedNow = storer(patched.model);
        for (const [index, each] of drifted.entries()) {
          const now = patched.model.dashboards.find(({ id }) => id === each.dashboard.id);
          const edited = chosen[index];
          const problems = patched.problems.filter(({ at: place }) => place?.file === each.dashboard.file);
          if (now === undefined)
            throw new Error(`${each.dashboard.id}: ${JSON.stringify([edited, problems])}`);
          const isSaid = saidOf(each);
          // A heading that is told is told once, and not of each panel below it.
          const headingOf = ({ id, title }: BoardRow): string | undefined =>
            isSaid(`row ${title}`) ? each.rendered.rows.find((row) => row.id === id)?.title : title;
          const [ours, theirs] = [seen(readBoard(storedNow(now))), seen(each.live, headingOf)];
          const other = theirs.filter(
            ([of, text]) => !isSaid(of) && !ours.some((one) => one[0] === of && one[1] === text),
          );
          const more = ours.filter(([of]) => !isSaid(of) && !theirs.some((one) => one[0] === of));
          expect({ id: now.id, edited, other, more }).toEqual({ id: now.id, edited, other: [], more: [] });
        }
      }),
      // Each run is long, and smaller ones are tried on every dashboard at once.
      { numRuns: 4, endOnFailure: true },
    );
    expect(whole).toBeGreaterThan(0);
  }, 300_000);
});

import type { Raw } from '../../board/board';
import { refId } from '../../model/ref-id';
import { placedPanels, placedRecords, type Repair } from '../repair';
import type { Finding, LintRules } from '../rule';
import { panelName, type Subject } from '../subject';

function findIds({ board, panels }: Subject): readonly Finding[] {
  const seen = new Set(board.rows.flatMap(({ id }) => id ?? []));
  return panels.flatMap(({ panel }) => {
    const { id, path } = panel;
    const taken = id !== undefined && seen.has(id);
    if (id !== undefined) seen.add(id);
    if (id !== undefined && id > 0 && !taken) return [];
    const what = taken
      ? `has the id ${id} of another panel`
      : id === undefined
        ? 'has no id'
        : `has the id ${id}`;
    const name = panel.title.trim() === '' ? panelName({ ...panel, title: panel.type }) : panelName(panel);
    return [{ message: `${name} ${what}`, path, panel }];
  });
}

/** Numbers above all that are taken, so that no link to a panel leads to another one. */
function numberPanels(json: Raw): readonly Repair[] {
  const panels = placedPanels(json);
  let highest = Math.max(
    0,
    ...panels.map(({ record }) => (Number.isInteger(record['id']) ? Number(record['id']) : 0)),
  );
  const seen = new Set<unknown>();
  return panels.flatMap(({ record, path }) => {
    const id = record['id'];
    const fine = typeof id === 'number' && id > 0 && !seen.has(id);
    seen.add(id);
    if (fine) return [];
    highest += 1;
    return [
      {
        path: [...path, 'id'],
        value: highest,
        what: `the panel '${record['title'] ?? ''}' gets the id ${highest}`,
      },
    ];
  });
}

function findRefIds({ panels }: Subject): readonly Finding[] {
  return panels.flatMap(({ panel }) => {
    const ids = panel.targets.map((target) => target.refId);
    // Grafana calls the only query A.
    if (ids.length === 1) return [];
    const missing = ids.filter((id) => id === undefined || id === '').length;
    const twice = ids.find((id, index) => id !== undefined && id !== '' && ids.indexOf(id) < index);
    if (missing === 0 && twice === undefined) return [];
    const at = { path: panel.path, panel };
    if (twice !== undefined) return [{ message: `${panelName(panel)} has two queries ${twice}`, ...at }];
    // Grafana letters them when it draws the panel, and anew when one is added in between.
    const what = `${panelName(panel)} has ${missing} of ${ids.length} queries without refId`;
    return [{ message: what, severity: 'warning', ...at }];
  });
}

/** The first of a kind keeps its letter: transformations and overrides name it. */
function letterQueries(json: Raw): readonly Repair[] {
  return placedPanels(json).flatMap((panel) => {
    const targets = placedRecords(panel.record, ['targets']);
    if (targets.length < 2) return [];
    const taken = new Set(targets.map(({ record }) => record['refId']));
    const seen = new Set<unknown>();
    return targets.flatMap(({ record, path }) => {
      const id = record['refId'];
      const fine = typeof id === 'string' && id !== '' && !seen.has(id);
      seen.add(id);
      if (fine) return [];
      const free = freeLetter(taken);
      taken.add(free);
      const what = `query ${Number(path.at(-1)) + 1} of the panel '${panel.record['title'] ?? ''}' is called ${free}`;
      return [{ path: [...panel.path, ...path, 'refId'], value: free, what }];
    });
  });
}

function freeLetter(taken: ReadonlySet<unknown>): string {
  let index = 0;
  while (taken.has(refId(index))) index += 1;
  return refId(index);
}

export const identityRules = {
  'panel-id': {
    severity: 'warning',
    summary: 'Every panel has an id of its own, so that links to it stay right.',
    expected: 'whole numbers from 1 on, each once',
    fix: 'number the panels, or let --fix do it',
    check: findIds,
    repair: numberPanels,
  },
  'ref-id': {
    severity: 'error',
    summary: 'The queries of a panel are told apart by their refIds: Grafana refuses to run two of the same.',
    expected: 'A, B, C, each once in a panel',
    fix: 'letter the queries, or let --fix do it',
    check: findRefIds,
    repair: letterQueries,
  },
} as const satisfies Partial<LintRules>;

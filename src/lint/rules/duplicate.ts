import type { BoardPanel } from '../../board/board';
import { groupBy } from '../../model/group-by';
import type { Finding, LintRules } from '../rule';
import { panelName, type Subject } from '../subject';

/** What is the same in two panels that show the same, whatever they are called and wherever they stand. */
function contentOf({
  type,
  targets,
  options,
  transformations,
  overrides,
  field,
  timeFrom,
  timeShift,
}: BoardPanel): string {
  const asked = targets.map(({ refId: _, ...target }) => target);
  return JSON.stringify([
    type,
    asked,
    options,
    transformations,
    overrides,
    field.custom,
    timeFrom,
    timeShift,
  ]);
}

function findDuplicates({ panels }: Subject): readonly Finding[] {
  const alike = groupBy(
    panels.flatMap(({ panel }) =>
      panel.targets.length === 0 || panel.repeat !== undefined || panel.type === 'text' ? [] : [panel],
    ),
    ({ type, targets }) => [type, ...targets.map(({ expr = '' }) => expr)].join('\0'),
  );
  return [...alike.values()].flatMap((group) => {
    if (group.length === 1) return [];
    const seen = new Map<string, BoardPanel>();
    return group.flatMap((panel) => {
      const content = contentOf(panel);
      const first = seen.get(content);
      if (first === undefined) seen.set(content, panel);
      return first === undefined
        ? []
        : [{ message: `${panelName(panel)} shows the same as ${panelName(first)}`, path: panel.path, panel }];
    });
  });
}

export const duplicateRules = {
  'duplicated-panel': {
    severity: 'warning',
    summary:
      'No panel shows what another one of the dashboard shows: same type, queries, options and overrides.',
    expected: 'panels that differ in more than title and place',
    fix: 'remove one of the two',
    check: findDuplicates,
  },
} as const satisfies Partial<LintRules>;

import type { BoardPanel } from '../../board/board';
import { groupBy } from '../../model/group-by';
import { variablesIn } from '../../promql/variables';
import type { Finding, LintRules } from '../rule';
import { panelName, type Subject, type SubjectPanel } from '../subject';

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

/** What is the same in two panels that ask the same: in a repeated row a variable has one value at a time. */
function askedBy({ panel: { type, targets }, row: { repeat } }: SubjectPanel): string {
  const queries = targets.map(({ expr = '' }) => expr);
  const isNarrower = repeat !== undefined && queries.flatMap(variablesIn).includes(repeat);
  return [type, ...queries, ...(isNarrower ? [repeat] : [])].join('\0');
}

function findDuplicates({ panels }: Subject): readonly Finding[] {
  const alike = groupBy(
    panels.filter(
      ({ panel: { type, targets, repeat } }) => targets.length > 0 && repeat === undefined && type !== 'text',
    ),
    askedBy,
  );
  return [...alike.values()].flatMap((group) => {
    if (group.length === 1) return [];
    const seen = new Map<string, BoardPanel>();
    return group.flatMap(({ panel }) => {
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

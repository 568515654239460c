import type { Raw } from '../../board/board';
import type { Repair } from '../repair';
import type { Finding, LintRules } from '../rule';
import type { Subject } from '../subject';

/** Lines of 30 px and a gap of 8 that a screen of 1080 px shows below the head of the dashboard. */
const fold = 24;

/** More than a reader takes in at a glance, and than a browser asks for at once. */
const mostAboveFold = 20;

function findCrowd({ board, panels }: Subject): readonly Finding[] {
  const firstTab = board.rows[0]?.tab;
  const shown = panels.filter(
    ({ panel: { type, position }, row }) =>
      type !== 'text' &&
      !row.collapsed &&
      row.tab === firstTab &&
      position !== undefined &&
      position.y < fold,
  );
  if (shown.length <= mostAboveFold) return [];
  return [{ message: `${shown.length} panels begin on the first screen`, path: ['panels'] }];
}

function forbidEditing(json: Raw): readonly Repair[] {
  return json['editable'] === false
    ? []
    : [{ path: ['editable'], value: false, what: 'the dashboard cannot be edited in Grafana any more' }];
}

export const dashboardRules = {
  'uneditable-dashboard': {
    severity: 'warning',
    summary:
      'The dashboard cannot be edited in Grafana: what is changed there is lost with the next deployment.',
    expected: '"editable": false',
    fix: 'set it, or let --fix do it',
    check: ({ board }) =>
      board.editable ? [{ message: 'the dashboard is editable', path: ['editable'] }] : [],
    repair: forbidEditing,
  },
  'panels-above-fold': {
    severity: 'warning',
    summary: `At most ${mostAboveFold} panels begin on the first screen (${fold} lines of the grid).`,
    expected: `at most ${mostAboveFold} panels in the first ${fold} lines of the grid`,
    fix: 'keep what says whether something is wrong, and move the rest into collapsed rows, which ask nothing until they are opened',
    check: findCrowd,
  },
} as const satisfies Partial<LintRules>;

import type { BoardLink, BoardPanel } from '../../board/board';
import { textIn } from '../../board/json';
import type { PropertyPath } from '../../problems/problem';
import type { Finding, LintContext, LintRules } from '../rule';
import { panelName, type Subject } from '../subject';

/** `/d/<uid>` or `/d/<uid>/<name>`, of this Grafana. */
const toDashboard = /(?:^|[\s("'=])\/d\/([A-Za-z0-9_-]+)(?=[/?#\s)"']|$)/g;

function findDeadLinks({ board, panels }: Subject, { dashboards }: LintContext): readonly Finding[] {
  const unknown = (text: string): readonly string[] =>
    [...text.matchAll(toDashboard)].flatMap(([, uid = '']) =>
      dashboards.has(uid) || uid === board.uid
        ? []
        : [`leads to the dashboard ${uid}, which is not deployed`],
    );
  const ofLinks = (links: readonly BoardLink[]): readonly string[] =>
    links.flatMap(({ title, url = '' }) => unknown(url).map((what) => `the link '${title}' ${what}`));
  const at =
    (path: PropertyPath, panel?: BoardPanel) =>
    (what: string): Finding => ({
      message: panel === undefined ? what : `${panelName(panel)}: ${what}`,
      path,
      ...(panel === undefined ? {} : { panel }),
    });
  return [
    ...ofLinks(board.links).map(at(['links'])),
    ...panels.flatMap(({ panel }) =>
      [
        ...ofLinks(panel.links),
        ...ofLinks(panel.field.links),
        ...unknown(textIn(panel.options['content']) ?? '').map((what) => `the text ${what}`),
      ].map(at(panel.path, panel)),
    ),
  ];
}

export const linkRules = {
  'unknown-dashboard': {
    severity: 'warning',
    summary: 'Links to dashboards lead to one that is defined here, or that is linted along.',
    expected: 'the uid of a dashboard that is deployed',
    fix: 'correct the uid: `o11y list` shows the dashboards that are defined',
    check: findDeadLinks,
  },
} as const satisfies Partial<LintRules>;

import type { BoardLink, BoardPanel, Raw } from '../../board/board';
import { textIn } from '../../board/json';
import type { PropertyPath } from '../../problems/problem';
import type { Repair } from '../repair';
import type { Finding, LintContext, LintRules } from '../rule';
import { panelName, type Subject } from '../subject';

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

/** Panels of Grafana 13 itself. */
const core: ReadonlySet<string> = new Set([
  'alertlist',
  'annolist',
  'barchart',
  'bargauge',
  'candlestick',
  'canvas',
  'dashlist',
  'datagrid',
  'flamegraph',
  'gauge',
  'geomap',
  'gettingstarted',
  'heatmap',
  'histogram',
  'live',
  'logs',
  'logstable',
  'news',
  'nodeGraph',
  'piechart',
  'row',
  'stat',
  'state-timeline',
  'status-history',
  'table',
  'text',
  'timeseries',
  'traces',
  'trend',
  'welcome',
  'xychart',
]);

/** Plugins of former times, and what took their place. Grafana itself replaces graph, singlestat and the old table. */
const former: Readonly<Record<string, string>> = {
  'grafana-piechart-panel': 'piechart',
  'grafana-worldmap-panel': 'geomap',
};

function findTypes({ panels }: Subject): readonly Finding[] {
  return panels.flatMap(({ panel }) => {
    const { type, path, libraryPanel } = panel;
    if (core.has(type) || libraryPanel !== undefined) return [];
    const now = former[type];
    const name = panelName(panel);
    if (now !== undefined)
      return [
        {
          message: `${name} is a ${type}, a plugin that Grafana 12 runs no more`,
          path,
          panel,
          fix: `make it a ${now}`,
        },
      ];
    return [{ message: `${name} has the type '${type}', which is not part of Grafana`, path, panel }];
  });
}

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
  const seen = new Map<string, BoardPanel>();
  return panels.flatMap(({ panel }) => {
    if (panel.targets.length === 0 || panel.repeat !== undefined || panel.type === 'text') return [];
    const content = contentOf(panel);
    const first = seen.get(content);
    if (first === undefined) seen.set(content, panel);
    return first === undefined
      ? []
      : [{ message: `${panelName(panel)} shows the same as ${panelName(first)}`, path: panel.path, panel }];
  });
}

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
  'panel-type': {
    severity: 'warning',
    summary: 'Panels are of types that Grafana 13 has.',
    expected: 'a panel of Grafana itself',
    fix: 'choose another type, or see to it that the plugin is installed',
    check: findTypes,
  },
  'duplicated-panel': {
    severity: 'warning',
    summary:
      'No panel shows what another one of the dashboard shows: same type, queries, options and overrides.',
    expected: 'panels that differ in more than title and place',
    fix: 'remove one of the two',
    check: findDuplicates,
  },
  'unknown-dashboard': {
    severity: 'warning',
    summary: 'Links to dashboards lead to one that is defined here, or that is linted along.',
    expected: 'the uid of a dashboard that is deployed',
    fix: 'correct the uid: `o11y list` shows the dashboards that are defined',
    check: findDeadLinks,
  },
} as const satisfies Partial<LintRules>;

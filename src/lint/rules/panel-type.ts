import type { Finding, LintRules } from '../rule';
import { panelName, type Subject } from '../subject';

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

export const panelTypeRules = {
  'panel-type': {
    severity: 'warning',
    summary: 'Panels are of types that Grafana 13 has.',
    expected: 'a panel of Grafana itself',
    fix: 'choose another type, or see to it that the plugin is installed',
    check: findTypes,
  },
} as const satisfies Partial<LintRules>;

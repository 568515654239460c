import type * as cog from '@grafana/grafana-foundation-sdk/cog';
import * as common from '@grafana/grafana-foundation-sdk/common';
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as heatmap from '@grafana/grafana-foundation-sdk/heatmap';
import * as logs from '@grafana/grafana-foundation-sdk/logs';
import * as statetimeline from '@grafana/grafana-foundation-sdk/statetimeline';
import * as statushistory from '@grafana/grafana-foundation-sdk/statushistory';
import * as text from '@grafana/grafana-foundation-sdk/text';
import type { Panel, PanelKind } from '../../model/panel';
import type { LinkScope } from '../links/address';
import { barChartPanel, histogramPanel } from './bars';
import { withValues } from './fields';
import { alertListPanel, annotationListPanel } from './lists';
import { named } from './named';
import { labelIn, valueLinks } from './navigation';
import { nodeGraphPanel, serviceMapPanel } from './node-graph';
import { barGaugePanel, gaugePanel, piePanel, statPanel } from './numbers';
import { legendOf } from './reduce';
import { withSeries } from './series';
import { emptyTable, logTablePanel, tablePanel } from './table';
import { heatmapTargets, logTargets, rangeTargets, traceTargets } from './targets';
import { timeseriesPanel } from './timeseries';

type PanelOf<K extends PanelKind> = Extract<Panel, { readonly kind: K }>;

type Build<K extends PanelKind> = (panel: PanelOf<K>, scope: LinkScope) => cog.Builder<sdk.Panel>;

/** With thresholds Grafana would write them instead of the texts of the states. */
const stateColour = sdk.FieldColorModeId.PaletteClassic;

/** Nothing to turn pages with, which Grafana would show under a single page too; the SDK knows no such number. */
function onOnePage<B extends cog.Builder<sdk.Panel>>(builder: B): B {
  Object.assign(builder.build().options ?? {}, { perPage: 0 });
  return builder;
}

const builders: { readonly [K in PanelKind]: Build<K> } = {
  timeseries: timeseriesPanel,
  stat: statPanel,
  gauge: gaugePanel,
  'bar-gauge': barGaugePanel,
  'bar-chart': barChartPanel,
  histogram: histogramPanel,
  pie: piePanel,
  table: tablePanel,
  heatmap: (panel) =>
    new heatmap.PanelBuilder()
      .yAxis(new heatmap.YAxisConfigBuilder().unit(panel.unit ?? 'none'))
      .tooltip(
        new heatmap.HeatmapTooltipBuilder()
          .mode(common.TooltipDisplayMode.Single)
          .yHistogram(true)
          .showColorScale(true),
      )
      .targets(heatmapTargets(panel.expr)),
  'state-timeline': (panel) =>
    withSeries(
      withValues(onOnePage(new statetimeline.PanelBuilder()), panel, stateColour)
        .mergeValues(true)
        .showValue(common.VisibilityMode.Auto)
        .legend(legendOf({ as: 'none' }))
        .targets(rangeTargets(named(panel))),
      panel,
    ),
  'status-history': (panel) =>
    withSeries(
      withValues(onOnePage(new statushistory.PanelBuilder()), panel, stateColour)
        .showValue(common.VisibilityMode.Never)
        .legend(legendOf({ as: 'none' }))
        .targets(rangeTargets(named(panel))),
      panel,
    ),
  'node-graph': nodeGraphPanel,
  'service-map': serviceMapPanel,
  text: (panel) => new text.PanelBuilder().mode(text.TextMode.Markdown).content(panel.markdown),
  logs: (panel) =>
    new logs.PanelBuilder()
      .showTime(true)
      .wrapLogMessage(true)
      .enableLogDetails(true)
      .sortOrder(common.LogsSortOrder.Descending)
      .dedupStrategy(common.LogsDedupStrategy.None)
      .targets(logTargets(panel.query)),
  'log-table': logTablePanel,
  traces: (panel) => emptyTable().targets(traceTargets(panel.service)),
  'alert-list': alertListPanel,
  'annotation-list': annotationListPanel,
};

/** The panel without what all kinds have in common. */
export function buildPanel<K extends PanelKind>(panel: PanelOf<K>, scope: LinkScope): sdk.Panel {
  const build = builders[panel.kind as K] as Build<K>;
  const built = build(panel, scope).build();
  const defaults = built.fieldConfig?.defaults;
  if (defaults !== undefined && 'dataLinks' in panel && panel.dataLinks !== undefined) {
    // The SDK takes them for links above a dashboard, which have more to say.
    Object.assign(defaults, { links: valueLinks(panel.dataLinks, scope, labelIn(panel)) });
  }
  return built;
}

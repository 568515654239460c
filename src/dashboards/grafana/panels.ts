import * as bargauge from '@grafana/grafana-foundation-sdk/bargauge';
import type * as cog from '@grafana/grafana-foundation-sdk/cog';
import * as common from '@grafana/grafana-foundation-sdk/common';
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as gauge from '@grafana/grafana-foundation-sdk/gauge';
import * as heatmap from '@grafana/grafana-foundation-sdk/heatmap';
import * as logs from '@grafana/grafana-foundation-sdk/logs';
import * as stat from '@grafana/grafana-foundation-sdk/stat';
import * as statetimeline from '@grafana/grafana-foundation-sdk/statetimeline';
import * as text from '@grafana/grafana-foundation-sdk/text';
import * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';
import type { Panel, PanelKind, StatPanel, TimeseriesPanel } from '../../model/panel';
import { printMatchers } from '../../promql/print';
import { withValues } from './fields';
import { emptyTable, tablePanel } from './table';
import { heatmapTargets, instantTargets, logTargets, rangeTargets, traceTargets } from './targets';

type PanelOf<K extends PanelKind> = Extract<Panel, { readonly kind: K }>;

type Build<K extends PanelKind> = (panel: PanelOf<K>) => cog.Builder<sdk.Panel>;

const builders: { readonly [K in PanelKind]: Build<K> } = {
  timeseries: buildTimeseries,
  stat: buildStat,
  gauge: (panel) =>
    withValues(new gauge.PanelBuilder(), { min: 0, ...panel })
      .reduceOptions(lastValue())
      .targets(instantTargets(panel.queries)),
  'bar-gauge': (panel) =>
    withValues(new bargauge.PanelBuilder(), { min: 0, ...panel })
      .orientation(common.VizOrientation.Horizontal)
      .displayMode(common.BarGaugeDisplayMode.Basic)
      .reduceOptions(lastValue())
      .targets(instantTargets(panel.queries)),
  table: tablePanel,
  heatmap: (panel) =>
    new heatmap.PanelBuilder()
      .yAxis(new heatmap.YAxisConfigBuilder().unit(panel.unit))
      .tooltip(
        new heatmap.HeatmapTooltipBuilder()
          .mode(common.TooltipDisplayMode.Single)
          .yHistogram(true)
          .showColorScale(true),
      )
      .targets(heatmapTargets(panel.expr)),
  'state-timeline': (panel) =>
    withValues(new statetimeline.PanelBuilder(), panel)
      .mergeValues(true)
      .showValue(common.VisibilityMode.Auto)
      .legend(new common.VizLegendOptionsBuilder().showLegend(false))
      .targets(rangeTargets(panel.queries)),
  text: (panel) => new text.PanelBuilder().mode(text.TextMode.Markdown).content(panel.markdown),
  logs: (panel) =>
    new logs.PanelBuilder()
      .showTime(true)
      .wrapLogMessage(true)
      .enableLogDetails(true)
      .sortOrder(common.LogsSortOrder.Descending)
      .dedupStrategy(common.LogsDedupStrategy.None)
      .targets(logTargets(panel.query)),
  traces: (panel) => emptyTable().targets(traceTargets(panel.service)),
  'alert-list': ({ match }) => alertList(`{${printMatchers(match).join(',')}}`),
};

/** The panel without what all kinds have in common. */
export function buildPanel<K extends PanelKind>(panel: PanelOf<K>): sdk.Panel {
  const build = builders[panel.kind as K] as Build<K>;
  return build(panel).build();
}

function buildTimeseries(panel: TimeseriesPanel): timeseries.PanelBuilder {
  const builder = withValues(new timeseries.PanelBuilder(), panel, sdk.FieldColorModeId.PaletteClassicByName)
    .lineWidth(1)
    .fillOpacity(panel.stacked ? 40 : 10)
    .showPoints(common.VisibilityMode.Never)
    .tooltip(
      new common.VizTooltipOptionsBuilder()
        .mode(common.TooltipDisplayMode.Multi)
        .sort(common.SortOrder.Descending),
    )
    .legend(
      new common.VizLegendOptionsBuilder()
        .showLegend(true)
        .displayMode(common.LegendDisplayMode.Table)
        .placement(common.LegendPlacement.Bottom)
        .calcs(['mean', 'max', 'lastNotNull']),
    )
    .targets(rangeTargets(panel.queries));
  if (panel.min === undefined) builder.axisSoftMin(0);
  if (panel.stacked) builder.stacking(new common.StackingConfigBuilder().mode(common.StackingMode.Normal));
  if (panel.thresholds !== undefined) {
    builder.thresholdsStyle(
      new common.GraphThresholdsStyleConfigBuilder().mode(common.GraphThresholdsStyleMode.Dashed),
    );
  }
  return builder;
}

/** A state has no history worth a line below it. */
function buildStat(panel: StatPanel): stat.PanelBuilder {
  const builder = withValues(new stat.PanelBuilder(), panel).reduceOptions(lastValue());
  return panel.states === undefined
    ? builder
        .graphMode(common.BigValueGraphMode.Area)
        .colorMode(common.BigValueColorMode.Value)
        .targets(rangeTargets(panel.queries))
    : builder
        .graphMode(common.BigValueGraphMode.None)
        .colorMode(common.BigValueColorMode.BackgroundSolid)
        .targets(instantTargets(panel.queries));
}

function lastValue(): common.ReduceDataOptionsBuilder {
  return new common.ReduceDataOptionsBuilder().calcs(['lastNotNull']).values(false);
}

/**
 * The SDK has no alert list.
 * @see https://github.com/grafana/grafana/blob/main/public/app/plugins/panel/alertlist/types.ts
 */
function alertList(alertInstanceLabelFilter: string): sdk.PanelBuilder {
  return new sdk.PanelBuilder().type('alertlist').options({
    alertInstanceLabelFilter,
    alertName: '',
    dashboardAlerts: false,
    groupBy: [],
    groupMode: 'default',
    maxItems: 50,
    showInactiveAlerts: false,
    showInstances: true,
    sortOrder: 3,
    stateFilter: { error: true, firing: true, noData: false, normal: false, pending: true, recovering: true },
    viewMode: 'list',
  });
}

import * as bargauge from '@grafana/grafana-foundation-sdk/bargauge';
import * as common from '@grafana/grafana-foundation-sdk/common';
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as gauge from '@grafana/grafana-foundation-sdk/gauge';
import * as piechart from '@grafana/grafana-foundation-sdk/piechart';
import * as stat from '@grafana/grafana-foundation-sdk/stat';
import type { BarGaugePanel, GaugePanel, PiePanel, StatPanel } from '../../model/panel';
import type { Calculation } from '../../model/panel-style';
import type { Unit } from '../../model/unit';
import { withValues } from './fields';
import { withMissing } from './missing';
import { named } from './named';
import { allSeriesTooltip, reduced } from './reduce';
import { withSeries } from './series';
import { instantTargets, rangeTargets } from './targets';

/** The last value is asked for alone; any other is made from all of them. */
const targetsFor = (calculation: Calculation = 'last') =>
  calculation === 'last' ? instantTargets : rangeTargets;

const texts = {
  value: common.BigValueTextMode.Value,
  name: common.BigValueTextMode.Name,
  both: common.BigValueTextMode.ValueAndName,
} as const;

const colourModes = {
  value: common.BigValueColorMode.Value,
  background: common.BigValueColorMode.BackgroundSolid,
  none: common.BigValueColorMode.None,
} as const;

/** The whole that shares are of. */
const wholes: Readonly<Partial<Record<Unit, number>>> = { percentunit: 1, percent: 100 };

/** A line without ends would show the least change of a share as a fall to nothing. */
function withEnds<P extends Pick<StatPanel, 'unit' | 'min' | 'max'>>(panel: P): P {
  const whole = wholes[panel.unit ?? 'none'];
  return whole === undefined ? panel : { min: 0, max: whole, ...panel };
}

/** A state has no history worth a line below it. */
export function statPanel(panel: StatPanel): stat.PanelBuilder {
  const { states, show, calculation } = panel;
  const { sparkline = states === undefined, coloured = states === undefined ? 'value' : 'background' } =
    panel;
  const builder = withValues(new stat.PanelBuilder(), withMissing(withEnds(panel)))
    .reduceOptions(reduced(calculation))
    .graphMode(sparkline ? common.BigValueGraphMode.Area : common.BigValueGraphMode.None)
    .colorMode(colourModes[coloured])
    .targets((sparkline ? rangeTargets : targetsFor(calculation))(panel.queries));
  if (show !== undefined) builder.textMode(texts[show]);
  return withSeries(builder, panel);
}

export function gaugePanel(panel: GaugePanel): gauge.PanelBuilder {
  const builder = withValues(new gauge.PanelBuilder(), { min: 0, ...withMissing(panel) })
    .reduceOptions(reduced(panel.calculation))
    .targets(targetsFor(panel.calculation)(panel.queries));
  return withSeries(builder, panel);
}

/** Without it Grafana leaves out the name of a bar that stands alone. */
const seriesName = '${__series.name}';

/** In px: few bars do not fill their panel, and ten have room in it. */
const bar = { thickest: 48, thinnest: 12 };

export function barGaugePanel(panel: BarGaugePanel): bargauge.PanelBuilder {
  const builder = withValues(new bargauge.PanelBuilder(), { min: 0, ...withMissing(withEnds(panel)) })
    .displayName(seriesName)
    .sizing(common.BarGaugeSizing.Manual)
    .maxVizHeight(bar.thickest)
    .minVizHeight(bar.thinnest)
    .orientation(common.VizOrientation.Horizontal)
    .displayMode(common.BarGaugeDisplayMode.Basic)
    .reduceOptions(reduced(panel.calculation))
    .targets(targetsFor(panel.calculation)(named(panel)));
  return withSeries(builder, panel);
}

export function piePanel(panel: PiePanel): piechart.PanelBuilder {
  const builder = withValues(new piechart.PanelBuilder(), panel, sdk.FieldColorModeId.PaletteClassic)
    .pieType(panel.donut === true ? piechart.PieChartType.Donut : piechart.PieChartType.Pie)
    .displayLabels([piechart.PieChartLabels.Percent])
    .tooltip(allSeriesTooltip())
    .legend(
      new piechart.PieChartLegendOptionsBuilder()
        .showLegend(true)
        .displayMode(common.LegendDisplayMode.Table)
        .placement(common.LegendPlacement.Right)
        .values([piechart.PieChartLegendValues.Value, piechart.PieChartLegendValues.Percent]),
    )
    .reduceOptions(reduced(panel.calculation))
    .targets(targetsFor(panel.calculation)(panel.queries));
  return withSeries(builder, panel);
}

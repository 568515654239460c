import * as common from '@grafana/grafana-foundation-sdk/common';
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';
import type { TimeseriesPanel } from '../../model/panel';
import { smallestShare } from '../sizes';
import { withCustom, withValues } from './fields';
import { named } from './named';
import { allSeriesTooltip, legendOf } from './reduce';
import { customOf, withSeries } from './series';
import { rangeTargets } from './targets';

const stackings = {
  true: common.StackingMode.Normal,
  percent: common.StackingMode.Percent,
} as const;

export function timeseriesPanel(panel: TimeseriesPanel): timeseries.PanelBuilder {
  const { stacked = false, axis = {}, draw, legend } = panel;
  const builder = withValues(new timeseries.PanelBuilder(), panel, sdk.FieldColorModeId.PaletteClassic)
    .lineWidth(1)
    .fillOpacity(stacked === false ? 10 : 40)
    .showPoints(common.VisibilityMode.Never)
    .tooltip(allSeriesTooltip())
    .legend(legendOf({ values: ['mean', 'max', 'last'], ...legend }))
    .targets(rangeTargets(named(panel)));
  const { softMin = panel.min === undefined && axis.logBase === undefined ? 0 : undefined } = axis;
  const { softMax = panel.unit === 'percentunit' && panel.max === undefined ? smallestShare : undefined } =
    axis;
  if (softMin !== undefined) builder.axisSoftMin(softMin);
  if (softMax !== undefined) builder.axisSoftMax(softMax);
  if (axis.title !== undefined) builder.axisLabel(axis.title);
  if (axis.centreZero === true) builder.axisCenteredZero(true);
  if (axis.logBase !== undefined) {
    builder.scaleDistribution(
      new common.ScaleDistributionConfigBuilder().type(common.ScaleDistribution.Log).log(axis.logBase),
    );
  }
  if (stacked !== false) {
    builder.stacking(new common.StackingConfigBuilder().mode(stackings[`${stacked}`]));
  }
  if (panel.thresholds !== undefined) {
    builder.thresholdsStyle(
      new common.GraphThresholdsStyleConfigBuilder().mode(common.GraphThresholdsStyleMode.Dashed),
    );
  }
  return withSeries(withCustom(builder, customOf(draw)), panel);
}

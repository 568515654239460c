import * as barchart from '@grafana/grafana-foundation-sdk/barchart';
import * as common from '@grafana/grafana-foundation-sdk/common';
import * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import * as histogram from '@grafana/grafana-foundation-sdk/histogram';
import type { BarChartPanel, HistogramPanel } from '../../model/panel';
import { withValues } from './fields';
import { joined, valueField } from './join';
import { allSeriesTooltip, legendOf } from './reduce';
import { propertiesOf, withNamedSeries } from './series';
import { instantTargets, tableTargets } from './targets';

/** After the join a bar is known by its name, no longer by its query. */
export function barChartPanel(panel: BarChartPanel): barchart.PanelBuilder {
  const { label, queries, stacked, horizontal } = panel;
  const builder = withValues(new barchart.PanelBuilder(), panel, sdk.FieldColorModeId.PaletteClassic)
    .xField(label)
    .orientation(horizontal === true ? common.VizOrientation.Horizontal : common.VizOrientation.Auto)
    .stacking(stacked === true ? common.StackingMode.Normal : common.StackingMode.None)
    .tooltip(allSeriesTooltip())
    .legend(legendOf({ as: 'list' }))
    .targets(tableTargets(queries))
    .transformations(
      joined(
        [label],
        Object.fromEntries(queries.map(({ legend }, index) => [valueField(queries, index), legend])),
      ),
    );
  for (const query of queries) {
    const properties = propertiesOf(query, panel.unit);
    if (properties.length > 0) builder.overrideByName(query.legend, properties);
  }
  return withNamedSeries(builder, panel);
}

/** One value of each series, all series together: every pod, not every moment, is counted. */
export function histogramPanel(panel: HistogramPanel): histogram.PanelBuilder {
  const builder = withValues(new histogram.PanelBuilder(), panel, sdk.FieldColorModeId.PaletteClassic)
    .combine(true)
    .fillOpacity(60)
    .legend(legendOf({ as: 'none' }))
    .tooltip(allSeriesTooltip())
    .targets(instantTargets(panel.queries));
  return panel.bucketSize === undefined ? builder : builder.bucketSize(panel.bucketSize);
}

import type { Raw } from '../board';
import { numberIn, recordIn, textIn, without } from '../json';

const keys = [
  'cards',
  'color',
  'dataFormat',
  'heatmap',
  'hideZeroBuckets',
  'highlightCards',
  'legend',
  'reverseYBuckets',
  'tooltip',
  'tooltipDecimals',
  'xAxis',
  'xBucketNumber',
  'xBucketSize',
  'yAxis',
  'yBucketBound',
  'yBucketNumber',
  'yBucketSize',
];

/**
 * The heatmap of Grafana 4 to 8, whose options stood beside the title, as that of today.
 * @see https://github.com/grafana/grafana/blob/main/public/app/plugins/panel/heatmap/migrations.ts
 */
export function oldHeatmap(panel: Raw): Raw {
  if (panel['dataFormat'] === undefined) return panel;
  const { format, decimals, min } = recordIn(panel['yAxis']);
  const { mode, colorScheme, exponent, cardColor } = recordIn(panel['color']);
  return {
    ...without(panel, keys),
    options: {
      calculate: panel['dataFormat'] === 'timeseries',
      color: {
        mode: mode === 'opacity' ? 'opacity' : 'scheme',
        scheme: textIn(colorScheme)?.replace(/^interpolate/, ''),
        exponent: numberIn(exponent),
        fill: textIn(cardColor),
      },
      legend: { show: recordIn(panel['legend'])['show'] === true },
      tooltip: { yHistogram: recordIn(panel['tooltip'])['showHistogram'] === true },
      yAxis: { unit: textIn(format), decimals: numberIn(decimals), min },
    },
  };
}

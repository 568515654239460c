import type { Raw } from '../board';
import { foundIn, isRecord, known } from '../json';

/** What Grafana takes where a plugin is not told otherwise. */
export interface PluginDefaults {
  readonly options: Raw;
  readonly custom: Raw;
  /** The mode of the colour of values. */
  readonly colour: 'thresholds' | 'palette-classic';
}

const hideFrom = { legend: false, tooltip: false, viz: false };
const legend = { showLegend: true, displayMode: 'list', placement: 'bottom', calcs: [] };
const tooltip = { mode: 'single', sort: 'none', hideZeros: false };
const reduceOptions = { calcs: ['lastNotNull'], fields: '', values: false };

const axis = {
  axisPlacement: 'auto',
  axisLabel: '',
  axisColorMode: 'text',
  axisBorderShow: false,
  axisCenteredZero: false,
  scaleDistribution: { type: 'linear' },
};

const none: PluginDefaults = { options: {}, custom: {}, colour: 'thresholds' };

/**
 * From the schemas of the plugins, as `@grafana/schema` and the plugins' own `module.tsx` have them.
 * @see https://github.com/grafana/grafana/tree/main/public/app/plugins/panel
 */
const defaults: Readonly<Record<string, PluginDefaults>> = {
  timeseries: {
    options: { legend, tooltip, alertThreshold: true, dataLinks: [] },
    custom: {
      ...axis,
      drawStyle: 'line',
      lineInterpolation: 'linear',
      lineStyle: { fill: 'solid' },
      lineWidth: 1,
      fillOpacity: 0,
      gradientMode: 'none',
      barAlignment: 0,
      barWidthFactor: 0.6,
      showPoints: 'auto',
      pointSize: 5,
      showValues: false,
      spanNulls: false,
      insertNulls: false,
      stacking: { mode: 'none', group: 'A' },
      thresholdsStyle: { mode: 'off' },
      hideFrom,
    },
    colour: 'palette-classic',
  },
  stat: {
    options: {
      colorMode: 'value',
      graphMode: 'area',
      justifyMode: 'auto',
      textMode: 'auto',
      orientation: 'auto',
      wideLayout: true,
      showPercentChange: false,
      percentChangeColorMode: 'standard',
      text: {},
      reduceOptions,
    },
    custom: {},
    colour: 'thresholds',
  },
  gauge: {
    options: {
      orientation: 'auto',
      showThresholdMarkers: true,
      showThresholdLabels: false,
      sizing: 'auto',
      minVizHeight: 75,
      minVizWidth: 75,
      text: {},
      reduceOptions,
    },
    custom: {},
    colour: 'thresholds',
  },
  bargauge: {
    options: {
      displayMode: 'gradient',
      valueMode: 'color',
      namePlacement: 'auto',
      showUnfilled: true,
      sizing: 'auto',
      minVizWidth: 8,
      minVizHeight: 16,
      maxVizHeight: 300,
      orientation: 'auto',
      legend: { ...legend, showLegend: false },
      text: {},
      reduceOptions,
    },
    custom: {},
    colour: 'thresholds',
  },
  piechart: {
    options: {
      pieType: 'pie',
      displayLabels: [],
      legend: { ...legend, values: [] },
      tooltip,
      sort: 'desc',
      reduceOptions,
    },
    custom: { hideFrom },
    colour: 'palette-classic',
  },
  barchart: {
    options: {
      orientation: 'auto',
      xTickLabelRotation: 0,
      xTickLabelSpacing: 0,
      showValue: 'auto',
      stacking: 'none',
      groupWidth: 0.7,
      barWidth: 0.97,
      barRadius: 0,
      fullHighlight: false,
      legend,
      tooltip,
    },
    custom: {
      ...axis,
      lineWidth: 1,
      fillOpacity: 80,
      gradientMode: 'none',
      hideFrom,
      thresholdsStyle: { mode: 'off' },
    },
    colour: 'palette-classic',
  },
  histogram: {
    options: { bucketOffset: 0, combine: false, legend, tooltip },
    custom: {
      lineWidth: 1,
      fillOpacity: 80,
      gradientMode: 'none',
      hideFrom,
      stacking: { mode: 'none', group: 'A' },
    },
    colour: 'palette-classic',
  },
  table: {
    options: {
      showHeader: true,
      cellHeight: 'sm',
      frameIndex: 0,
      showTypeIcons: false,
      sortBy: [],
      enablePagination: false,
    },
    custom: {
      align: 'auto',
      displayMode: 'auto',
      cellOptions: { type: 'auto', wrapText: false },
      inspect: false,
      filterable: false,
      wrapText: false,
      footer: { reducers: [] },
      hideFrom,
    },
    colour: 'thresholds',
  },
  heatmap: {
    options: {
      calculate: false,
      calculation: {},
      cellGap: 1,
      cellValues: {},
      color: {
        mode: 'scheme',
        scheme: 'Oranges',
        steps: 64,
        exponent: 0.5,
        fill: 'dark-orange',
        reverse: false,
        scale: 'exponential',
      },
      exemplars: { color: 'rgba(255,0,255,0.7)' },
      filterValues: { le: 1e-9 },
      legend: { show: true },
      rowsFrame: { layout: 'auto' },
      selectionMode: 'x',
      showValue: 'never',
      tooltip: { mode: 'single', show: true, showColorScale: false, yHistogram: false },
      yAxis: { axisPlacement: 'left', reverse: false },
    },
    custom: { hideFrom, scaleDistribution: { type: 'linear' } },
    colour: 'palette-classic',
  },
  'state-timeline': {
    options: {
      mergeValues: true,
      alignValue: 'left',
      rowHeight: 0.9,
      showValue: 'auto',
      perPage: 20,
      legend,
      tooltip,
    },
    custom: {
      axisPlacement: 'auto',
      fillOpacity: 70,
      lineWidth: 0,
      spanNulls: false,
      insertNulls: false,
      hideFrom,
    },
    colour: 'thresholds',
  },
  'status-history': {
    options: { rowHeight: 0.9, colWidth: 0.9, showValue: 'auto', perPage: 20, legend, tooltip },
    custom: { fillOpacity: 70, lineWidth: 1, axisPlacement: 'auto', hideFrom },
    colour: 'thresholds',
  },
  nodeGraph: {
    options: { layoutAlgorithm: 'layered', zoomMode: 'cooperative' },
    custom: {},
    colour: 'thresholds',
  },
  text: {
    options: {
      mode: 'markdown',
      code: { language: 'plaintext', showLineNumbers: false, showMiniMap: false },
    },
    custom: {},
    colour: 'thresholds',
  },
  logs: {
    options: {
      showTime: false,
      showLabels: false,
      showCommonLabels: false,
      wrapLogMessage: false,
      prettifyLogMessage: false,
      enableLogDetails: true,
      dedupStrategy: 'none',
      sortOrder: 'Descending',
    },
    custom: {},
    colour: 'thresholds',
  },
};

export function defaultsOf(plugin: string): PluginDefaults {
  return foundIn(defaults, plugin) ?? none;
}

/** What differs from the defaults; empty objects and values that are null say nothing. */
export function withoutDefaults(value: Raw, usual: Raw): Raw {
  return known<Raw>(
    Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const other = usual[key];
        if (item === null) return [key, undefined];
        if (isRecord(item)) {
          const kept = withoutDefaults(item, isRecord(other) ? other : {});
          return [key, Object.keys(kept).length === 0 ? undefined : kept];
        }
        return [key, JSON.stringify(item) === JSON.stringify(other) ? undefined : item];
      }),
    ),
  );
}

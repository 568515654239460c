import type { Raw } from '../board';
import { foundIn, isRecord, known, numberIn, recordIn, recordsIn, textIn, without, wordIn } from '../json';

/** Keys that say nothing beside those that are read, or nothing that the new panel has. */
const keys = [
  'aliasColors',
  'bars',
  'dashes',
  'dashLength',
  'decimals',
  'editable',
  'error',
  'fill',
  'fillGradient',
  'grid',
  'hiddenSeries',
  'isNew',
  'legend',
  'lines',
  'linewidth',
  'nullPointMode',
  'paceLength',
  'percentage',
  'pointradius',
  'points',
  'renderer',
  'seriesOverrides',
  'spaceLength',
  'stack',
  'steppedLine',
  'thresholds',
  'tooltip',
  'x-axis',
  'xaxis',
  'y-axis',
  'y_formats',
  'yaxes',
  'yaxis',
];

/** What is left out of them where it does not differ from these. */
const silent: Readonly<Record<string, string>> = { timeRegions: '[]' };

/**
 * The graph of Grafana 1 to 10 as the time series that it becomes.
 * @see https://github.com/grafana/grafana/blob/main/public/app/plugins/panel/timeseries/migrations.ts
 */
export function graphAsTimeseries(panel: Raw): Raw {
  const [left = {}] = yAxes(panel);
  const others = without(panel, keys);
  const rest = Object.fromEntries(
    Object.entries(others).filter(([key, value]) => JSON.stringify(value) !== silent[key]),
  );
  const { defaults, overrides } = recordIn(panel['fieldConfig']);
  return {
    ...rest,
    type: 'timeseries',
    options: { legend: legendOf(recordIn(panel['legend'])), tooltip: tooltipOf(recordIn(panel['tooltip'])) },
    fieldConfig: {
      defaults: {
        ...known<Raw>({
          unit: textIn(left['format']),
          decimals: numberIn(panel['decimals']) ?? numberIn(left['decimals']),
          min: amount(left['min']),
          max: amount(left['max']),
        }),
        ...thresholdsOf(panel),
        ...recordIn(defaults),
        custom: {
          ...customOf(panel, left),
          ...(marks(panel).length === 0 ? {} : { thresholdsStyle: { mode: styleOf(panel) } }),
        },
      },
      overrides: [...recordsIn(overrides), ...colours(panel), ...seriesOverrides(panel)],
    },
  };
}

/** Before version 5: `y_formats`. */
function yAxes(panel: Raw): readonly Raw[] {
  const formats = panel['y_formats'];
  return Array.isArray(formats) ? formats.map((format) => ({ format })) : recordsIn(panel['yaxes']);
}

function customOf(panel: Raw, axis: Raw): Raw {
  const lines = panel['lines'] !== false;
  const base = numberIn(axis['logBase']) ?? 1;
  return known<Raw>({
    drawStyle:
      panel['bars'] === true ? 'bars' : lines ? 'line' : panel['points'] === true ? 'points' : 'line',
    lineWidth: lines || panel['bars'] === true ? (numberIn(panel['linewidth']) ?? 1) : 0,
    fillOpacity: (numberIn(panel['fill']) ?? 0) * 10,
    gradientMode: (numberIn(panel['fillGradient']) ?? 0) > 0 ? 'opacity' : undefined,
    lineInterpolation: panel['steppedLine'] === true ? 'stepAfter' : undefined,
    lineStyle: panel['dashes'] === true ? { fill: 'dash' } : undefined,
    pointSize: panel['points'] === true ? numberIn(panel['pointradius']) : undefined,
    showPoints: panel['points'] === true ? 'always' : 'never',
    spanNulls: panel['nullPointMode'] === 'connected' ? true : undefined,
    stacking:
      panel['stack'] === true ? { mode: panel['percentage'] === true ? 'percent' : 'normal' } : undefined,
    axisLabel: textIn(axis['label']) || undefined,
    axisPlacement: axis['show'] === false ? 'hidden' : undefined,
    scaleDistribution: base === 1 ? undefined : { type: 'log', log: base },
  });
}

interface Mark extends Raw {
  readonly value: number;
}

/** Lines across a graph; those that nobody gave a value are not drawn. */
function marks({ thresholds }: Raw): readonly Mark[] {
  return recordsIn(thresholds)
    .filter((mark): mark is Mark => typeof mark['value'] === 'number')
    .sort((a, b) => a.value - b.value);
}

function styleOf(panel: Raw): string {
  const filled = marks(panel).some(({ fill }) => fill === true);
  return marks(panel).every(({ line }) => line === false) ? 'area' : filled ? 'line+area' : 'line';
}

const colourOf: Readonly<Record<string, string>> = { critical: 'red', warning: 'orange', ok: 'green' };

/** Above a mark its colour; one for what lies below it colours what is left of the axis. */
function thresholdsOf(panel: Raw): Raw {
  const found = marks(panel);
  if (found.length === 0) return {};
  const above = found.filter(({ op }) => op !== 'lt');
  const [below] = found.filter(({ op }) => op === 'lt');
  const colour = ({ colorMode, lineColor }: Raw): string =>
    foundIn(colourOf, colorMode) ?? textIn(lineColor) ?? 'red';
  return {
    thresholds: {
      mode: 'absolute',
      steps: [
        { value: null, color: below === undefined ? 'transparent' : colour(below) },
        ...(below === undefined ? [] : [{ value: below.value, color: 'transparent' }]),
        ...above.map((mark) => ({ value: mark.value, color: colour(mark) })),
      ],
    },
  };
}

const calculations: Readonly<Record<string, string>> = {
  avg: 'mean',
  current: 'lastNotNull',
  max: 'max',
  min: 'min',
  total: 'sum',
};

function legendOf(legend: Raw): Raw {
  const shown = legend['show'] !== false;
  const sort = foundIn(calculations, legend['sort']);
  return known<Raw>({
    showLegend: shown,
    displayMode: legend['alignAsTable'] === true ? 'table' : 'list',
    placement: legend['rightSide'] === true ? 'right' : 'bottom',
    calcs:
      legend['values'] === true
        ? Object.entries(calculations).flatMap(([key, name]) => (legend[key] === true ? [name] : []))
        : [],
    width: numberIn(legend['sideWidth']),
    ...(sort === undefined ? {} : { sortBy: titleOf(sort), sortDesc: legend['sortDesc'] === true }),
  });
}

const titles: Readonly<Record<string, string>> = {
  mean: 'Mean',
  lastNotNull: 'Last *',
  max: 'Max',
  min: 'Min',
  sum: 'Total',
};

function titleOf(calculation: string): string {
  return titles[calculation] ?? calculation;
}

function tooltipOf({ shared, sort }: Raw): Raw {
  return {
    mode: shared === false ? 'single' : 'multi',
    sort: { 1: 'asc', 2: 'desc' }[numberIn(sort) ?? 0] ?? 'none',
  };
}

function colours(panel: Raw): readonly Raw[] {
  return Object.entries(recordIn(panel['aliasColors'])).map(([options, fixedColor]) => ({
    matcher: { id: 'byName', options },
    properties: [{ id: 'color', value: { mode: 'fixed', fixedColor } }],
  }));
}

/** Properties of the new panel by the keys of the old one. */
const properties: Readonly<
  Record<string, (value: unknown, right: Raw) => readonly { readonly id: string; readonly value: unknown }[]>
> = {
  bars: (value) => (value === true ? [{ id: 'custom.drawStyle', value: 'bars' }] : []),
  color: (value) => [{ id: 'color', value: { mode: 'fixed', fixedColor: value } }],
  dashes: (value) => (value === true ? [{ id: 'custom.lineStyle', value: { fill: 'dash' } }] : []),
  fill: (value) => [{ id: 'custom.fillOpacity', value: Number(wordIn(value)) * 10 }],
  legend: (value) =>
    value === false ? [{ id: 'custom.hideFrom', value: { legend: true, tooltip: false, viz: false } }] : [],
  lines: (value) => (value === false ? [{ id: 'custom.lineWidth', value: 0 }] : []),
  linewidth: (value) => [{ id: 'custom.lineWidth', value }],
  points: (value) => (value === true ? [{ id: 'custom.showPoints', value: 'always' }] : []),
  stack: (value) => [{ id: 'custom.stacking', value: { mode: value === false ? 'none' : 'normal' } }],
  transform: (value) => [{ id: 'custom.transform', value }],
  yaxis: (value, right) =>
    value === 2
      ? [
          { id: 'custom.axisPlacement', value: 'right' },
          ...(typeof right['format'] === 'string' ? [{ id: 'unit', value: right['format'] }] : []),
          ...(typeof right['label'] === 'string' && right['label'] !== ''
            ? [{ id: 'custom.axisLabel', value: right['label'] }]
            : []),
        ]
      : [],
};

/** A name between slashes is a pattern. What has no successor keeps its own name, so that it can be told. */
function seriesOverrides(panel: Raw): readonly Raw[] {
  const [, right = {}] = yAxes(panel);
  const written = panel['seriesOverrides'];
  return (Array.isArray(written) ? written.filter(isRecord) : []).flatMap(({ alias, ...own }) => {
    if (typeof alias !== 'string') return [];
    const matcher = { id: /^\/.*\/$/.test(alias) ? 'byRegexp' : 'byName', options: alias };
    const found = Object.entries(own).flatMap(([key, value]) =>
      key.startsWith('$$') ? [] : (properties[key]?.(value, right) ?? [{ id: `graph.${key}`, value }]),
    );
    return found.length === 0 ? [] : [{ matcher, properties: found }];
  });
}

/** Numbers were texts once. */
function amount(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return numberIn(number);
}

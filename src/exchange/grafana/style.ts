import type { BoardOverride, BoardPanel, Raw } from '../../board/board';
import { foundIn, known, numberIn, recordIn, recordsIn, textIn, wordIn } from '../../board/json';
import { smallestShare } from '../../dashboards/sizes';
import type { State } from '../../model/panel-parts';
import {
  type Axis,
  type Calculation,
  type Colour,
  colours,
  type Draw,
  drawnAs,
  type Legend,
  type LineStyle,
  pointVisibilities,
  type SeriesMatch,
} from '../../model/panel-style';
import type { Threshold } from '../../model/threshold';
import { type Unit, units } from '../../model/unit';
import { calculationsOf, headingsOf, interpolationsOf } from './words';

/** One of a list of words; nothing for any other value. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}

/** Nothing where nothing is said, so that it follows from the query; what is none of ours is shown as it is. */
export function unitIn(value: unknown): Unit | undefined {
  return value === undefined ? undefined : (oneOf<Unit>(units, value) ?? 'none');
}

export function colourIn(value: unknown): Colour | undefined {
  if (typeof value !== 'string') return undefined;
  return /^#[0-9a-f]{6}$/.test(value) ? (value as Colour) : oneOf<Colour>(colours, value);
}

/** Ascending steps of absolute values whose colours are all known. Green below the first is what there is without thresholds. */
export function thresholdsIn(value: unknown): readonly Threshold[] | undefined {
  const { mode, steps } = recordIn(value);
  if (mode === 'percentage' || !Array.isArray(steps)) return undefined;
  const read = lastOfEqual(recordsIn(steps)).map((step) => ({
    value: numberIn(step['value']),
    colour: colourIn(step['color']),
  }));
  // Below the first value everything is green where nothing is said.
  if (read[0]?.value === undefined && isUsual(recordsIn(steps)[0]?.['color'])) read.shift();
  return read.length > 0 &&
    read.every((step): step is { value: number | undefined; colour: Colour } => step.colour !== undefined)
    ? read.map(({ value, colour }) => ({ ...(value === undefined ? {} : { value }), colour }))
    : undefined;
}

/** Of steps that begin at the same value Grafana shows the last one. */
function lastOfEqual(steps: readonly Raw[]): readonly Raw[] {
  return steps.filter(
    ({ value }, index) => steps.findLastIndex((other) => other['value'] === value) === index,
  );
}

/** Below the first value nothing is coloured, or green. */
function isUsual(colour: unknown): boolean {
  return colour === 'green' || /^rgba\(.*, 0\)$/.test(wordIn(colour));
}

/** Mappings in the form that {@link canonical} gives them. */
export function statesIn(mappings: readonly Raw[]): readonly State[] | undefined {
  const states = mappings.flatMap((mapping) => stateIn(mapping) ?? []);
  return states.length === 0 ? undefined : states;
}

function stateIn({ type, value, match, pattern, from, to, text, color }: Raw): State | undefined {
  const colour = colourIn(color);
  if (typeof text !== 'string' || text === '' || (color !== undefined && colour === undefined))
    return undefined;
  const shown = { text, ...(colour === undefined ? {} : { colour }) };
  switch (type) {
    case 'value': {
      const word = wordIn(value);
      return { value: word !== '' && Number.isFinite(Number(word)) ? Number(word) : word, ...shown };
    }
    case 'range':
      return { ...known<Raw>({ from: numberIn(from), to: numberIn(to) }), ...shown } as State;
    case 'regex':
      return typeof pattern === 'string' && pattern !== '' ? { re: pattern, ...shown } : undefined;
    case 'special': {
      const special = oneOf(['null', 'nan', 'null+nan', 'true', 'false', 'empty'] as const, match);
      return special === undefined ? undefined : { special, ...shown };
    }
    default:
      return undefined;
  }
}

/** How lines are drawn, as far as definitions have it. */
export function drawIn(custom: Raw): Draw {
  return known<Draw>({
    as: oneOf(drawnAs, custom['drawStyle']),
    width: numberIn(custom['lineWidth']),
    fill: numberIn(custom['fillOpacity']),
    interpolation: foundIn(interpolationsOf, custom['lineInterpolation']),
    points: oneOf(pointVisibilities, custom['showPoints']),
    connectNulls: typeof custom['spanNulls'] === 'boolean' ? custom['spanNulls'] : undefined,
    dashed: recordIn(custom['lineStyle'])['fill'] === 'dash' ? true : undefined,
  });
}

/** What differs from what is drawn where nothing is said. */
export function drawnOtherwise(draw: Draw, usual: Draw): Draw | undefined {
  const own = Object.entries(draw).filter(([key, value]) => usual[key as keyof Draw] !== value);
  return own.length === 0 ? undefined : (Object.fromEntries(own) as Draw);
}

export function axisIn({ custom, unit, max }: BoardPanel['field']): Axis | undefined {
  const scale = recordIn(custom['scaleDistribution']);
  const base = numberIn(scale['log']) ?? 2;
  const softMax = numberIn(custom['axisSoftMax']);
  const usualEnd = unit === 'percentunit' && max === undefined;
  const axis = known<Axis>({
    title: textIn(custom['axisLabel']),
    softMin: numberIn(custom['axisSoftMin']) || undefined,
    softMax: usualEnd && softMax === smallestShare ? undefined : softMax,
    logBase: scale['type'] === 'log' && (base === 2 || base === 10) ? base : undefined,
    centreZero: custom['axisCenteredZero'] === true ? true : undefined,
  });
  return Object.keys(axis).length === 0 ? undefined : axis;
}

/** Where it is not a table below with mean, max and last. */
export function legendIn(options: Raw): Legend | undefined {
  const legend = recordIn(options['legend']);
  if (legend['showLegend'] === false) return { as: 'none' };
  const names = Array.isArray(legend['calcs']) ? legend['calcs'] : [];
  const values = names.flatMap((name: unknown) => foundIn(calculationsOf, name) ?? []);
  const usual = values.join() === 'mean,max,last';
  const sortBy: Calculation | undefined =
    legend['sortDesc'] === true ? foundIn(headingsOf, legend['sortBy']) : undefined;
  const read = known<Legend>({
    as: legend['displayMode'] === 'table' ? undefined : 'list',
    at: legend['placement'] === 'right' ? 'right' : undefined,
    values: usual ? undefined : values,
    sortBy: sortBy !== undefined && values.includes(sortBy) ? sortBy : undefined,
  });
  return Object.keys(read).length === 0 ? undefined : read;
}

type Style = LineStyle & Pick<SeriesMatch, 'name'>;

/** What an override says of how series look, as far as definitions have it. */
function styleIn({ properties }: Pick<BoardOverride, 'properties'>): Style {
  const values = new Map(properties.map(({ id, value }) => [id, value]));
  const color = recordIn(values.get('color'));
  const custom = Object.fromEntries(
    properties.flatMap(({ id, value }) =>
      id.startsWith('custom.') ? [[id.slice('custom.'.length), value]] : [],
    ),
  );
  return known<Style>({
    name: textIn(values.get('displayName')) || undefined,
    unit: unitIn(values.get('unit')),
    decimals: numberIn(values.get('decimals')),
    colour: color['mode'] === 'fixed' ? colourIn(color['fixedColor']) : undefined,
    axis: oneOf(['left', 'right'] as const, custom['axisPlacement']),
    draw: drawnOtherwise(drawIn(custom), {}),
    belowZero: custom['transform'] === 'negative-Y' ? true : undefined,
    stacked: recordIn(custom['stacking'])['mode'] === 'none' ? false : undefined,
  });
}

/** Styles of single queries, by their letter, and of series by their names; only lines are drawn in a style of their own. */
export function stylesIn({ type, field, overrides }: Pick<BoardPanel, 'type' | 'field' | 'overrides'>): {
  readonly byLetter: ReadonlyMap<string, Style>;
  readonly series: readonly (SeriesMatch & LineStyle)[];
} {
  const byLetter = new Map<string, Style>();
  const series: (SeriesMatch & LineStyle)[] = [];
  for (const override of overrides) {
    const { id, options } = override.matcher;
    const { name, unit, decimals, colour, ...line } = withUsualAxis(
      styleIn(override),
      unitIn(field.unit) ?? 'none',
    );
    const own = known<Style>({ unit, decimals, colour, ...(type === 'timeseries' ? line : {}) } as Style);
    const named = known<Style>({ name, ...own } as Style);
    if (Object.keys(named).length === 0 || typeof options !== 'string') continue;
    if (id === 'byFrameRefID') byLetter.set(options, { ...byLetter.get(options), ...own });
    else if (id === 'byName') series.push({ match: options, ...named });
    else if (id === 'byRegexp') series.push({ match: { re: options }, ...named });
  }
  return { byLetter, series };
}

/** On the right is where another unit has its axis anyway. */
function withUsualAxis({ axis, ...style }: Style, unit: Unit | undefined): Style {
  const isUsual = axis === 'right' && style.unit !== undefined && style.unit !== unit;
  return axis === undefined || isUsual ? style : { ...style, axis };
}

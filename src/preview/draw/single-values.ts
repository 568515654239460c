import type { BoardPanel } from '../../board/board';
import { recordIn, textIn, textsIn } from '../../board/json';
import { reduce, type Values } from '../values/calculations';
import { stepsOf } from '../values/thresholds';
import { wholes } from '../values/wholes';
import type { Draw } from './context';
import type { Meter, Tile } from './drawn';
import { type Field, fieldsOf, textOf, valueColour } from './fields';

/** More than these do not fit a panel. */
const shown = 24;

/** The reducer of panels that show one value for each series. */
export function calculationOf({ options }: BoardPanel): string {
  return textsIn(recordIn(options['reduceOptions'])['calcs'])[0] ?? 'lastNotNull';
}

/** The last value in large print, one for each series. */
export const drawTiles: Draw = (panel, data) => {
  const { options, field } = panel;
  const colourMode = textIn(options['colorMode']) ?? 'value';
  const spark = options['graphMode'] === 'area' || options['graphMode'] === undefined;
  const tiles = fieldsOf(panel, data)
    .slice(0, shown)
    .map((one): Tile => {
      const value = reduce(one.series.values, calculationOf(panel));
      return {
        name: one.name,
        text: textOf(one.config, value),
        colour: colourMode === 'none' ? 'text' : valueColour(one, value),
        filled: colourMode.startsWith('background'),
        ...(spark && one.series.values.length > 1 ? { spark: sparkOf(one) } : {}),
      };
    });
  const none: Tile = { name: '', text: field.noValue ?? 'No data', colour: 'gray', filled: false };
  return {
    kind: 'tiles',
    tiles: tiles.length === 0 ? [none] : tiles,
    show: showOf(options['textMode'], tiles.length),
  };
};

/** Between the ends that the field says, else those of the values. */
function sparkOf({ config, series: { values } }: Field): Values {
  const known = values.filter((value) => value !== null);
  const [low, high] = [config.min ?? Math.min(...known), config.max ?? Math.max(...known)];
  return values.map((value) => (value === null ? null : shareOf(value, low, high)));
}

function showOf(textMode: unknown, count: number): 'value' | 'name' | 'both' {
  if (textMode === 'value' || textMode === 'name') return textMode;
  return textMode === 'value_and_name' || count > 1 ? 'both' : 'value';
}

export const drawGauges: Draw = (panel, data) => {
  const fields = fieldsOf(panel, data).slice(0, shown);
  if (fields.length === 0) return { kind: 'message', text: panel.field.noValue ?? 'No data' };
  return {
    kind: 'gauges',
    gauges: fields.map((field) => {
      const [min, max] = endsOf(field, fields, panel);
      const steps = stepsOf(field.config.thresholds, { min, max });
      return {
        ...meterOf(field, fields, panel),
        stops: steps.map(({ value, colour }) => ({
          share: value === null ? 0 : shareOf(value, min, max),
          colour,
        })),
      };
    }),
  };
};

export const drawBars: Draw = (panel, data) => {
  const fields = fieldsOf(panel, data).slice(0, shown);
  return fields.length === 0
    ? { kind: 'message', text: panel.field.noValue ?? 'No data' }
    : { kind: 'bars', bars: fields.map((field) => meterOf(field, fields, panel)) };
};

function meterOf(field: Field, all: readonly Field[], panel: BoardPanel): Meter {
  const value = reduce(field.series.values, calculationOf(panel));
  const [min, max] = endsOf(field, all, panel);
  return {
    name: field.name,
    text: textOf(field.config, value),
    colour: valueColour(field, value),
    share: value === null ? 0 : shareOf(value, min, max),
  };
}

/** What the field says, else what the unit has by nature, else the data. */
function endsOf({ config }: Field, all: readonly Field[], panel: BoardPanel): readonly [number, number] {
  const values = all.flatMap(({ series }) => reduce(series.values, calculationOf(panel)) ?? []);
  const natural = wholes.get(config.unit ?? 'none');
  return [config.min ?? Math.min(0, ...values), config.max ?? natural ?? Math.max(...values, 1e-9)];
}

function shareOf(value: number, min: number, max: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min || 1)));
}

/** Slices of a whole. */
export const drawSlices: Draw = (panel, data) => {
  const slices = fieldsOf(panel, data).flatMap((field) => {
    const value = reduce(field.series.values, calculationOf(panel));
    return value === null || value < 0
      ? []
      : [{ name: field.name, value, text: textOf(field.config, value), colour: valueColour(field, value) }];
  });
  return slices.length === 0
    ? { kind: 'message', text: 'No data' }
    : { kind: 'slices', slices, ring: panel.options['pieType'] === 'donut' };
};

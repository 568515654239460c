import type { BoardField, BoardOverride, BoardPanel, BoardTarget, Raw } from '../../board/board';
import { numberIn, recordIn, recordsIn, textIn } from '../../board/json';
import { thresholdsIn } from '../../board/parts';
import type { DataSeries, PanelData } from '../data';
import { reduce } from '../values/calculations';
import { paletteColour } from '../values/colours';
import { formatValue } from '../values/format-value';
import { mapValue, safeRegex } from '../values/mappings';
import { stepColour, stepsOf } from '../values/thresholds';
import type { Format } from './drawn';
import { nameOf } from './legend';

/** One series of a panel with everything that says how its values are shown. */
export interface Field {
  readonly name: string;
  readonly series: DataSeries;
  readonly target: BoardTarget | undefined;
  readonly config: BoardField;
  /** Where it stands among all series of the panel. */
  readonly index: number;
}

/** The series of all queries that are shown, with names, units and colours as the overrides have them. */
export function fieldsOf(panel: BoardPanel, data: PanelData): readonly Field[] {
  const shown = data.queries.flatMap(({ refId, series }) => {
    const target = panel.targets.find((candidate) => (candidate.refId ?? '') === refId);
    const named = series.map((one) => ({ refId, target, series: one, name: nameOf(target, one, series) }));
    return target?.hidden === true ? [] : named;
  });
  return shown
    .map(({ refId, target, series, name }, index) => {
      const config = configOf(panel, { name, refId, labels: series.labels });
      const renamed = config.displayName === undefined ? name : displayName(config.displayName, name, series);
      return { name: renamed, series, target, config, index };
    })
    .filter(({ config }) => recordIn(config.custom['hideFrom'])['viz'] !== true);
}

function displayName(pattern: string, name: string, { labels }: DataSeries): string {
  return pattern
    .replaceAll(/\$\{__field\.labels\.?["[]*(\w+)["\]]*\}/g, (_all, label: string) => labels[label] ?? '')
    .replaceAll(/\$\{__(?:field\.displayName|series\.name|field\.name)\}/g, name);
}

interface Subject {
  readonly name: string;
  readonly refId: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The defaults of the panel with every override that matches, in their order. */
export function configOf({ field, overrides }: BoardPanel, subject: Subject): BoardField {
  return overrides
    .filter((override) => isMeant(override, subject))
    .flatMap(({ properties }) => properties)
    .reduce(withProperty, field);
}

/** @see https://grafana.com/docs/grafana/latest/panels-visualizations/configure-overrides/ */
function isMeant({ matcher: { id, options } }: BoardOverride, { name, refId }: Subject): boolean {
  switch (id) {
    case 'byName':
      return options === name;
    case 'byRegexp':
      return safeRegex(textIn(options) ?? '')?.test(name) === true;
    case 'byFrameRefID':
      return options === refId;
    case 'byNames':
      return (
        recordIn(options)['names'] !== undefined && JSON.stringify(options).includes(JSON.stringify(name))
      );
    case 'byType':
      return options === 'number';
    default:
      return false;
  }
}

const setters: Readonly<Record<string, (value: unknown) => Partial<BoardField>>> = {
  unit: (value) => optional('unit', textIn(value)),
  decimals: (value) => optional('decimals', numberIn(value)),
  min: (value) => optional('min', numberIn(value)),
  max: (value) => optional('max', numberIn(value)),
  displayName: (value) => optional('displayName', textIn(value)),
  noValue: (value) => optional('noValue', textIn(value)),
  color: (value) => ({ color: recordIn(value) }),
  thresholds: (value) => optional('thresholds', thresholdsIn(value)),
  mappings: (value) => ({ mappings: recordsIn(value) }),
};

function withProperty(field: BoardField, { id, value }: BoardOverride['properties'][number]): BoardField {
  const set = setters[id];
  if (set !== undefined) return { ...field, ...set(value) };
  const [head, ...rest] = id.split('.');
  return head === 'custom' && rest.length > 0
    ? { ...field, custom: setIn(field.custom, rest, value) }
    : field;
}

function setIn(raw: Raw, [key = '', ...rest]: readonly string[], value: unknown): Raw {
  return { ...raw, [key]: rest.length === 0 ? value : setIn(recordIn(raw[key]), rest, value) };
}

function optional<K extends keyof BoardField>(key: K, value: BoardField[K] | undefined): Partial<BoardField> {
  return value === undefined ? {} : ({ [key]: value } as Partial<BoardField>);
}

export function formatOf({ unit, decimals }: BoardField): Format {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

/** A value in words: what the mappings say, else with its unit. */
export function textOf(config: BoardField, value: number | null): string {
  const mapped = mapValue(config.mappings, value)?.text;
  if (mapped !== undefined) return mapped;
  return value === null ? (config.noValue ?? 'No data') : formatValue(value, config.unit, config.decimals);
}

/** The colour of one value: of its mapping, of its threshold, or the fixed one. */
export function valueColour(
  { config, index }: Pick<Field, 'config' | 'index'>,
  value: number | null,
): string {
  const mapped = mapValue(config.mappings, value)?.colour;
  if (mapped !== undefined) return mapped;
  return (
    fixedColour(config) ??
    (mode(config).startsWith('palette') ? paletteColour(index) : thresholdColour(config, value))
  );
}

/** The colour of a whole series. */
export function seriesColour({ config, index, series }: Field): string {
  const own = fixedColour(config);
  if (own !== undefined) return own;
  if (mode(config) === 'thresholds') {
    const by = textIn(config.color?.['seriesBy']) ?? 'last';
    return thresholdColour(config, reduce(series.values, by));
  }
  return paletteColour(index);
}

function thresholdColour(config: BoardField, value: number | null): string {
  return stepColour(stepsOf(config.thresholds, config), value) ?? 'green';
}

const mode = ({ color }: BoardField): string => textIn(color?.['mode']) ?? 'palette-classic';

function fixedColour(config: BoardField): string | undefined {
  const how = mode(config);
  return how === 'fixed' || how === 'shades' ? textIn(config.color?.['fixedColor']) : undefined;
}

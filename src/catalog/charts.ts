/**
 * What the pinned charts do with their values. Helm charts accept unknown keys in silence, so every value we emit is
 * checked against the paths that were measured to change what the chart renders (`scripts/chart-facts.ts`).
 */
import type { Value, Values } from '../model/values';
import { chartFiles } from './charts/files';
import { suggestPath } from './charts/suggest';

export type ValueKind = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

export interface PathFact {
  /** Kinds of which one is right; `any` where the chart prints whatever it gets. */
  readonly type: ValueKind | 'any' | readonly ValueKind[];
  /** The chart passes on whatever lies below, so nothing below is checked here. */
  readonly open?: true;
}

export interface IgnoredPath {
  readonly path: string;
  /** The path that does what this one promises. */
  readonly instead?: string;
  /** Ignored only while these are set: to this value if it is a boolean, to anything but an empty text otherwise. */
  readonly when?: { readonly [path: string]: Value };
  readonly why?: string;
}

/** One file of `facts/charts/`. A path is the keys joined by dots, keys that hold dots (`grafana.ini`) included. */
export interface ChartFacts {
  readonly chart: string;
  readonly version: string;
  readonly appVersion: string;
  readonly repository: string;
  /** The Kubernetes versions the chart accepts; empty when it does not say. */
  readonly kubeVersion: string;
  readonly paths: { readonly [path: string]: PathFact };
  readonly ignored: readonly IgnoredPath[];
  readonly notes: readonly string[];
}

export type ChartName = keyof typeof chartFiles;

export interface ValueFinding {
  readonly path: string;
  /** `unknown`: no such value; `ignored`: the chart has it, or once had it, and does nothing with it. */
  readonly kind: 'unknown' | 'ignored' | 'wrong-type';
  readonly received: Value;
  /** What would be right, in words that follow "expected". */
  readonly expected: string;
  /** A path that works. */
  readonly suggestion?: string;
}

export const chartNames = Object.keys(chartFiles) as readonly ChartName[];

export function isChartName(name: string): name is ChartName {
  return Object.hasOwn(chartFiles, name);
}

export function chartFacts(chart: ChartName): ChartFacts {
  return chartFiles[chart] as ChartFacts;
}

/** The maps that hold known paths: `{prometheus: {prometheusSpec: ...}}` is fine, `{prometheus: true}` is not. */
function mapsAbove(facts: ChartFacts): ReadonlySet<string> {
  const paths = [...Object.keys(facts.paths), ...facts.ignored.map(({ path }) => path)];
  return new Set(
    paths.flatMap((path) => {
      const keys = path.split('.');
      return keys.slice(1).map((_, index) => keys.slice(0, index + 1).join('.'));
    }),
  );
}

const isMap = (value: Value): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fits(value: Value, kind: ValueKind | 'any'): boolean {
  if (kind === 'any') return true;
  if (kind === 'integer') return Number.isInteger(value);
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'object') return isMap(value);
  return typeof value === kind;
}

const listOf = (type: PathFact['type']): readonly (ValueKind | 'any')[] =>
  typeof type === 'string' ? [type] : type;

const article = (kind: string): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

function isSet(values: Values, path: string, wanted: Value): boolean {
  const value = flatten(values).get(path);
  return typeof wanted === 'boolean'
    ? value === wanted
    : value !== undefined && value !== null && value !== '';
}

function flatten(values: Values, above = ''): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(values).flatMap(([key, value]) => {
      const path = `${above}${key}`;
      return [[path, value] as const, ...(isMap(value) ? flatten(value, `${path}.`) : [])];
    }),
  );
}

/**
 * Values that the chart does not know, does nothing with, or that are of the wrong kind. `null` deletes a default of
 * the chart and is right wherever the path is known.
 */
export function checkValues(chart: ChartName, values: Values): readonly ValueFinding[] {
  const facts = chartFacts(chart);
  const maps = mapsAbove(facts);
  const known = Object.keys(facts.paths);
  const isIgnored = (entry: IgnoredPath): boolean =>
    Object.entries(entry.when ?? {}).every(([path, wanted]) => isSet(values, path, wanted));

  const check = (path: string, value: Value): readonly ValueFinding[] => {
    const ignored = facts.ignored.find((entry) => entry.path === path && isIgnored(entry));
    if (ignored !== undefined) {
      const why = ignored.why ?? `chart ${facts.chart} ${facts.version} does nothing with it`;
      const suggestion = ignored.instead;
      const finding = { path, kind: 'ignored', received: value, expected: `no value here: ${why}` } as const;
      return [suggestion === undefined ? finding : { ...finding, suggestion }];
    }
    const fact = facts.paths[path];
    if (fact === undefined && !maps.has(path)) {
      const suggestion = suggestPath(path, known);
      const expected = `a value of chart ${facts.chart} ${facts.version}`;
      const finding = { path, kind: 'unknown', received: value, expected } as const;
      return [suggestion === undefined ? finding : { ...finding, suggestion }];
    }
    if (value === null) return [];
    const kinds = fact === undefined ? (['object'] as const) : listOf(fact.type);
    if (!kinds.some((kind) => fits(value, kind))) {
      return [{ path, kind: 'wrong-type', received: value, expected: kinds.map(article).join(' or ') }];
    }
    const passedOn = fact?.open === true || fact?.type === 'any';
    return isMap(value) && !passedOn && maps.has(path) ? below(`${path}.`, value) : [];
  };
  const below = (above: string, map: Values): readonly ValueFinding[] =>
    Object.entries(map).flatMap(([key, value]) => check(`${above}${key}`, value));

  return below('', values);
}

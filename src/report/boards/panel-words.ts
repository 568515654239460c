import type { BoardPanel, BoardTarget, BoardThresholds } from '../../board/board';
import { code, pairs } from '../change';
import { differences, type Leaf, same } from './leaves';
import { leafWords, wasIs } from './words';

/** What is told in words of its own, or elsewhere. */
type Told = 'id' | 'title' | 'position' | 'path' | 'targets' | 'field';

/** Everything else of a panel by where it stands. */
const names: Readonly<Record<string, string>> = {
  type: 'kind',
  description: 'description',
  'field.unit': 'unit',
  'field.decimals': 'decimals',
  'field.min': 'lower end',
  'field.max': 'upper end',
  'field.displayName': 'name of the series',
  'field.noValue': 'text without data',
  'field.color': 'colours',
  'field.mappings': 'texts of values',
  'field.links': 'data links',
  'field.custom': 'style',
  'field.rest': 'values',
  dataSource: 'data source',
  overrides: 'overrides',
  transformations: 'transformations',
  links: 'links',
  repeat: 'repetition',
  interval: 'smallest step',
  maxDataPoints: 'most data points',
  timeFrom: 'time range',
  timeShift: 'time shift',
  transparent: 'transparent',
  libraryPanel: 'library panel',
  options: 'option',
  rest: 'key',
  version: 'version of the plugin',
};

/** What is different about a panel that is on both sides, besides its place; the title is that of the head. */
export function panelWords(base: BoardPanel, head: BoardPanel): readonly string[] {
  return [
    ...(base.title === head.title ? [] : [`renamed from ${code(base.title)}`]),
    ...targetWords(base.targets, head.targets),
    ...thresholdWords(base.field.thresholds, head.field.thresholds),
    ...differences(restOf(base), restOf(head)).map((leaf) => leafWords(leaf, names)),
    ...(base.id === head.id ? [] : ['has another id, so links to it change']),
  ];
}

function restOf(panel: BoardPanel): Omit<BoardPanel, Told> & { readonly field: object } {
  const { id: _id, title: _title, position: _position, path: _path, targets: _targets, ...rest } = panel;
  const { thresholds: _thresholds, ...field } = panel.field;
  return { ...rest, field };
}

/** Queries by their letters; by their order where letters are missing or double. */
function targetWords(base: readonly BoardTarget[], head: readonly BoardTarget[]): readonly string[] {
  const byLetter = [base, head].every(
    (targets) => new Set(targets.map(({ refId = '' }) => refId)).size === targets.length,
  );
  const keyed = (targets: readonly BoardTarget[]): ReadonlyMap<string, BoardTarget> =>
    new Map(targets.map((target, at) => [byLetter ? (target.refId ?? '') : String(at + 1), target]));
  const alone = base.length === 1 && head.length === 1;
  const words = pairs(keyed(base), keyed(head)).flatMap(({ key, base: left, head: right }) => {
    const name = alone || key === '' ? 'query' : `query ${key}`;
    if (left === undefined) return [`new ${name} ${code(contentOf(right))}`];
    if (right === undefined) return [`${name} removed, was ${code(contentOf(left))}`];
    return differences(left, right).map((leaf) => targetLeaf(name, leaf));
  });
  const order = (targets: readonly BoardTarget[]): readonly string[] => [...keyed(targets).keys()];
  const reordered = byLetter && words.length === 0 && !same(order(base), order(head));
  return reordered ? ['queries are in another order'] : words;
}

function contentOf(target: BoardTarget | undefined): string {
  return target?.expr ?? JSON.stringify(target?.rest ?? {});
}

const targetNames: Readonly<Record<string, string>> = {
  dataSource: 'data source',
  hidden: 'hidden',
  rest: '',
  refId: 'letter',
};

function targetLeaf(name: string, leaf: Leaf): string {
  const { path, base, head } = leaf;
  if (path[0] === 'expr' && typeof base === 'string' && typeof head === 'string') {
    return `${name} changed: ${wasIs(base, head)}`;
  }
  return `${name}: ${leafWords(leaf, targetNames).trim()}`;
}

function thresholdWords(
  base: BoardThresholds | undefined,
  head: BoardThresholds | undefined,
): readonly string[] {
  if (same(base, head)) return [];
  const [before, after] = [stepsOf(base), stepsOf(head)];
  return [`thresholds ${before} → ${after}`];
}

/** `green, red from 0.8`. */
function stepsOf(thresholds: BoardThresholds | undefined): string {
  if (thresholds === undefined) return 'none';
  const steps = thresholds.steps.map(({ value, color }) =>
    value === null ? color : `${color} from ${value}${thresholds.mode === 'percentage' ? '%' : ''}`,
  );
  return code(steps.join(', ') || thresholds.mode);
}

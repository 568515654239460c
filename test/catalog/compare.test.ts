import { compareEmitter, isThere, type Observed, ownersOf } from '../../src/catalog/compare';
import type { Emitter, Metric } from '../../src/catalog/metric';

const metric = (name: string, more: Partial<Metric> = {}): Metric => ({
  name,
  type: 'gauge',
  labels: [],
  source: 'measured',
  emitter: 'a',
  ...more,
});

const emitter = (name: string, metrics: readonly Metric[]): Emitter => ({
  name,
  source: 'measured',
  metrics,
});

const observed = (series: readonly string[], more: Partial<Observed> = {}): Observed => ({
  series: new Set(series),
  types: new Map(),
  labels: new Map(),
  unknown: [],
  ...more,
});

describe('an emitter is there', () => {
  const a = emitter('a', [metric('a_only'), metric('shared')]);
  const b = emitter('b', [metric('b_only'), metric('shared')]);
  const same = emitter('same', [metric('shared')]);
  const owners = ownersOf([a, b, same]);

  test('where something is that it alone emits', () => {
    expect(isThere(a, new Set(['a_only']), owners)).toBe(true);
    expect(isThere(b, new Set(['a_only', 'shared']), owners)).toBe(false);
  });

  test('where it has nothing of its own, if most of it is there', () => {
    expect(isThere(same, new Set(['shared']), owners)).toBe(true);
    expect(isThere(same, new Set(['a_only']), owners)).toBe(false);
  });
});

test('nothing is said of what agrees', () => {
  const a = emitter('a', [metric('h', { type: 'histogram', labels: ['route'] })]);
  const seen = observed(['h_bucket', 'h_count', 'h_sum'], {
    types: new Map([['h', 'histogram']]),
    labels: new Map([['h', new Set(['le', 'route', 'job', 'instance'])]]),
  });
  expect(compareEmitter(a, seen)).toEqual([]);
});

test('missing, new, of another type, with other labels', () => {
  const a = emitter('a', [
    metric('gone_away'),
    metric('typed', { type: 'counter' }),
    metric('labelled', { labels: ['x', 'label_*'] }),
  ]);
  const seen = observed(['typed', 'labelled'], {
    types: new Map([['typed', 'gauge']]),
    labels: new Map([['labelled', new Set(['y', 'label_app', 'job'])]]),
    unknown: ['brand_new'],
  });
  expect(compareEmitter(a, seen)).toEqual([
    { kind: 'missing', metric: 'gone_away' },
    { kind: 'type', metric: 'typed', what: 'gauge', instead: 'counter' },
    { kind: 'label-missing', metric: 'labelled', what: 'x' },
    { kind: 'label-new', metric: 'labelled', what: 'y' },
    { kind: 'new', metric: 'brand_new' },
  ]);
});

test('what has no type on either side contradicts nothing', () => {
  const a = emitter('a', [metric('says_nothing', { type: 'untyped' }), metric('told', { type: 'counter' })]);
  const types = new Map([
    ['says_nothing', 'counter'],
    ['told', 'untyped'],
  ] as const);
  expect(compareEmitter(a, observed(['says_nothing', 'told'], { types }))).toEqual([]);
});

test('what needs a flag is not missing, and of two versions the other one is named', () => {
  const a = emitter('a', [
    metric('flagged', { optional: true }),
    metric('newer', { only: 'newer' }),
    metric('older', { only: 'older' }),
    metric('older_and_away', { only: 'older' }),
  ]);
  expect(compareEmitter(a, observed(['older']))).toEqual([
    { kind: 'not-yet', metric: 'newer' },
    { kind: 'gone', metric: 'older' },
  ]);
});

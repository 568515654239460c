import fc from 'fast-check';
import { scalar, time } from '#o11y';
import { declaredMetrics } from '../../../src/catalog/metric';
import { buildCatalog } from '../../../src/catalog/metrics';
import type { Expression } from '../../../src/model/expression';
import type { Sli } from '../../../src/model/slo';
import type { Vector } from '../../../src/promql/build/vector';
import { checkPromql } from '../../../src/promql/check';
import { parsePromql, type SyntaxNode } from '../../../src/promql/parse';
import { selector } from '../../../src/promql/print';
import { readQuery } from '../../../src/promql/query';
import { explainType } from '../../../src/promql/types';
import shop from './shop.metrics';

const orders = shop.shop_orders_total;
const size = shop.disk_size_bytes;
const used = shop.disk_used_bytes;

const catalog = buildCatalog(declaredMetrics({ emitter: 'shop', metrics: shop.metrics }));

/** An SLI takes series as they are, and what is built from them. */
const slis: readonly Sli[] = [
  { kind: 'bad-events', bad: shop.shop_refunds_total.where({ reason: /lost|late/ }), total: orders },
  { kind: 'good-events', good: orders.rate().minus(orders.rate()), total: orders.rate() },
  { kind: 'native-latency', histogram: shop.shop_size_bytes, threshold: '1s' },
  { kind: 'at-most', value: shop.queue_depth, limit: 1 },
];

describe('a query that is built', () => {
  it('serves SLIs, a series as its name and matchers', () => {
    expect(JSON.parse(JSON.stringify(slis))).toEqual([
      {
        kind: 'bad-events',
        bad: { metric: 'shop_refunds_total', match: { reason: { re: 'lost|late' } } },
        total: { metric: 'shop_orders_total', match: {} },
      },
      {
        kind: 'good-events',
        good: {
          promql: 'rate(shop_orders_total[$__rate_interval]) - rate(shop_orders_total[$__rate_interval])',
        },
        total: { promql: 'rate(shop_orders_total[$__rate_interval])' },
      },
      { kind: 'native-latency', histogram: { metric: 'shop_size_bytes', match: {} }, threshold: '1s' },
      { kind: 'at-most', value: { metric: 'queue_depth', match: {} }, limit: 1 },
    ]);
  });

  it.each<[string, Expression, string]>([
    ['the rate of a counter', orders.rate(), 'rate(shop_orders_total[$__rate_interval])'],
    ['another range', orders.increase('1h').sum(), 'sum(increase(shop_orders_total[1h]))'],
    [
      'matchers',
      shop.queue_depth.where({ queue: 'mail', job: { not: 'a' } }).where({ instance: /web-\d+|a\/b/i }),
      'queue_depth{queue="mail",job!="a",instance=~"(?i)web-\\\\d+|a/b"}',
    ],
    [
      'several matchers of one label',
      shop.queue_depth
        .where({ queue: { not: '' }, job: 'a' })
        .where({ queue: [/mail.*/, { not: 'mail-test' }] }),
      'queue_depth{queue!="",queue=~"mail.*",queue!="mail-test",job="a"}',
    ],
    [
      'what is said twice',
      shop.queue_depth.where({ queue: 'mail' }).where({ queue: 'mail' }),
      'queue_depth{queue="mail"}',
    ],
    [
      'a variable of the dashboard',
      shop.queue_depth.where({ instance: /$instance/, queue: { not: /a|b/ } }),
      'queue_depth{instance=~"$instance",queue!~"a|b"}',
    ],
    [
      'a quantile',
      shop.shop_latency_seconds_bucket.rate('5m').sum('le', 'route').histogramQuantile(0.95),
      'histogram_quantile(0.95, sum by (le, route) (rate(shop_latency_seconds_bucket[5m])))',
    ],
    [
      'a quantile of a native histogram',
      shop.shop_size_bytes.rate('5m').sum('route').histogramQuantile(0.95),
      'histogram_quantile(0.95, sum by (route) (rate(shop_size_bytes[5m])))',
    ],
    [
      'parts of a summary',
      shop.shop_wait_seconds_sum.rate('5m').dividedBy(shop.shop_wait_seconds_count.rate('5m')),
      'rate(shop_wait_seconds_sum[5m]) / rate(shop_wait_seconds_count[5m])',
    ],
    ['a share that is left', scalar(1).minus(used.dividedBy(size)), '1 - disk_used_bytes / disk_size_bytes'],
    ['an age', time().minus(shop.disk_age_seconds), 'time() - disk_age_seconds'],
    [
      'a week ago, over time',
      used.offset('1w').maxOverTime('1h'),
      'max_over_time(disk_used_bytes[1h] offset 1w)',
    ],
    [
      'a subquery',
      orders.rate('5m').sum().maxOverTime('1d'),
      'max_over_time(sum(rate(shop_orders_total[5m]))[1d:])',
    ],
    [
      'where the right side of a minus is a difference',
      size.minus(used.minus(size)),
      'disk_size_bytes - (disk_used_bytes - disk_size_bytes)',
    ],
    ['a negative number', used.times(-1).plus(2), 'disk_used_bytes * (-1) + 2'],
    ['nothing instead of no series', shop.queue_depth.count().or(0), 'count(queue_depth) or vector(0)'],
    [
      'the one side of many',
      shop.queue_depth.dividedBy(shop.pod_info.sum('job', 'label_team'), {
        on: ['job'],
        groupLeft: ['label_team'],
      }),
      'queue_depth / on (job) group_left (label_team) sum by (job, label_team) (pod_info)',
    ],
    [
      'many on the right side',
      shop.pod_info.sum('job').minus(shop.queue_depth, { on: ['job'], groupRight: [] }),
      'sum by (job) (pod_info) - on (job) group_right () queue_depth',
    ],
    [
      'sides that need not agree in a label',
      used.dividedBy(size.sumWithout('device'), { ignoring: ['device'], groupLeft: [] }),
      'disk_used_bytes / ignoring (device) group_left () sum without (device) (disk_size_bytes)',
    ],
    [
      'nothing instead of no series, whatever labels others have',
      orders.increase('10m').above(0).or(0, { on: [] }),
      'increase(shop_orders_total[10m]) > 0 or on () vector(0)',
    ],
    [
      'series of which the other side has none',
      used.or(size, { ignoring: ['device'] }),
      'disk_used_bytes or ignoring (device) disk_size_bytes',
    ],
    [
      'a label made of others',
      used.labelJoin('place', '/', 'job', 'device').sum('place'),
      'sum by (place) (label_join(disk_used_bytes, "place", "/", "job", "device"))',
    ],
    [
      'a label made of a part of another',
      used.labelReplace('host', '$1', 'instance', '(.*):\\d+').max('host'),
      'max by (host) (label_replace(disk_used_bytes, "host", "$1", "instance", "(.*):\\\\d+"))',
    ],
    [
      'things of different names, counted together',
      orders.rate().sum().plus(shop.queue_depth.deriv('5m').sum()),
      'sum(rate(shop_orders_total[$__rate_interval])) + sum(deriv(queue_depth[5m]))',
    ],
    [
      'a number that is calculated',
      used.sum().toScalar().times(100).dividedBy(size),
      'scalar(sum(disk_used_bytes)) * 100 / disk_size_bytes',
    ],
    [
      'all labels but some',
      used.sumWithout('instance', 'job'),
      'sum without (instance, job) (disk_used_bytes)',
    ],
    [
      'a share of all, from the largest',
      used.dividedBy(used.sum().toScalar()).sortDesc(),
      'sort_desc(disk_used_bytes / scalar(sum(disk_used_bytes)))',
    ],
    ['whether it is', used.isAbove(size).times(100), '(disk_used_bytes > bool disk_size_bytes) * 100'],
    ['what is below the line', used.plus(used.negated()), 'disk_used_bytes + (-disk_used_bytes)'],
    ['tenths', used.round(0.1).floor(), 'floor(round(disk_used_bytes, 0.1))'],
    ['the highest of each', used.topk(1, 'job'), 'topk by (job) (1, disk_used_bytes)'],
    ['the highest', used.dividedBy(size).topk(5), 'topk(5, disk_used_bytes / disk_size_bytes)'],
    [
      'a filter below another',
      used.above(0).and(size.atMost(9)),
      'disk_used_bytes > 0 and disk_size_bytes <= 9',
    ],
  ])('says %s', (_, { promql }, text) => {
    expect(promql).toBe(text);
    expect(checkPromql(promql, { catalog, variables: { instance: 'x' } })).toEqual([]);
  });

  it('stands in a text as well', () => {
    expect(`absent(${orders.rate('5m')})`).toBe('absent(rate(shop_orders_total[5m]))');
  });
});

/** What was built, and the same with parentheses around everything. */
interface Pair {
  readonly built: Vector<'device' | 'job'>;
  readonly full: string;
}

const operators = {
  plus: '+',
  minus: '-',
  times: '*',
  dividedBy: '/',
  above: '>',
  atLeast: '>=',
  below: '<',
  atMost: '<=',
  equalTo: '==',
  notEqualTo: '!=',
  and: 'and',
  unless: 'unless',
  or: 'or',
} as const;

type Operator = keyof typeof operators;

/** The methods have types of their own, which have nothing in common. */
const apply = (left: Pair['built'], operator: Operator, right: Pair['built']): Pair['built'] =>
  (left[operator] as (other: Pair['built']) => Pair['built'])(right);

const arithmetic = ['plus', 'minus', 'times', 'dividedBy', 'above', 'equalTo'] as const;

const leaf: fc.Arbitrary<Pair> = fc.constantFrom(
  {
    built: size.sum('device', 'job') as Vector<'device' | 'job'>,
    full: 'sum by (device, job) (disk_size_bytes)',
  },
  {
    built: used.maxOverTime('1h').max('device', 'job') as Vector<'device' | 'job'>,
    full: 'max by (device, job) (max_over_time(disk_used_bytes[1h]))',
  },
);

const { pair } = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('pair'), fc.constantFrom(...(Object.keys(operators) as Operator[])), tie('pair'))
      .map(([left, operator, right]) => ({
        built: apply(left.built, operator, right.built),
        full: `(${left.full}) ${operators[operator]} (${right.full})`,
      })),
    fc
      .tuple(tie('pair'), fc.constantFrom(...arithmetic), fc.double({ noNaN: true, noDefaultInfinity: true }))
      .map(([left, operator, number]) => ({
        built: left.built[operator](number),
        full: `(${left.full}) ${operators[operator]} (${number})`,
      })),
    tie('pair').map(({ built, full }) => ({ built: scalar(1).minus(built), full: `1 - (${full})` })),
    tie('pair').map(({ built, full }) => ({ built: built.negated(), full: `(-(${full}))` })),
    tie('pair').map(({ built, full }) => ({
      built: built.isAtMost(built.max().toScalar()),
      full: `(${full}) <= bool scalar(max(${full}))`,
    })),
    tie('pair').map(({ built, full }) => ({
      built: built.avgOverTime('30m'),
      full: `avg_over_time((${full})[30m:])`,
    })),
    tie('pair').map(({ built, full }) => ({
      built: built.sum('device', 'job').clampMin(0),
      full: `clamp_min(sum by (device, job) (${full}), 0)`,
    })),
  ),
}));

/** The structure of an expression, without the parentheses that were only needed to write it. */
function structureOf(text: string): unknown {
  const { tree, fault } = parsePromql(text);
  expect(fault).toBeUndefined();
  const visit = (node: SyntaxNode): unknown => {
    const children: SyntaxNode[] = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
    const [only] = children.filter(({ name }) => name !== '(' && name !== ')');
    if (node.name === 'ParenExpr' && only !== undefined) return visit(only);
    return children.length === 0 ? text.slice(node.from, node.to) : [node.name, ...children.map(visit)];
  };
  return visit(tree.topNode);
}

it('means what was built, whatever is put together: parentheses stand where they are needed', () => {
  fc.assert(
    fc.property(pair, ({ built, full }) => {
      expect(structureOf(built.promql)).toEqual(structureOf(full));
      expect(explainType(built.promql)).toBe('vector');
      expect(checkPromql(built.promql, { catalog })).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('selects what every `where` selects, however often a label is named', () => {
  const value = fc.constantFrom('a', 'b', 'a|b', '', 'x"y');
  const matcher = fc.oneof(
    value,
    value.map((text) => ({ not: text })),
    fc.constantFrom(/a.*/, /b|c/, { not: /a/ }),
  );
  const wheres = fc.array(fc.record({ queue: matcher, job: matcher }, { requiredKeys: [] }), {
    maxLength: 4,
  });
  const printed = (selected: Expression) =>
    new Set(
      readQuery(String(selected)).selectors.flatMap(({ matchers }) =>
        matchers.map(({ label, operator, value: of }) => `${label}${operator}${of}`),
      ),
    );
  fc.assert(
    fc.property(wheres, (matches) => {
      const together = matches.reduce((series, match) => series.where(match), shop.queue_depth);
      const apart = matches.flatMap((match) => [...printed(shop.queue_depth.where(match))]);
      expect(printed(together)).toEqual(new Set(apart));
      const again = selector(together.metric, together.match);
      expect(again).toBe(String(together));
    }),
  );
});

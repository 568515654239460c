import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { scalar, time } from '#o11y';
import { declaredMetrics } from '../../../src/catalog/metric';
import { buildCatalog } from '../../../src/catalog/metrics';
import { runProgram } from '../../../src/engines/run';
import { typedQuery } from '../../../src/exchange/typed/emit';
import type { SeriesModule } from '../../../src/exchange/typed/modules';
import type { Expression } from '../../../src/model/expression';
import { isSameQuery } from '../../../src/promql/structure';
import shop from '../../promql/build/shop.metrics';

const { series } = buildCatalog(declaredMetrics({ emitter: 'shop', metrics: shop.metrics }));
const modules: readonly SeriesModule[] = [{ from: './shop.metrics', name: 'shop', series }];

/** What the source text says when it runs. */
function evaluated(source: string): string {
  const run = new Function('shop', 'scalar', 'time', `return ${source};`) as (
    ...names: unknown[]
  ) => Expression;
  return run(shop, scalar, time).promql;
}

describe('a query in the terms of the builder', () => {
  it.each([
    ['rate(shop_orders_total[$__rate_interval])', 'shop.shop_orders_total.rate()'],
    [
      'sum(rate(shop_orders_total{plan=~"$plan",job!="a"}[5m])) by (plan)',
      "shop.shop_orders_total.where({ plan: /$plan/, job: { not: 'a' } }).rate('5m').sum('plan')",
    ],
    ['increase(shop_orders_total[$window])', "shop.shop_orders_total.increase('$window')"],
    [
      'histogram_quantile(0.99, sum by (le) (rate(shop_latency_seconds_bucket[5m])))',
      "shop.shop_latency_seconds_bucket.rate('5m').sum('le').histogramQuantile(0.99)",
    ],
    ['histogram_avg(rate(shop_size_bytes[5m]))', "shop.shop_size_bytes.rate('5m').histogramAvg()"],
    [
      '1 - disk_used_bytes / disk_size_bytes',
      'scalar(1).minus(shop.disk_used_bytes.dividedBy(shop.disk_size_bytes))',
    ],
    ['time() - disk_age_seconds > 60', 'time().minus(shop.disk_age_seconds).above(60)'],
    ['-1 * disk_used_bytes', 'scalar(-1).times(shop.disk_used_bytes)'],
    ['count(shop_orders_total) or vector(0)', 'shop.shop_orders_total.count().or(0)'],
    [
      'queue_depth * on (job) group_left (label_team) pod_info',
      "shop.queue_depth.times(shop.pod_info, { on: ['job'], groupLeft: ['label_team'] })",
    ],
    ['queue_depth{queue=~"a/(b|c)"}', "shop.queue_depth.where({ queue: { re: 'a/(b|c)' } })"],
    ['queue_depth{queue!~"it\'s\\\\d"}', String.raw`shop.queue_depth.where({ queue: { notRe: "it's\\d" } })`],
    ['queue_depth{queue=~"[$letters]"}', "shop.queue_depth.where({ queue: { re: '[$letters]' } })"],
    ['queue_depth{queue=~"a$*"}', "shop.queue_depth.where({ queue: { re: 'a$*' } })"],
    ['queue_depth{queue="a\\rb"}', String.raw`shop.queue_depth.where({ queue: 'a\rb' })`],
    ['max_over_time(disk_used_bytes[1h] offset 1w)', "shop.disk_used_bytes.offset('1w').maxOverTime('1h')"],
    ['avg_over_time((disk_used_bytes > 0)[1h:])', "shop.disk_used_bytes.above(0).avgOverTime('1h')"],
    ['predict_linear(disk_used_bytes[1h], 3600)', "shop.disk_used_bytes.predictLinear('1h', 3600)"],
    ['queue_depth{queue=~"a.*",queue!="ab"}', "shop.queue_depth.where({ queue: [/a.*/, { not: 'ab' }] })"],
    ['topk(5, disk_used_bytes)', 'shop.disk_used_bytes.topk(5)'],
    ['topk by (job) (1, disk_used_bytes)', "shop.disk_used_bytes.topk(1, 'job')"],
    ['round(disk_used_bytes, 0.01)', 'shop.disk_used_bytes.round(0.01)'],
    ['sort_desc(ceil(disk_used_bytes))', 'shop.disk_used_bytes.ceil().sortDesc()'],
    ['- sum(disk_used_bytes)', 'shop.disk_used_bytes.sum().negated()'],
    [
      'disk_used_bytes / scalar(sum(disk_used_bytes))',
      'shop.disk_used_bytes.dividedBy(shop.disk_used_bytes.sum().toScalar())',
    ],
    ['disk_age_seconds - time()', 'shop.disk_age_seconds.minus(time())'],
    ['sum without (job, device) (disk_used_bytes)', "shop.disk_used_bytes.sumWithout('job', 'device')"],
    ['queue_depth > bool 1', 'shop.queue_depth.isAbove(1)'],
    [
      'queue_depth == bool on (job) group_left () pod_info',
      "shop.queue_depth.isEqualTo(shop.pod_info, { on: ['job'], groupLeft: [] })",
    ],
    [
      'disk_used_bytes / ignoring (device) group_left () sum without (device) (disk_size_bytes)',
      "shop.disk_used_bytes.dividedBy(shop.disk_size_bytes.sumWithout('device'), { ignoring: ['device'], groupLeft: [] })",
    ],
    [
      'sum by (job) (pod_info) - on (job) group_right queue_depth',
      "shop.pod_info.sum('job').minus(shop.queue_depth, { on: ['job'], groupRight: [] })",
    ],
    ['queue_depth > 0 or on () vector(0)', 'shop.queue_depth.above(0).or(0, { on: [] })'],
    [
      'label_join(queue_depth, "place", "/", "job", "queue")',
      "shop.queue_depth.labelJoin('place', '/', 'job', 'queue')",
    ],
    [
      'max by (host) (label_replace(queue_depth, "host", "$1", "instance", "(.*):\\d+"))',
      String.raw`shop.queue_depth.labelReplace('host', '$1', 'instance', '(.*):\\d+').max('host')`,
    ],
    ['scalar(sum(queue_depth))', 'shop.queue_depth.sum().toScalar()'],
    [
      'scalar(sum(disk_used_bytes)) * 100 / disk_size_bytes',
      'shop.disk_used_bytes.sum().toScalar().times(100).dividedBy(shop.disk_size_bytes)',
    ],
    [
      'rate(shop_orders_total[5m]) + on (job) deriv(queue_depth[5m])',
      "shop.shop_orders_total.rate('5m').plus(shop.queue_depth.deriv('5m'), { on: ['job'] })",
    ],
    [
      'queue_depth{queue=~"a.*",job="b",queue!="ab"}',
      "shop.queue_depth.where({ queue: [/a.*/, { not: 'ab' }], job: 'b' })",
    ],
    ['queue_depth{}', 'shop.queue_depth'],
  ])('is source text that says the same: %s', (query, source) => {
    expect(typedQuery(query, modules)?.source).toBe(source);
    expect(isSameQuery(evaluated(source), query)).toBe(true);
  });

  it.each([
    ['shop_orders_total', 'a counter without rate'],
    ['rate(queue_depth[5m])', 'the rate of a gauge'],
    ['nobody_emits_this', 'an unknown metric'],
    ['queue_depth{plan="a"}', 'a label that the metric does not have'],
    ['sum by (plan) (queue_depth)', 'the same in a grouping'],
    ['sum by (queue) (sum(queue_depth))', 'a label that is lost'],
    ['histogram_quantile(0.9, sum(rate(shop_latency_seconds_bucket[5m])))', 'buckets without le'],
    ['disk_used_bytes + disk_age_seconds', 'bytes and seconds'],
    ['disk_used_bytes / queue_depth', 'sides with different labels'],
    ['sum without (plan) (queue_depth)', 'a label that there is not'],
    ['sum by (job) (sum without (job) (queue_depth))', 'a label that is lost'],
    ['stddev without (job) (queue_depth)', 'an aggregation that the builder does not have'],
    ['queue_depth and bool queue_depth', 'nothing'],
    ['queue_depth * on (job) scalar(sum(queue_depth))', 'nothing'],
    ['queue_depth / ignoring (queue) pod_info', 'sides that differ in other labels'],
    [
      'sum by (queue) (queue_depth / ignoring (queue) sum without (queue) (queue_depth))',
      'a label that is lost',
    ],
    ['queue_depth or on (plan) queue_depth', 'a label that there is not'],
    ['queue_depth or on (job) vector(0)', 'a label of a number'],
    ['label_join(queue_depth, "place", "/", "plan")', 'a label that there is not'],
    ['label_replace(queue_depth, "place", "$1", "plan", "(.*)")', 'the same'],
    ['queue_depth + on () 1', 'nothing'],
    ['disk_used_bytes[5m:1m]', 'a range'],
    ['avg_over_time(disk_used_bytes[1h:5m])', 'a subquery with a step'],
    ['{__name__=~"queue.*"}', 'no name'],
    ['topk($n, queue_depth)', 'a variable for a number'],
    ['absent(queue_depth)', 'a function that the builder does not have'],
    ['1 + 2', 'numbers'],
    ['rate(', 'nothing'],
  ])('stays text: %s, %s', (query) => {
    expect(typedQuery(query, modules)).toBeUndefined();
  });
});

/** A query that the builder makes, as text of a definition. */
const { vector } = fc.letrec<{ vector: string }>((tie) => ({
  vector: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      "shop.disk_size_bytes.sum('device', 'job')",
      "shop.disk_used_bytes.where({ instance: /$instance/, device: { not: 'a\\'b' } }).max('device', 'job')",
      "shop.disk_used_bytes.offset('1d').avgOverTime('$window').min('device', 'job')",
      "shop.disk_used_bytes.deriv('1h').times(8).quantile(0.5, 'device', 'job')",
    ),
    fc
      .tuple(tie('vector'), fc.constantFrom('times', 'dividedBy', 'and', 'unless', 'or'), tie('vector'))
      .map(([left, method, right]) => `${left}.${method}(${right})`),
    fc
      .tuple(
        tie('vector'),
        fc.constantFrom('plus', 'minus', 'times', 'dividedBy', 'above', 'atMost', 'notEqualTo', 'clampMin'),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      )
      .map(([left, method, number]) => `${left}.${method}(${number})`),
    tie('vector').map((of) => `scalar(1).dividedBy(${of})`),
    tie('vector').map((of) => `time().times(${of})`),
    tie('vector').map((of) => `${of}.maxOverTime('30m')`),
    tie('vector').map((of) => `${of}.topk(3)`),
    tie('vector').map((of) => `${of}.sum('device', 'job').abs()`),
    tie('vector').map((of) => `${of}.negated()`),
    tie('vector').map((of) => `${of}.round(0.1).sortDesc()`),
    tie('vector')
      .map((of) => `${of}.maxWithout('device').avg('job').isAtLeast(${of}.max('job'))`)
      .map((tested) => `${tested}.times(1).topk(2, 'job')`)
      .map(
        (low) => `shop.disk_size_bytes.sum('device', 'job').times(${low}, { on: ['job'], groupLeft: [] })`,
      ),
    tie('vector').map((of) => `${of}.dividedBy(${of}.count().toScalar())`),
    tie('vector').map((of) => `${of}.times(${of}, { on: ['device'], groupLeft: ['job'] })`),
    tie('vector').map(
      (of) => `${of}.maxWithout('device').plus(${of}, { ignoring: ['device'], groupRight: [] })`,
    ),
    tie('vector').map((of) => `${of}.or(${of}.max('job'), { on: ['job'] }).or(0, { on: [] })`),
    tie('vector').map(
      (of) =>
        `${of}.labelJoin('place', '/', 'job', 'device').max('place', 'job').labelReplace('device', '$1', 'place', '.*/(.*)').min('device', 'job')`,
    ),
    tie('vector').map((of) => `${of}.max().toScalar().times(8).minus(1).plus(${of})`),
  ),
}));

it('is found for whatever the builder makes, and says the same when it is evaluated', () => {
  fc.assert(
    fc.property(vector, (written) => {
      const query = evaluated(written);
      const { source = '', promql } = typedQuery(query, modules) ?? {};
      expect(promql).toBe(query);
      expect(evaluated(source)).toBe(query);
    }),
    { numRuns: 300 },
  );
});

it('is taken by the compiler', async () => {
  const root = join(__dirname, '../../..');
  const folder = join(root, '.o11y/test-typed');
  const sources = fc
    .sample(vector, { numRuns: 150, seed: 7 })
    .map((written) => typedQuery(evaluated(written), modules)?.source);
  try {
    mkdirSync(folder, { recursive: true });
    const config = { extends: '../../tsconfig.json', include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(
      join(folder, 'queries.ts'),
      `import { type Expression, scalar, time } from '#o11y';
import shop from '../../test/promql/build/shop.metrics';
export const functions = [scalar, time];
export const queries: readonly Expression[] = [
${sources.map((source) => `  ${source},\n`).join('')}];
`,
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { exitCode, stdout } = await runProgram(process.execPath, [tsc, '--noEmit', '-p', folder], {
      cwd: root,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

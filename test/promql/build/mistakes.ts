/**
 * Mistakes that the compiler finds. Behind each `@ts-expect-error` stands what it says; `messages.test.ts` compares.
 */
import { defineMetrics } from '#o11y';
import type { Expression } from '../../../src/model/expression';
import shop from './shop.metrics';

const orders = shop.shop_orders_total;
const refunds = shop.shop_refunds_total;
const buckets = shop.shop_latency_seconds_bucket;
const byPlan = orders.rate().sum('job', 'plan');
const byReason = refunds.rate().sum('job', 'reason');
const size = shop.disk_size_bytes.sum('device');
const age = shop.disk_age_seconds.sum('device');
const panel = (expr: string | Expression): unknown => expr;

export const mistakes: readonly (() => unknown)[] = [
  // @ts-expect-error Property 'shop_orders_totl' does not exist on type
  () => shop.shop_orders_totl,
  // @ts-expect-error Property 'shop_latency_seconds' does not exist on type
  () => shop.shop_latency_seconds,
  // @ts-expect-error Object literal may only specify known properties, but 'pln' does not exist in type 'LabelMatchers<"plan">'. Did you mean to write 'plan'?
  () => orders.where({ pln: 'free' }),
  // @ts-expect-error Argument of type '"pln"' is not assignable to parameter of type 'WithTarget<"plan">'.
  () => orders.rate().sum('pln'),
  // @ts-expect-error Argument of type '"job"' is not assignable to parameter of type '"plan"'.
  () => orders.rate().sum('plan').max('job'),
  // @ts-expect-error Property 'rate' does not exist on type 'Gauge<"queue", "mails">'.
  () => shop.queue_depth.rate(),
  // @ts-expect-error Property 'rate' does not exist on type 'Vector<"plan", "orders per second">'.
  () => orders.rate().sum('plan').rate(),
  // @ts-expect-error Property 'sum' does not exist on type 'Counter<"plan", "orders">'.
  () => orders.sum('plan'),
  // @ts-expect-error Argument of type 'Counter<"plan", "orders">' is not assignable to parameter of type 'string | Expression'.
  () => panel(orders),
  // @ts-expect-error Argument of type 'Counter<"plan", "orders">' is not assignable to parameter of type 'number | Operand | Scalar'.
  () => shop.queue_depth.plus(orders),
  // @ts-expect-error Argument of type '0.95' is not assignable to parameter of type '"the label 'le' is lost: keep it in the aggregation, as in sum('le')"'.
  () => buckets.rate().sum('route').histogramQuantile(0.95),
  // @ts-expect-error Argument of type 'Vector<"job" | "reason", "orders per second">' is not assignable to parameter of type 'Vector<"job" | "reason", "orders per second"> & "the sides have different labels: say which ones must agree, as in { on: ['job'] }"'.
  () => byPlan.minus(byReason),
  // @ts-expect-error Type '"reason"' is not assignable to type '"job"'.
  () => byPlan.minus(byReason, { on: ['reason'] }),
  // @ts-expect-error Argument of type '"reason"' is not assignable to parameter of type '"job"'.
  () => byPlan.minus(byReason, { on: ['job'] }).sum('reason'),
  // @ts-expect-error Argument of type 'Vector<"device", "seconds">' is not assignable to parameter of type 'Vector<"device", "seconds"> & "bytes and seconds can be neither added nor compared"'.
  () => size.above(age),
  // @ts-expect-error Argument of type '"pln"' is not assignable to parameter of type 'WithTarget<"plan">'.
  () => orders.rate().sumWithout('pln'),
  // @ts-expect-error Expected at least 1 arguments, but got 0.
  () => orders.rate().sumWithout(),
  // @ts-expect-error Argument of type '"plan"' is not assignable to parameter of type '"__name__" |
  () => orders.rate().sumWithout('plan').sum('plan'),
  // @ts-expect-error Argument of type '"plan"' is not assignable to parameter of type '"job"'.
  () => byPlan.maxWithout('plan').topk(1, 'plan'),
  // @ts-expect-error Argument of type '0.99' is not assignable to parameter of type '"these are buckets, and their counts would be compared: histogramQuantile() reads them"'.
  () => buckets.rate().sum('le').quantile(0.99),
  // @ts-expect-error Argument of type 'Vector<"job", "orders per second">' is not assignable to parameter of type 'Vector<"job", "orders per second"> & "the sides have different labels: say which ones must agree, as in { on: ['job'] }"'.
  () => byPlan.isAbove(byPlan.sumWithout('plan')),
  // @ts-expect-error Argument of type 'Vector<"device", "seconds">' is not assignable to parameter of type 'Vector<"device", "seconds"> & "bytes and seconds can be neither added nor compared"'.
  () => size.isBelow(age),
  // @ts-expect-error Type 'Scalar' is missing the following properties from type 'Operand'
  () => size.and(age.toScalar()),
  // @ts-expect-error Property 'sum' does not exist on type 'Scalar'.
  () => size.toScalar().sum(),
  // @ts-expect-error Argument of type '"5"' is not assignable to parameter of type 'Range | undefined'.
  () => orders.rate('5'),
  // @ts-expect-error Argument of type 'Vector<"job" | "reason", "orders per second">' is not assignable to parameter of type 'Vector<"job" | "reason", "orders per second"> & "the sides have other different labels, too: ignore these as well, or say which ones must agree, as in { on: ['job'] }"'.
  () => byPlan.minus(byReason, { ignoring: ['plan'] }),
  // @ts-expect-error Type '"reasn"' is not assignable to type '"job" | "plan" | "reason"'. Did you mean '"reason"'?
  () => byPlan.minus(byReason, { ignoring: ['plan', 'reasn'] }),
  // @ts-expect-error Argument of type '"plan"' is not assignable to parameter of type '"job"'.
  () => byPlan.minus(byReason, { ignoring: ['plan', 'reason'] }).sum('plan'),
  // @ts-expect-error Argument of type '"route"' is not assignable to parameter of type '"job" | "plan" | "reason"'.
  () => byPlan.minus(byReason, { on: ['job'], groupRight: ['plan'] }).sum('route'),
  // @ts-expect-error Type '"reasn"' is not assignable to type '"job" | "reason"'. Did you mean '"reason"'?
  () => byPlan.minus(byReason, { on: ['job'], groupLeft: ['reasn'] }),
  // @ts-expect-error Type '"reason"' is not assignable to type '"job" | "plan"'.
  () => byPlan.minus(byReason, { on: ['job'], groupRight: ['reason'] }),
  // @ts-expect-error Type 'never[]' is not assignable to type '"only one side can be that of many"'.
  () => byPlan.minus(byReason, { on: ['job'], groupLeft: [], groupRight: [] }),
  // @ts-expect-error Type 'never[]' is not assignable to type '"series that are only chosen take over no labels"'.
  () => byPlan.and(byReason, { on: ['job'], groupLeft: [] }),
  // @ts-expect-error Type '"plan"[]' is not assignable to type '"all that is not named in `on` is ignored"'.
  () => byPlan.minus(byReason, { on: ['job'], ignoring: ['plan'] }),
  // @ts-expect-error Type '"plan"' is not assignable to type '"job"'.
  () => byPlan.or(byReason, { on: ['plan'] }),
  // @ts-expect-error Type 'string' is not assignable to type 'never'.
  () => byPlan.or(0, { on: ['job'] }),
  // @ts-expect-error Argument of type '{ on: never[]; }' is not assignable to parameter of type 'undefined'.
  () => byPlan.above(0, { on: [] }),
  // @ts-expect-error Argument of type '"route"' is not assignable to parameter of type '"job" | "plan"'.
  () => byPlan.labelJoin('place', '/', 'job', 'route'),
  // @ts-expect-error Argument of type '"instance"' is not assignable to parameter of type '"job" | "plan"'.
  () => byPlan.labelReplace('host', '$1', 'instance', '(.*):.*'),
  // @ts-expect-error Argument of type '"hst"' is not assignable to parameter of type '"host" | "job" | "plan"'.
  () => byPlan.labelReplace('host', '$1', 'job', '(.*)/.*').sum('hst'),
  // @ts-expect-error Property 'labelReplace' does not exist on type 'Counter<"plan", "orders">'.
  () => orders.labelReplace('host', '$1', 'job', '(.*)/.*'),
  // @ts-expect-error Property 'sum' does not exist on type 'Scalar'.
  () => size.toScalar().times(2).sum(),
  // @ts-expect-error Type '"countr"' is not assignable to type '"counter" | "gauge" | "histogram" | "summary" | "untyped"'. Did you mean '"counter"'?
  () => defineMetrics({ metrics: { x_total: { type: 'countr' } } }),
  // @ts-expect-error Type '{ plan: "x"; }' is not assignable to type '{ readonly plan: "x"; } & "no key of a metric"'.
  () => defineMetrics({ metrics: { x_total: { type: 'counter', label: { plan: 'x' } } } }),
  // @ts-expect-error Object literal may only specify known properties, but 'emiter' does not exist in type
  () => defineMetrics({ metrics: {}, emiter: 'x' }),
];

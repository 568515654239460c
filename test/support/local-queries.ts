import { declaredMetrics } from '../../src/catalog/metric';
import { seriesOf } from '../../src/catalog/metrics';
import { shippedEmitters } from '../../src/catalog/metrics-shipped';
import type { Model } from '../../src/model/model';
import { readQuery } from '../../src/promql/query';

/** What measures itself or is measured on a laptop. */
const here: ReadonlySet<string> = new Set([
  'prometheus',
  'prometheus-synthetic',
  'alertmanager',
  'node-exporter',
  'node-prom-client',
  'blackbox-exporter',
  'blackbox-probe',
  'slo',
  'web-vitals',
]);

/** By the name of a series, who emits it. */
const emittersOf = new Map<string, string[]>();
for (const { name, metrics } of shippedEmitters()) {
  for (const series of metrics.flatMap(seriesOf)) {
    emittersOf.set(series, [...(emittersOf.get(series) ?? []), name]);
  }
}

/** Services that have a target on a laptop. */
const running: ReadonlySet<string> = new Set([
  'platform/prometheus',
  'platform/alertmanager',
  'platform/nodes',
  'shop/catalogue',
  'shop/checkout',
  'shop/edge',
  'shop/mailer',
  'shop/storefront',
]);

/** Why a query may yield nothing although everything that runs here is well. */
const reasons: readonly (readonly [reason: string, expression: RegExp])[] = [
  ['there is no history of days', /\boffset (1d|7d)\b/],
  ['a laptop has one Alertmanager, and no cluster of them', /alertmanager_cluster_|alertmanager-quorum/],
  ['Prometheus 2 does not count it', /prometheus_tsdb_wal_storage_size_bytes|prometheus-rule-latency/],
  ['nothing burns, so that nothing ends', /slo:budget_exhaustion:hours/],
  [
    'nobody is paged, nothing waits and nothing is held back',
    /severity="page"|alertstate="pending"|_suppressed_total/,
  ],
  ['nothing of the kind happens', /(>|<|==) \d+$|on \(\) group_left/],
];

/** Why the query yields nothing on a laptop; nothing where it should. */
export function reasonOfSilence(
  expr: string,
  { services, slos, metrics }: Pick<Model, 'services' | 'slos' | 'metrics'>,
): string | undefined {
  const declared = new Set(metrics.flatMap(declaredMetrics).flatMap(seriesOf));
  const missing = readQuery(expr).selectors.flatMap(({ metric = '' }) => {
    const emitters = emittersOf.get(metric) ?? [];
    return emitters.length === 0 || declared.has(metric) || emitters.some((name) => here.has(name))
      ? []
      : [emitters[0]];
  });
  if (missing.length > 0) return `no ${missing[0]} runs here`;
  const elsewhere = services.find(
    ({ id, job }) =>
      !running.has(id) &&
      [id, job, ...slos.filter(({ service }) => service.id === id).map((slo) => slo.id)].some((name) =>
        expr.includes(`"${name}"`),
      ),
  );
  if (elsewhere !== undefined) return `${elsewhere.id} does not run here`;
  return reasons.find(([, expression]) => expression.test(expr))?.[0];
}

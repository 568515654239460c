import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkValues, isChartName } from '../../src/catalog/charts';
import { compileGrafana } from '../../src/grafana/grafana';
import { compileLogging } from '../../src/logging/logging';
import { compileMetrics } from '../../src/metrics/metrics';
import type { ClusterEnvironment, Model } from '../../src/model/model';
import type { ValuesInput } from '../../src/model/values';
import { compileOperators } from '../../src/operators/operators';
import { compileTracing } from '../../src/tracing/tracing';
import { cluster, developmentCluster, model, team } from '../support/cluster';

const folder = join(__dirname, '../../helm-values');

const definitions = readdirSync(folder).map((file) => {
  const name = file.replace('.values.ts', '');
  const input = (require(join(folder, file)) as { readonly default: ValuesInput }).default;
  return { ...input, id: name, name, file: `helm-values/${file}` };
});

const shop = team(
  'shop',
  { kind: 'pagerduty', routingKey: { secret: 'shop-pagerduty' } },
  { kind: 'email', to: 'shop@example.com' },
);

const everything = {
  databases: [{ name: 'shop', dsn: { secret: 'shop-dsn' } }],
  images: { registry: 'mirror.example.com', pullSecrets: ['mirror'] },
  snapshots: { bucket: 'snapshots', region: 'eu-central-1' },
};

const environments: readonly (readonly [string, ClusterEnvironment])[] = [
  ['production with a mirror', cluster(everything)],
  ['production with a database for Grafana', cluster({ grafana: { database: { secret: 'grafana-url' } } })],
  [
    'production that owns its control plane',
    cluster({ cluster: { ...cluster().cluster, managedControlPlane: false } }),
  ],
  ['development', developmentCluster(everything)],
  [
    'beside an existing Prometheus',
    cluster({ existing: { prometheusOperator: { namespace: 'monitoring', labels: { release: 'x' } } } }),
  ],
];

const compilers: readonly ((
  model: Model,
  environment: ClusterEnvironment,
) => ReturnType<typeof compileMetrics>)[] = [
  compileOperators,
  compileMetrics,
  compileLogging,
  compileTracing,
  compileGrafana,
];

const releasesOf = (environment: ClusterEnvironment) =>
  compilers
    .flatMap((compile) => compile(model({ teams: [shop], values: definitions }), environment).releases)
    .flatMap((release) => (release.kind === 'chart' ? [release] : []));

const charts = [
  ...new Set(environments.flatMap(([, environment]) => releasesOf(environment).map(({ chart }) => chart))),
];

describe('chart values', () => {
  for (const chart of charts) {
    // Skipped visibly while nobody has measured the chart.
    (isChartName(chart) ? it : it.skip)(`of ${chart} all have an effect in every environment`, () => {
      for (const [environment, release] of environments.flatMap(([name, input]) =>
        releasesOf(input).map((compiled) => [name, compiled] as const),
      )) {
        if (release.chart !== chart || !isChartName(chart)) continue;
        expect([environment, release.name, checkValues(chart, release.values)]).toEqual([
          environment,
          release.name,
          [],
        ]);
      }
    });
  }

  it('in helm-values/ are each for the chart that the file is named after, and all are used', () => {
    const used = new Set(releasesOf(cluster(everything)).map(({ chart }) => chart));
    for (const { name, chart } of definitions) expect([name, used.has(chart)]).toEqual([chart, true]);
  });

  it('name Secrets and hold none', () => {
    for (const { name, values } of releasesOf(cluster(everything))) {
      const literal = JSON.stringify(values).match(
        /"(admin|basicAuth)?(password|clientSecret|cookieSecret)":"[^$]/i,
      );
      expect([name, literal]).toEqual([name, null]);
    }
  });
});

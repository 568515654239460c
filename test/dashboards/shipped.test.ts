import { join } from 'node:path';
import { checkDashboards } from '../../src/dashboards/check';
import { contextOf } from '../../src/dashboards/context';
import { expandRows } from '../../src/dashboards/expand';
import { variableSamples } from '../../src/dashboards/written';
import { discover } from '../../src/discover/discover';
import { queriesOf } from '../../src/model/panel-queries';
import { fleetTemplates, serviceTemplates } from '../../src/model/templates';
import { checkPromql } from '../../src/promql/check';
import { catalogOf } from '../../src/slo/catalog';

const { model, problems } = discover(join(__dirname, '../..'));

const catalog = catalogOf(model);

const expected = [
  'platform/alert-quality',
  'platform/alertmanager',
  'platform/capacity',
  'platform/collector',
  'platform/dependencies',
  'platform/elasticsearch',
  'platform/health',
  'platform/jaeger',
  'platform/kubernetes-workloads',
  'platform/logging',
  'platform/nodes',
  'platform/prometheus',
  'platform/slo-fleet',
  'shop/broker',
  'shop/cache',
  'shop/catalogue',
  'shop/checkout-errors',
  'shop/checkout-promises',
  'shop/checkout-workload',
  'shop/checkout',
  'shop/database',
  'shop/edge',
  'shop/gateway',
  'shop/mailer',
  'shop/search',
  'shop/storefront-errors',
  'shop/storefront-experience',
  'shop/storefront-promises',
  'shop/storefront',
];

describe('the dashboards of this repository', () => {
  test('load without a problem', () => {
    expect(problems.filter(({ at }) => at?.file.startsWith('dashboards/'))).toEqual([]);
    expect(checkDashboards(model)).toEqual([]);
  });

  test('cover the platform and the shop', () => {
    expect(model.dashboards.map(({ id }) => id)).toEqual(expected);
  });

  test('use every template there is', () => {
    const used = new Set(
      model.dashboards.flatMap(({ rows }) => rows.flatMap((row) => ('template' in row ? row.template : []))),
    );
    expect([...serviceTemplates, ...fleetTemplates].filter((template) => !used.has(template))).toEqual([]);
  });

  for (const environment of model.environments) {
    for (const dashboard of model.dashboards) {
      test(`${dashboard.id} asks ${environment.name} only for what is emitted, made panels included`, () => {
        const rows = expandRows(dashboard, contextOf(model, environment));
        const queries = rows.flatMap(({ panels }) => panels.flatMap(queriesOf));
        const findings = queries.flatMap(({ expr }) =>
          checkPromql(expr, { catalog, variables: variableSamples(dashboard) }).map(
            ({ message, suggestion }) => ({ expr, message, suggestion }),
          ),
        );
        expect(queries.length).toBeGreaterThan(3);
        expect(findings).toEqual([]);
      });
    }
  }

  test('stay short: at most 25 open panels each', () => {
    const [environment] = model.environments;
    if (environment === undefined) throw new Error('there is no environment');
    const open = model.dashboards.map((dashboard) => ({
      id: dashboard.id,
      panels: expandRows(dashboard, contextOf(model, environment))
        .filter(({ collapsed }) => collapsed !== true)
        .flatMap(({ panels }) => panels).length,
    }));
    expect(open.filter(({ panels }) => panels > 25)).toEqual([]);
  });
});

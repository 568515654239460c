import { join } from 'node:path';
import { annotationsOf } from '../../src/dashboards/annotations';
import { compileDashboards } from '../../src/dashboards/compile';
import { contextOf } from '../../src/dashboards/context';
import { discover } from '../../src/discover/discover';
import type { Dashboard, Maintenance, Model, Slo } from '../../src/model/model';
import { checkPromql } from '../../src/promql/check';
import { catalogOf } from '../../src/slo/catalog';
import { cluster } from '../support/cluster';
import { local } from '../support/model';
import { dashboard, modelOf, service, slo } from './fixture';

const checkout = service('checkout');

const overview = { kind: 'service-template', template: 'service-overview', service: checkout } as const;

function marksOf(
  changes: Partial<Dashboard>,
  slos: readonly Slo[] = [],
  parts: Partial<Model> = {},
): ReturnType<typeof annotationsOf> {
  const model = { ...modelOf([], slos), ...parts };
  return annotationsOf(dashboard({ service: checkout, ...changes }), contextOf(model, cluster()));
}

describe('what is marked over the panels', () => {
  test('is everything that can be known, where there is an overview', () => {
    expect(marksOf({ rows: [overview] }, [slo(checkout)])).toEqual([
      {
        name: 'Deployments',
        text: '{{replicaset}}',
        expr: 'kube_replicaset_created{namespace="shop",replicaset=~"checkout-[a-z0-9]+"} * 1000',
        colour: 'purple',
        valueIsTime: true,
      },
      {
        name: 'Alerts',
        text: '{{alertname}}',
        expr: 'max by (alertname) (ALERTS{alertstate="firing",severity=~"page|ticket",service="shop/checkout",slo=""})',
        colour: 'orange',
      },
      {
        name: 'SLO burn',
        text: '{{slo}} burns',
        expr: 'max by (slo) (ALERTS{alertstate="firing",severity=~"page|ticket",service="shop/checkout",slo!=""})',
        colour: 'red',
      },
    ]);
  });

  test('is one mark for all alerts of a name, so that marks do not hide the lines', () => {
    const [, alerts, burn] = marksOf({ rows: [overview] }, [slo(checkout)]);
    expect([alerts?.expr, burn?.expr].map((expr) => /^max by \((\w+)\)/.exec(expr ?? '')?.[1])).toEqual([
      'alertname',
      'slo',
    ]);
  });

  test('is what the dashboard asks for, and nothing burns where nothing is promised', () => {
    expect(marksOf({ annotations: ['slo-burn', 'alerts'] }).map(({ name }) => name)).toEqual(['Alerts']);
    expect(marksOf({ rows: [overview], annotations: [] })).toEqual([]);
  });

  test('is about every service that the dashboard shows', () => {
    const other = { ...overview, service: service('catalogue') };
    const [, alerts] = marksOf({ rows: [overview, other] });
    expect(alerts?.expr).toContain('service=~"shop/checkout|shop/catalogue"');
  });

  test('knows rollouts of other workloads by their template, and without a cluster by new processes', () => {
    const database = service('database', { workload: { namespace: 'shop', statefulSet: 'db' } });
    expect(marksOf({ service: database, annotations: ['deployments'] })).toMatchObject([
      {
        name: 'Rollouts',
        expr: 'changes(kube_statefulset_metadata_generation{namespace="shop",statefulset="db"}[2m]) > 0',
      },
    ]);
    const scraped = service('shop', { telemetry: { scrape: { port: 'http' } } });
    const here = annotationsOf(
      dashboard({ service: scraped, annotations: ['deployments'] }),
      contextOf(modelOf([]), local),
    );
    expect(here).toMatchObject([
      { expr: 'process_start_time_seconds{job=~"shop/shop"} * 1000', valueIsTime: true },
    ]);
  });

  test('is the maintenance of its service, and of those that it gives an overview of', () => {
    const of = (id: string, name: string): Maintenance => ({
      id,
      name: 'upgrade',
      file: `alert-rules/${id}.maintenance.ts`,
      services: [service(name)],
      reason: 'disks are replaced',
      timeZone: 'UTC',
      weekly: { days: ['sunday'], from: '02:00', to: '04:00' },
    });
    const maintenance = [of('shop/a', 'catalogue'), of('shop/b', 'checkout'), of('shop/c', 'mailer')];
    const rows = [{ ...overview, service: service('catalogue') }];
    expect(marksOf({ rows, annotations: ['maintenance'] }, [], { maintenance })).toEqual([
      {
        name: 'Maintenance',
        text: 'Maintenance {{maintenance}}',
        expr: 'slo:maintenance:bool{maintenance=~"shop/a|shop/b"} == 1',
        colour: 'blue',
      },
    ]);
  });

  test('can be switched off one by one', () => {
    const [artifact] = compileDashboards(
      modelOf([dashboard({ service: checkout, annotations: ['deployments'] })]),
      cluster(),
    );
    expect(artifact?.json['annotations']).toMatchObject({
      list: [
        { builtIn: 1 },
        {
          name: 'Deployments',
          enable: true,
          datasource: { type: 'prometheus', uid: 'prometheus' },
          useValueForTime: true,
          titleFormat: '{{replicaset}}',
        },
      ],
    });
  });
});

describe('the marks of the dashboards of this repository', () => {
  const { model } = discover(join(__dirname, '../..'));
  const catalog = catalogOf(model);

  test.each(model.environments.map((environment) => [environment.name, environment] as const))(
    'ask %s only for what is emitted',
    (_, environment) => {
      const context = contextOf(model, environment);
      // The calendar's own series is proven with its rules.
      const marks = model.dashboards
        .flatMap((each) => annotationsOf(each, context))
        .filter(({ name }) => name !== 'Maintenance');
      expect(marks.length).toBeGreaterThan(10);
      expect(marks.flatMap(({ expr }) => checkPromql(expr, { catalog }))).toEqual([]);
    },
  );
});

import { compileAlertmanager } from '../../src/alerting/alertmanager';
import { compileAlertingLayer } from '../../src/alerting/objects';
import { validateObjects } from '../../src/manifests/validate';
import type { ClusterEnvironment } from '../../src/model/model';
import { modelWith, probing, prod, service, slo } from '../support/model';
import { objectsOf } from '../support/values';

/** A part of the platform beside a service of a team. */
const prometheus = { ...service, id: 'shop/prometheus', name: 'prometheus', layer: 'metrics' } as const;
const model = modelWith({ services: [service, prometheus] });
const existing = { prometheusOperator: { namespace: 'monitoring', labels: { release: 'prom' } } };
const brought: ClusterEnvironment = { ...prod, existing };

const rules = [
  { name: 'shop-checkout', team: 'shop', groups: [] },
  { name: 'shop-prometheus', team: 'shop', groups: [] },
];

const layerOf = (environment: ClusterEnvironment) =>
  compileAlertingLayer(model, environment, rules, compileAlertmanager(model, environment));

const namesOf = (environment: ClusterEnvironment) =>
  objectsOf(layerOf(environment), 'alertmanager-config').map(
    ({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`,
  );

describe('the alerting layer', () => {
  it('leaves credentials to the metrics layer, whose Alertmanager mounts them when it starts', () => {
    expect(namesOf(prod)).toEqual(['Secret o11y-system/alertmanager-config']);
  });

  it('brings the credentials to an Alertmanager that somebody else runs, from the store of the environment', async () => {
    expect(namesOf(brought)).toEqual([
      'Secret monitoring/alertmanager-config',
      'ExternalSecret monitoring/alertmanager-receivers',
    ]);
    const objects = objectsOf(layerOf(brought), 'alertmanager-config');
    expect(objects[1]?.['spec']).toMatchObject({
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
      data: ['shop-pagerduty', 'shop-slack', 'watchdog-url'].map((entry) => ({
        secretKey: entry,
        remoteRef: { key: entry, property: 'value' },
      })),
    });
    expect(await validateObjects(objects)).toEqual([]);
  });

  it('watches the services of a team that has no rules yet', () => {
    const layer = compileAlertingLayer(model, prod, [], compileAlertmanager(model, prod));
    expect(layer.releases.map(({ name }) => name)).toEqual(['alertmanager-config', 'monitors-shop']);
  });

  it('probes the address of an SLO under a job of its own, where the exporter is ours', async () => {
    const probed = modelWith({ slos: [slo, probing('http://checkout.shop.svc:3000/')] });
    const probesIn = (environment: ClusterEnvironment) =>
      objectsOf(
        compileAlertingLayer(probed, environment, rules, compileAlertmanager(probed, environment)),
        'monitors-shop',
      ).filter(({ kind }) => kind === 'Probe');
    const objects = probesIn(prod);
    expect(objects).toEqual([
      {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'Probe',
        metadata: { name: 'shop-checkout-probe', namespace: 'o11y-system', labels: { team: 'shop' } },
        spec: {
          jobName: 'probe/shop/checkout-probe',
          interval: '30s',
          module: 'http_2xx',
          prober: { url: 'blackbox-exporter.o11y-system.svc:9115' },
          targets: {
            staticConfig: {
              static: ['http://checkout.shop.svc:3000/'],
              labels: { service: 'shop/checkout' },
            },
          },
        },
      },
    ]);
    expect(await validateObjects(objects)).toEqual([]);
    expect(probesIn(brought)).toEqual([]);
  });

  it('leaves out rules and monitors of what somebody else runs, and keeps those of the teams', () => {
    const shippedTo = (environment: ClusterEnvironment) =>
      ['rules-shop', 'monitors-shop'].map((name) =>
        objectsOf(layerOf(environment), name).map(({ metadata }) => metadata.name),
      );
    expect(shippedTo(prod)).toEqual([
      ['shop-checkout', 'shop-prometheus'],
      ['shop-checkout', 'shop-prometheus'],
    ]);
    expect(shippedTo(brought)).toEqual([['shop-checkout'], ['shop-checkout']]);
  });
});

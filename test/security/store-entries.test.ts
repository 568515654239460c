import { compileGrafana } from '../../src/grafana/grafana';
import { compileMetrics } from '../../src/metrics/metrics';
import { storeEntries } from '../../src/security/store-entries';
import { cluster, model } from '../support/cluster';

describe('entries of the secret store', () => {
  it('are read off the objects that need them, sorted, each once', () => {
    const databases = [{ name: 'shop', dsn: { secret: 'shop-dsn' } }];
    const layers = [compileGrafana, compileMetrics].map((compile) =>
      compile(model(), cluster({ databases })),
    );
    expect(storeEntries([...layers, ...layers])).toEqual([
      {
        entry: 'elasticsearch-user-grafana',
        properties: ['password'],
        secrets: ['o11y-system/elasticsearch-user-grafana'],
      },
      {
        entry: 'grafana-admin',
        properties: ['admin-password', 'admin-user'],
        secrets: ['o11y-system/grafana-admin'],
      },
      {
        entry: 'grafana-sign-in',
        properties: ['client-secret'],
        secrets: ['o11y-system/grafana-sign-in'],
      },
      { entry: 'shop-dsn', properties: ['value'], secrets: ['o11y-system/postgres-exporter-shop'] },
      {
        entry: 'sign-in-alertmanager',
        properties: ['client-secret', 'cookie-secret'],
        secrets: ['o11y-system/sign-in-alertmanager'],
      },
      {
        entry: 'sign-in-prometheus',
        properties: ['client-secret', 'cookie-secret'],
        secrets: ['o11y-system/sign-in-prometheus'],
      },
      { entry: 'watchdog-url', properties: ['value'], secrets: ['o11y-system/alertmanager-receivers'] },
    ]);
  });
});

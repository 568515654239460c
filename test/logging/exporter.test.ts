import { elasticsearchExporter } from '../../src/logging/exporter';
import { cluster, model } from '../support/cluster';

describe('the exporter of Elasticsearch', () => {
  it('reads statistics over verified TLS, as a user who may read nothing else', () => {
    expect(elasticsearchExporter(model(), cluster())).toMatchObject({
      chart: 'prometheus-elasticsearch-exporter',
      namespace: 'o11y-system',
      values: {
        serviceAccount: { create: true, name: 'elasticsearch-exporter', automountServiceAccountToken: false },
        env: { ES_USERNAME: 'exporter' },
        extraEnvSecrets: {
          ES_PASSWORD: { secret: 'elasticsearch-user-exporter', key: 'password' },
        },
        es: {
          uri: 'https://o11y-es-http.o11y-system.svc:9200',
          ssl: {
            enabled: true,
            useExistingSecrets: true,
            ca: { path: '/elasticsearch-ca/ca.crt' },
            client: { enabled: false },
          },
        },
        secretMounts: [
          { name: 'elasticsearch-ca', secretName: 'o11y-es-http-certs-public', path: '/elasticsearch-ca' },
        ],
      },
    });
  });

  it('is scraped as often as everything else, not once a minute', () => {
    expect(elasticsearchExporter(model(), cluster()).values['podMonitor']).toMatchObject({ interval: '30s' });
  });

  it('watches snapshots only where some are made', () => {
    const es = (snapshots?: { bucket: string; region: string }) =>
      elasticsearchExporter(model(), cluster(snapshots === undefined ? {} : { snapshots })).values['es'];
    expect(es()).toMatchObject({ snapshots: false, slm: false });
    expect(es({ bucket: 'b', region: 'r' })).toMatchObject({ snapshots: true, slm: true });
  });
});

import { dataSources } from '../../src/grafana/data-sources';
import { provisionedDataSources } from '../../src/grafana/provisioning';
import type { Values } from '../../src/model/values';
import { cluster } from '../support/cluster';

const { datasources } = provisionedDataSources(cluster());

const sourceOf = (uid: string): Values => {
  const found = (datasources as readonly Values[]).find((source) => source['uid'] === uid);
  if (found === undefined) throw new Error(`no data source ${uid}`);
  return found;
};

describe('data sources', () => {
  it('have fixed uids, cannot be edited, and disappear with their definition', () => {
    expect(provisionedDataSources(cluster())).toMatchObject({ apiVersion: 1, prune: true });
    for (const { uid, type, name } of Object.values(dataSources)) {
      expect(sourceOf(uid)).toMatchObject({ uid, type, name, editable: false });
    }
    expect(datasources).toHaveLength(Object.keys(dataSources).length);
  });

  it('say no version, so that Grafana takes over at each start what has changed', () => {
    expect((datasources as readonly Values[]).filter((source) => 'version' in source)).toEqual([]);
  });

  it('are those of a Prometheus Operator that somebody else runs', () => {
    const existing = { prometheusOperator: { namespace: 'monitoring', labels: {} } };
    expect(provisionedDataSources(cluster({ existing }))['datasources']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          uid: 'prometheus',
          url: 'http://prometheus-operated.monitoring.svc:9090',
        }),
        expect.objectContaining({
          uid: 'alertmanager',
          url: 'http://alertmanager-operated.monitoring.svc:9093',
        }),
      ]),
    );
  });

  it('lead from an exemplar to its trace', () => {
    expect(sourceOf('prometheus')['jsonData']).toMatchObject({
      exemplarTraceIdDestinations: [{ name: 'trace_id', datasourceUid: 'jaeger' }],
      alertmanagerUid: 'alertmanager',
    });
  });

  it('lead from a log line to its trace', () => {
    expect(sourceOf('elasticsearch')['jsonData']).toMatchObject({
      dataLinks: [{ field: 'trace.id', url: '$${__value.raw}', datasourceUid: 'jaeger' }],
    });
  });

  it('lead from a trace to its logs and to the metrics of its service', () => {
    expect(sourceOf('jaeger')['jsonData']).toMatchObject({
      tracesToLogsV2: {
        datasourceUid: 'elasticsearch',
        customQuery: true,
        query: 'trace.id:"$${__trace.traceId}"',
      },
      tracesToMetrics: {
        datasourceUid: 'prometheus',
        tags: [{ key: 'service.name', value: 'service_name' }],
        queries: [
          {
            name: 'Requests per second',
            query: 'sum(rate(traces_span_metrics_calls_total{$$__tags}[5m]))',
          },
          {
            name: '95th percentile',
            query:
              'histogram_quantile(0.95, sum by (le) (rate(traces_span_metrics_duration_milliseconds_bucket{$$__tags}[5m])))',
          },
        ],
      },
    });
  });

  it('name credentials by variables of the environment only', () => {
    expect(sourceOf('elasticsearch')).toMatchObject({
      url: 'https://o11y-es-http.o11y-system.svc:9200',
      basicAuthUser: '$ELASTICSEARCH_USERNAME',
      secureJsonData: {
        basicAuthPassword: '$ELASTICSEARCH_PASSWORD',
        tlsCACert: '$__file{/etc/elasticsearch-ca/ca.crt}',
      },
    });
  });

  it('keep every variable of Grafana from being read as one of the environment', () => {
    const text = JSON.stringify(datasources).replaceAll('$$', '').replaceAll('$__file', '');
    expect(text.match(/\$\w+/g)).toEqual(['$ELASTICSEARCH_USERNAME', '$ELASTICSEARCH_PASSWORD']);
  });
});

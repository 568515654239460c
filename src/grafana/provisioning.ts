import { httpConventions } from '../catalog/conventions';
import { elasticsearchUrl, signedByEck } from '../logging/names';
import type { ClusterEnvironment } from '../model/model';
import { timingOf } from '../model/timing';
import type { Values } from '../model/values';
import { alertmanagerUrl, hosts, prometheusUrl } from '../security/names';
import { dataSources } from './data-sources';

/** Where the authority of Elasticsearch's certificate is mounted. */
export const authorityPath = '/etc/elasticsearch-ca';

/** Environment variables that hold the user of Elasticsearch. */
export const elasticsearchVariables = {
  username: 'ELASTICSEARCH_USERNAME',
  password: 'ELASTICSEARCH_PASSWORD',
} as const;

/** A variable of Grafana's, kept from being read as one of the environment. */
const later = (name: string): string => `$\${${name}}`;

/**
 * Without a version: Grafana passes over one that is not higher than what it stored at the last start, and with it what has
 * changed.
 */
const common = { access: 'proxy', editable: false } as const;

function prometheus(environment: ClusterEnvironment): Values {
  return {
    ...dataSources.prometheus,
    ...common,
    url: prometheusUrl(environment),
    isDefault: true,
    jsonData: {
      httpMethod: 'POST',
      prometheusType: 'Prometheus',
      timeInterval: timingOf(environment).scrape,
      alertmanagerUid: dataSources.alertmanager.uid,
      manageAlerts: true,
      // Exemplar to trace.
      exemplarTraceIdDestinations: [
        { name: 'trace_id', datasourceUid: dataSources.jaeger.uid, urlDisplayLabel: 'Open the trace' },
      ],
    },
  };
}

function alertmanager(environment: ClusterEnvironment): Values {
  return {
    ...dataSources.alertmanager,
    ...common,
    url: alertmanagerUrl(environment),
    jsonData: { implementation: 'prometheus', handleGrafanaManagedAlerts: false },
  };
}

function elasticsearch(environment: ClusterEnvironment): Values {
  const ownAuthority = signedByEck(environment);
  return {
    ...dataSources.elasticsearch,
    ...common,
    url: elasticsearchUrl(environment),
    basicAuth: true,
    basicAuthUser: `$${elasticsearchVariables.username}`,
    secureJsonData: {
      basicAuthPassword: `$${elasticsearchVariables.password}`,
      ...(ownAuthority ? { tlsCACert: `$__file{${authorityPath}/ca.crt}` } : {}),
    },
    jsonData: {
      index: 'logs-*',
      timeField: '@timestamp',
      logMessageField: 'message',
      logLevelField: 'log.level',
      tlsAuthWithCACert: ownAuthority,
      // Log to trace.
      dataLinks: [
        {
          field: 'trace.id',
          url: later('__value.raw'),
          datasourceUid: dataSources.jaeger.uid,
          urlDisplayLabel: 'Open the trace',
        },
      ],
    },
  };
}

const { requests, latency } = httpConventions['span-metrics'];

const rateOf = (metric: string): string => `rate(${metric}{$$__tags}[5m])`;

const jaeger: Values = {
  ...dataSources.jaeger,
  ...common,
  url: `http://${hosts.jaegerQuery}:16686`,
  jsonData: {
    nodeGraph: { enabled: true },
    // Trace to logs, by the id alone: clocks differ and lines are late.
    tracesToLogsV2: {
      datasourceUid: dataSources.elasticsearch.uid,
      spanStartTimeShift: '-10m',
      spanEndTimeShift: '10m',
      customQuery: true,
      query: `trace.id:"${later('__trace.traceId')}"`,
    },
    // Trace to metrics of the same service.
    tracesToMetrics: {
      datasourceUid: dataSources.prometheus.uid,
      spanStartTimeShift: '-30m',
      spanEndTimeShift: '30m',
      tags: [{ key: 'service.name', value: 'service_name' }],
      queries: [
        { name: 'Requests per second', query: `sum(${rateOf(requests.metric)})` },
        {
          name: '95th percentile',
          query: `histogram_quantile(0.95, sum by (le) (${rateOf(`${latency.metric}_bucket`)}))`,
        },
      ],
    },
  },
};

/**
 * The data sources and the links between them. `$` begins a variable of the environment, `$$` one of Grafana.
 * @see https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources
 */
export function provisionedDataSources(environment: ClusterEnvironment): Values {
  return {
    apiVersion: 1,
    prune: true,
    datasources: [prometheus(environment), alertmanager(environment), elasticsearch(environment), jaeger],
  };
}

import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import { escapeRegex, maxBy, minBy, sumBy } from '../../promql/print';
import type { Context } from '../context';
import { above, anyIsBad, filled, lines, noneIsBad, numbers, row } from './panels';
import { type Scope, scopeOf, share, shareOrNone } from './queries';
import type { FleetTemplateMaker } from './template';

const { of, perSecond, within } = scopeOf({});

/** Parts of the platform itself, which are installed by one of its layers. */
function parts(services: readonly Service[]): readonly Service[] {
  return services.filter(({ layer }) => layer !== undefined);
}

function targets(services: readonly Service[]): readonly Panel[] {
  const job = { re: services.map((service) => escapeRegex(service.job)).join('|') };
  const scope: Scope = scopeOf({ job });
  return [
    numbers(
      'Parts that do not answer',
      'Targets of the platform that cannot be scraped. The line below says which, and since when.',
      'none',
      { down: `count(${scope.of('up')} == 0) or vector(0)` },
      anyIsBad,
    ),
    numbers(
      'Alerts on the platform',
      'Firing on its own parts. Mend these first: everything else is seen through them.',
      'none',
      {
        alerts: `count(${of('ALERTS', { alertstate: 'firing', service: { re: services.map(({ id }) => escapeRegex(id)).join('|') } })}) or vector(0)`,
      },
      anyIsBad,
    ),
    numbers(
      'Rules that fail',
      'Evaluations within an hour that failed. Their alerts are blind.',
      'none',
      { failed: `sum(${within('1h', 'prometheus_rule_evaluation_failures_total')})` },
      anyIsBad,
    ),
    numbers(
      'Notifications that failed',
      'Within an hour. Somebody was not told.',
      'none',
      { failed: `sum(${within('1h', 'alertmanager_notifications_failed_total')})` },
      anyIsBad,
    ),
    {
      kind: 'state-timeline',
      title: 'Parts over time',
      description: 'Whether each part answered. All at once is Prometheus or the network, one is that part.',
      queries: [{ expr: minBy(['job'], scope.of('up')), legend: '{{job}}' }],
      states: [
        { value: 1, text: 'up', colour: 'green' },
        { value: 0, text: 'down', colour: 'red' },
      ],
      height: 8,
    },
  ];
}

const metrics: readonly Panel[] = [
  lines('Series', 'In memory. A flood is a label with too many values: memory grows with it.', 'short', {
    '{{instance}}': sumBy(['instance'], of('prometheus_tsdb_head_series')),
  }),
  lines(
    'Slowest rule group',
    'Share of its interval. Above 100 % alerts come late.',
    'percentunit',
    {
      slowest: `max(${share(
        maxBy(['rule_group'], of('prometheus_rule_group_last_duration_seconds')),
        maxBy(['rule_group'], of('prometheus_rule_group_interval_seconds')),
      )})`,
    },
    above(0.5, 1),
  ),
  lines(
    'Alerts and notifications',
    'Handed to Alertmanager, lost on the way, and sent on. Sent to nobody for a day: the watchdog should have told.',
    'ops',
    {
      'to Alertmanager': `sum(${perSecond('prometheus_notifications_sent_total')})`,
      lost: `sum(${perSecond('prometheus_notifications_dropped_total')})`,
      'to people': `sum(${perSecond('alertmanager_notifications_total')})`,
    },
  ),
  numbers(
    'Alertmanagers found',
    'By each Prometheus. Without one no alert leaves.',
    'none',
    { found: `min(${of('prometheus_notifications_alertmanagers_discovered')})` },
    { width: 6, ...noneIsBad },
  ),
  numbers(
    'Configurations refused',
    'Of Prometheus and Alertmanager. What runs is an older one: read the log.',
    'none',
    {
      refused: `(count(${of('prometheus_config_last_reload_successful')} == 0) or vector(0)) + (count(${of('alertmanager_config_last_reload_successful')} == 0) or vector(0))`,
    },
    { width: 6, ...anyIsBad },
  ),
];

const traces: readonly Panel[] = [
  lines(
    'Spans',
    'Taken in by the Collector, and stored by Jaeger: what lies between was sampled away or lost.',
    'cps',
    {
      'taken in': `sum(${perSecond('otelcol_receiver_accepted_spans')})`,
      refused: `sum(${perSecond('otelcol_receiver_refused_spans')})`,
      lost: `sum(${perSecond('otelcol_exporter_send_failed_spans')})`,
    },
  ),
  lines(
    'Fullest queue of a Collector',
    'A queue fills when what is behind is slow. At 100 % data is lost.',
    'percentunit',
    {
      '{{job}} {{exporter}}': share(
        maxBy(['job', 'exporter'], of('otelcol_exporter_queue_size')),
        maxBy(['job', 'exporter'], of('otelcol_exporter_queue_capacity')),
      ),
    },
    { max: 1, ...above(0.7, 0.9) },
  ),
  lines(
    'Failed requests of Jaeger to its storage',
    'People see errors or no traces: look at Elasticsearch.',
    'percentunit',
    {
      failed: shareOrNone(
        `sum(${perSecond('jaeger_storage_requests', { result: 'err' })})`,
        `sum(${perSecond('jaeger_storage_requests')})`,
      ),
    },
    above(0.01, 0.1),
  ),
];

const logs: readonly Panel[] = [
  numbers(
    'Elasticsearch',
    'Yellow: copies are missing. Red: data is missing, writes fail.',
    'none',
    {
      health: `max(${of('elasticsearch_cluster_health_status', { color: 'yellow' })}) + 2 * max(${of('elasticsearch_cluster_health_status', { color: 'red' })})`,
    },
    {
      width: 6,
      height: 8,
      states: [
        { value: 0, text: 'green', colour: 'green' },
        { value: 1, text: 'yellow', colour: 'yellow' },
        { value: 2, text: 'red', colour: 'red' },
      ],
    },
  ),
  lines(
    'Fullest disk of Elasticsearch',
    'At 85 % no new shards are placed, at 95 % logs are refused.',
    'percentunit',
    {
      fullest: `max(1 - ${of('elasticsearch_filesystem_data_available_bytes')} / ${of('elasticsearch_filesystem_data_size_bytes')})`,
    },
    { width: 9, max: 1, ...above(0.75, 0.85) },
  ),
  lines(
    'Documents',
    'Stored and refused. Nothing at all is a broken pipeline, not a quiet day.',
    'ops',
    {
      stored: `sum(${perSecond('elasticsearch_indices_indexing_index_total')})`,
      refused: `sum(${perSecond('elasticsearch_thread_pool_rejected_count', { type: 'write' })})`,
    },
    { width: 9 },
  ),
  lines(
    'Shippers that do not run',
    'Nodes without Filebeat, and pods of Logstash that are not ready. Lines wait on disk, then they are lost.',
    'none',
    {
      Filebeat: `max(${of('kube_daemonset_status_number_unavailable', { daemonset: 'o11y-beat-filebeat' })})`,
      Logstash: `max(${of('kube_statefulset_replicas', { statefulset: 'o11y-ls' })}) - max(${of('kube_statefulset_status_replicas_ready', { statefulset: 'o11y-ls' })})`,
    },
    anyIsBad,
  ),
  lines(
    'Errors of Grafana',
    'Share of its answers with 5xx. People cannot look: it is rarely the dashboards, often its database.',
    'percentunit',
    {
      '5xx': shareOrNone(
        `sum(${perSecond('grafana_http_request_duration_seconds_count', { status_code: { re: '5..' } })})`,
        `sum(${perSecond('grafana_http_request_duration_seconds_count')})`,
      ),
    },
    above(0.01, 0.05),
  ),
];

const rows = ({ services }: Context): readonly Row[] => {
  const own = parts(services);
  return filled([
    row('The platform now', ...(own.length === 0 ? [] : targets(own))),
    row('Metrics and alerts of the platform', ...metrics),
    row('Traces of the platform', ...traces),
    row('Logs and pages of the platform', ...logs),
  ]);
};

/** The platform watches itself: every part at a glance. */
export const platformHealth: FleetTemplateMaker = { rows };

import type { Panel } from '../../../model/panel';
import { maxBy, sumBy } from '../../../promql/print';
import { above, anyIsBad, lines, numbers } from '../panels';
import { scopeOf, share, shareOrNone } from '../queries';

const { of, perSecond } = scopeOf({});

export const traces: readonly Panel[] = [
  lines(
    'Spans',
    'Taken in at each station on the way: what one has less than the one before was sampled away, waits, or was lost.',
    'cps',
    { '{{job}} {{receiver}}': sumBy(['job', 'receiver'], perSecond('otelcol_receiver_accepted_spans')) },
  ),
  lines(
    'Spans lost',
    'Refused by a receiver, given up by an exporter, kept out of a full queue, or refused by the storage of Jaeger.',
    'cps',
    {
      'refused by {{job}}': sumBy(['job'], perSecond('otelcol_receiver_refused_spans')),
      'given up by {{job}}': sumBy(['job'], perSecond('otelcol_exporter_send_failed_spans')),
      'queue full at {{job}}': sumBy(['job'], perSecond('otelcol_exporter_enqueue_failed_spans')),
      'not stored by {{job}}': sumBy(['job'], perSecond('jaeger_storage_bulk_index_errors')),
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
    'Failed searches of Jaeger',
    'Share of searches and reads in its storage. People see errors or no traces: look at Elasticsearch.',
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

export const logs: readonly Panel[] = [
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

import { defineDashboard, serviceOverview } from '#o11y';
import filebeat from '../../services/platform/filebeat.service';
import logstash from '../../services/platform/logstash.service';

export default defineDashboard({
  title: 'Logging pipeline',
  description: 'The way of a log line: Filebeat on every node, Logstash, Elasticsearch.',
  service: logstash,
  rows: [
    {
      title: 'Arrival',
      panels: [
        {
          kind: 'timeseries',
          title: 'Documents stored',
          description: 'What arrives at the end. Nothing at all is a broken pipeline, not a quiet day.',
          queries: [
            {
              expr: 'sum(rate(elasticsearch_indices_indexing_index_total[$__rate_interval]))',
              legend: 'documents',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Refused writes',
          description: 'Logstash tries them again; its queue on disk grows meanwhile.',
          queries: [
            {
              expr: 'sum by (name) (rate(elasticsearch_thread_pool_rejected_count{type="write"}[$__rate_interval]))',
              legend: '{{name}}',
            },
          ],
        },
        {
          kind: 'bar-gauge',
          title: 'Queue of Logstash',
          description: 'How full the volumes of the persistent queue are. When full, Filebeat is held back.',
          queries: [
            {
              expr: 'max by (persistentvolumeclaim) (kubelet_volume_stats_used_bytes{persistentvolumeclaim=~".*-o11y-ls-[0-9]+"} / kubelet_volume_stats_capacity_bytes{persistentvolumeclaim=~".*-o11y-ls-[0-9]+"})',
              legend: '{{persistentvolumeclaim}}',
            },
          ],
          max: 1,
          thresholds: [{ colour: 'green' }, { value: 0.6, colour: 'orange' }, { value: 0.85, colour: 'red' }],
        },
        {
          kind: 'timeseries',
          title: 'Nodes without Filebeat',
          description: 'Their lines are lost when the files are rotated away.',
          queries: [
            {
              expr: 'max(kube_daemonset_status_number_unavailable{namespace="o11y-agents",daemonset="o11y-beat-filebeat"})',
              legend: 'nodes',
            },
          ],
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
        },
      ],
    },
    serviceOverview(logstash),
    serviceOverview(filebeat),
  ],
});

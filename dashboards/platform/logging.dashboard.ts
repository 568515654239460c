import { defineDashboard, serviceOverview } from '#o11y';
import elasticsearch from '#o11y/metrics/elasticsearch-exporter';
import state from '#o11y/metrics/kube-state-metrics';
import kubelet from '#o11y/metrics/kubelet';
import filebeat from '../../services/platform/filebeat.service';
import logstash from '../../services/platform/logstash.service';

/** The volumes of the persistent queues. */
const queues = { persistentvolumeclaim: /.*-o11y-ls-[0-9]+/ };

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
              expr: elasticsearch.elasticsearch_indices_indexing_index_total.rate().sum(),
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
              expr: elasticsearch.elasticsearch_thread_pool_rejected_count
                .where({ type: 'write' })
                .rate()
                .sum('name'),
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
              expr: kubelet.kubelet_volume_stats_used_bytes
                .where(queues)
                .dividedBy(kubelet.kubelet_volume_stats_capacity_bytes.where(queues))
                .max('persistentvolumeclaim'),
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
              expr: state.kube_daemonset_status_number_unavailable
                .where({ namespace: 'o11y-agents', daemonset: 'o11y-beat-filebeat' })
                .max(),
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

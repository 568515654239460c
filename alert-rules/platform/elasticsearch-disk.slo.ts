import { defineSlo } from '#o11y';
import elasticsearch from '../../services/platform/elasticsearch.service';

const match = { job: 'elasticsearch-exporter' };

export default defineSlo({
  service: elasticsearch,
  objective: '99%',
  sli: {
    kind: 'saturation',
    used: {
      promql:
        'elasticsearch_filesystem_data_size_bytes{job="elasticsearch-exporter"} - ' +
        'elasticsearch_filesystem_data_available_bytes{job="elasticsearch-exporter"}',
    },
    capacity: { metric: 'elasticsearch_filesystem_data_size_bytes', match },
    // Elasticsearch allocates no shard to a disk that is 85 % full.
    limit: '85%',
  },
  summary: 'there is room for logs and traces',
});

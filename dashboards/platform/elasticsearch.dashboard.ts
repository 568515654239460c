import { defineDashboard, elasticsearchCluster } from '#o11y';
import elasticsearch from '../../services/platform/elasticsearch.service';

export default defineDashboard({
  title: 'Elasticsearch',
  description: 'Whether logs and traces are stored safely, how full it is and how fast it answers.',
  service: elasticsearch,
  rows: [elasticsearchCluster(elasticsearch)],
});

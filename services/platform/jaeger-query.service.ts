import { defineService } from '#o11y';
import elasticsearch from './elasticsearch.service';
import platform from './platform.team';

export default defineService({
  owner: platform,
  tier: 'standard',
  summary: 'finds and shows traces',
  layer: 'tracing',
  workload: { namespace: 'o11y-system', deployment: 'jaeger-query' },
  telemetry: { emits: ['jaeger'], scrape: { port: 'metrics' } },
  dependsOn: [elasticsearch],
});

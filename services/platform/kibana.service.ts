import { defineService } from '#o11y';
import elasticsearch from './elasticsearch.service';
import platform from './platform.team';

export default defineService({
  owner: platform,
  tier: 'standard',
  summary: 'lets people search the logs',
  layer: 'logging',
  workload: { namespace: 'o11y-system', deployment: 'o11y-kb' },
  dependsOn: [elasticsearch],
});

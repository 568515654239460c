import { defineService } from '#o11y';
import elasticsearch from './elasticsearch.service';
import platform from './platform.team';

export default defineService({
  owner: platform,
  tier: 'standard',
  summary: 'parses and redacts log lines before they are stored',
  layer: 'logging',
  workload: { namespace: 'o11y-system', statefulSet: 'o11y-ls' },
  dependsOn: [elasticsearch],
});

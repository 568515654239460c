import { defineService } from '#o11y';
import logstash from './logstash.service';
import platform from './platform.team';

export default defineService({
  owner: platform,
  tier: 'standard',
  summary: 'reads the log files of every node',
  layer: 'logging',
  workload: { namespace: 'o11y-agents', daemonSet: 'o11y-beat-filebeat' },
  dependsOn: [logstash],
});

import { defineService } from '#o11y';
import collector from './collector.service';
import platform from './platform.team';

export default defineService({
  owner: platform,
  tier: 'standard',
  summary: 'takes telemetry from the pods of its node and hands it to the gateway',
  layer: 'tracing',
  workload: { namespace: 'o11y-agents', daemonSet: 'collector-agent' },
  telemetry: { emits: ['otel-collector'], scrape: { port: 'metrics' } },
  dependsOn: [collector],
});

import { defineService } from '#o11y';
import sampler from './collector-sampler.service';
import platform from './platform.team';
import prometheus from './prometheus.service';

export default defineService({
  owner: platform,
  tier: 'critical',
  summary: 'the gateway through which spans, metrics and logs enter and lose what is private',
  layer: 'tracing',
  workload: { namespace: 'o11y-system', deployment: 'collector-gateway' },
  telemetry: { emits: ['otel-collector'], scrape: { port: 'metrics' } },
  dependsOn: [sampler, prometheus],
});

import { defineService } from '#o11y';
import jaeger from './jaeger.service';
import platform from './platform.team';
import prometheus from './prometheus.service';

export default defineService({
  owner: platform,
  tier: 'critical',
  summary: 'counts all spans, draws the service map and keeps the traces that are worth it',
  layer: 'tracing',
  workload: { namespace: 'o11y-system', statefulSet: 'collector-sampler' },
  telemetry: { emits: ['otel-collector'], scrape: { port: 'metrics' } },
  dependsOn: [jaeger, prometheus],
});

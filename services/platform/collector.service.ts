import { defineService } from '#o11y';
import jaeger from './jaeger.service';
import platform from './platform.team';
import prometheus from './prometheus.service';

export default defineService({
  owner: platform,
  tier: 'critical',
  summary: 'the gateway through which spans, metrics and logs enter, with sampling and redaction',
  workload: { namespace: 'o11y-system', deployment: 'collector-gateway' },
  telemetry: { scrape: { port: 'metrics' } },
  dependsOn: [jaeger, prometheus],
});

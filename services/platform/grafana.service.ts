import { defineService } from '#o11y';
import elasticsearch from './elasticsearch.service';
import jaegerQuery from './jaeger-query.service';
import platform from './platform.team';
import prometheus from './prometheus.service';

export default defineService({
  owner: platform,
  tier: 'standard',
  summary: 'shows metrics, logs and traces side by side',
  layer: 'grafana',
  workload: { namespace: 'o11y-system', deployment: 'grafana' },
  telemetry: { job: 'grafana' },
  dependsOn: [prometheus, elasticsearch, jaegerQuery],
});

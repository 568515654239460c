import { defineService } from '#o11y';
import shop from './shop.team';

/** Java, with OpenTelemetry's agent: its metrics come by OTLP. */
export default defineService({
  owner: shop,
  tier: 'standard',
  summary: 'finds products by words',
  workload: { namespace: 'shop', deployment: 'search' },
  telemetry: { http: 'otel', emits: ['otel-jvm'] },
});

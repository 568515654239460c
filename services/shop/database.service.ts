import { defineService } from '#o11y';
import shop from './shop.team';

/** Watched by postgres_exporter where an environment names it under `databases`. */
export default defineService({
  owner: shop,
  tier: 'critical',
  summary: 'keeps orders and customers',
  telemetry: { job: 'postgres-exporter-shop', emits: ['postgres-exporter'] },
});

import { defineService } from '#o11y';
import platform from './platform.team';

/** No single workload: each set of nodes is a StatefulSet of its own. Measured by its exporter. */
export default defineService({
  owner: platform,
  tier: 'critical',
  summary: 'stores logs and traces',
  layer: 'logging',
  telemetry: { job: 'elasticsearch-exporter', emits: ['elasticsearch-exporter'] },
});

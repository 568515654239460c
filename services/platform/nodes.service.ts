import { defineService } from '#o11y';
import platform from './platform.team';

export default defineService({
  owner: platform,
  tier: 'critical',
  summary: 'the machines that everything runs on, measured by node-exporter',
  layer: 'metrics',
  telemetry: { job: 'node-exporter', emits: ['node-exporter'] },
});

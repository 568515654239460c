import { defineValues } from '#o11y';

export default defineValues({
  chart: 'prometheus-postgres-exporter',
  values: { config: { logFormat: 'json' } },
});

import { defineValues } from '#o11y';

export default defineValues({
  chart: 'prometheus-elasticsearch-exporter',
  values: { log: { format: 'json' } },
});

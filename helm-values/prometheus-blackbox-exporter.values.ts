import { defineValues } from '#o11y';

export default defineValues({
  chart: 'prometheus-blackbox-exporter',
  values: { extraArgs: ['--log.format=json'] },
});

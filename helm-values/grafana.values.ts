import { defineValues } from '#o11y';

export default defineValues({
  chart: 'grafana',
  values: {
    'grafana.ini': {
      'log.console': { format: 'json' },
      // A dashboard that refreshes faster than Prometheus scrapes shows the same twice.
      dashboards: { min_refresh_interval: '15s' },
      users: { default_theme: 'system' },
    },
  },
});

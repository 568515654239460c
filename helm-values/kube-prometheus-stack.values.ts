import { defineValues } from '#o11y';

export default defineValues({
  chart: 'kube-prometheus-stack',
  values: {
    prometheus: { prometheusSpec: { logFormat: 'json' } },
    alertmanager: { alertmanagerSpec: { logFormat: 'json' } },
    prometheusOperator: { logFormat: 'json' },
    'kube-state-metrics': {
      // Joins workloads with the team that owns them; every other label would be a series more per pod.
      metricLabelsAllowlist: [
        'namespaces=[team]',
        'deployments=[app.kubernetes.io/name,team]',
        'statefulsets=[app.kubernetes.io/name,team]',
        'daemonsets=[app.kubernetes.io/name,team]',
      ],
    },
  },
});

import { defineSlo } from '#o11y';
import prometheus from '../../services/platform/prometheus.service';

export default defineSlo({
  service: prometheus,
  objective: '99%',
  sli: {
    kind: 'native-latency',
    histogram: {
      metric: 'prometheus_rule_group_duration_histogram_seconds',
      match: { job: 'kube-prometheus-stack-prometheus' },
    },
    // Of the thirty that are between two evaluations; the classic buckets end at one and ten.
    threshold: '15s',
  },
  summary: 'alerts are evaluated in time',
});

import { defineAlerts } from '#o11y';
import prometheus from '../../services/platform/prometheus.service';

const job = 'job="kube-prometheus-stack-prometheus"';

export default defineAlerts({
  service: prometheus,
  alerts: [
    {
      name: 'PrometheusConfigRefused',
      expr: `max_over_time(prometheus_config_last_reload_successful{${job}}[5m]) == 0`,
      for: '10m',
      severity: 'ticket',
      summary: '{{ $labels.instance }} refuses its configuration',
      description: 'It goes on with the old one: new rules and targets are ignored. Its log says which line.',
      fires: {
        series: { [`prometheus_config_last_reload_successful{${job},instance="p"}`]: '0x30' },
        at: '25m',
      },
      quiet: {
        series: { [`prometheus_config_last_reload_successful{${job},instance="p"}`]: '1x30' },
        at: '25m',
      },
    },
    {
      name: 'PrometheusRulesFail',
      expr: `increase(prometheus_rule_evaluation_failures_total{${job}}[5m]) > 0`,
      for: '15m',
      severity: 'page',
      summary: 'rules of {{ $labels.rule_group }} fail',
      description: 'Alerts of this group cannot fire. The page /rules shows the error of each rule.',
      fires: {
        series: {
          [`prometheus_rule_evaluation_failures_total{${job},instance="p",rule_group="g"}`]: '0+1x40',
        },
        at: '35m',
      },
      quiet: {
        series: { [`prometheus_rule_evaluation_failures_total{${job},instance="p",rule_group="g"}`]: '5x40' },
        at: '35m',
      },
    },
    {
      name: 'PrometheusRulesLate',
      expr: `increase(prometheus_rule_group_iterations_missed_total{${job}}[5m]) > 0`,
      for: '15m',
      severity: 'ticket',
      summary: 'evaluations of {{ $labels.rule_group }} are missed',
      description:
        'The group takes longer than its interval, so budgets are counted with gaps. Find its dearest rule.',
      fires: {
        series: {
          [`prometheus_rule_group_iterations_missed_total{${job},instance="p",rule_group="g"}`]: '0+1x40',
        },
        at: '35m',
      },
      quiet: {
        series: {
          [`prometheus_rule_group_iterations_missed_total{${job},instance="p",rule_group="g"}`]: '5x40',
        },
        at: '35m',
      },
    },
    {
      name: 'PrometheusCannotAlert',
      expr: `rate(prometheus_notifications_errors_total{${job}}[5m])
/ (rate(prometheus_notifications_sent_total{${job}}[5m]) > 0) > 0.05`,
      for: '10m',
      severity: 'page',
      summary: '{{ $value | humanizePercentage }} of the alerts to {{ $labels.alertmanager }} get lost',
      description:
        'Alerts fire and may reach nobody. Is Alertmanager up, and does the network policy allow the way?',
      fires: {
        series: {
          [`prometheus_notifications_errors_total{${job},instance="p",alertmanager="a"}`]: '0+10x40',
          [`prometheus_notifications_sent_total{${job},instance="p",alertmanager="a"}`]: '0+100x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`prometheus_notifications_errors_total{${job},instance="p",alertmanager="a"}`]: '0+1x40',
          [`prometheus_notifications_sent_total{${job},instance="p",alertmanager="a"}`]: '0+100x40',
        },
        at: '30m',
      },
    },
    {
      name: 'PrometheusScrapesCut',
      expr: `increase(prometheus_target_scrapes_exceeded_sample_limit_total{${job}}[10m]) > 0`,
      for: '10m',
      severity: 'ticket',
      summary: 'scrapes are refused because a target sends too many series',
      description:
        'All metrics of that target are missing. The page /targets names it; find the label that grew.',
      fires: {
        series: { [`prometheus_target_scrapes_exceeded_sample_limit_total{${job},instance="p"}`]: '0+1x40' },
        at: '30m',
      },
      quiet: {
        series: { [`prometheus_target_scrapes_exceeded_sample_limit_total{${job},instance="p"}`]: '3x40' },
        at: '30m',
      },
    },
    {
      name: 'PrometheusCompactionFails',
      expr: `increase(prometheus_tsdb_compactions_failed_total{${job}}[3h]) > 0`,
      for: '1h',
      severity: 'ticket',
      summary: '{{ $labels.instance }} cannot compact its blocks',
      description:
        'The disk grows until it is full. Its log names the block; a full disk is the usual cause.',
      fires: {
        series: { [`prometheus_tsdb_compactions_failed_total{${job},instance="p"}`]: '0+1x200' },
        at: '150m',
      },
      quiet: {
        series: { [`prometheus_tsdb_compactions_failed_total{${job},instance="p"}`]: '2x200' },
        at: '150m',
      },
    },
  ],
});

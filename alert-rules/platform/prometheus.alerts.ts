import { defineAlerts } from '#o11y';
import metrics from '#o11y/metrics/prometheus';
import prometheus from '../../services/platform/prometheus.service';

const job = 'kube-prometheus-stack-prometheus';
const reloaded = metrics.prometheus_config_last_reload_successful.where({ job });
const failures = metrics.prometheus_rule_evaluation_failures_total.where({ job });
const missed = metrics.prometheus_rule_group_iterations_missed_total.where({ job });
const errors = metrics.prometheus_notifications_errors_total.where({ job });
const sent = metrics.prometheus_notifications_sent_total.where({ job });
const refused = metrics.prometheus_target_scrapes_exceeded_sample_limit_total.where({ job });
const compactions = metrics.prometheus_tsdb_compactions_failed_total.where({ job });

export default defineAlerts({
  service: prometheus,
  alerts: [
    {
      name: 'PrometheusConfigRefused',
      expr: reloaded.maxOverTime('5m').equalTo(0),
      for: '10m',
      severity: 'ticket',
      summary: '{{ $labels.instance }} refuses its configuration',
      description: 'It goes on with the old one: new rules and targets are ignored. Its log says which line.',
      fires: {
        series: { [`${reloaded.where({ instance: 'p' })}`]: '0x30' },
        at: '25m',
      },
      quiet: {
        series: { [`${reloaded.where({ instance: 'p' })}`]: '1x30' },
        at: '25m',
      },
    },
    {
      name: 'PrometheusRulesFail',
      expr: failures.increase('5m').above(0),
      for: '15m',
      severity: 'page',
      summary: 'rules of {{ $labels.rule_group }} fail',
      description: 'Alerts of this group cannot fire. The page /rules shows the error of each rule.',
      fires: {
        series: {
          [`${failures.where({ instance: 'p', rule_group: 'g' })}`]: '0+1x40',
        },
        at: '35m',
      },
      quiet: {
        series: { [`${failures.where({ instance: 'p', rule_group: 'g' })}`]: '5x40' },
        at: '35m',
      },
    },
    {
      name: 'PrometheusRulesLate',
      expr: missed.increase('5m').above(0),
      for: '15m',
      severity: 'ticket',
      summary: 'evaluations of {{ $labels.rule_group }} are missed',
      description:
        'The group takes longer than its interval, so budgets are counted with gaps. Find its dearest rule.',
      fires: {
        series: {
          [`${missed.where({ instance: 'p', rule_group: 'g' })}`]: '0+1x40',
        },
        at: '35m',
      },
      quiet: {
        series: {
          [`${missed.where({ instance: 'p', rule_group: 'g' })}`]: '5x40',
        },
        at: '35m',
      },
    },
    {
      name: 'PrometheusCannotAlert',
      expr: errors.rate('5m').dividedBy(sent.rate('5m').above(0)).above(0.05),
      for: '10m',
      severity: 'page',
      summary: '{{ $value | humanizePercentage }} of the alerts to {{ $labels.alertmanager }} get lost',
      description:
        'Alerts fire and may reach nobody. Is Alertmanager up, and does the network policy allow the way?',
      fires: {
        series: {
          [`${errors.where({ instance: 'p', alertmanager: 'a' })}`]: '0+10x40',
          [`${sent.where({ instance: 'p', alertmanager: 'a' })}`]: '0+100x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${errors.where({ instance: 'p', alertmanager: 'a' })}`]: '0+1x40',
          [`${sent.where({ instance: 'p', alertmanager: 'a' })}`]: '0+100x40',
        },
        at: '30m',
      },
    },
    {
      name: 'PrometheusScrapesCut',
      expr: refused.increase('10m').above(0),
      for: '10m',
      severity: 'ticket',
      summary: 'scrapes are refused because a target sends too many series',
      description:
        'All metrics of that target are missing. The page /targets names it; find the label that grew.',
      fires: {
        series: { [`${refused.where({ instance: 'p' })}`]: '0+1x40' },
        at: '30m',
      },
      quiet: {
        series: { [`${refused.where({ instance: 'p' })}`]: '3x40' },
        at: '30m',
      },
    },
    {
      name: 'PrometheusCompactionFails',
      expr: compactions.increase('3h').above(0),
      for: '1h',
      severity: 'ticket',
      summary: '{{ $labels.instance }} cannot compact its blocks',
      description:
        'The disk grows until it is full. Its log names the block; a full disk is the usual cause.',
      fires: {
        series: { [`${compactions.where({ instance: 'p' })}`]: '0+1x200' },
        at: '150m',
      },
      quiet: {
        series: { [`${compactions.where({ instance: 'p' })}`]: '2x200' },
        at: '150m',
      },
    },
  ],
});

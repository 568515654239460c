import { defineAlerts } from '#o11y';
import targets from '#o11y/metrics/prometheus-synthetic';
import prometheus from '../../services/platform/prometheus.service';

const up = targets.up.where({ job: { not: 'node-exporter' } });
const target = (instance: string): string =>
  `${targets.up.where({ namespace: 'shop', job: 'checkout', instance })}`;

export default defineAlerts({
  service: prometheus,
  alerts: [
    {
      name: 'TargetsDown',
      // The generated <Service>TargetsDown asks whether any target of a service is left, and pages its owner. This one asks
      // whether some are missing, of jobs without a service too, and tells who runs Prometheus. When all are gone both are
      // told: the owner has an outage, and the platform a hole in what it measures.
      // Nodes have an alert of their own. Both sides have a value whether or not a target is down.
      expr: up.sum('namespace', 'job').dividedBy(up.count('namespace', 'job')).below(0.9),
      for: '15m',
      severity: 'ticket',
      summary: 'only {{ $value | humanizePercentage }} of the targets of {{ $labels.job }} answer',
      description:
        'Their metrics are missing, so alerts on them stay quiet. The page /targets shows the error of each scrape.',
      runbook: 'runbooks/platform/targets.md',
      fires: {
        series: { [target('a')]: '1x40', [target('b')]: '1x5 0x40' },
        at: '25m',
      },
      quiet: {
        series: {
          ...Object.fromEntries(
            ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => [target(name), '1x40']),
          ),
          [target('j')]: '0x40',
          [`${targets.up.where({ namespace: 'o11y-agents', job: 'node-exporter', instance: 'n1' })}`]: '0x40',
        },
        at: '25m',
      },
    },
  ],
});

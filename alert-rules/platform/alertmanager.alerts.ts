import { defineAlerts } from '#o11y';
import metrics from '#o11y/metrics/alertmanager';
import targets from '#o11y/metrics/prometheus-synthetic';
import alertmanager from '../../services/platform/alertmanager.service';

const job = 'kube-prometheus-stack-alertmanager';

const reloaded = metrics.alertmanager_config_last_reload_successful.where({ job });
const hash = metrics.alertmanager_config_hash.where({ job });
const members = metrics.alertmanager_cluster_members.where({ job });

/** The same job has a second target in every pod: the process that reloads the configuration. */
const replica = targets.up.where({ job, container: 'alertmanager' });
const reloader = targets.up.where({ job, container: 'config-reloader' });

export default defineAlerts({
  service: alertmanager,
  alerts: [
    {
      name: 'AlertmanagerConfigRefused',
      expr: reloaded.maxOverTime('5m').equalTo(0),
      for: '10m',
      severity: 'page',
      summary: '{{ $labels.instance }} refuses its configuration',
      description:
        'It goes on with the old routes: teams that were added get nothing. Its log says which line.',
      fires: {
        series: { [`${reloaded.where({ instance: 'a' })}`]: '0x30' },
        at: '25m',
      },
      quiet: {
        series: { [`${reloaded.where({ instance: 'a' })}`]: '1x30' },
        at: '25m',
      },
    },
    {
      name: 'AlertmanagerConfigsDiffer',
      expr: `count(count_values("hash", ${hash})) > 1`,
      for: '20m',
      severity: 'ticket',
      summary: 'the replicas of Alertmanager have different configurations',
      description:
        'Who is notified depends on which replica is asked. One of them could not load the new one.',
      fires: {
        series: {
          [`${hash.where({ instance: 'a' })}`]: '1x40',
          [`${hash.where({ instance: 'b' })}`]: '2x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${hash.where({ instance: 'a' })}`]: '1x40',
          [`${hash.where({ instance: 'b' })}`]: '1x40',
        },
        at: '30m',
      },
    },
    {
      name: 'AlertmanagerMembersMissing',
      expr: members.below(replica.count(), { on: [], groupLeft: [] }),
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.instance }} sees {{ $value }} members of its cluster',
      description:
        'Replicas that do not see each other notify twice. Port 9094 must be open for TCP and UDP.',
      fires: {
        series: {
          [`${members.where({ instance: 'a' })}`]: '1x40',
          [`${replica.where({ instance: 'a' })}`]: '1x40',
          [`${replica.where({ instance: 'b' })}`]: '1x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${members.where({ instance: 'a' })}`]: '2x40',
          [`${replica.where({ instance: 'a' })}`]: '1x40',
          [`${replica.where({ instance: 'b' })}`]: '1x40',
          [`${reloader.where({ instance: 'c' })}`]: '1x40',
          [`${reloader.where({ instance: 'd' })}`]: '1x40',
        },
        at: '30m',
      },
    },
  ],
});

import { defineAlerts } from '#o11y';
import alertmanager from '../../services/platform/alertmanager.service';

const job = 'job="kube-prometheus-stack-alertmanager"';

/** The same job has a second target in every pod: the process that reloads the configuration. */
const replica = `${job},container="alertmanager"`;

export default defineAlerts({
  service: alertmanager,
  alerts: [
    {
      name: 'AlertmanagerConfigRefused',
      expr: `max_over_time(alertmanager_config_last_reload_successful{${job}}[5m]) == 0`,
      for: '10m',
      severity: 'page',
      summary: '{{ $labels.instance }} refuses its configuration',
      description:
        'It goes on with the old routes: teams that were added get nothing. Its log says which line.',
      fires: {
        series: { [`alertmanager_config_last_reload_successful{${job},instance="a"}`]: '0x30' },
        at: '25m',
      },
      quiet: {
        series: { [`alertmanager_config_last_reload_successful{${job},instance="a"}`]: '1x30' },
        at: '25m',
      },
    },
    {
      name: 'AlertmanagerConfigsDiffer',
      expr: `count(count_values("hash", alertmanager_config_hash{${job}})) > 1`,
      for: '20m',
      severity: 'ticket',
      summary: 'the replicas of Alertmanager have different configurations',
      description:
        'Who is notified depends on which replica is asked. One of them could not load the new one.',
      fires: {
        series: {
          [`alertmanager_config_hash{${job},instance="a"}`]: '1x40',
          [`alertmanager_config_hash{${job},instance="b"}`]: '2x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`alertmanager_config_hash{${job},instance="a"}`]: '1x40',
          [`alertmanager_config_hash{${job},instance="b"}`]: '1x40',
        },
        at: '30m',
      },
    },
    {
      name: 'AlertmanagerMembersMissing',
      expr: `alertmanager_cluster_members{${job}} < on () group_left () count(up{${replica}})`,
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.instance }} sees {{ $value }} members of its cluster',
      description:
        'Replicas that do not see each other notify twice. Port 9094 must be open for TCP and UDP.',
      fires: {
        series: {
          [`alertmanager_cluster_members{${job},instance="a"}`]: '1x40',
          [`up{${replica},instance="a"}`]: '1x40',
          [`up{${replica},instance="b"}`]: '1x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`alertmanager_cluster_members{${job},instance="a"}`]: '2x40',
          [`up{${replica},instance="a"}`]: '1x40',
          [`up{${replica},instance="b"}`]: '1x40',
          [`up{${job},container="config-reloader",instance="c"}`]: '1x40',
          [`up{${job},container="config-reloader",instance="d"}`]: '1x40',
        },
        at: '30m',
      },
    },
  ],
});

import { defineDashboard, serviceOverview } from '#o11y';
import metrics from '#o11y/metrics/alertmanager';
import alertmanager from '../../services/platform/alertmanager.service';

export default defineDashboard({
  title: 'Alertmanager',
  description: 'Whether alerts reach people, and whether the replicas agree.',
  service: alertmanager,
  rows: [
    {
      title: 'Alerts and notifications',
      panels: [
        {
          kind: 'stat',
          title: 'Replicas in the cluster',
          description: 'Every replica should see all others, otherwise people are notified twice.',
          queries: [{ expr: metrics.alertmanager_cluster_members.min(), legend: 'members' }],
        },
        {
          kind: 'stat',
          title: 'Configuration',
          description: 'Whether the last reload worked. If not, routes are those of an older configuration.',
          queries: [
            {
              expr: metrics.alertmanager_config_last_reload_successful.min('instance'),
              legend: '{{instance}}',
            },
          ],
          states: [
            { value: 1, text: 'loaded', colour: 'green' },
            { value: 0, text: 'refused', colour: 'red' },
          ],
        },
        {
          kind: 'stat',
          title: 'Different configurations',
          description: 'More than one means that replicas route differently.',
          queries: [
            {
              expr: `count(count by (value) (count_values("value", ${metrics.alertmanager_config_hash})))`,
              legend: 'kinds',
            },
          ],
          thresholds: [{ colour: 'green' }, { value: 2, colour: 'red' }],
        },
        {
          kind: 'stat',
          title: 'Active silences',
          description: 'Alerts that are muted on purpose. Old ones hide new trouble.',
          queries: [
            { expr: metrics.alertmanager_silences.where({ state: 'active' }).max(), legend: 'silences' },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Alerts by state',
          description: 'Alerts that Alertmanager holds.',
          queries: [{ expr: metrics.alertmanager_alerts.max('state'), legend: '{{state}}' }],
          stacked: true,
        },
        {
          kind: 'timeseries',
          title: 'Notifications',
          description: 'Sent by kind of receiver.',
          queries: [
            {
              expr: metrics.alertmanager_notifications_total.rate().sum('integration').above(0),
              legend: '{{integration}}',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Failed notifications',
          description:
            'By kind of receiver and reason. Somebody was not told: check credentials and the way out.',
          queries: [
            {
              expr: metrics.alertmanager_notifications_failed_total
                .rate()
                .sum('integration', 'reason')
                .above(0),
              legend: '{{integration}}: {{reason}}',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Notification latency p99',
          description: 'How long receivers take to accept a notification.',
          queries: [
            {
              expr: metrics.alertmanager_notification_latency_seconds_bucket
                .rate()
                .sum('le', 'integration')
                .histogramQuantile(0.99),
              legend: '{{integration}}',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Suppressed notifications',
          description: 'By reason: silences, inhibition, mute times.',
          queries: [
            {
              expr: metrics.alertmanager_notifications_suppressed_total.rate().sum('reason'),
              legend: '{{reason}}',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Gossip trouble',
          description: 'Peers that cannot be reached. The gossip port needs TCP and UDP.',
          queries: [
            {
              expr: metrics.alertmanager_cluster_failed_peers.max('instance'),
              legend: '{{instance}} failed peers',
            },
            {
              expr: metrics.alertmanager_cluster_reconnections_failed_total.rate().sum('instance'),
              legend: '{{instance}} failed reconnections',
              unit: 'ops',
            },
          ],
        },
      ],
    },
    serviceOverview(alertmanager),
  ],
});

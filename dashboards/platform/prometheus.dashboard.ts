import { defineDashboard, serviceOverview } from '#o11y';
import metrics from '#o11y/metrics/prometheus';
import targets from '#o11y/metrics/prometheus-synthetic';
import prometheus from '../../services/platform/prometheus.service';

/** The replicas that are chosen. */
const here = { instance: /$instance/ };

export default defineDashboard({
  title: 'Prometheus',
  description: 'Whether metrics come in, rules are evaluated in time and alerts leave.',
  service: prometheus,
  variables: [{ name: 'instance', label: 'instance', metric: 'prometheus_build_info', title: 'Replica' }],
  rows: [
    {
      title: 'Ingestion',
      panels: [
        {
          kind: 'stat',
          title: 'Targets down',
          description: 'Targets that cannot be scraped. The table names them.',
          queries: [{ expr: targets.up.equalTo(0).count().or(0), legend: 'down' }],
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'red' }],
        },
        {
          kind: 'stat',
          title: 'Active series',
          description: 'Series in the head. Memory grows with them: about 8 KiB each.',
          queries: [
            {
              expr: metrics.prometheus_tsdb_head_series.where(here).sum('instance'),
              legend: '{{instance}}',
            },
          ],
          unit: 'short',
        },
        {
          kind: 'stat',
          title: 'Samples',
          description: 'Samples stored per second.',
          queries: [
            {
              expr: metrics.prometheus_tsdb_head_samples_appended_total.where(here).rate().sum('instance'),
              legend: '{{instance}}',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'stat',
          title: 'Configuration',
          description:
            'Whether the last reload worked. If not, the running configuration is an older one: read the log.',
          queries: [
            {
              expr: metrics.prometheus_config_last_reload_successful.where(here).min('instance'),
              legend: '{{instance}}',
            },
          ],
          states: [
            { value: 1, text: 'loaded', colour: 'green' },
            { value: 0, text: 'refused', colour: 'red' },
          ],
        },
        {
          kind: 'table',
          title: 'Targets that are down',
          description:
            'By job. A whole job down is a broken monitor or NetworkPolicy, one instance a broken pod.',
          labels: { job: 'Job', instance: 'Instance' },
          width: 12,
          columns: [{ title: 'Up', expr: targets.up.max('job', 'instance').equalTo(0) }],
        },
        {
          kind: 'timeseries',
          title: 'Series by age',
          description: 'Series created and removed. A flood of new ones is a label with too many values.',
          queries: [
            {
              expr: metrics.prometheus_tsdb_head_series_created_total.where(here).rate().sum('instance'),
              legend: '{{instance}} created',
            },
            {
              expr: metrics.prometheus_tsdb_head_series_removed_total.where(here).rate().sum('instance'),
              legend: '{{instance}} removed',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Scrapes refused',
          description: 'Samples dropped because a target sends too many, too late or twice.',
          queries: [
            {
              expr: metrics.prometheus_target_scrapes_exceeded_sample_limit_total.where(here).rate().sum(),
              legend: 'over the sample limit',
            },
            {
              expr: metrics.prometheus_target_scrapes_sample_duplicate_timestamp_total
                .where(here)
                .rate()
                .sum(),
              legend: 'duplicate',
            },
            {
              expr: metrics.prometheus_target_scrapes_sample_out_of_order_total.where(here).rate().sum(),
              legend: 'out of order',
            },
          ],
          unit: 'cps',
        },
        {
          kind: 'timeseries',
          title: 'Slowest scrapes',
          description: 'The ten targets that take longest. Near the scrape timeout they are lost.',
          queries: [
            {
              expr: targets.scrape_duration_seconds.max('job', 'instance').topk(10),
              legend: '{{job}} {{instance}}',
            },
          ],
          legend: { at: 'right', values: ['max', 'last'], sortBy: 'max' },
          draw: { fill: 0 },
        },
      ],
    },
    {
      title: 'Rules',
      panels: [
        {
          kind: 'timeseries',
          title: 'Slowest rule groups',
          description:
            'Share of its interval that a group takes. Above 100 % evaluations are missed and alerts come late.',
          queries: [
            {
              expr: metrics.prometheus_rule_group_last_duration_seconds
                .where(here)
                .max('rule_group')
                .dividedBy(metrics.prometheus_rule_group_interval_seconds.where(here).max('rule_group'))
                .topk(10),
              legend: '{{rule_group}}',
            },
          ],
          draw: { fill: 0 },
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'red' }],
        },
        {
          kind: 'timeseries',
          title: 'Missed and failed evaluations',
          description: 'Anything above nothing means rules that do not see what they should.',
          queries: [
            {
              expr: metrics.prometheus_rule_group_iterations_missed_total.where(here).rate().sum(),
              legend: 'missed',
            },
            {
              expr: metrics.prometheus_rule_evaluation_failures_total.where(here).rate().sum(),
              legend: 'failed',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Alerts sent',
          description: 'Alerts handed to Alertmanager, and those that were lost on the way.',
          queries: [
            {
              expr: metrics.prometheus_notifications_sent_total.where(here).rate().sum(),
              legend: 'sent',
            },
            {
              expr: metrics.prometheus_notifications_dropped_total.where(here).rate().sum(),
              legend: 'dropped',
            },
            {
              expr: metrics.prometheus_notifications_errors_total.where(here).rate().sum(),
              legend: 'errors',
            },
          ],
        },
        {
          kind: 'stat',
          title: 'Alertmanagers found',
          width: 12,
          height: 8,
          description: 'Without one no alert leaves. Expect as many as there are replicas.',
          queries: [
            {
              expr: metrics.prometheus_notifications_alertmanagers_discovered.where(here).min(),
              legend: 'Alertmanagers',
            },
          ],
          thresholds: [{ colour: 'red' }, { value: 1, colour: 'green' }],
        },
      ],
    },
    {
      title: 'Queries and storage',
      panels: [
        {
          kind: 'timeseries',
          title: 'Query duration p90',
          description: 'By phase. A long queue means that more is asked at once than there are slots.',
          queries: [
            {
              expr: metrics.prometheus_engine_query_duration_seconds
                .where({ quantile: '0.9', ...here })
                .max('slice'),
              legend: '{{slice}}',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Disk',
          description: 'Blocks and write-ahead log. Blocks are deleted at the limit of the retention size.',
          queries: [
            {
              expr: metrics.prometheus_tsdb_storage_blocks_bytes.where(here).sum('instance'),
              legend: '{{instance}} blocks',
            },
            {
              expr: metrics.prometheus_tsdb_wal_storage_size_bytes.where(here).sum('instance'),
              legend: '{{instance}} write-ahead log',
            },
            {
              expr: metrics.prometheus_tsdb_retention_limit_bytes.where(here).max(),
              legend: 'limit',
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Storage errors',
          description: 'Failed compactions and corruptions. Any of them needs a look at the disk.',
          queries: [
            {
              expr: metrics.prometheus_tsdb_compactions_failed_total.where(here).increase('1h').sum(),
              legend: 'failed compactions',
            },
            {
              expr: metrics.prometheus_tsdb_wal_corruptions_total.where(here).increase('1h').sum(),
              legend: 'corrupt write-ahead log',
            },
          ],
          unit: 'none',
        },
        {
          kind: 'timeseries',
          title: 'Memory',
          description:
            'Resident memory of the process. It doubles for a moment when a crashed replica replays its log.',
          queries: [
            {
              expr: metrics.process_resident_memory_bytes.where({
                job: 'kube-prometheus-stack-prometheus',
                ...here,
              }),
              legend: '{{instance}}',
            },
          ],
        },
      ],
    },
    serviceOverview(prometheus),
  ],
});

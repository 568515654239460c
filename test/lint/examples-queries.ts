import type { Example } from './examples';
import { asking, dashboard, label, matched, panel, query, second, selector, source } from './json';

const loki = (expr: string) =>
  dashboard({
    panels: [panel({ datasource: { type: 'loki', uid: '${datasource}' }, targets: [query(expr)] }), second()],
  });

const read = `node_disk_read_bytes_total{${matched}}`;
const reads = `node_disk_reads_completed_total{${matched}}`;
const cpu = 'node_cpu_seconds_total';
const buckets = `rate(prometheus_http_request_duration_seconds_bucket{${matched}}[$__rate_interval])`;

/** About queries. */
export const queryExamples = {
  'target-logql-rule': {
    wrong: loki('sum(rate({job="shop"}[$__auto])'),
    says: ["panel 'Load': the query ends too early"],
    right: loki('sum by (level) (rate({job="shop"} |= "error" | json [$__auto]))'),
  },
  'target-logql-auto-rule': {
    wrong: loki('sum(rate({job="shop"}[5m]))'),
    says: ["panel 'Load': looks at 5m however far the reader zooms"],
    right: loki('sum(rate({job="shop"} |~ "[5m]" [$__auto]))'),
  },
  'target-promql-rule': {
    wrong: asking('sum(rate(node_load1[5m])', 'rate(node_load1)', 'node_load1{job=~"("}'),
    says: [
      "panel 'Load': ( is never closed",
      "panel 'Load': rate takes a range vector, such as x[5m], not an instant vector",
      "panel 'Load': the regular expression '(' of label job is wrong: unterminated group",
    ],
    right: asking('topk($datasource, node_load1{[[job]]="x"}) > ${instance:raw}'),
  },
  'target-rate-interval-rule': {
    wrong: asking(`rate(${read}[5m])`, `irate(${read}[$__interval])`),
    says: [
      "panel 'Load': rate(node_disk_read_bytes_total[5m]) looks at 5m however far the reader zooms",
      "panel 'Load': irate(node_disk_read_bytes_total[$__interval]) may have a single sample to look at",
    ],
    right: asking(`rate(${read}[$__rate_interval])`, `rate(${read}[$instance])`, `increase(${read}[1h])`),
  },
  'target-job-rule': {
    wrong: asking('node_load1{instance=~"$instance"}', 'node_load5{job="$job", instance=~"$instance"}'),
    says: [
      'panel \'Load\': node_load1{instance=~"$instance"} does not match job',
      'panel \'Load\': node_load5{job="$job", instance=~"$instance"} does not match job with its variable',
    ],
    right: asking('node_load1{job=~"${job:regex}", instance=~"[[instance]]"}'),
  },
  'target-instance-rule': {
    wrong: asking('node_load1{job=~"$job"}'),
    says: ['panel \'Load\': node_load1{job=~"$job"} does not match instance'],
    right: dashboard({
      templating: { list: [source, label('job'), label('instance', { multi: false, includeAll: false })] },
      panels: [panel({ targets: [query('node_load1{job=~"$job", instance="$instance"}')] })],
    }),
  },
  'target-matchers': {
    wrong: asking(selector),
    says: ['panel \'Load\': node_load1{job=~"$job", instance=~"$instance"} does not match namespace'],
    right: asking(`kube_pod_info{${matched}, namespace="shop"}`),
  },
  'target-counter-agg-rule': {
    wrong: asking(read, `my_things_total{${matched}}`),
    says: [
      "panel 'Load': node_disk_read_bytes_total is a counter: its value only tells how long the process has run; use rate() or increase()",
      "panel 'Load': my_things_total is a counter: its value only tells how long the process has run; use rate() or increase()",
    ],
    right: asking(`count(${read})`, `resets(${read}[1h])`),
  },
  'metric-not-emitted': {
    wrong: {
      ...asking(`node_laod1{${matched}}`, `${selector} + node_laod1{${matched}}`),
      templating: { list: [source, label('job', { query: 'label_values(upp, job)' }), label('instance')] },
    },
    says: [
      "panel 'Load': no catalogue has the metric node_laod1, but node_load1",
      "the variable 'job' lists what is not there: no catalogue has the metric upp, but up",
    ],
    right: asking(selector, `{__name__=~"node_laod.*", ${matched}}`, `node_\${job}{${matched}}`),
  },
  'rate-on-gauge': {
    wrong: asking(`rate(${selector}[$__rate_interval])`),
    says: [
      "panel 'Load': node_load1 is a gauge: rate() takes every decrease for a restart; use delta() or deriv()",
    ],
    right: asking(`deriv(${selector}[1h])`),
  },
  'rate-window': {
    wrong: asking(`increase(${read}[1m])`, `rate(${read}[30s])`),
    says: [
      "panel 'Load': increase(node_disk_read_bytes_total[1m]) has 2 samples to look at: one comes every 30s",
      "panel 'Load': rate(node_disk_read_bytes_total[30s]) has 1 sample to look at: one comes every 30s",
    ],
    right: asking(`increase(${read}[2m])`, `rate(${read}[1h30m])`),
  },
  'division-by-zero': {
    wrong: asking(`rate(${read}[$__rate_interval]) / sum(rate(${reads}[$__rate_interval]))`),
    says: [
      'panel \'Load\': the division by sum(rate(node_disk_reads_completed_total{job=~"$job", instance=~"$instance"}[$__rate_interval])) is 0/0 when nothing happens',
    ],
    right: asking(
      `rate(${read}[$__rate_interval]) / (rate(${reads}[$__rate_interval]) > 0)`,
      `node_memory_MemFree_bytes{${matched}} / node_memory_MemTotal_bytes{${matched}}`,
      `rate(${cpu}{${matched}, mode="idle"}[5m]) / ignoring (mode) sum without (mode) (rate(${cpu}{${matched}}[5m]))`,
    ),
  },
  'quantile-without-le': {
    wrong: asking(`histogram_quantile(0.9, sum by (job) (${buckets}))`),
    says: [
      "panel 'Load': the aggregation drops the label le, without which prometheus_http_request_duration_seconds_bucket has no buckets",
    ],
    right: asking(`histogram_quantile(0.9, sum by (job, le) (${buckets}))`),
  },
  'missing-label': {
    wrong: dashboard({
      panels: [
        panel({
          targets: [
            query(`sum by (job, device) (${read})`, { legendFormat: '{{instance}} {{ devise }} {{job}}' }),
            query(`max without (device) (${read})`, { refId: 'B', legendFormat: '{{device}}' }),
          ],
        }),
        second({
          targets: [query(`count(${read})`), query(`sum by (job) (${reads})`, { refId: 'B' })],
          fieldConfig: {
            defaults: {
              unit: 'short',
              links: [
                { title: 'Node', url: '/d/known?var-job=${__field.labels.job}&x=${__field.labels["node"]}' },
              ],
            },
            overrides: [],
          },
        }),
      ],
    }),
    says: [
      "panel 'Load': the legend shows the label 'instance', which the query drops; it leaves device, job",
      "panel 'Load': the legend shows the label 'devise', which the query drops; it leaves device, job",
      "panel 'Load': the legend shows the label 'device', which the query drops; it leaves others of the metric",
      "panel 'Other': the link 'Node' shows the label 'node', which the query drops; it leaves job",
    ],
    right: dashboard({
      panels: [
        panel({
          targets: [
            query(`sum by ($job) (${read})`, { legendFormat: '{{instance}}' }),
            query(`sum by (job) (${read})`, { refId: 'B', format: 'table', legendFormat: '{{instance}}' }),
            query(`${read} * on (instance) group_left (nodename) node_uname_info`, {
              refId: 'C',
              legendFormat: '{{instance}} {{nodename}} {{anything}}',
            }),
            query('$job(node_load1)', { refId: 'D', legendFormat: '{{instance}}' }),
          ],
        }),
      ],
    }),
  },
} as const satisfies Readonly<Record<string, Example>>;

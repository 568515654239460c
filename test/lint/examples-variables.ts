import type { Example } from './examples';
import { asking, dashboard, label, matched, panel, query, source, withVariables } from './json';

const fixed = panel({
  datasource: { type: 'prometheus', uid: 'prometheus' },
  targets: [query('node_load1')],
});

/** About variables. */
export const variableExamples = {
  'template-datasource-rule': {
    wrong: dashboard({
      templating: { list: [] },
      panels: [panel({ datasource: { type: 'prometheus', uid: 'abc' }, targets: [query('node_load1')] })],
    }),
    says: ['no variable chooses the data source'],
    right: dashboard({ templating: { list: [] }, panels: [fixed] }),
  },
  'template-job-rule': {
    wrong: dashboard({
      templating: { list: [source, label('job', { multi: false, allValue: '.*' }), label('instance')] },
    }),
    says: [
      "the variable 'job' does not take several values",
      "the variable 'job' has the value '.*' for all, not .+",
    ],
    right: dashboard(),
  },
  'template-instance-rule': {
    wrong: dashboard({ templating: { list: [source, label('job')] } }),
    says: ["there is no variable 'instance'"],
    right: dashboard(),
  },
  'template-label-promql-rule': {
    wrong: withVariables(
      label('a', { query: 'labels(up, job)' }),
      label('b', { query: 'label_values(up{job=}, instance)' }),
    ),
    says: [
      "the variable 'a' calls labels, which is none of label_names, label_values, metrics, query_result",
      "the variable 'b' asks for what is no PromQL: unexpected }",
    ],
    right: withVariables(
      label('a', { query: 'query_result(topk(5, rate(node_disk_read_bytes_total[$__range])))' }),
      label('b', { query: 'up{job="$job"}' }),
    ),
  },
  'template-on-time-change-reload-rule': {
    wrong: dashboard({
      templating: { list: [source, label('job', { refresh: 1 }), label('instance', { refresh: 0 })] },
    }),
    says: [
      "the variable 'job' is read when the dashboard is opened only",
      "the variable 'instance' is read never again",
    ],
    right: dashboard(),
  },
  'undefined-variable': {
    wrong: dashboard({
      panels: [
        panel({
          title: 'Load of $nod',
          repeat: 'nod',
          targets: [query(`node_load1{job=~"$jbo", instance=~"$instance"} + up{${matched}}`)],
        }),
      ],
    }),
    says: [
      "panel 'Load of $nod': there is no variable 'nod'",
      "panel 'Load of $nod': there is no variable 'jbo'",
    ],
    right: dashboard({
      panels: [panel({ title: 'Load of ${job:text}, $__interval at a time', repeat: 'job' })],
    }),
  },
  'unused-variable': {
    wrong: withVariables(label('cluster')),
    says: ["nothing uses the variable 'cluster'"],
    right: withVariables(
      label('cluster'),
      { name: 'node', type: 'custom', query: 'a,$cluster' },
      { name: 'filters', type: 'adhoc', datasource: { type: 'prometheus', uid: '${datasource}' } },
      { name: 'both', type: 'constant', query: '[[node]] ${both}' },
    ),
  },
  'unbounded-variable': {
    wrong: withVariables(
      label('a', { query: 'label_values(container_cpu_usage_seconds_total, id)' }),
      label('b', { query: 'label_values(namespace)' }),
      label('c', { query: 'label_values({job=~".*"}, instance)' }),
      label('d', { query: 'metrics(.*)' }),
    ),
    says: [
      "the variable 'a' lists the label id, which has a value for everything that happens",
      "the variable 'b' lists the label namespace of every series there is",
      "the variable 'c' reads every series there is",
      "the variable 'd' lists every metric",
    ],
    right: withVariables(
      label('a', { query: 'label_values(jvm_memory_used_bytes, id)' }),
      label('b', { query: 'label_values(up, namespace)' }),
      label('c', { query: 'label_values({job=~".+"}, instance)' }),
      label('d', { query: 'metrics(node_.*)' }),
    ),
  },
  'variable-cycle': {
    wrong: withVariables(
      label('a', { query: 'label_values(up{instance=~"$b"}, job)' }),
      label('b', { query: 'label_values(up{job=~"$a"}, instance)' }),
    ),
    says: ["the variable 'a' needs itself: a -> b -> a", "the variable 'b' needs itself: b -> a -> b"],
    right: withVariables(
      label('a', { query: 'label_values(up, job)' }),
      label('b', { query: 'label_values(up{job=~"$a"}, instance)' }),
    ),
  },
  'variable-syntax': {
    wrong: asking('node_load1{job=~"[[job]]", instance=~"$instance"}'),
    says: ["panel 'Load' writes a variable as [[name]]"],
    right: asking(`{__name__=~"node_[[:alpha:]]+", ${matched}}`),
  },
} as const satisfies Readonly<Record<string, Example>>;

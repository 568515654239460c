import { defineDashboard, machines } from '#o11y';
import metrics from '#o11y/metrics/node-exporter';
import targets from '#o11y/metrics/prometheus-synthetic';
import nodes from '../../services/platform/nodes.service';

const job = 'node-exporter';

export default defineDashboard({
  title: 'Nodes',
  description: 'Utilisation, saturation and errors of the machines: CPU, memory, disk and network.',
  service: nodes,
  rows: [
    machines(nodes),
    {
      title: 'Trust in the numbers',
      panels: [
        {
          kind: 'state-timeline',
          title: 'Whether they answer',
          description: 'A machine that does not answer shows nothing above, not even that it is down.',
          queries: [{ expr: targets.up.where({ job }), legend: '{{instance}}' }],
          states: [
            { value: 0, text: 'silent', colour: 'red' },
            { value: 1, text: 'answers', colour: 'green' },
          ],
        },
        {
          kind: 'state-timeline',
          title: 'Clocks',
          description: 'Wrong clocks make certificates invalid, and logs and traces hard to put in order.',
          queries: [{ expr: metrics.node_timex_sync_status.where({ job }), legend: '{{instance}}' }],
          states: [
            { value: 0, text: 'not synchronised', colour: 'red' },
            { value: 1, text: 'synchronised', colour: 'green' },
          ],
        },
      ],
    },
  ],
});

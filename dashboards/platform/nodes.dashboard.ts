import { defineDashboard, machines } from '#o11y';
import nodes from '../../services/platform/nodes.service';

export default defineDashboard({
  title: 'Nodes',
  description: 'Utilisation, saturation and errors of the machines: CPU, memory, disk and network.',
  service: nodes,
  rows: [machines(nodes)],
});

import type { Panel } from '../../../model/panel';
import { sumBy } from '../../../promql/print';
import { above, lines, numbers } from '../panels';
import { all, byNamespace, chosen } from './resources';

/** Hours of a month on average. */
const hours = 730;

const byNode = (metric: string): string => `max by (node) (${all.of(metric)})`;

/** What OpenCost says a resource of a namespace costs in a month. */
function costOf(allocation: string, price: string): string {
  return sumBy(byNamespace, `${allocation} * on (node) group_left () ${byNode(price)}`);
}

const cpuCost = costOf(
  sumBy(['namespace', 'node'], chosen.of('container_cpu_allocation')),
  'node_cpu_hourly_cost',
);

const memoryCost = costOf(
  `${sumBy(['namespace', 'node'], chosen.of('container_memory_allocation_bytes'))} / 1073741824`,
  'node_ram_hourly_cost',
);

export const money: readonly Panel[] = [
  numbers(
    'Nodes in a month',
    'What all nodes cost at their present number, in US dollars unless OpenCost is told otherwise.',
    'currencyUSD',
    {
      cost: `sum(${byNode('node_total_hourly_cost')}) * ${hours}`,
    },
  ),
  numbers(
    'Not allocated',
    'Share of the cost of nodes that no pod asked for. Above 40 % there are too many or too large nodes.',
    'percentunit',
    {
      idle: `1 - (sum(${cpuCost}) + sum(${memoryCost})) / (sum(${byNode('node_total_hourly_cost')}) > 0)`,
    },
    above(0.4, 0.6),
  ),
  numbers('Volumes in a month', 'What all volumes cost.', 'currencyUSD', {
    cost: `sum(max by (persistentvolume) (${all.of('pv_hourly_cost')})) * ${hours}`,
  }),
  lines(
    'Cost of a month by namespace',
    'CPU and memory that it asks for, at the price of its nodes. A step is a release or a new team.',
    'currencyUSD',
    { '{{namespace}}': `(${cpuCost} + ${memoryCost}) * ${hours}` },
    { width: 24, stacked: true },
  ),
];

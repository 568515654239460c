import type { BoardPanel } from './board';
import { foundIn, recordIn, textIn } from './json';

/** What stands at arrows, as Grafana's panel writes it, and the unit that it is. */
const units: Readonly<Record<string, string>> = {
  'req/s': 'reqps',
  'ops/s': 'ops',
  'events/s': 'eps',
  'msg/s': 'mps',
  B: 'bytes',
  'B/s': 'Bps',
};

/** Units of the first and the second number at the arrows of a node graph; shares were multiplied by a transformation. */
export function edgeUnits({ options, transformations }: BoardPanel): readonly (string | undefined)[] {
  const edges = recordIn(options['edges']);
  return [
    ['mainstat', 'mainStatUnit'],
    ['secondarystat', 'secondaryStatUnit'],
  ].map(([alias, key = '']) => {
    const text = textIn(edges[key]);
    if (text === undefined) return undefined;
    const isShare = transformations.some(
      ({ options: made }) => made['alias'] === alias && made['mode'] === 'binary',
    );
    return text === '%' ? (isShare ? 'percentunit' : 'percent') : (foundIn(units, text) ?? text);
  });
}

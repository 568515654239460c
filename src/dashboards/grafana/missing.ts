import type { State } from '../../model/panel-parts';

/** Neither good nor bad. */
const colour = '#8e8e8e';

interface Shown {
  readonly states?: readonly State[];
  readonly noData?: string;
}

/** What is missing would have the colour of the lowest threshold, which is as often green as red. */
export function withMissing<P extends Shown>(panel: P): P & { readonly states: readonly State[] } {
  const { states = [], noData = 'No data' } = panel;
  const isSaid = states.some((state) => 'special' in state && state.special.startsWith('null'));
  const missing: State = { special: 'null+nan', text: noData, colour };
  return { ...panel, states: isSaid ? states : [...states, missing] };
}

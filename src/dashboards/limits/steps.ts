import type { Colour } from '../../model/panel-style';
import { isLimits, type Limit, type Threshold, type Thresholds } from '../../model/threshold';
import type { Unit } from '../../model/unit';
import { type Line, valueIn } from './line';
import { lineOfAlert } from './of-alert';
import { lineOfSlo } from './of-slo';

/** The line of a limit; nothing for an alert that has none. */
export function lineOf(limit: Limit): Line | undefined {
  return 'slo' in limit ? lineOfSlo(limit) : lineOfAlert(limit);
}

/** Thresholds as values and colours, in the unit of their panel. */
export function stepsOf(thresholds: Thresholds, unit: Unit): readonly Threshold[] {
  if (!isLimits(thresholds)) return thresholds;
  const lines = thresholds.flatMap((limit) => {
    const line = lineOf(limit);
    const value = line === undefined ? undefined : valueIn(line, unit);
    return line === undefined || value === undefined ? [] : [{ ...line, value }];
  });
  const values = [...new Set(lines.map(({ value }) => value))].sort((a, b) => a - b);
  return [
    { colour: colourAt(lines, Number.NEGATIVE_INFINITY) },
    ...values.map((value) => ({ value, colour: colourAt(lines, value) })),
  ];
}

/** From the best to the worst. */
const order: readonly Colour[] = ['green', 'orange', 'red'];

/** The worst that is said of the values from here to the next line. */
function colourAt(lines: readonly Line[], from: number): Colour {
  const said = lines
    .filter(({ value, bad }) => (bad === 'above' ? from >= value : from < value))
    .map(({ colour }) => order.indexOf(colour));
  return order[Math.max(0, ...said)] ?? 'green';
}

import type { Colour } from '../../model/panel-style';
import type { Unit } from '../../model/unit';
import { isPlain, number, type Quantity } from '../../promql/units/quantity';
import { factorTo } from '../units';

/** A value on one side of which something is bad. */
export interface Line {
  readonly value: number;
  /** What is compared. @default not known: it is drawn as it is */
  readonly quantity?: Quantity;
  readonly bad: 'above' | 'below';
  readonly colour: Colour;
}

/** The value of a line in the unit of a panel; nothing where the two cannot be compared. */
export function valueIn(
  { value, quantity }: Pick<Line, 'value' | 'quantity'>,
  unit: Unit,
): number | undefined {
  if (quantity === undefined) return value;
  const factor = isPlain(quantity) || !isPlainUnit(unit) ? factorTo(unit, quantity) : undefined;
  // Without the noise of binary fractions: 0.3 s are 300 ms.
  return factor === undefined ? undefined : Number((value * factor).toPrecision(12));
}

const isPlainUnit = (unit: Unit): boolean => factorTo(unit, number) !== undefined;

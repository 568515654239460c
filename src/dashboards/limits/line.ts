import type { Colour } from '../../model/panel-style';
import type { Unit } from '../../model/unit';

/** What is counted: decides in which units it can be shown. */
export type Quantity = 'seconds' | 'ratio' | 'per second' | 'number';

/** A value on one side of which something is bad. */
export interface Line {
  readonly value: number;
  /** `number` where nothing says what is counted: it is drawn as it is. */
  readonly quantity: Quantity;
  readonly bad: 'above' | 'below';
  readonly colour: Colour;
}

const plain: Readonly<Partial<Record<Unit, number>>> = { none: 1, short: 1 };

/** What one of a quantity is in the units in which it can be shown. */
const scales: Readonly<Record<Exclude<Quantity, 'number'>, Readonly<Partial<Record<Unit, number>>>>> = {
  seconds: { s: 1, dtdurations: 1, ms: 1e3, µs: 1e6, ns: 1e9, m: 1 / 60, h: 1 / 3600, d: 1 / 86_400 },
  ratio: { percentunit: 1, percent: 100, ...plain },
  'per second': {
    cps: 1,
    reqps: 1,
    ops: 1,
    eps: 1,
    mps: 1,
    recps: 1,
    rps: 1,
    wps: 1,
    iops: 1,
    pps: 1,
    opm: 60,
    ...plain,
  },
};

/** Units in which a quantity can be shown. */
export function unitsOf(quantity: Exclude<Quantity, 'number'>): readonly string[] {
  return Object.keys(scales[quantity]);
}

/** The value of a line in the unit of a panel; nothing where the two cannot be compared. */
export function valueIn({ value, quantity }: Line, unit: Unit): number | undefined {
  if (quantity === 'number') return value;
  const scale = scales[quantity][unit];
  // Without the noise of binary fractions: 0.3 s are 300 ms.
  return scale === undefined ? undefined : Number((value * scale).toPrecision(12));
}

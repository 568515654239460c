/** What a number measures, as far as it is known. */
export interface Quantity {
  /** Exponents of base units: `{ byte: 1, second: -1 }`; none for a plain number. */
  readonly dimension: Readonly<Record<string, number>>;
  /** How many base units make one: 0.001 for milliseconds, 0.01 for percent. */
  readonly scale: number;
  /**
   * Of plain numbers: how many things of which name, a part of a whole, or a number of which nothing says what it means,
   * such as a gauge whose name has no unit. @default a number as it comes from a division of units
   */
  readonly plain?: { readonly things: string } | 'share' | 'unsaid';
  /** What was observed, where this only counts it. */
  readonly observed?: Quantity;
}

const of = (dimension: Quantity['dimension'], scale = 1): Quantity => ({ dimension, scale });

/** A number that comes from a division of units, such as cores: seconds per second. */
export const number: Quantity = of({});
export const share: Quantity = { ...number, plain: 'share' };
export const unsaid: Quantity = { ...number, plain: 'unsaid' };
export const seconds: Quantity = of({ second: 1 });

export const countOf = (things: string): Quantity => ({ ...number, plain: { things } });

const minute = 60;

/** Of the units of metrics; any other word counts things. */
const units: Readonly<Record<string, Quantity>> = {
  seconds,
  milliseconds: of({ second: 1 }, 1e-3),
  microseconds: of({ second: 1 }, 1e-6),
  nanoseconds: of({ second: 1 }, 1e-9),
  minutes: of({ second: 1 }, minute),
  hours: of({ second: 1 }, 60 * minute),
  days: of({ second: 1 }, 24 * 60 * minute),
  bytes: of({ byte: 1 }),
  bits: of({ byte: 1 }, 1 / 8),
  gibibytes: of({ byte: 1 }, 2 ** 30),
  ratio: share,
  percent: { ...share, scale: 0.01 },
  celsius: of({ celsius: 1 }),
  volts: of({ volt: 1 }),
  amperes: of({ ampere: 1 }),
  joules: of({ joule: 1 }),
  watts: of({ joule: 1, second: -1 }),
  hertz: of({ second: -1 }),
  meters: of({ meter: 1 }),
  euros: of({ euro: 1 }),
  dollars: of({ dollar: 1 }),
};

export function quantityOf(unit: string): Quantity {
  return units[unit] ?? countOf(unit);
}

/** Whether two quantities have the same dimension and scale. What is unsaid may be any plain number. */
export function isAlike(a: Quantity, b: Quantity): boolean {
  return sameDimension(a, b) && Math.abs(a.scale / b.scale - 1) < 1e-9;
}

export function sameDimension(a: Quantity, b: Quantity): boolean {
  const names = new Set([...Object.keys(a.dimension), ...Object.keys(b.dimension)]);
  return [...names].every((name) => (a.dimension[name] ?? 0) === (b.dimension[name] ?? 0));
}

export const isPlain = ({ dimension }: Pick<Quantity, 'dimension'>): boolean =>
  Object.keys(dimension).length === 0;

export function perSecond(quantity: Quantity): Quantity {
  return { ...quantity, ...withDimension(quantity, seconds, -1) };
}

/** Nothing is said of the product with a number that may mean anything. */
export function product(a: Quantity, b: Quantity): Quantity | undefined {
  if (a.plain === 'unsaid' || b.plain === 'unsaid') return undefined;
  return withPlain({ ...withDimension(a, b, 1), scale: a.scale * b.scale }, plainOfProduct(a, b));
}

/** A share of things is things, whichever comes first. */
function plainOfProduct(a: Quantity, b: Quantity): Quantity['plain'] {
  if (!isPlain(a)) return isPlain(b) ? a.plain : undefined;
  return isPlain(b) && typeof b.plain !== 'object' ? a.plain : b.plain;
}

/** A quotient of equal units is a share; of seconds by things, seconds for each. */
export function quotient(a: Quantity, b: Quantity): Quantity | undefined {
  if (a.plain === 'unsaid' || b.plain === 'unsaid') return undefined;
  const scaled = { ...withDimension(a, b, -1), scale: a.scale / b.scale };
  if (!isPlain(scaled)) return withPlain(scaled, typeof a.plain === 'object' ? a.plain : undefined);
  const parts = sameDimension(a, b) && kindOf(a) === kindOf(b) && a.plain !== 'share';
  return withPlain(scaled, parts ? 'share' : undefined);
}

const kindOf = ({ plain }: Quantity): string => (typeof plain === 'object' ? 'things' : (plain ?? 'number'));

/** Things stay things where they are counted by the second: `orders / s`. */
function withPlain(quantity: Pick<Quantity, 'dimension' | 'scale'>, plain: Quantity['plain']): Quantity {
  return plain === undefined ? quantity : { ...quantity, plain };
}

function withDimension(a: Quantity, b: Quantity, sign: 1 | -1): Pick<Quantity, 'dimension' | 'scale'> {
  const names = [...new Set([...Object.keys(a.dimension), ...Object.keys(b.dimension)])];
  const exponents = names.map(
    (name) => [name, (a.dimension[name] ?? 0) + sign * (b.dimension[name] ?? 0)] as const,
  );
  return {
    dimension: Object.fromEntries(exponents.filter(([, exponent]) => exponent !== 0)),
    scale: a.scale,
  };
}

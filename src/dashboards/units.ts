import type { Unit } from '../model/unit';
import { isAlike, isPlain, type Quantity, quantityOf, sameDimension } from '../promql/units/quantity';

const perSecond: Quantity = quantityOf('hertz');
const perMinute: Quantity = { ...perSecond, scale: 1 / 60 };
const bytesPerSecond: Quantity = { dimension: { byte: 1, second: -1 }, scale: 1 };

/** What each unit of Grafana shows, beside those of plain numbers. */
const shown: Readonly<Partial<Record<Unit, Quantity>>> = {
  s: quantityOf('seconds'),
  dtdurations: quantityOf('seconds'),
  ms: quantityOf('milliseconds'),
  dateTimeAsIso: quantityOf('milliseconds'),
  dateTimeFromNow: quantityOf('milliseconds'),
  µs: quantityOf('microseconds'),
  ns: quantityOf('nanoseconds'),
  m: quantityOf('minutes'),
  h: quantityOf('hours'),
  d: quantityOf('days'),
  bytes: quantityOf('bytes'),
  decbytes: quantityOf('bytes'),
  decbits: quantityOf('bits'),
  binBps: bytesPerSecond,
  Bps: bytesPerSecond,
  bps: { ...bytesPerSecond, scale: 1 / 8 },
  ops: perSecond,
  cps: perSecond,
  reqps: perSecond,
  eps: perSecond,
  mps: perSecond,
  pps: perSecond,
  recps: perSecond,
  rps: perSecond,
  wps: perSecond,
  iops: perSecond,
  hertz: perSecond,
  opm: perMinute,
  rotrpm: perMinute,
  celsius: quantityOf('celsius'),
  currencyEUR: quantityOf('euros'),
  currencyUSD: quantityOf('dollars'),
};

/** Shares are parts of 1 or of 100. */
const shareScales: Readonly<Partial<Record<Unit, number>>> = { percentunit: 1, percent: 0.01 };

/** By what is counted. */
const rates: Readonly<Record<string, Unit>> = {
  requests: 'reqps',
  events: 'eps',
  messages: 'mps',
  packets: 'pps',
  records: 'recps',
  reads: 'rps',
  writes: 'wps',
};

/** Of what there are rarely thousands. */
const smallCounts: ReadonlySet<string> = new Set(['series', 'times']);

/** The unit that shows a quantity; nothing where Grafana has none. */
export function unitOf(quantity: Quantity): Unit | undefined {
  return fittingUnits(quantity)[0];
}

/** Every unit that would do, the best first. */
export function fittingUnits(quantity: Quantity): readonly Unit[] {
  if (isPlain(quantity)) return plainUnits(quantity);
  const units = (Object.keys(shown) as Unit[]).filter((unit) => shows(unit, quantity));
  const { plain } = quantity;
  if (!isAlike(quantity, perSecond)) return units;
  const best = typeof plain === 'object' ? (rates[plain.things] ?? 'ops') : 'hertz';
  return [best, ...units.filter((unit) => unit !== best)];
}

function plainUnits({ plain, scale }: Quantity): readonly Unit[] {
  if (plain === 'unsaid') return ['none'];
  if (typeof plain === 'object' && scale === 1) return smallCounts.has(plain.things) ? ['none'] : ['short'];
  const unit = (Object.keys(shareScales) as Unit[]).find((each) => near(scale, shareScales[each]));
  if (typeof plain === 'object' || unit === undefined) return [];
  return plain === undefined && unit === 'percentunit' ? ['none'] : [unit];
}

/**
 * Whether a unit shows what the numbers mean. It can never be denied of a number that may mean anything, or for which there is
 * no unit.
 */
export function fits(unit: Unit, quantity: Quantity): boolean {
  return quantity.plain === 'unsaid' || shows(unit, quantity) || fittingUnits(quantity).length === 0;
}

const near = (a: number, b = Number.NaN): boolean => Math.abs(a / b - 1) < 1e-9;

function shows(unit: Unit, quantity: Quantity): boolean {
  const known = shown[unit];
  if (known !== undefined) return isAlike(known, quantity);
  if (!isPlain(quantity)) return false;
  const share = shareScales[unit];
  return share === undefined || (typeof quantity.plain !== 'object' && near(quantity.scale, share));
}

/** By how much numbers must be multiplied for a unit that only differs in scale; nothing where it measures something else. */
export function factorTo(unit: Unit, quantity: Quantity): number | undefined {
  const wanted = shown[unit] ?? { ...quantity, scale: shareScales[unit] ?? 1 };
  return sameDimension(wanted, quantity) ? quantity.scale / wanted.scale : undefined;
}

const words: Readonly<Record<string, string>> = {
  s: 'seconds',
  ms: 'milliseconds',
  µs: 'microseconds',
  ns: 'nanoseconds',
  m: 'minutes',
  h: 'hours',
  d: 'days',
  bytes: 'bytes',
  decbits: 'bits',
  binBps: 'bytes per second',
  bps: 'bits per second',
  hertz: 'a number per second',
  opm: 'a number per minute',
  celsius: 'degrees Celsius',
  currencyEUR: 'euros',
  currencyUSD: 'dollars',
  percentunit: 'a share from 0 to 1',
  percent: 'a share from 0 to 100',
  none: 'a plain number',
};

/** In words that follow "yields". */
export function describe(quantity: Quantity): string {
  const { plain } = quantity;
  const unit = unitOf(quantity);
  if (typeof plain !== 'object') return words[unit ?? ''] ?? 'a unit that Grafana does not have';
  if (isPlain(quantity)) return `a number of ${plain.things}`;
  return isAlike(quantity, perSecond) ? `${plain.things} per second` : (words[unit ?? ''] ?? plain.things);
}

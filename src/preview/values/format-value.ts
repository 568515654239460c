/**
 * Values as Grafana writes them.
 * @see https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/valueFormats.ts
 */
type Formatter = (value: number, decimals?: number) => string;

/** The text of a value. Units that are not known here are written after it, as Grafana does. */
export function formatValue(value: number, unit = '', decimals?: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
  const known = Object.hasOwn(formatters, unit) ? formatters[unit] : undefined;
  return (known ?? custom(unit))(value, decimals);
}

/** Three digits that matter, fewer for whole numbers; more or less where `decimals` says so. */
function fixed(value: number, decimals = decimalsFor(value)): string {
  const places = Math.min(20, Math.max(0, decimals));
  const factor = 10 ** places;
  const rounded = Math.round(value * factor) / factor;
  return String(rounded).includes('e') ? String(rounded) : rounded.toFixed(places);
}

function decimalsFor(value: number): number {
  return value % 1 === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
}

const suffixed =
  (suffix: string): Formatter =>
  (value, decimals) =>
    `${fixed(value, decimals)}${suffix}`;

/** Divided by powers of a factor; `base` is the suffix of values from 1 up. */
function scaled(factor: number, suffixes: readonly string[], base = 0): Formatter {
  return (value, decimals) => {
    const power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) / Math.log10(factor));
    const step = Math.min(Math.max(power, -base), suffixes.length - 1 - base);
    return `${fixed(value / factor ** step, decimals)}${suffixes[base + step] ?? ''}`;
  };
}

const siPrefixes = ['f', 'p', 'n', 'µ', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];

const si = (unit: string, offset = 0): Formatter =>
  scaled(
    1000,
    siPrefixes.map((prefix) => ` ${prefix}${unit}`),
    5 + offset,
  );

const binary = (unit: string, offset = 0): Formatter =>
  scaled(
    1024,
    ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map((prefix) => ` ${prefix}${unit}`),
    offset,
  );

const counted = (unit: string): Formatter =>
  scaled(
    1000,
    ['', 'K', 'M', 'B', 'T'].map((prefix) => `${prefix} ${unit}`),
  );

const currency = (sign: string): Formatter => {
  const amount = scaled(1000, ['', 'K', 'M', 'B', 'T']);
  return (value, decimals) => `${value < 0 ? '-' : ''}${sign}${amount(Math.abs(value), decimals)}`;
};

const yesNo =
  (yes: string, no: string): Formatter =>
  (value) =>
    value === 0 ? no : yes;

/** Seconds and suffix of what a value is divided by, the largest that fits. */
const timeSteps: readonly (readonly [number, string])[] = [
  [31_556_900, ' year'],
  [604_800, ' week'],
  [86_400, ' day'],
  [3_600, ' hour'],
  [60, ' min'],
  [1, ' s'],
  [1e-3, ' ms'],
  [1e-6, ' µs'],
  [1e-9, ' ns'],
];

/** A time that is counted in units of so many seconds; never divided below the unit but for seconds. */
function time(seconds: number): Formatter {
  return (value, decimals) => {
    const own = timeSteps.find(([size]) => size === seconds)?.[1] ?? ' s';
    if (value === 0) return `0${own}`;
    const absolute = Math.abs(value) * seconds;
    const smallest = seconds === 1 ? 1e-9 : seconds;
    const [size, suffix] = timeSteps.find(([step]) => step >= smallest && absolute >= step * (1 - 1e-12)) ?? [
      smallest,
      seconds === 1 ? ' ns' : own,
    ];
    return `${fixed((value * seconds) / size, decimals)}${suffix}`;
  };
}

const durations: readonly (readonly [number, string])[] = [
  [31_536_000, 'year'],
  [2_592_000, 'month'],
  [604_800, 'week'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** `3 days`: the largest unit that fits, and as many smaller ones as there are decimals. */
const duration: Formatter = (value, decimals = 0) => {
  if (value === 0) return '0 seconds';
  const words: string[] = [];
  let rest = Math.abs(value);
  for (const [size, word] of durations) {
    if (words.length > decimals || (words.length === 0 && rest < size && size > 1)) continue;
    const count = Math.floor(rest / size);
    words.push(`${count} ${word}${count === 1 ? '' : 's'}`);
    rest %= size;
  }
  return `${words.join(', ')}${value < 0 ? ' ago' : ''}`;
};

/** Milliseconds since 1970, in UTC: a preview is the same on every machine. */
const dateTime: Formatter = (value) =>
  Math.abs(value) > 8.64e15 ? fixed(value) : new Date(value).toISOString().slice(0, 19).replace('T', ' ');

const formatters: Readonly<Record<string, Formatter>> = {
  '': suffixed(''),
  none: suffixed(''),
  string: (value) => String(value),
  short: scaled(1000, ['', ' K', ' Mil', ' Bil', ' Tri', ' Quadr']),
  locale: (value, decimals) => value.toLocaleString('en', { maximumFractionDigits: decimals ?? 3 }),
  sci: (value, decimals) => value.toExponential(decimals),
  percent: suffixed('%'),
  percentunit: (value, decimals) => `${fixed(value * 100, decimals)}%`,
  bool: yesNo('True', 'False'),
  bool_yes_no: yesNo('Yes', 'No'),
  bool_on_off: yesNo('On', 'Off'),
  ns: (value, decimals) => timeOf(1e-9, value, decimals),
  µs: (value, decimals) => timeOf(1e-6, value, decimals),
  ms: (value, decimals) => timeOf(1e-3, value, decimals),
  s: time(1),
  m: time(60),
  h: time(3_600),
  d: time(86_400),
  dtdurations: duration,
  dtdurationms: (value, decimals) => duration(value / 1000, decimals),
  dateTimeAsIso: dateTime,
  // How long ago depends on the clock of the reader.
  dateTimeFromNow: dateTime,
  bits: binary('b'),
  bytes: binary('B'),
  kbytes: binary('B', 1),
  mbytes: binary('B', 2),
  gbytes: binary('B', 3),
  decbits: si('b'),
  decbytes: si('B'),
  deckbytes: si('B', 1),
  decmbytes: si('B', 2),
  decgbytes: si('B', 3),
  pps: si('p/s'),
  binBps: binary('B/s'),
  Bps: si('B/s'),
  binbps: binary('b/s'),
  bps: si('b/s'),
  KBs: si('B/s', 1),
  MBs: si('B/s', 2),
  cps: counted('c/s'),
  ops: counted('ops/s'),
  reqps: counted('req/s'),
  rps: counted('rd/s'),
  wps: counted('wr/s'),
  iops: counted('io/s'),
  eps: counted('evt/s'),
  mps: counted('msg/s'),
  recps: counted('rec/s'),
  cpm: counted('c/m'),
  opm: counted('ops/m'),
  reqpm: counted('req/m'),
  hertz: si('Hz'),
  rotrpm: suffixed(' rpm'),
  celsius: suffixed(' °C'),
  watt: si('W'),
  volt: si('V'),
  amp: si('A'),
  currencyEUR: currency('€'),
  currencyUSD: currency('$'),
  currencyGBP: currency('£'),
};

/** Units smaller than a second stay what they are below one of them. */
function timeOf(size: number, value: number, decimals: number | undefined): string {
  const own = timeSteps.find(([step]) => step === size)?.[1] ?? '';
  if (Math.abs(value) < 1000) return `${fixed(value, decimals)}${own}`;
  return time(1)(value * size, decimals);
}

/** `suffix:items`, `prefix:#`, `currency:CHF`; anything else is a suffix itself. */
function custom(unit: string): Formatter {
  const [, kind = '', text = ''] = /^(prefix|suffix|currency|count|si):(.*)$/.exec(unit) ?? [];
  if (kind === 'prefix') return (value, decimals) => `${text}${fixed(value, decimals)}`;
  if (kind === 'currency') return currency(text);
  if (kind === 'count') return counted(text);
  if (kind === 'si') return si(text);
  return suffixed(` ${kind === 'suffix' ? text : unit}`);
}

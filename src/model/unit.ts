/**
 * The units of panels: ids of Grafana that our metrics need. Grafana takes any text and shows an unknown one as a suffix,
 * so a misspelt unit is refused here.
 * @see https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts
 */
export const units = [
  /** As it is. */
  'none',
  /** With K, Mil, Bil. */
  'short',
  'bool_yes_no',
  'bool_on_off',
  /** true and false. */
  'bool',
  /** A text as it is. */
  'string',
  /** 0 to 1. */
  'percentunit',
  /** 0 to 100. */
  'percent',
  'ns',
  'µs',
  'ms',
  's',
  'm',
  'h',
  'd',
  /** Seconds as the largest unit that fits: `3 days`. */
  'dtdurations',
  /** A time in milliseconds since 1970. */
  'dateTimeAsIso',
  'dateTimeFromNow',
  /** Powers of 1024. */
  'bytes',
  'binBps',
  /** Powers of 1000. */
  'decbytes',
  'decbits',
  'Bps',
  'bps',
  'pps',
  /** Per second: of anything, requests, operations, events, messages, records, reads, writes, disk operations. */
  'cps',
  'reqps',
  'ops',
  'eps',
  'mps',
  'recps',
  'rps',
  'wps',
  'iops',
  /** Per minute. */
  'opm',
  'rotrpm',
  'hertz',
  'celsius',
  'currencyEUR',
  'currencyUSD',
] as const;

export type Unit = (typeof units)[number];

/** What `checkPromql` can find, by kind. */
export const findingKinds = [
  'syntax',
  'unclosed',
  'type',
  'bad-regex',
  'unknown-variable',
  'unknown-metric',
  'unknown-label',
  'unknown-job',
  'counter-without-rate',
  'rate-on-gauge',
  'quantile-without-le',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** Something wrong with a stretch of a query. */
export interface Finding {
  readonly kind: FindingKind;
  readonly message: string;
  /** 0-based offsets in the text that was given. */
  readonly from: number;
  readonly to: number;
  /** What to write instead of the stretch, or of the name in it. */
  readonly suggestion?: string;
  /** Continues "expected ...", where more is known than for others of the kind. */
  readonly expected?: string;
  /** For what is likely and not certain. @default 'error' */
  readonly severity?: 'warning';
  /** The name of an unknown variable. */
  readonly variable?: string;
}

/** A finding with its place, as people count. */
export interface PromqlFinding extends Finding {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

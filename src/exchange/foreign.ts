import type { Decimal } from 'decimal.js';
import type { Duration } from '../model/duration';
import type { LinkedSli } from '../model/model';
import type { SloInput } from '../model/slo';
import type { NamedAlert } from '../slo/burn-pairs';

/** Where something was read. */
export interface Origin {
  /** As it was given. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Something that a definition, or a file of another tool, cannot say. */
export interface Left extends Partial<Origin> {
  /** Of what; nothing where it belongs to no SLO. */
  readonly slo?: string;
  /** The key or the rule. */
  readonly what: string;
  readonly why: string;
}

export interface ForeignService {
  readonly name: string;
  readonly summary?: string;
  readonly team?: string;
  readonly tier?: string;
}

/** An SLI without references to definitions; members are named as their SLOs are. */
export type ForeignSli =
  | Exclude<LinkedSli, { readonly service: unknown } | { readonly members: unknown }>
  | { readonly kind: 'weighted'; readonly members: readonly ForeignMember[] };

export interface ForeignMember {
  readonly name: string;
  readonly weight: number;
}

/** A pair of burn windows, by the share of the budget that is spent when it fires. */
export interface ForeignPair {
  readonly long: Duration;
  /** @default a twelfth of the long one */
  readonly short?: Duration;
  readonly share: Decimal;
  /** As the tool says it. */
  readonly severity: string;
}

/** What a tool alerts on. */
export interface ForeignAlerts {
  readonly pairs: readonly ForeignPair[];
  /** What is not wanted beside the pairs. */
  readonly off: readonly NamedAlert[];
}

/** An SLO of another tool, in our terms. */
export interface ForeignSlo {
  readonly origin: Origin;
  readonly name: string;
  readonly service: ForeignService;
  readonly objective: Decimal;
  readonly window: NonNullable<SloInput['window']>;
  readonly sli: ForeignSli;
  readonly groupBy?: readonly string[];
  readonly summary?: string;
  /** Left out where the tool says nothing of alerts. */
  readonly alerts?: ForeignAlerts;
}

/** What a file holds. */
export interface Foreign {
  readonly slos: readonly ForeignSlo[];
  readonly left: readonly Left[];
}

export const nothing: Foreign = { slos: [], left: [] };

export function together(parts: readonly Foreign[]): Foreign {
  return { slos: parts.flatMap(({ slos }) => slos), left: parts.flatMap(({ left }) => left) };
}

/** Without pages nobody wants to be paged for an outage, without tickets none for a budget that is spent. */
export function namedOff(wanted: {
  readonly page: boolean;
  readonly ticket: boolean;
}): readonly NamedAlert[] {
  return [
    ...(wanted.page ? [] : (['outage'] as const)),
    ...(wanted.ticket ? [] : (['budget'] as const)),
    ...(wanted.page || wanted.ticket ? [] : (['absence'] as const)),
  ];
}

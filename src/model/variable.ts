import { z } from 'zod';
import type { Duration } from './duration';
import { matchersSchema } from './matchers-schema';
import { duration, pattern, text } from './schema';
import type { Matchers } from './slo';

interface VariableBase {
  /** As queries name it: `$node`. */
  readonly name: string;
  /** @default the name */
  readonly title?: string;
  /** Not shown: only links set it. @default false */
  readonly hidden?: boolean;
}

interface Choice {
  /** Several values at once; queries compare with `=~`. */
  readonly multi?: boolean;
  /** All of them can be chosen, and are at first unless there is a default. @default as `multi` */
  readonly all?: boolean;
  /** What is chosen at first. @default all of them, or the first */
  readonly default?: string | readonly string[];
}

/**
 * A variable whose values are those of a label: `label_values(<metric>{<match>}, <label>)`. Its matchers may name other
 * variables: `{ node: { re: '$node' } }` leaves the values that go with what is chosen there.
 */
export interface LabelVariable extends VariableBase, Choice {
  readonly kind?: 'label';
  readonly label: string;
  /** @default every metric with the label */
  readonly metric?: string;
  readonly match?: Matchers;
  /** Values that match, or the part of them that is in its parentheses. @default all */
  readonly regex?: string;
  /** @default true */
  readonly multi?: boolean;
}

/** Values that are written down: `['0.5', '0.99']`, or by what the reader sees, `{ median: '0.5' }`. */
export interface CustomVariable extends VariableBase, Choice {
  readonly kind: 'custom';
  readonly values: readonly string[] | Readonly<Record<string, string>>;
  /** @default false */
  readonly multi?: boolean;
}

/** A value that queries share. */
export interface ConstantVariable extends VariableBase {
  readonly kind: 'constant';
  readonly value: string;
}

/** A time to look over: `rate(x[$window])`. For what every panel does anyway there is `$__rate_interval`. */
export interface IntervalVariable extends VariableBase {
  readonly kind: 'interval';
  readonly values: readonly Duration[];
  /** @default the first */
  readonly default?: Duration;
}

/** What the reader types. */
export interface TextVariable extends VariableBase {
  readonly kind: 'text';
  /** @default nothing */
  readonly default?: string;
}

/**
 * What a reader chooses above the panels. There is no variable for the data source: an environment has one Prometheus, whose
 * uid is the same everywhere, so that links, exemplars and alerts lead to the data that is shown.
 */
export type Variable = LabelVariable | CustomVariable | ConstantVariable | IntervalVariable | TextVariable;

/** Whether several values can be chosen, so that panels can be repeated for each. */
export function isMulti(variable: Variable): boolean {
  if (variable.kind === 'custom') return variable.multi ?? false;
  return variable.kind === 'label' || variable.kind === undefined ? (variable.multi ?? true) : false;
}

/** A value that a variable may have, valid wherever it makes sense. */
export function sampleOf(variable: Variable): string {
  switch (variable.kind) {
    case 'custom':
      return Object.values(variable.values)[0] ?? 'x';
    case 'interval':
      return variable.values[0] ?? '5m';
    case 'constant':
      return variable.value;
    default:
      return 'x';
  }
}

const base = {
  name: pattern(/^[a-z]\w*$/, 'the name of a variable', 'route'),
  title: text.exactOptional(),
  hidden: z.boolean().exactOptional(),
};

const choice = {
  multi: z.boolean().exactOptional(),
  all: z.boolean().exactOptional(),
  default: z.union([text, z.array(text).min(1)]).exactOptional(),
};

export const variableSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('label').exactOptional(),
    ...base,
    ...choice,
    label: text,
    metric: text.exactOptional(),
    match: matchersSchema.exactOptional(),
    regex: text.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('custom'),
    ...base,
    ...choice,
    values: z.union([z.array(text).min(1), z.record(z.string(), text)]),
  }),
  z.strictObject({ kind: z.literal('constant'), ...base, value: text }),
  z.strictObject({
    kind: z.literal('interval'),
    ...base,
    values: z.array(duration).min(1),
    default: duration.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('text'), ...base, default: text.exactOptional() }),
]) satisfies z.ZodType<Variable>;

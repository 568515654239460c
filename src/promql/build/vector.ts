import type { Expression } from '../../model/expression';
import type { BaseUnit } from '../../model/metric-unit';
import type { Range } from './metric';

/** One number for each combination of labels. Both parameters are for the compiler only: nothing of them is stored. */
export interface Vector<Label extends string, Unit extends string = string> extends Expression {
  readonly [labelsOf]: (label: Label) => Label;
  readonly [unitOf]: Unit;

  /** Aggregations keep the given labels, and none without. */
  sum<By extends Label = never>(...by: readonly By[]): Vector<By, Unit>;
  avg<By extends Label = never>(...by: readonly By[]): Vector<By, Unit>;
  min<By extends Label = never>(...by: readonly By[]): Vector<By, Unit>;
  max<By extends Label = never>(...by: readonly By[]): Vector<By, Unit>;
  count<By extends Label = never>(...by: readonly By[]): Vector<By, 'series'>;
  quantile<By extends Label = never>(
    quantile: string extends Label
      ? number
      : 'le' extends Label
        ? 'these are buckets, and their counts would be compared: histogramQuantile() reads them'
        : number,
    ...by: readonly By[]
  ): Vector<By, Unit>;
  /** They lose the given labels, and keep all others. */
  sumWithout<Lost extends Label>(...lost: Labels<Lost>): Vector<Exclude<Label, Lost>, Unit>;
  avgWithout<Lost extends Label>(...lost: Labels<Lost>): Vector<Exclude<Label, Lost>, Unit>;
  minWithout<Lost extends Label>(...lost: Labels<Lost>): Vector<Exclude<Label, Lost>, Unit>;
  maxWithout<Lost extends Label>(...lost: Labels<Lost>): Vector<Exclude<Label, Lost>, Unit>;
  countWithout<Lost extends Label>(...lost: Labels<Lost>): Vector<Exclude<Label, Lost>, 'series'>;
  /** The highest and the lowest series, with all their labels; of each combination of the given ones. */
  topk<By extends Label = never>(count: number, ...by: readonly By[]): Vector<Label, Unit>;
  bottomk<By extends Label = never>(count: number, ...by: readonly By[]): Vector<Label, Unit>;

  plus: Calculation<Label, Unit, 'same'>;
  minus: Calculation<Label, Unit, 'same'>;
  times: Calculation<Label, Unit, 'any'>;
  dividedBy: Calculation<Label, Unit, 'any'>;

  /** The series whose values compare like this; the others are left out. */
  above: Calculation<Label, Unit, 'same'>;
  atLeast: Calculation<Label, Unit, 'same'>;
  below: Calculation<Label, Unit, 'same'>;
  atMost: Calculation<Label, Unit, 'same'>;
  equalTo: Calculation<Label, Unit, 'same'>;
  notEqualTo: Calculation<Label, Unit, 'same'>;

  /** 1 where the values compare like this, 0 where they do not: no series is left out. */
  isAbove: Test<Label, Unit>;
  isAtLeast: Test<Label, Unit>;
  isBelow: Test<Label, Unit>;
  isAtMost: Test<Label, Unit>;
  isEqualTo: Test<Label, Unit>;
  isNotEqualTo: Test<Label, Unit>;

  /** Series that have a partner on the other side, or none. */
  and: Choice<Label, Unit>;
  unless: Choice<Label, Unit>;
  /** And those of the other side that have no partner; a number stands for `vector(0)`. */
  or<O extends number | Operand, const M extends Choosing<Label, LabelsOf<O>> | undefined = undefined>(
    other: O,
    matching?: M,
  ): Vector<Label, Unit>;

  /** The value below which this share of what was observed lies, from the `rate()` of buckets. */
  histogramQuantile(
    quantile: 'le' extends Label
      ? number
      : "the label 'le' is lost: keep it in the aggregation, as in sum('le')",
  ): Vector<Exclude<Label, 'le'>>;

  /** With a label that has the values of others, joined. */
  labelJoin<To extends string, From extends Label>(
    to: To,
    separator: string,
    ...from: Labels<From>
  ): Vector<Label | To, Unit>;
  /** With a label made of another whose whole value fits a regular expression, `$1` for its first group; else all stays as it is. */
  labelReplace<To extends string>(
    to: To,
    replacement: string,
    from: Label,
    regex: string,
  ): Vector<Label | To, Unit>;

  /** With the other sign: what is sent, drawn below what is received. */
  negated(): Vector<Label, Unit>;
  abs(): Vector<Label, Unit>;
  /** @default to whole numbers */
  round(toNearest?: number): Vector<Label, Unit>;
  ceil(): Vector<Label, Unit>;
  floor(): Vector<Label, Unit>;
  clampMin(least: number): Vector<Label, Unit>;
  clampMax(most: number): Vector<Label, Unit>;

  /** From the smallest, or the largest: for tables and bars, where there is one moment. */
  sort(): Vector<Label, Unit>;
  sortDesc(): Vector<Label, Unit>;

  /** The value of the only series as a number, which any series can be calculated with. */
  toScalar(): Scalar;

  /** Over the samples of the range; an expression is evaluated again and again for it. */
  avgOverTime(range: Range): Vector<Label, Unit>;
  minOverTime(range: Range): Vector<Label, Unit>;
  maxOverTime(range: Range): Vector<Label, Unit>;
}

/** A number: `time()`, the 1 of `1 - x`, or the value of a single series. */
export interface Scalar extends Expression {
  readonly [isNumber]: true;
  plus<O extends number | Operand | Scalar>(other: O): Calculated<O, UnitOf<O>>;
  minus<O extends number | Operand | Scalar>(other: O): Calculated<O, UnitOf<O>>;
  times<O extends number | Operand | Scalar>(other: O): Calculated<O>;
  dividedBy<O extends number | Operand | Scalar>(other: O): Calculated<O>;
}

/** Which labels must agree where two series meet, or which need not. */
type Agreeing<Left extends string, Right extends string> =
  | { readonly on: readonly (Left & Right)[]; readonly ignoring?: 'all that is not named in `on` is ignored' }
  | { readonly ignoring: readonly (Left | Right)[]; readonly on?: never };

/** And which labels those of one side, of which many meet one of the other, take over from it. */
type Matching<Left extends string, Right extends string> = Agreeing<Left, Right> &
  (
    | { readonly groupLeft?: readonly Right[]; readonly groupRight?: 'only one side can be that of many' }
    | { readonly groupRight: readonly Left[]; readonly groupLeft?: never }
  );

type Choosing<Left extends string, Right extends string> = Agreeing<Left, Right> & {
  readonly groupLeft?: 'series that are only chosen take over no labels';
  readonly groupRight?: 'series that are only chosen take over no labels';
};

declare const labelsOf: unique symbol;
declare const unitOf: unique symbol;
declare const isNumber: unique symbol;

/** One at least. */
export type Labels<Label extends string> = readonly [Label, ...(readonly Label[])];

/** Any vector: its labels and unit are read off its type. */
interface Operand extends Expression {
  readonly [labelsOf]: unknown;
  readonly [unitOf]: string;
}

/** None of a number. */
type LabelsOf<O> = O extends { readonly [labelsOf]: (label: never) => infer L extends string }
  ? L
  : O extends Operand
    ? string
    : never;

type UnitOf<O> = O extends { readonly [unitOf]: infer U extends string } ? U : string;

type Calculated<O, Unit extends string = string> = O extends Operand ? Vector<LabelsOf<O>, Unit> : Scalar;

/** A number meets every series. */
type MatchingWith<Label extends string, O> = O extends Operand ? Matching<Label, LabelsOf<O>> : never;

type Calculation<Label extends string, Unit extends string, Units extends 'same' | 'any'> = <
  O extends number | Operand | Scalar,
  const M extends MatchingWith<Label, O> | undefined = undefined,
>(
  other: O & Alike<Label, O, M> & (Units extends 'same' ? SameUnit<Unit, UnitOf<O>> : unknown),
  matching?: M,
) => Vector<Joined<Label, LabelsOf<O>, M>, Units extends 'same' ? Unit : string>;

type Test<Label extends string, Unit extends string> = <
  O extends number | Operand | Scalar,
  const M extends MatchingWith<Label, O> | undefined = undefined,
>(
  other: O & Alike<Label, O, M> & SameUnit<Unit, UnitOf<O>>,
  matching?: M,
) => Vector<Joined<Label, LabelsOf<O>, M>>;

type Choice<Label extends string, Unit extends string> = <
  O extends Operand,
  const M extends Choosing<Label, LabelsOf<O>> | undefined = undefined,
>(
  other: O & Alike<Label, O, M>,
  matching?: M,
) => Vector<Label, Unit>;

/** Prometheus lets series meet whose labels are all equal, unless it is told which ones count. */
type Alike<Left extends string, O, M> = O extends Operand
  ? M extends { readonly on: unknown }
    ? unknown
    : M extends { readonly ignoring: readonly (infer Ignored)[] }
      ? SameLabels<
          Exclude<Left, Ignored>,
          Exclude<LabelsOf<O>, Ignored>,
          "the sides have other different labels, too: ignore these as well, or say which ones must agree, as in { on: ['job'] }"
        >
      : SameLabels<
          Left,
          LabelsOf<O>,
          "the sides have different labels: say which ones must agree, as in { on: ['job'] }"
        >
  : unknown;

type SameLabels<Left extends string, Right extends string, Message> = string extends Left | Right
  ? unknown
  : [Left, Right] extends [Right, Left]
    ? unknown
    : Message;

type SameUnit<Unit extends string, Other extends string> = string extends Unit | Other
  ? unknown
  : Measured<Other> extends Measured<Unit>
    ? unknown
    : `${Unit} and ${Other} can be neither added nor compared`;

/** Reads and writes are things that can be counted together. */
type Measured<Unit extends string> = Unit extends BaseUnit | `${BaseUnit} per second`
  ? Unit
  : Unit extends `${string} per second`
    ? 'things per second'
    : 'things';

type Joined<Left extends string, Right extends string, M> = M extends {
  readonly groupLeft: readonly (infer G extends string)[];
}
  ? Left | G
  : M extends { readonly groupRight: readonly (infer G extends string)[] }
    ? Right | G
    : M extends { readonly on: readonly (infer On extends string)[] }
      ? On
      : M extends { readonly ignoring: readonly (infer Ignored)[] }
        ? Exclude<Left, Ignored>
        : Left;

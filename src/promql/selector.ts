/**
 * What a query reads, as data. `Word` is text; while a query is only known by its shape it may also be the ordinal of a
 * masked literal.
 */
export type MatchOperator = '=' | '!=' | '=~' | '!~';

export interface Matcher<Word = string> {
  readonly label: Word;
  readonly operator: MatchOperator;
  readonly value: Word;
  readonly from: number;
  readonly to: number;
}

/** What stands around a selector. */
export type Enclosing<Word = string> =
  | { readonly kind: 'call'; readonly name: string; readonly argument: number }
  | {
      readonly kind: 'aggregation';
      readonly operator: string;
      readonly modifier?: 'by' | 'without';
      readonly labels: readonly Word[];
    }
  | { readonly kind: 'subquery'; readonly range: string; readonly step?: string }
  | { readonly kind: 'operator'; readonly operator: string; readonly side: 'left' | 'right' };

/** `metric{label="value"}[range] offset 5m`. Offsets are those of the query. */
export interface Selector<Word = string> {
  /** Left out where the name is matched by a regular expression or not at all. */
  readonly metric?: Word;
  /** Without the one that names the metric. */
  readonly matchers: readonly Matcher<Word>[];
  readonly range?: string;
  readonly offset?: string;
  /** From the inside to the outside. */
  readonly enclosing: readonly Enclosing<Word>[];
  readonly from: number;
  readonly to: number;
}

/** A label written in a query, outside of selectors. */
export interface LabelMention<Word = string> {
  readonly name: Word;
  readonly from: number;
  readonly to: number;
}

/** `by`, `without`, `on`, `ignoring`, `group_left` or `group_right`, and the expression it applies to. */
export interface Grouping<Word = string> {
  readonly keyword: string;
  readonly labels: readonly LabelMention<Word>[];
  readonly from: number;
  readonly to: number;
}

export interface Reading<Word = string> {
  readonly selectors: readonly Selector<Word>[];
  readonly groupings: readonly Grouping<Word>[];
  /** Labels that `label_replace`, `label_join` and `count_values` make. */
  readonly made: readonly LabelMention<Word>[];
}

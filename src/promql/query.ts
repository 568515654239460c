import { findUnbalanced } from './brackets';
import { rememberShapes } from './by-shape';
import { type Literal, type Masked, maskLiterals } from './literals';
import { type Fault, parsePromql } from './parse';
import { type Edit, originOf } from './rewrite';
import type { Enclosing, LabelMention, Reading, Selector } from './selector';
import { type PromqlType, typeFaults, typeOf } from './types';
import { type Word, walkTree } from './walk';

/** All that is known of a query without a catalogue. Offsets are those of its text. */
export interface Query extends Reading {
  readonly text: string;
  readonly faults: readonly (Fault & { readonly kind: 'syntax' | 'unclosed' | 'type' })[];
  readonly type?: PromqlType;
  readonly literals: readonly Literal[];
}

/** The same for every query of a shape; offsets are those of the shape, words may be ordinals of literals. */
interface Shape extends Reading<Word> {
  readonly faults: Query['faults'];
  readonly type?: PromqlType;
}

/** Parsing costs most. */
const known = rememberShapes<Shape>();

/** Parses, types and reads a query. Never throws; a query with faults has no selectors. */
export function readQuery(text: string): Query {
  const masked = maskLiterals(text);
  return instantiate(shapeOf(masked), text, masked);
}

/** What a query gives as a whole; nothing where it has faults. Cheaper than {@link readQuery}. */
export function queryType(text: string): PromqlType | undefined {
  return shapeOf(maskLiterals(text)).type;
}

function shapeOf({ shape, edits }: Masked): Shape {
  return known(shape, () => readShape(shape, edits));
}

const nothing = { selectors: [], groupings: [], made: [] } as const;

function readShape(shape: string, edits: readonly Edit[]): Shape {
  const unclosed = findUnbalanced(shape);
  if (unclosed !== undefined) return { faults: [{ kind: 'unclosed', ...unclosed }], ...nothing };
  const { tree, fault } = parsePromql(shape);
  if (fault !== undefined) return { faults: [{ kind: 'syntax', ...fault }], ...nothing };
  const faults = typeFaults(tree, shape).map((wrong) => ({ kind: 'type', ...wrong }) as const);
  const type = typeOf(tree);
  const starts = edits.map(({ newFrom }) => newFrom);
  const read = { faults, ...walkTree(tree, shape, starts) };
  return type === undefined ? read : { ...read, type };
}

/**
 * Puts the literals and the offsets of one query into its shape. Runs for every query: no closures, which tsx would
 * name one by one.
 */
function instantiate(shape: Shape, text: string, masked: Masked): Query {
  const { literals } = masked;
  return {
    ...shape,
    text,
    literals,
    faults: shape.faults.map((it) => ({ ...it, ...placeOf(it, masked) })),
    selectors: shape.selectors.map((it) => selectorOf(it, masked)),
    groupings: shape.groupings.map((it) => ({
      keyword: it.keyword,
      labels: it.labels.map((label) => mentionOf(label, masked)),
      ...placeOf(it, masked),
    })),
    made: shape.made.map((it) => mentionOf(it, masked)),
  };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placeOf({ from, to }: Place, { edits }: Masked): Place {
  return { from: originOf(edits, from, 'from'), to: originOf(edits, to, 'to') };
}

function wordOf(word: Word, { literals }: Masked): string {
  return typeof word === 'number' ? (literals[word]?.value ?? '') : word;
}

function mentionOf(it: LabelMention<Word>, masked: Masked): LabelMention {
  return { name: wordOf(it.name, masked), ...placeOf(it, masked) };
}

function enclosingOf(it: Enclosing<Word>, masked: Masked): Enclosing {
  return it.kind === 'aggregation' ? { ...it, labels: it.labels.map((label) => wordOf(label, masked)) } : it;
}

function selectorOf({ metric, ...it }: Selector<Word>, masked: Masked): Selector {
  return {
    ...it,
    ...(metric === undefined ? undefined : { metric: wordOf(metric, masked) }),
    matchers: it.matchers.map((matcher) => ({
      label: wordOf(matcher.label, masked),
      operator: matcher.operator,
      value: wordOf(matcher.value, masked),
      ...placeOf(matcher, masked),
    })),
    enclosing: it.enclosing.map((around) => enclosingOf(around, masked)),
    ...placeOf(it, masked),
  };
}

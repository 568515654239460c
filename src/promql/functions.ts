import { getFunction } from '@prometheus-io/codemirror-promql/dist/cjs/types';
import * as terms from '@prometheus-io/lezer-promql';

/** Operators that aggregate over labels: called like functions, but without a signature in the checker. */
const aggregations = [
  'avg',
  'bottomk',
  'count',
  'count_values',
  'group',
  'limit_ratio',
  'limitk',
  'max',
  'min',
  'quantile',
  'stddev',
  'stdvar',
  'sum',
  'topk',
] as const;

/** Every function of the grammar: those whose signature the type checker knows. */
export const functionNames: readonly string[] = [
  ...new Set([...Object.values(terms).flatMap((term) => signatureName(term)), ...aggregations]),
].sort();

function signatureName(term: unknown): readonly string[] {
  const signature = typeof term === 'number' ? getFunction(term) : undefined;
  // The table says `Cosh`.
  return signature === undefined ? [] : [signature.name.toLowerCase()];
}

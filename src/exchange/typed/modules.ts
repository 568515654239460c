import { Selection } from '../../promql/build/selection';
import type { Selector } from '../../promql/selector';
import type { Series } from '../../promql/series';
import { hasLabel, labelsOfSeries } from './labels';
import { quoted, type Typed, Unsayable } from './value';

/** Series that a definition can import. */
export interface SeriesModule {
  /** `#o11y/metrics/node-exporter`, or the path of a `.metrics.ts` file. */
  readonly from: string;
  /** What the definition calls them. */
  readonly name: string;
  readonly series: ReadonlyMap<string, Series>;
}

/** A matcher in the text of a definition: `instance: /$instance/`. */
export interface WrittenMatcher {
  readonly label: string;
  readonly text: string;
  readonly value: unknown;
}

/** How the matchers of a selector are written: `{ mode: 'idle' }`. */
export type WriteMatchers = (matchers: readonly WrittenMatcher[]) => string;

export const inBraces: WriteMatchers = (matchers) => `{ ${matchers.map(({ text }) => text).join(', ')} }`;

/** Without its range and offset. */
export function selectionOf(
  { metric, matchers }: Selector,
  modules: readonly SeriesModule[],
  write: WriteMatchers,
): Typed {
  const names = matchers.map(({ label }) => label);
  const found = modules.find(({ series }) => {
    const one = series.get(metric ?? '');
    return one !== undefined && names.every((name) => hasLabel(labelsOfSeries(one), name));
  });
  const series = found?.series.get(metric ?? '');
  if (metric === undefined || found === undefined || series === undefined) throw new Unsayable('metric');
  // A second matcher of the same label would replace the first one.
  if (names.includes('__name__') || new Set(names).size < names.length) throw new Unsayable('matchers');
  const written = matchers.map(({ label, operator, value }) => matcherOf(label, operator, value));
  const where = written.length === 0 ? '' : `.where(${write(written)})`;
  const selection = new Selection(metric);
  const match = Object.fromEntries(written.map(({ label, value }) => [label, value]));
  return {
    source: `${found.name}${memberOf(metric)}${where}`,
    built: written.length === 0 ? selection : selection.where(match as Parameters<Selection['where']>[0]),
    kind: series.native ? 'native' : series.type,
    labels: labelsOfSeries(series),
    unit: series.native ? series.observed : series.unit,
    needs: [found.name],
  };
}

const memberOf = (metric: string): string =>
  /^[A-Za-z_]\w*$/.test(metric) ? `.${metric}` : `[${quoted(metric)}]`;

/** Characters that mean the same in both kinds of regular expressions, and need no escape between slashes. */
const plainRegex = /^[\w$.|*+:, @%=-]+$/;

function matcherOf(
  label: string,
  operator: Selector['matchers'][number]['operator'],
  value: string,
): WrittenMatcher {
  const key = /^[A-Za-z_]\w*$/.test(label) ? label : quoted(label);
  const isRegex = operator.endsWith('~');
  const isNot = operator.startsWith('!');
  // A quantifier needs something before it.
  const isPlain = isRegex && plainRegex.test(value) && !/(^|[|*+])[*+]/.test(value);
  const plain = isPlain ? `/${value}/` : quoted(value);
  if (!isNot && (!isRegex || isPlain))
    return { label, text: `${key}: ${plain}`, value: isPlain ? new RegExp(value) : value };
  if (isNot && (!isRegex || isPlain))
    return { label, text: `${key}: { not: ${plain} }`, value: { not: isPlain ? new RegExp(value) : value } };
  const name = isNot ? 'notRe' : 're';
  return { label, text: `${key}: { ${name}: ${plain} }`, value: { [name]: value } };
}

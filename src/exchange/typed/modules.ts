import { groupBy } from '../../model/group-by';
import { Selection } from '../../promql/build/selection';
import type { Selector } from '../../promql/selector';
import type { Series } from '../../promql/series';
import { quote } from '../print-definition';
import { hasLabel, labelsOfSeries } from './labels';
import { type Typed, Unsayable } from './value';

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
export function selectedSeries(
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
  if (names.includes('__name__')) throw new Unsayable('matchers');
  const written = [...groupBy(matchers, ({ label }) => label)].map(([label, of]) => matcherOf(label, of));
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
  /^[A-Za-z_]\w*$/.test(metric) ? `.${metric}` : `[${quote(metric)}]`;

/** Characters that mean the same in both kinds of regular expressions, and need no escape between slashes. */
const plainRegex = /^[\w$.|*+:, @%=-]+$/;

/** Several matchers of a label stand in a list. */
function matcherOf(label: string, matchers: Selector['matchers']): WrittenMatcher {
  const key = /^[A-Za-z_]\w*$/.test(label) ? label : quote(label);
  const [first, ...others] = matchers.map(writtenMatch);
  if (first === undefined || others.length === 0)
    return { label, text: `${key}: ${first?.text}`, value: first?.value };
  const all = [first, ...others];
  return {
    label,
    text: `${key}: [${all.map(({ text }) => text).join(', ')}]`,
    value: all.map(({ value }) => value),
  };
}

function writtenMatch({
  operator,
  value,
}: Selector['matchers'][number]): Pick<WrittenMatcher, 'text' | 'value'> {
  const isRegex = operator.endsWith('~');
  const isNot = operator.startsWith('!');
  // A quantifier needs something before it.
  const isPlain = isRegex && plainRegex.test(value) && !/(^|[|*+$])[*+]/.test(value);
  if (isRegex && !isPlain) {
    const name = isNot ? 'notRe' : 're';
    return { text: `{ ${name}: ${quote(value)} }`, value: { [name]: value } };
  }
  const plain = isPlain ? { text: `/${value}/`, value: new RegExp(value) } : { text: quote(value), value };
  return isNot ? { text: `{ not: ${plain.text} }`, value: { not: plain.value } } : plain;
}

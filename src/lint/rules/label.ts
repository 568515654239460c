import type { BoardPanel } from '../../board/board';
import { answerLabels } from '../../promql/answer-labels';
import { either } from '../../promql/label-set';
import { nearest } from '../../promql/nearest';
import type { Finding, LintRules } from '../rule';
import { isUnreadable, panelName, type Subject, type SubjectPanel, type SubjectQuery } from '../subject';

function findMissing({ panels }: Subject): readonly Finding[] {
  return panels.flatMap((each) => [...inLegends(each), ...inLinks(each)]);
}

const legendLabel = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** The legend of a table is shown nowhere. */
function inLegends({ panel, queries }: SubjectPanel): readonly Finding[] {
  return queries.flatMap((query) => {
    const { target, index, path } = query;
    const shown = target.format === 'table' ? [] : labelsIn(target.legend, legendLabel);
    return missing(panel, 'the legend', shown, [query]).map((found) => ({
      ...found,
      path,
      target: index,
    }));
  });
}

/** @see https://grafana.com/docs/grafana/latest/panels-visualizations/configure-data-links/#field-variables */
const linkLabel = /\$\{__field\.labels(?:\.|\[["'])([^}:"'\]]+)(?:["']\])?(?::\w+)?\}/g;

/** A link is offered at the series of every query: one that has the label is enough. */
function inLinks({ panel, queries }: SubjectPanel): readonly Finding[] {
  if (queries.length < panel.targets.length) return [];
  return panel.field.links.flatMap(({ title, url }) =>
    missing(panel, `the link '${title}'`, labelsIn(url, linkLabel), queries),
  );
}

function labelsIn(text: string | undefined, mention: RegExp): readonly string[] {
  return [...new Set([...(text ?? '').matchAll(mention)].map(([, label = '']) => label))];
}

/** The labels of those that are shown which no series of the queries has. */
function missing(
  panel: BoardPanel,
  by: string,
  shown: readonly string[],
  queries: readonly SubjectQuery[],
): readonly Finding[] {
  if (shown.length === 0 || queries.length === 0 || !queries.every(isCertain)) return [];
  const { has, names, open } = queries
    .map(({ substituted }) => answerLabels(substituted.text))
    .reduce(either);
  const left = [...names.toSorted(), ...(open ? ['others of the metric'] : [])].join(', ') || 'no label';
  return shown
    .filter((label) => !has(label))
    .map((label): Finding => {
      const meant = nearest(label, names);
      const message = `${panelName(panel)}: ${by} shows the label '${label}', which the query drops; it leaves ${left}`;
      const found = { message, path: panel.path, panel };
      return meant === undefined ? found : { ...found, fix: `did you mean '${meant}'?` };
    });
}

/** What a variable holds is not known; that is no matter where it is a value to compare with, or a length. */
function isCertain({ language, query, substituted: { edits, text } }: SubjectQuery): boolean {
  if (language !== 'promql' || query === undefined || isUnreadable(query)) return false;
  const matchers = query.selectors.flatMap((selector) => selector.matchers);
  return edits.every(
    ({ newFrom, newTo }) =>
      /^[\d.]+[a-z]*$/.test(text.slice(newFrom, newTo)) ||
      matchers.some(({ from, to }) => newFrom >= from && newTo <= to),
  );
}

export const labelRules = {
  'missing-label': {
    severity: 'error',
    summary: 'Legends and links at values show labels that the series of their queries have.',
    expected: 'a label that the query leaves: aggregations keep those of `by (...)` only',
    fix: 'add it to `by (...)` of the query, or take it out of the text',
    check: findMissing,
  },
} as const satisfies Partial<LintRules>;

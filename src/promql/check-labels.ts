import type { Finding } from './finding';
import { nearest } from './nearest';
import type { Query } from './query';
import type { LabelMention } from './selector';
import { type Catalog, hasLabel, type Series } from './series';

/** Labels in matchers that the series does not have. */
export function checkMatcherLabels({ text, selectors }: Query, catalog: Catalog): readonly Finding[] {
  return selectors.flatMap(({ metric, matchers }) => {
    const series = metric === undefined ? undefined : catalog.series.get(metric);
    if (series === undefined) return [];
    return matchers
      .filter(({ label }) => label !== '__name__' && !hasLabel(catalog, series, label))
      .map(({ label, from, to }) => {
        const end = text.startsWith(label, from) ? from + label.length : to;
        return unknown({ name: label, from, to: end }, [series], catalog);
      });
  });
}

/** Labels in `by (...)`, `on (...)` and the like that no series below has and no function makes. */
export function checkGroupingLabels(query: Query, catalog: Catalog): readonly Finding[] {
  return query.groupings.flatMap(({ labels, from, to }) => {
    const within = (it: { readonly from: number; readonly to: number }) => it.from >= from && it.to <= to;
    const made = query.made.filter(within).map(({ name }) => name);
    const series = query.selectors
      .filter(within)
      .map(({ metric }) => (metric === undefined ? undefined : catalog.series.get(metric)));
    if (series.length === 0 || !series.every((it) => it !== undefined)) return [];
    return labels
      .filter(({ name }) => !made.includes(name) && !series.some((it) => hasLabel(catalog, it, name)))
      .map((label) => unknown(label, series, catalog));
  });
}

function unknown({ name, from, to }: LabelMention, series: readonly Series[], catalog: Catalog): Finding {
  const own = [...new Set(series.flatMap(({ labels }) => [...labels]))].sort();
  const names = [...new Set(series.map((it) => it.name))].join(', ');
  const has = own.length === 0 ? 'only the labels of its target' : own.join(', ');
  const message = `${names} has no label ${name}; it has ${has}`;
  const suggestion = nearest(name, [...own, ...catalog.targetLabels]);
  const finding = { kind: 'unknown-label', message, from, to } as const;
  return suggestion === undefined ? finding : { ...finding, suggestion };
}

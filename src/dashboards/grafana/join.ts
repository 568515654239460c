import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import { refId } from '../../model/ref-id';

/**
 * Grafana gives each query a table of its own, with a column for the time, one for every label and one for the value: they
 * are joined, reduced to what is shown, put in order and renamed.
 */
export function joined(
  labels: readonly string[],
  titles: Readonly<Record<string, string>>,
): sdk.DataTransformerConfig[] {
  const names = [...labels, ...Object.keys(titles).filter((name) => !labels.includes(name))];
  return [
    { id: 'merge', options: {} },
    { id: 'filterFieldsByName', options: { include: { names } } },
    {
      id: 'organize',
      options: {
        indexByName: Object.fromEntries(names.map((name, index) => [name, index])),
        renameByName: titles,
      },
    },
  ];
}

/** The value of a lone query is not told apart by its letter. */
export function valueField(queries: readonly unknown[], index: number): string {
  return queries.length === 1 ? 'Value' : `Value #${refId(index)}`;
}

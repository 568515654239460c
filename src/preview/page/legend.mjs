import { element } from './dom.mjs';
import { dot } from './texts.mjs';

/** Names of the series, with their values where the panel asks for them. */
export function legend({ series, legend: { mode, columns } }) {
  if (mode === 'none' || series.length === 0) return [];
  if (mode === 'list' || columns.length === 0) {
    const items = series.map(({ name, colour, legend: values }) =>
      element('li', {}, dot(colour), element('span', {}, [name, ...values].join('  '))),
    );
    return [element('ul', { class: 'legend' }, ...items)];
  }
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, ''),
    ...columns.map((title) => element('th', { scope: 'col' }, title)),
  );
  const rows = series.map(({ name, colour, legend: values }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, dot(colour), element('span', {}, name)),
      ...values.map((value) => element('td', {}, value)),
    ),
  );
  return [
    element(
      'div',
      { class: 'legend', tabindex: '0', role: 'group', 'aria-label': 'legend' },
      element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
    ),
  ];
}

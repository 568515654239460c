import { Parser } from '@prometheus-io/codemirror-promql/dist/cjs/parser/parser';
import { getType } from '@prometheus-io/codemirror-promql/dist/cjs/parser/type';
import { getFunction } from '@prometheus-io/codemirror-promql/dist/cjs/types';
import { dependencies } from '../../package.json';
import { functionNames } from '../../src/promql/functions';
import { parsePromql } from '../../src/promql/parse';
import { explainType, typeFaults } from '../../src/promql/types';

test('the internal modules of the editor are where we look for them, in exactly one version', () => {
  expect([typeof Parser, typeof getType, typeof getFunction]).toEqual(['function', 'function', 'function']);
  expect(dependencies['@prometheus-io/codemirror-promql']).toMatch(/^\d+\.\d+\.\d+$/);
  expect(dependencies['@prometheus-io/lezer-promql']).toBe(dependencies['@prometheus-io/codemirror-promql']);
});

test.each([
  ['up', 'vector'],
  ['sum(up) > 0', 'vector'],
  ['1 + 2', 'scalar'],
  ['time()', 'scalar'],
  ['scalar(up)', 'scalar'],
  ['up[5m]', 'matrix'],
  ['up[1h:5m] offset 1d', 'matrix'],
  ['"text"', 'string'],
  ['(up', undefined],
  ['', undefined],
])('%s yields a %s', (text, type) => {
  expect(explainType(text)).toBe(type);
});

test('the checker copes with every function of the grammar', () => {
  expect(functionNames).toEqual(
    expect.arrayContaining(['rate', 'histogram_quantile', 'info', 'sum', 'count_values']),
  );
  for (const name of functionNames) {
    const text = `${name}(up)`;
    const { tree, fault } = parsePromql(text);
    expect([text, fault]).toEqual([text, undefined]);
    expect(Array.isArray(typeFaults(tree, text))).toBe(true);
  }
});

test('a query of more than 3,000 characters is checked to its end', () => {
  const text = `${`up{job="${'long'.repeat(20)}"} + `.repeat(50)}rate(up)`;
  expect(typeFaults(parsePromql(text).tree, text)).toEqual([
    { message: 'rate takes a range vector, such as x[5m], not an instant vector', from: 4655, to: 4657 },
  ]);
});

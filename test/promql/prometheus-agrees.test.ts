import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildCatalog } from '../../src/catalog/metrics';
import type { Engine } from '../../src/engines/engine';
import { runProgram } from '../../src/engines/run';
import { checkPromql } from '../../src/promql/check';
import type { FindingKind } from '../../src/promql/finding';
import { selector } from '../../src/promql/print';
import { regexFault } from '../../src/promql/regex';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { invalid, valid } from './corpus';

const judgedByPrometheus: ReadonlySet<FindingKind> = new Set(['syntax', 'unclosed', 'type', 'bad-regex']);

const catalog = buildCatalog([]);

function isSound(text: string): boolean {
  return checkPromql(text, { catalog }).every(({ kind }) => !judgedByPrometheus.has(kind));
}

/** Those of the expressions that the engine accepts. One rule each, since it then goes on after a fault. */
async function acceptedBy(engine: Engine, expressions: readonly string[]): Promise<ReadonlySet<string>> {
  const file = join(temporaryFolder(), 'rules.json');
  const rules = expressions.map((expr, index) => ({ record: `r${index}`, expr }));
  writeFileSync(file, JSON.stringify({ groups: [{ name: 'corpus', rules }] }));
  const { stdout, stderr } = await runProgram(engine.path, ['check', 'rules', file]);
  const refused = new Set([...`${stdout}${stderr}`.matchAll(/"r(\d+)"/g)].map(([, index]) => Number(index)));
  return new Set(expressions.filter((_, index) => !refused.has(index)));
}

test('what Prometheus takes is sound', () => {
  expect(valid.filter((text) => !isSound(text))).toEqual([]);
});

test('what Prometheus refuses is not', () => {
  expect(invalid.filter(isSound)).toEqual([]);
});

describeWithEngine('promtool', (engine) => {
  test('it takes what the corpus calls valid, and refuses what it calls invalid', async () => {
    const accepted = await acceptedBy(engine, [...valid, ...invalid]);
    expect(valid.filter((text) => !accepted.has(text))).toEqual([]);
    expect(invalid.filter((text) => accepted.has(text))).toEqual([]);
  });

  test('it agrees on expressions put together by chance', async () => {
    const expressions = fc.sample(expression, { numRuns: 1500, seed: 7 });
    const accepted = await acceptedBy(engine, expressions);
    expect(expressions.filter((text) => isSound(text) !== accepted.has(text))).toEqual([]);
    expect(accepted.size).toBeGreaterThan(50);
  });

  test('it agrees on regular expressions put together by chance', async () => {
    const bySelector = new Map(
      fc.sample(regex, { numRuns: 1500, seed: 7 }).map((re) => [selector('up', { a: { re } }), re]),
    );
    const accepted = await acceptedBy(engine, [...bySelector.keys()]);
    const disputed = [...bySelector].filter(
      ([text, re]) => (regexFault(re) === undefined) !== accepted.has(text),
    );
    expect(disputed).toEqual([]);
    expect(accepted.size).toBeGreaterThan(50);
  });
});

/** Follows the grammar, but cares for neither types nor arity. */
const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression');
  const list = fc.array(inner, { maxLength: 3 }).map((parts) => `(${parts.join(', ')})`);
  const named = <Name extends string>(...names: readonly Name[]): fc.Arbitrary<string> =>
    fc.constantFrom(...names);
  const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map((texts) => texts.join(' '));
  const leaf = named('up', 'up', 'up{a="b"}', '{a!=""}', 'up[5m]', 'up[1h:1m]', '1', '"x"', 'time()');
  const operator = named(
    '+',
    '-',
    '/',
    '^',
    '>',
    '> bool',
    '==',
    'and',
    'unless',
    'or',
    '* on (a)',
    '/ on (a) group_left (b)',
  );
  return {
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      joined(
        named('rate', 'abs', 'round', 'vector', 'scalar', 'max_over_time', 'absent', 'sort', 'clamp_max'),
        list,
      ),
      joined(named('sum', 'sum by (a)', 'topk', 'count_values', 'quantile without (a)'), list),
      joined(inner, operator, inner),
      joined(inner, named('offset 5m', '@ 1', '[5m:1m]', '[5m]', '[0s]')),
      inner.map((text) => `(${text})`),
      inner.map((text) => `-${text}`),
    ),
  };
});

const regex = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        '1',
        '-',
        '.',
        '*',
        '+',
        '?',
        '|',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '^',
        '$',
        '\\',
        '/',
        'é',
        ':',
        ',',
      ],
      ...[
        '\\d',
        '\\w',
        '\\b',
        '\\A',
        '\\z',
        '\\Q',
        '\\E',
        '\\pL',
        '\\p{Greek}',
        '\\x41',
        '\\x{41}',
        '\\1',
        '\\07',
        '\\-',
        '\\h',
      ],
      ...[
        '[a-z]',
        '[^a]',
        '[]a]',
        '[[:alpha:]]',
        '[[:foo:]]',
        '[\\d-x]',
        '(?:',
        '(?i)',
        '(?i:',
        '(?P<n>',
        '(?=',
        '(?!',
      ],
      ...['{2}', '{2,}', '{2,3}', '{3,2}', '{,2}', '{1001}', 'z-a'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

import fc from 'fast-check';
import { mergeValues, releaseValues } from '../../src/model/chart-values';
import type { Value, Values } from '../../src/model/values';
import { model } from '../support/cluster';

const values: fc.Arbitrary<Values> = fc.letrec<{ value: Value; values: Values }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.integer(), { maxLength: 2 }),
    tie('values'),
  ),
  values: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
})).values;

describe('values of a chart', () => {
  it('merge maps key by key and replace everything else', () => {
    expect(
      mergeValues({ a: { b: 1, c: [1, 2] }, d: 1 }, { a: { c: [3], e: null } }, { d: { f: true } }),
    ).toEqual({ a: { b: 1, c: [3], e: null }, d: { f: true } });
  });

  it('merge in any grouping to the same, and with nothing to themselves', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        expect(mergeValues(mergeValues(a, b), c)).toEqual(mergeValues(a, b, c));
        expect(mergeValues({}, a)).toEqual(a);
        expect(mergeValues(a, {})).toEqual(a);
      }),
    );
  });

  it('let the definition win over the compiler, and the environment over both', () => {
    const definitions = model({
      values: [
        {
          id: 'grafana',
          name: 'grafana',
          file: 'helm-values/grafana.values.ts',
          chart: 'grafana',
          values: { replicas: 2, image: { tag: '2' } },
          byEnvironment: { dev: { replicas: 3 } },
        },
      ],
    });
    const compiled = { replicas: 1, image: { tag: '1', registry: 'r' } };
    expect(releaseValues(definitions, { name: 'dev' }, 'grafana', compiled)).toEqual({
      replicas: 3,
      image: { tag: '2', registry: 'r' },
    });
    expect(releaseValues(definitions, { name: 'prod' }, 'grafana', compiled)).toEqual({
      replicas: 2,
      image: { tag: '2', registry: 'r' },
    });
    expect(releaseValues(definitions, { name: 'prod' }, 'other', compiled)).toEqual(compiled);
  });
});

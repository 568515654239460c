import fc from 'fast-check';
import { diffValues } from '../../src/terraform/value-diff';

describe('the difference of two values', () => {
  it('is nothing for equal ones', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(diffValues(value, structuredClone(value))).toEqual([]);
      }),
    );
  });

  it('is something for others', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        // Empty containers, JSON in texts and the order of keys are told apart by nobody.
        fc.pre(!/\[\]|\{\}|-0/.test(JSON.stringify([a, b])) && typeof a !== 'object');
        expect(diffValues(a, b)).not.toEqual([]);
      }),
    );
  });

  it('names the leaves', () => {
    expect(diffValues({ a: { b: [1, 2] }, gone: 1 }, { a: { b: [1, 3, 4] } })).toEqual([
      { path: 'a.b[1]', before: 2, after: 3 },
      { path: 'a.b[2]', after: 4 },
      { path: 'gone', before: 1 },
    ]);
  });

  it('follows elements by what names them, so that an insertion is one change', () => {
    const group = (name: string, expr: string) => ({ name, expr });
    expect(diffValues([group('b', 'x')], [group('a', 'y'), group('b', 'z')])).toEqual([
      { path: '[name=b].expr', before: 'x', after: 'z' },
      { path: '[name=a]', after: { name: 'a', expr: 'y' } },
    ]);
  });

  it('falls back to places where names repeat', () => {
    const rule = (severity: string) => ({ alert: 'A', labels: { severity } });
    expect(diffValues([rule('page'), rule('ticket')], [rule('page'), rule('none')])).toEqual([
      { path: '[1].labels.severity', before: 'ticket', after: 'none' },
    ]);
  });

  it('looks into texts that hold JSON', () => {
    expect(diffValues('{"title":"a","rows":1}', '{"title":"b","rows":1}', 'config_json')).toEqual([
      { path: 'config_json.title', before: 'a', after: 'b' },
    ]);
  });
});

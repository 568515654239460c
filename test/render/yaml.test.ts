import fc from 'fast-check';
import { dump } from 'js-yaml';
import { renderJson, renderYaml } from '../../src/render/yaml';

/** Words that YAML takes for something else, marks that mean something to it, and what lies between. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    'yes',
    'NULL',
    '1_000',
    '0x1f',
    '12:30:00',
    '2020-01-01',
    '2020-01-01 12:30:00',
    '.inf',
    '<<',
  ),
  fc.string({ unit: fc.constantFrom(...'aZ1_ :#\n-x+"\'({[,|>!&*%@`~=?\\\té'), maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('a', '{b="c"}', ' ', '\n', ' or ', ' > 0.5', ': ', ' #', '\n\n  '),
    maxLength: 40,
  }),
);

const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { depthSize: 'medium' },
    text,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.option(tie('data'), { nil: undefined }), { maxLength: 4 }),
    fc.dictionary(text, fc.option(tie('data'), { nil: undefined }), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('rendered YAML', () => {
  it('is what js-yaml prints, byte by byte', () => {
    fc.assert(
      fc.property(data, (value) => {
        expect(renderYaml(value)).toBe(dump(value, { lineWidth: -1, noRefs: true }));
      }),
      { numRuns: 2000 },
    );
  });

  it('quotes what YAML 1.1 would read as a boolean', () => {
    expect(renderYaml({ answer: 'on', letter: 'y', no: true })).toBe(
      "answer: 'on'\nletter: 'y'\n'no': true\n",
    );
  });

  it('folds no lines and uses no anchors', () => {
    const shared = { text: 'word '.repeat(60).trim() };
    expect(renderYaml({ a: shared, b: shared })).toBe(
      `a:\n  text: ${shared.text}\nb:\n  text: ${shared.text}\n`,
    );
  });
});

describe('rendered JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(renderJson({ b: 1, a: { d: 1, c: 2 } })).toBe(renderJson({ a: { c: 2, d: 1 }, b: 1 }));
  });
});

import fc from 'fast-check';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { renderRules } from '../../src/render/rules';
import { renderYaml } from '../../src/render/yaml';
import { shippedArtifacts } from '../support/rendered';

/** Pieces that mean something in YAML, in one place or another. */
const piece = fc.oneof(
  fc.constantFrom(...' \n\t:#-?,[]{}&*!|>\'"%@`~=<.01aeyn(é😀\u0085\u2028\ufeff\u0000'),
  fc.constantFrom('yes', 'off', 'null', '0x1f', '1e3', '12:30:45', '2001-01-01', ': ', ' #', '---', '...'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('a rendered rule file', () => {
  it('is what js-yaml prints', () => {
    const { rules } = shippedArtifacts('prod');
    expect(rules.length).toBeGreaterThan(5);
    for (const file of rules) expect(renderRules(file)).toBe(renderYaml({ groups: file.groups }));
  });

  it('says the same to readers of YAML 1.1 and 1.2, whatever its texts are', () => {
    fc.assert(
      fc.property(text, text, text, (name, expr, summary) => {
        const rule = {
          alert: name,
          expr,
          labels: { severity: 'page', team: name },
          annotations: { summary },
        } as const;
        const groups = [{ name, rules: [rule, { record: name, expr }] }];
        const printed = renderRules({ groups });
        expect(load(printed)).toEqual({ groups });
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(printed, { version })).toEqual({ groups });
      }),
      { numRuns: 2000 },
    );
  });
});

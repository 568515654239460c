import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { callOf, codeOf, type Printable, printDefinition } from '../../src/exchange/print-definition';

const root = join(__dirname, '../..');

const text = fc.oneof(
  fc.constantFrom("it's", 'a "b"', `both ' and "`, 'back\\slash', 'two\nlines', 'tab\there', 'üñ', ''),
  fc.string({ maxLength: 160 }),
  fc.string({ unit: fc.constantFrom(...'aàßé𝑥 '), maxLength: 120 }),
);

const key = fc.oneof(
  fc.constantFrom('metric', 'match', 'status_code', 'http.route', '5xx', 'default'),
  fc.string({ minLength: 1, maxLength: 40 }),
);

const { printable } = fc.letrec<{ printable: Printable; object: Printable }>((tie) => ({
  object: fc
    .dictionary(key, tie('printable'), { maxKeys: 5 })
    .filter((it) => !('__proto__' in it)) as fc.Arbitrary<Printable>,
  printable: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(codeOf('checkout')),
    fc.array(fc.oneof(text, tie('object')), { maxLength: 4 }) as fc.Arbitrary<Printable>,
    fc
      .record({ match: tie('object') })
      .map(({ match }) => callOf('http.availability', [codeOf('checkout'), match])),
    tie('object'),
  ),
}));

describe('a printed definition', () => {
  it('is what Biome makes of it, whatever it holds', () => {
    mkdirSync(join(root, '.o11y'), { recursive: true });
    const folder = mkdtempSync(join(root, '.o11y/printed-'));
    const inputs = fc.sample(fc.dictionary(key, printable, { minKeys: 1, maxKeys: 6 }), {
      numRuns: 500,
      seed: 1,
    });
    const imports = [{ names: '{ defineSlo }', from: '#o11y' }];
    inputs.forEach((input, index) => {
      writeFileSync(join(folder, `${index}.ts`), printDefinition(imports, 'defineSlo', input));
    });
    try {
      const biome = join(root, 'node_modules/.bin/biome');
      const args = ['format', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=3', folder];
      const { status, stdout, stderr } = spawnSync(biome, args, { encoding: 'utf8', cwd: root });
      expect(`${stdout}${stderr}`).toContain(`Checked ${inputs.length} files`);
      expect({ status, output: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, output: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TerraformLocal, Testing } from 'cdktf';
import fc from 'fast-check';
import { tfLiteral } from '../../src/constructs/literal';
import { describeWithTerraform, terraform } from '../support/terraform';

/** Heavy on what templates are made of. Terraform stores texts in Unicode's normal form C, hence that. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('$', '%', '{', '}', '${', '%{', '$$', '"', '\\', '\n', '~'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join('').normalize('NFC'));

/** Terraform's own rule: the doubled sign right before a brace is one sign. */
function terraformReads(template: string): string {
  expect(template.replaceAll('$${', '_').replaceAll('%%{', '_')).not.toMatch(/[$%]\{/);
  return template.replace(/([$%])\1(?=\{)/g, '$1');
}

describe('tfLiteral', () => {
  it.each([
    ['%{IP:client} ${HOST}', '%%{IP:client} $${HOST}'],
    ['{{ $labels.pod }} $value 5% {}', '{{ $labels.pod }} $value 5% {}'],
    ['$${already}', '$$${already}'],
  ])('escapes %s', (given, expected) => {
    expect(tfLiteral(given)).toBe(expected);
  });

  it('survives the rule by which Terraform reads templates', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(terraformReads(tfLiteral(given))).toBe(given);
      }),
    );
  });
});

describeWithTerraform('Terraform itself', () => {
  function readBack(texts: readonly string[]): unknown {
    const folder = mkdtempSync(join(tmpdir(), 'literal-'));
    try {
      const synth = Testing.synthScope((scope) => {
        new TerraformLocal(scope, 'texts', texts.map(tfLiteral));
      });
      const { locals } = JSON.parse(synth);
      writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ locals }));
      const { stdout, stderr } = spawnSync(terraform ?? '', ['console'], {
        cwd: folder,
        input: 'base64encode(jsonencode(local.texts))\n',
        encoding: 'utf8',
      });
      const encoded = /^"(.*)"$/m.exec(stdout)?.[1];
      if (encoded === undefined) {
        throw new Error(stderr);
      }
      return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('reads every text as it was written, through CDKTF and JSON', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 30, maxLength: 60 }), (texts) => {
        expect(readBack(texts)).toEqual(texts);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('would not, without the escape', () => {
    const folder = mkdtempSync(join(tmpdir(), 'literal-'));
    writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ locals: { text: '%{IP:client}' } }));
    const { stdout, stderr } = spawnSync(terraform ?? '', ['console'], {
      cwd: folder,
      input: 'local.text\n',
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(stdout + stderr).toContain('Invalid template control keyword');
  });
});

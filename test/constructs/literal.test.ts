import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TerraformLocal } from 'cdktf';
import fc from 'fast-check';
import { tfJson, tfLiteral } from '../../src/constructs/literal';
import { synthScope } from '../support/stacks';
import { describeWithTerraform, terraform } from '../support/terraform';

/** Heavy on what templates are made of. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('$', '%', '{', '}', '${', '%{', '$$', '"', '\\', '\n', '~', '\u0323'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join('').normalize('NFC'));

/** Terraform normalises by an older Unicode than Node; without combining marks there is nothing to compose. */
const text = anyText.map((given) => given.replaceAll(/\p{M}/gu, ''));

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
      fc.property(anyText, (given) => {
        expect(terraformReads(tfLiteral(given))).toBe(given);
      }),
    );
  });
});

describe('tfJson', () => {
  it('is JSON whose accents stay apart from the escapes before them', () => {
    expect(tfJson({ text: '\n\u0323 ${HOST} é' })).toBe('{"text":"\\n\\u0323 $${HOST} é"}');
  });

  it('holds the value', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const json = terraformReads(tfJson({ given }));
        expect(JSON.parse(json.normalize('NFC'))).toEqual({ given });
      }),
    );
  });
});

describeWithTerraform('Terraform itself', () => {
  function console(locals: unknown, expression: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'literal-'));
    try {
      writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ locals }));
      const { stdout, stderr } = spawnSync(terraform ?? '', ['console'], {
        cwd: folder,
        input: `${expression}\n`,
        encoding: 'utf8',
      });
      return stdout + stderr;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** Not by `jsonencode`: Terraform normalises what that returns, escapes included. */
  function readBack(texts: readonly string[]): readonly string[] {
    const synth = synthScope((scope) => {
      new TerraformLocal(scope, 'texts', [...texts]);
    });
    const output = console(
      JSON.parse(synth).locals,
      'join(" ", [for text in local.texts : base64encode(text)])',
    );
    const [, encoded] = /^"([A-Za-z0-9+/= ]*)"$/m.exec(output) ?? [];
    if (encoded === undefined) throw new Error(output);
    return encoded.split(' ').map((one) => Buffer.from(one, 'base64').toString('utf8'));
  }

  it('reads every text as it was written, through CDKTF and JSON', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 30, maxLength: 60 }), (texts) => {
        expect(readBack(texts.map(tfLiteral))).toEqual(texts);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('reads JSON of every text, accents included', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 30, maxLength: 60 }), (texts) => {
        expect(readBack(texts.map(tfJson)).map((json) => JSON.parse(json))).toEqual(texts);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('would take a grok pattern for a directive, without the escape', () => {
    expect(console({ text: '%{IP:client}' }, 'local.text')).toContain('Invalid template control keyword');
  });

  it('would break the JSON of an accent after a line feed, without the escape', () => {
    const [broken = ''] = readBack([tfLiteral(JSON.stringify('\n\u0323'))]);
    expect(() => JSON.parse(broken)).toThrow(SyntaxError);
  });
});

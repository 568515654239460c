import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addBackend } from '../../src/constructs/backend';
import { App, TerraformOutput, TerraformStack } from '../../src/constructs/cdktf';
import { synthesizerOf } from '../../src/constructs/synthesizer';
import { listFiles } from '../../src/discover/files';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** What an app of stacks that have another synthesizer writes, by file. */
function synthesise(
  prepare: (stack: TerraformStack) => void,
  hclOutput = false,
): ReadonlyMap<string, string> {
  const outdir = mkdtempSync(join(tmpdir(), 'o11y-synthesizer-'));
  made.push(outdir);
  const app = new App({ outdir, hclOutput });
  const first = new TerraformStack(app, 'first');
  const second = new TerraformStack(app, 'second');
  second.addDependency(first);
  for (const stack of [first, second]) {
    addBackend(stack, { kind: 'local' });
    new TerraformOutput(stack, 'place', { value: `of ${stack.node.id}` });
    prepare(stack);
  }
  app.synth();
  return new Map(
    listFiles(outdir, '.').map((file) => [file, readFileSync(join(outdir, file), 'utf8')] as const),
  );
}

/** Texts, numbers, empty and missing values. */
const addThing = (stack: TerraformStack): void =>
  stack.addOverride('resource.terraform_data.thing.input', {
    z: 'a "quoted" line\nand é',
    a: [1, null, {}, []],
    none: undefined,
    empty: '',
  });

const ours = (stack: TerraformStack): void => {
  stack.synthesizer = synthesizerOf(stack);
};

const compact = (text: string | undefined): string | undefined =>
  text?.replace(/\{\s+\}/g, '{}').replace(/\[\s+\]/g, '[]');

it('writes what CDKTF writes, with empty objects and lists on one line', () => {
  const theirs = synthesise(addThing);
  const written = synthesise((stack) => {
    addThing(stack);
    ours(stack);
  });
  expect([...written.keys()]).toEqual([...theirs.keys()]);
  expect(written.get('manifest.json')).toBe(theirs.get('manifest.json'));
  for (const stack of ['first', 'second']) {
    const file = `stacks/${stack}/cdk.tf.json`;
    expect(written.get(file)).toContain(`"of ${stack}"`);
    expect(written.get(file)).toBe(compact(theirs.get(file)));
  }
});

it('leaves HCL to CDKTF', () => {
  const { env } = process;
  process.env = { ...env, SYNTH_HCL_OUTPUT: 'true' };
  try {
    const written = synthesise(ours, true);
    expect(written.get('stacks/first/cdk.tf')).toContain('output "place" {');
    expect(written).toEqual(synthesise(() => {}, true));
  } finally {
    process.env = env;
  }
});

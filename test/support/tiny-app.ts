import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addBackend } from '../../src/constructs/backend';
import { App, TerraformStack } from '../../src/constructs/cdktf';
import { readStacks, type Stack } from '../../src/terraform/stacks';

/** A project below the system's temporary folder, removed after each test of the file that calls it. */
export function temporaryProject(): { readonly root: () => string } {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'o11y-terraform-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  return { root: () => root };
}

/** Synthesises stacks of one `terraform_data` each: the resource that needs no provider. Later ones depend on earlier ones. */
export function synthesiseTiny(root: string, inputs: Readonly<Record<string, unknown>>): readonly Stack[] {
  const app = new App({ outdir: join(root, 'cdktf.out') });
  let before: TerraformStack | undefined;
  for (const [name, input] of Object.entries(inputs)) {
    const stack = new TerraformStack(app, name);
    addBackend(stack, { kind: 'local' });
    stack.addOverride('resource.terraform_data.thing', { input });
    if (before !== undefined) stack.addDependency(before);
    before = stack;
  }
  app.synth();
  return readStacks(join(root, 'cdktf.out'));
}

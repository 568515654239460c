import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStacks, selectStacks } from '../../src/terraform/stacks';
import { thrownProblems } from '../support/thrown';
import { temporaryProject } from '../support/tiny-app';

const { root } = temporaryProject();

function writeManifest(stacks: Readonly<Record<string, readonly string[]>>): string {
  const outDir = join(root(), 'cdktf.out');
  mkdirSync(outDir, { recursive: true });
  const entries = Object.entries(stacks).map(([name, dependencies]) => [
    name,
    { name, workingDirectory: `stacks/${name}`, dependencies, constructPath: name, annotations: [] },
  ]);
  writeFileSync(
    join(outDir, 'manifest.json'),
    JSON.stringify({ version: '0.21.0', stacks: Object.fromEntries(entries) }),
  );
  return outDir;
}

const manifest = {
  'dev-alerting': ['dev-metrics'],
  'dev-metrics': ['dev-operators'],
  'dev-operators': ['dev-foundation'],
  'dev-foundation': [],
  'dev-eu-metrics': [],
};

describe('the stacks of a synth', () => {
  it('come in the order in which they are applied', () => {
    expect(readStacks(writeManifest(manifest)).map(({ name }) => name)).toEqual([
      'dev-foundation',
      'dev-operators',
      'dev-metrics',
      'dev-alerting',
      'dev-eu-metrics',
    ]);
  });

  it('know their folder', () => {
    const outDir = writeManifest({ 'dev-metrics': [] });
    expect(readStacks(outDir)).toEqual([
      { name: 'dev-metrics', folder: join(outDir, 'stacks', 'dev-metrics'), dependencies: [] },
    ]);
  });

  it('that were never synthesised are a problem', async () => {
    const file = join(root(), 'manifest.json');
    expect(await thrownProblems(() => readStacks(root()))).toEqual([
      {
        code: 'O11Y2102',
        severity: 'error',
        message: `${file} cannot be read`,
        expected: 'the output of a synth',
        fix: 'Run npm run synth.',
      },
    ]);
  });
});

describe('choosing stacks', () => {
  const choose = (environment: string, only?: readonly string[]): readonly string[] =>
    selectStacks(readStacks(writeManifest(manifest)), { environment, ...(only && { only }) }).map(
      ({ name }) => name,
    );

  it('takes those of the environment and of no other that begins alike', () => {
    expect(choose('dev')).toEqual(['dev-foundation', 'dev-operators', 'dev-metrics', 'dev-alerting']);
    expect(choose('dev-eu')).toEqual(['dev-eu-metrics']);
  });

  it('takes layers by either name and keeps the order', () => {
    expect(choose('dev', ['alerting', 'dev-metrics'])).toEqual(['dev-metrics', 'dev-alerting']);
  });

  it('names the nearest of a misspelt stack', async () => {
    expect(await thrownProblems(() => choose('dev', ['metric']))).toEqual([
      {
        code: 'O11Y2103',
        severity: 'error',
        message: "there is no stack 'dev-metric'",
        expected: 'one of dev-foundation, dev-operators, dev-metrics, dev-alerting',
        fix: "Did you mean 'dev-metrics'?",
      },
    ]);
  });

  it('refuses an environment without stacks', async () => {
    expect(await thrownProblems(() => choose('prod'))).toEqual([
      {
        code: 'O11Y2103',
        severity: 'error',
        message: "there is no stack 'prod-*'",
        expected: 'a stack that was synthesised',
        fix: 'Run npm run synth.',
      },
    ]);
  });
});

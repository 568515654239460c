import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBaseSnapshot } from '../../../src/cli/snapshot/base';
import { type RunResult, runProgram } from '../../../src/engines/run';
import { root } from '../../support/rendered';
import { thrownProblems } from '../../support/thrown';

jest.setTimeout(180_000);

/** A repository of its own inside this one, whose packages it finds by walking up. */
const parent = join(root, '.o11y', 'repositories');
let repository = '';

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
    cwd: repository,
    encoding: 'utf8',
  });

const o11y = (...args: readonly string[]): Promise<RunResult> =>
  runProgram(process.execPath, [join(repository, 'bin/o11y.mjs'), ...args], {
    cwd: repository,
    timeoutMs: 150_000,
  });

const sloFile = 'alert-rules/shop/checkout-availability.slo.ts';

function setObjective(objective: string): void {
  const file = join(repository, sloFile);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/objective: '[^']+'/, `objective: '${objective}'`));
}

beforeAll(() => {
  mkdirSync(parent, { recursive: true });
  repository = mkdtempSync(join(parent, 'r-'));
  const parts = [
    'src',
    'stacks',
    'facts',
    'charts',
    'bin',
    'services',
    'alert-rules',
    'dashboards',
    'helm-values',
  ];
  for (const part of [...parts, 'environments', 'runbooks', 'tsconfig.json', '.gitignore']) {
    cpSync(join(root, part), join(repository, part), { recursive: true });
  }
  // Under another name: jest indexes packages by theirs.
  const manifest = readFileSync(join(root, 'package.json'), 'utf8').replace(
    '"name": "o11y"',
    '"name": "copy"',
  );
  writeFileSync(join(repository, 'package.json'), manifest);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'base');
  git('switch', '--quiet', '--create', 'change');
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe('o11y review', () => {
  it('says in words what the working tree changes, and leaves what it made for the pipeline', async () => {
    setObjective('99.5%');
    const { exitCode, stdout, stderr } = await o11y('review', '--base', 'main', '--format', 'markdown');
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('- **changed** `shop/checkout-availability` (dev, prod, staging)');
    expect(stdout).toContain('  - the budget grows from 43m 12s to 3h 36m');
    expect(stdout).toContain('Stacks: changed `dev-alerting`');
    expect(existsSync(join(repository, '.o11y/base-source'))).toBe(false);
    expect(existsSync(join(repository, '.o11y/review/base/cdktf.out/manifest.json'))).toBe(true);
    expect((await o11y('diff', 'main', '--format', 'markdown')).stdout).toBe(stdout);
  });
});

describe('the snapshot of the base', () => {
  const write = (ref: string) =>
    writeBaseSnapshot({ root: repository, ref, out: join(repository, '.o11y/base'), onStep: () => {} });

  it('says why the base cannot be generated, instead of being empty in silence', async () => {
    writeFileSync(join(repository, sloFile), 'export default {');
    git('commit', '--quiet', '--all', '--message', 'broken');
    await expect(write('HEAD')).resolves.toEqual({
      kind: 'failed',
      commit: git('rev-parse', 'HEAD').trim(),
      reason: expect.stringMatching(/^error O11Y1001: /),
    });
  });

  it('needs a branch that this clone has', async () => {
    const [problem] = await thrownProblems(() => write('nowhere'));
    expect(problem).toMatchObject({
      code: 'O11Y2213',
      message:
        "there is no common commit with 'nowhere' to compare with: fatal: Not a valid object name nowhere",
      fix: 'Fetch it first; in CI, clone with the whole history.',
    });
    const [folder] = await thrownProblems(() => write(repository));
    expect(folder?.fix).toBe('It is a folder: name the folder of the other side as well.');
  });
});

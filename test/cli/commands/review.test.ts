import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunResult, runProgram } from '../../../src/engines/run';
import { root } from '../../support/rendered';

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

    await o11y('synth');
    const child = await o11y('pipeline', '--action', 'plan', '--changed-since', '.o11y/review/base');
    expect(child.stdout).toContain('plan:prod-alerting:');
    expect(child.stdout).not.toContain('plan:prod-logging:');
  });

  it('says so when the base cannot be generated, instead of comparing with nothing in silence', async () => {
    rmSync(join(repository, sloFile));
    git('commit', '--quiet', '--all', '--message', 'fine');
    writeFileSync(join(repository, sloFile), 'export default {');
    git('add', '.');
    git('commit', '--quiet', '--message', 'broken');
    rmSync(join(repository, sloFile));
    const { exitCode, stdout } = await o11y('review', '--base', 'HEAD');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^The base [0-9a-f]{12} cannot be generated \(error O11Y1001: .*\): everything shows as new\./,
    );
  });

  it('names the branch that this clone does not have', async () => {
    const { exitCode, stdout } = await o11y('review', '--base', 'nowhere');
    expect(exitCode).toBe(1);
    expect(stdout).toContain("error O11Y2213: there is no common commit with 'nowhere' to compare with");
  });
});

describe('o11y diff', () => {
  it('refuses a folder that nobody generated', async () => {
    const { exitCode, stdout } = await o11y('diff', 'src', 'stacks');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('src holds nothing that was generated');
    expect(stdout).toContain('O11Y2210');
  });

  it('compares two rendered trees', async () => {
    const tree = '.o11y/review/head/prod';
    const { stdout } = await o11y('diff', tree, tree);
    expect(stdout).toBe('Nothing that is generated changes.\n');
  });
});

describe('o11y snapshot', () => {
  it('replaces only what it has written itself', async () => {
    const { exitCode, stdout } = await o11y('snapshot', '--out', 'src');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('src holds files that snapshot has not written');
    expect(existsSync(join(repository, 'src/main.ts'))).toBe(true);
  });
});

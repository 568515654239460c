import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../../src/cli/program';
import { type RunResult, runProgram } from '../../src/engines/run';
import { projectWith } from '../support/project';

const bin = join(__dirname, '../../bin/o11y.mjs');

const o11y = (cwd: string, ...args: readonly string[]): Promise<RunResult> =>
  runProgram(process.execPath, [bin, ...args], { cwd });

jest.setTimeout(60_000);

describe('the command line', () => {
  const root = projectWith({});
  const { commands } = program();

  it('says what the exit codes mean', async () => {
    const { exitCode, stdout } = await o11y(root, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Exit codes: 0 done, 1 something for you to mend, 2 a bug of ours.');
  });

  it.each(commands.map((command) => [command.name(), command] as const))(
    'answers --help and --version of %s',
    (name, command) => {
      expect(command.helpInformation()).toContain(`Usage: o11y ${name}`);
      expect(command.description()).not.toBe('');
      expect(command.version()).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  it.each([
    [['chekc'], "error: unknown command 'chekc'\n(Did you mean check?)"],
    [['render'], "error: required option '--env <name>' not specified"],
    [['check', '--format', 'xml'], "error: option '--format <format>' argument 'xml' is invalid"],
  ])('refuses %j with exit code 1 and one line', async (args, message) => {
    const { exitCode, stderr } = await o11y(root, ...args);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it('lists what is defined and who owns it, for people and machines', async () => {
    const { stdout } = await o11y(root, 'list');
    expect(stdout).toMatch(/^slo +shop\/checkout +shop +alert-rules\/shop\/checkout\.slo\.ts$/m);
    const entries = JSON.parse((await o11y(root, 'list', '--format', 'json')).stdout) as readonly object[];
    expect(entries).toContainEqual({
      kind: 'slo',
      id: 'shop/checkout',
      team: 'shop',
      file: 'alert-rules/shop/checkout.slo.ts',
    });
  });

  it('explains a problem, and suggests the code that was meant', async () => {
    const { exitCode, stdout } = await o11y(root, 'explain', 'o11y1201');
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: readFileSync(join(__dirname, '../../docs/problems/O11Y1201.md'), 'utf8'),
    });
    const unknown = await o11y(root, 'explain', 'O11Y12011');
    expect(unknown).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('O11Y2203') });
  });
});

describe('o11y render', () => {
  it('writes the tree for engines and reviewers, the same bytes every time', async () => {
    const root = projectWith({});
    expect(await o11y(root, 'render', '--env', 'prod', '--out', 'out/a')).toMatchObject({ exitCode: 0 });
    expect(await o11y(root, 'render', '--env', 'prod', '--out', 'out/b')).toMatchObject({ exitCode: 0 });
    const files = (folder: string): readonly string[] =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
        .sort();
    const found = files('out/a');
    expect(new Set(found.map((file) => file.split('/')[0]))).toEqual(
      new Set([
        '.rendered-by-o11y',
        'alertmanager',
        'collector',
        'dashboards',
        'elasticsearch',
        'logstash',
        'manifests',
        'rules',
        'runbooks',
        'values',
      ]),
    );
    expect(files('out/b')).toEqual(found);
    const text = (folder: string, file: string): string => readFileSync(join(root, folder, file), 'utf8');
    expect(found.filter((file) => text('out/a', file) !== text('out/b', file))).toEqual([]);
  });

  it('writes nothing when a definition is wrong, and names an environment that was meant', async () => {
    const root = projectWith({ 'alert-rules/shop/checkout.slo.ts': 'export default 1;\n' });
    const wrong = await o11y(root, 'render', '--env', 'prod', '--out', 'out');
    expect(wrong).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('O11Y1003') });
    expect(readdirSync(root)).not.toContain('out');
    const unknown = await o11y(projectWith({}), 'render', '--env', 'prdo', '--out', 'out');
    expect(unknown).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("did you mean 'prod'?") });
  });

  it('does not replace a folder that it has not written', async () => {
    const root = projectWith({});
    const { exitCode, stderr } = await o11y(root, 'render', '--env', 'prod', '--out', '.');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('O11Y2201') });
  });
});

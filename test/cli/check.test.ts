import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from '../../package.json';
import { explain } from '../../src/cli/commands/explain';
import { render } from '../../src/cli/commands/render';
import { codes } from '../../src/problems/codes';
import { ProblemError } from '../../src/problems/problem';
import { checkWith, projectWith } from '../support/project';
import { alert, alerts, service, slo } from '../support/sources';

const repository = join(__dirname, '../..');

interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command in a project. */
function o11y(root: string, ...args: readonly string[]): Promise<Ran> {
  const command = [join(repository, bin.o11y), ...args];
  const env = { ...process.env, NO_COLOR: '1' };
  return new Promise((done) => {
    const child = execFile(process.execPath, command, { cwd: root, env }, (_, stdout, stderr) =>
      done({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** One thing wrong in each of four files. */
const broken = {
  'services/shop/mailer.service.ts': 'export default {\n',
  'services/shop/Crm.service.ts': service("tier: 'batch',\n  summary: 'x'"),
  'alert-rules/shop/checkout.slo.ts': slo({ objective: '99.9', runbook: "'runbooks/no.md'" }),
  'alert-rules/shop/checkout.alerts.ts': alerts(alert({ expr: "'up =='" })),
};

describe('o11y check', () => {
  it('accepts the project that the other cases break', async () => {
    expect(await checkWith({})).toEqual({ code: 0, output: '0 errors, 0 warnings\n' });
  });

  it('finds everything in one run: what is right in spite of a problem is checked further', async () => {
    const { code, output } = await checkWith(broken);
    expect(code).toBe(1);
    expect(output.match(/^\w+ O11Y\d{4}|^ {2}--> .*/gm)).toEqual([
      'error O11Y1301',
      '  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr',
      'error O11Y1201',
      '  --> alert-rules/shop/checkout.slo.ts:6  objective',
      'error O11Y1007',
      '  --> services/shop/Crm.service.ts:1',
      'error O11Y1001',
      '  --> services/shop/mailer.service.ts:2',
    ]);
  });

  it('says the same on every run', async () => {
    expect(await checkWith(broken)).toEqual(await checkWith(broken));
  });

  it('prints JSON for machines', async () => {
    const { output } = await checkWith(
      { 'alert-rules/shop/checkout.slo.ts': slo({ objective: '99.9' }) },
      'json',
    );
    expect(JSON.parse(output)).toEqual({
      problems: [
        {
          code: 'O11Y1201',
          severity: 'error',
          message: 'objective 99.9 is not a ratio between 0 and 1',
          at: {
            file: 'alert-rules/shop/checkout.slo.ts',
            path: ['objective'],
            line: 6,
            text: 'objective: 99.9,',
          },
          expected: "a percentage like '99.9%' or a number like 0.999, above 0 and below 100 %",
          fix: "did you mean '99.9%'?",
        },
      ],
    });
  });

  it('writes nothing when there is a problem', async () => {
    const root = projectWith({ 'alert-rules/shop/checkout.slo.ts': slo({ objective: '99.9' }) });
    const out = join(root, 'out');
    await expect(render(root, { env: 'prod', out })).rejects.toThrow(ProblemError);
    expect(existsSync(out)).toBe(false);
  });
});

describe('the command', () => {
  it('exits with 1 and prints problems, no stack trace', async () => {
    const { exitCode, stdout, stderr } = await o11y(projectWith(broken), 'check');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain('4 errors, 0 warnings');
    expect(stdout).not.toMatch(/^\s+at /m);
  }, 60_000);

  it('says the same about syntax, circles and exceptions as under jest', async () => {
    const batch = "tier: 'batch',\n  summary: 'x'";
    const files = {
      'services/shop/a.service.ts': service(`${batch},\n  dependsOn: [b]`, { b: './b.service' }),
      'services/shop/b.service.ts': service(`${batch},\n  dependsOn: [a]`, { a: './a.service' }),
      'services/shop/c.service.ts': 'throw null;\n',
      'services/shop/d.service.ts': service(`${batch},\n  dependsOn: [e]`, { e: './e.service' }),
      'services/shop/mailer.service.ts': 'export default {\n',
    };
    const { exitCode, stdout } = await o11y(projectWith(files), 'check', '--format', 'gitlab');
    expect(exitCode).toBe(1);
    const issues = JSON.parse(stdout) as readonly {
      check_name: string;
      description: string;
      location: object;
    }[];
    expect(issues.map(({ check_name, location }) => ({ check_name, ...location }))).toEqual([
      { check_name: 'O11Y1402', path: 'services/shop/b.service.ts', lines: { begin: 9 } },
      { check_name: 'O11Y1006', path: 'services/shop/c.service.ts', lines: { begin: 1 } },
      { check_name: 'O11Y1006', path: 'services/shop/d.service.ts', lines: { begin: 3 } },
      { check_name: 'O11Y1001', path: 'services/shop/mailer.service.ts', lines: { begin: 2 } },
    ]);
    expect(issues[0]?.description).toContain(
      'services/shop/b.service.ts -> services/shop/a.service.ts -> services/shop/b.service.ts',
    );
  }, 60_000);

  it('refuses to write, with 1, where an environment is not defined, and leaves output to what was asked for', async () => {
    const root = projectWith({});
    const refused = await o11y(root, 'render', '--env', 'production', '--out', 'out');
    expect(refused).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: `error O11Y2202: there is no environment 'production'
  expected one of local, prod
  did you mean 'prod'?

1 error, 0 warnings
`,
    });
    expect(existsSync(join(root, 'out'))).toBe(false);
  }, 60_000);
});

describe('o11y explain', () => {
  it('prints the page of a code, however it is written', () => {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(explain('o11y1201')).toBe(0);
    const printed = write.mock.calls.join('');
    write.mockRestore();
    expect(printed).toBe(readFileSync(join(repository, 'docs/problems/O11Y1201.md'), 'utf8'));
    expect(printed).toContain(codes.O11Y1201);
  });

  it.each([
    ['O11Y1200', "did you mean 'O11Y1201'?"],
    ['1301', "did you mean 'O11Y1301'?"],
    ['O11Y12011', "did you mean 'O11Y1201'?"],
    ['O11Y9999', 'copy it from the problem'],
    ['../../README', 'copy it from the problem'],
  ])('names the code that was meant by %s, and none that is far', (given, fix) => {
    expect(() => explain(given)).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            code: 'O11Y2203',
            message: `there is no problem '${given}'`,
            fix,
          }),
        ],
      }),
    );
  });
});

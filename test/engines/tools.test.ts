import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../src/engines/run';
import { runPromtool } from '../../src/engines/tools';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';

describeWithEngine('promtool', (promtool) => {
  it('says by its exit code whether a rule is right', async () => {
    const folder = temporaryFolder();
    const rules = (expr: string): string =>
      `groups: [{ name: g, rules: [{ record: 'job:up:sum', expr: '${expr}' }] }]\n`;
    writeFileSync(join(folder, 'right.yaml'), rules('sum by (job) (up)'));
    writeFileSync(join(folder, 'wrong.yaml'), rules('sum by (job) (up'));

    expect((await runPromtool(promtool, ['check', 'rules', 'right.yaml'], { cwd: folder })).exitCode).toBe(0);
    const wrong = await runPromtool(promtool, ['check', 'rules', 'wrong.yaml'], { cwd: folder });
    expect(wrong.exitCode).not.toBe(0);
    expect(`${wrong.stdout}${wrong.stderr}`).toContain('parse error');
  });
});

describe('running a program', () => {
  it('hands its input on and its output back', async () => {
    const result = await runProgram('sh', ['-c', 'cat; echo warning >&2; exit 4'], { input: 'text' });
    expect(result).toEqual({ exitCode: 4, stdout: 'text', stderr: 'warning\n' });
  });

  it('reports one that cannot be started instead of throwing', async () => {
    expect(await runProgram('./no-such-program', [])).toEqual({
      exitCode: undefined,
      stdout: '',
      stderr: 'spawn ./no-such-program ENOENT',
    });
  });

  it('stops one that takes too long', async () => {
    const result = await runProgram('sleep', ['20'], { timeoutMs: 50 });
    expect(result).toEqual({ exitCode: undefined, stdout: '', stderr: 'sleep took longer than 0.05 s' });
  });
});

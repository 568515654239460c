import { join } from 'node:path';
import { runProcess } from '../../src/terraform/process';

const node = process.execPath;
const env = process.env;

describe('running a program', () => {
  it('hands back what it said and how it ended', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
    expect(await runProcess(node, ['-e', script], { env })).toEqual({
      kind: 'ended',
      exitCode: 3,
      stdout: 'out\n',
      stderr: 'err\n',
    });
  });

  it('gives it only the environment it is told', async () => {
    const script = 'process.stdout.write(String(process.env.HOME))';
    expect(await runProcess(node, ['-e', script], { env: {} })).toMatchObject({ stdout: 'undefined' });
  });

  it('passes lines on as they come', async () => {
    const lines: string[] = [];
    await runProcess(node, ['-e', 'console.log("a\\nb")'], { env, onLine: (line) => lines.push(line) });
    expect(lines).toEqual(['a', 'b']);
  });

  it('says that a program is missing', async () => {
    expect(await runProcess('a-program-that-is-not-there', [], { env })).toMatchObject({
      kind: 'missing',
      exitCode: undefined,
    });
  });

  it('stops one that takes too long', async () => {
    const result = await runProcess(node, ['-e', 'setInterval(() => {}, 1000)'], { env, timeoutMs: 300 });
    expect(result).toMatchObject({ kind: 'timed-out', exitCode: undefined });
  });

  it('outlives a signal until the program has ended in order, and only then ends by it', async () => {
    const program = `
      process.once('SIGTERM', () => setTimeout(() => { console.log('state written'); process.exit(0); }, 200));
      setInterval(() => {}, 1000);
      console.log('started');`;
    const driver = `
      const { runProcess } = require(${JSON.stringify(join(__dirname, '../../src/terraform/process.ts'))});
      const onLine = (line) => {
        console.log(line);
        if (line === 'started') process.kill(process.pid, 'SIGTERM');
      };
      runProcess(process.execPath, ['-e', ${JSON.stringify(program)}], { env: process.env, onLine })
        .then(() => setTimeout(() => console.log('went on'), 1000));`;
    expect(await runProcess(node, ['--require', 'tsx/cjs', '-e', driver], { env })).toEqual({
      kind: 'ended',
      exitCode: undefined,
      stdout: 'started\nstate written\n',
      stderr: '',
    });
  }, 30_000);
});

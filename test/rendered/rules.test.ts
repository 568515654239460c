import { readFileSync, writeFileSync } from 'node:fs';
import { runProgram } from '../../src/engines/run';
import { describeWithEngine } from '../support/engines';
import { renderShipped } from '../support/rendered';

const minutes = 60_000;

describe('the rendered rules', () => {
  const prod = renderShipped('prod');
  const local = renderShipped('local');

  describeWithEngine('promtool', (promtool) => {
    it.each([
      ['prod', prod],
      ['local', local],
    ])('of %s are accepted, without duplicates', async (_name, { files }) => {
      const rules = files(/^rules\/[^/]+\.yaml$/);
      expect(rules.length).toBeGreaterThan(3);
      const { exitCode, stdout, stderr } = await runProgram(promtool.path, [
        'check',
        'rules',
        '--lint-fatal',
        ...rules,
      ]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout.match(/SUCCESS/g)).toHaveLength(rules.length);
    });

    const tests = prod
      .files(/^rules\/tests\/.*\.test\.yaml$/)
      .map((file) => [file.slice(prod.folder.length + 1), file]);

    it.each(tests)(
      'do what %s says',
      async (_name, file = '') => {
        const { exitCode, stdout, stderr } = await runProgram(promtool.path, ['test', 'rules', file], {
          timeoutMs: 5 * minutes,
        });
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout).toContain('SUCCESS');
      },
      5 * minutes,
    );

    it('are refused by their own tests when an alert is made deaf', async () => {
      const [file = ''] = renderShipped('prod').files(/^rules\/platform-nodes\.yaml$/);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('< 0.05', '< -1'));
      const test = file.replace('platform-nodes.yaml', 'tests/platform-nodes.test.yaml');
      const { exitCode } = await runProgram(promtool.path, ['test', 'rules', test]);
      expect(exitCode).toBe(1);
    });
  });
});

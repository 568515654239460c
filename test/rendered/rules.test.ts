import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runProgram } from '../../src/engines/run';
import { groupBy } from '../../src/model/group-by';
import { describeWithEngine } from '../support/engines';
import { provenAlerts } from '../support/proven-alerts';
import { renderShipped, shippedArtifacts } from '../support/rendered';

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

    const tests = prod.files(/^rules\/tests\/.*\.test\.yaml$/);
    const testsOf = groupBy(tests, (file) => basename(file).split('.')[0] ?? '');

    it.each([...testsOf])(
      'of %s do what their tests say',
      async (_name, files = []) => {
        const { exitCode, stdout, stderr } = await runProgram(promtool.path, ['test', 'rules', ...files], {
          timeoutMs: 5 * minutes,
        });
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout.match(/SUCCESS/g)).toHaveLength(files.length);
      },
      5 * minutes,
    );

    it.each([
      ['a threshold of nodes', 'platform-nodes', 'test', '< 0.05', '< -1'],
      ['a burn rate that is too high', 'shop-catalogue', '5m.test', '> 13.44', '> 14'],
      ['a burn rate that is too low', 'shop-catalogue', '5m.test', '> 13.44', '> 13'],
      ['a share that is not waited for', 'shop-catalogue', '30m.test', '>= 0.05', '>= 0.025'],
      ['a single failure that pages', 'shop-catalogue', 'test', '> 2.5', '> 0.5'],
      ['errors that are unknown until the first', 'shop-catalogue', 'test', ' or 0 * ', ' and '],
      ['an outage that is seen late', 'shop-catalogue', 'test', '> 0.5', '> 0.99'],
      ['a ticket that comes late', 'shop-catalogue', '1h.test', '<= 0.25', '<= 0.15'],
      ['hours that are counted twice', 'shop-catalogue', '5m.test', '/ 3600) + 1', '/ 3600)'],
      ['traffic that is missed every week', 'shop-catalogue', '1d.test', 'offset 7d', 'offset 14d'],
    ])(
      '%s is refused',
      async (_mistake, name, test, right, wrong) => {
        const { folder } = renderShipped('prod');
        const file = join(folder, `rules/${name}.yaml`);
        const text = readFileSync(file, 'utf8');
        expect(text.includes(right)).toBe(true);
        writeFileSync(file, text.replaceAll(right, wrong));
        const args = ['test', 'rules', join(folder, `rules/tests/${name}.${test}.yaml`)];
        expect(await runProgram(promtool.path, args)).toMatchObject({ exitCode: 1 });
      },
      60_000,
    );
  });

  it('have a case that fires and one that is quiet for every alert, but for the watchdog, which always fires', () => {
    const { rules, ...artifacts } = shippedArtifacts('prod');
    const ruleTests = [...artifacts.ruleTests];
    const proven = provenAlerts(rules, ruleTests);
    expect(proven.length).toBeGreaterThan(50);
    expect(proven.filter(({ fires, quiet }) => !fires || !quiet).map(({ alert }) => alert)).toEqual([
      'watchdog: Watchdog{}',
    ]);
    const [first] = ruleTests;
    const without = ruleTests.filter((test) => test !== first);
    expect(
      provenAlerts(rules, without).filter(({ fires, quiet }) => !fires || !quiet).length,
    ).toBeGreaterThan(1);
  });
});

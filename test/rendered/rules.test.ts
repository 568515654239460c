import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { calendarFileName } from '../../src/calendar/calendar';
import { type RunResult, runProgram } from '../../src/engines/run';
import type { RuleTestFile } from '../../src/model/artifacts';
import { groupBy } from '../../src/model/group-by';
import { renderYaml } from '../../src/render/yaml';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { isLong } from '../support/long';
import { provenAlerts } from '../support/proven-alerts';
import { renderShipped, shippedArtifacts } from '../support/rendered';
import { slicesOf } from '../support/rule-slices';

const minutes = 60_000;

/** A seventh less of the processor than with the default, for some more memory: cases are small and many. */
const env = { ...process.env, GOGC: '400' };

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

    const { rules, ruleTests } = shippedArtifacts('prod');
    const ruleFiles = new Map(rules.map((file) => [file.name, file]));
    const testsOf = groupBy([...ruleTests], ({ name }) => name.split('.')[0] ?? '');

    /** Runs the tests of a rule file, each on the groups that it asks about, whose text may be changed before. */
    async function prove(
      name: string,
      tests: readonly RuleTestFile[],
      changed: (text: string) => string = (text) => text,
    ): Promise<RunResult & { readonly tested: number }> {
      const folder = temporaryFolder();
      const file = ruleFiles.get(name);
      if (file === undefined) throw new Error(`there are no rules ${name}`);
      const paths = slicesOf(file, tests).map(({ name: slice, groups, content }) => {
        const path = join(folder, `${slice}.yaml`);
        writeFileSync(join(folder, `${slice}.rules.yaml`), changed(renderYaml({ groups })));
        writeFileSync(path, renderYaml({ ...content, rule_files: [`${slice}.rules.yaml`] }));
        return path;
      });
      const args = ['test', 'rules', ...paths];
      const result = await runProgram(promtool.path, args, { env, timeoutMs: 5 * minutes });
      return { ...result, tested: paths.length };
    }

    it.each([...testsOf].filter(([name]) => name !== calendarFileName))(
      'of %s do what their tests say',
      async (name, tests) => {
        const { exitCode, stdout, stderr, tested } = await prove(name, tests);
        expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
        expect(stdout.match(/SUCCESS/g)).toHaveLength(tested);
      },
      5 * minutes,
    );

    // All others as well in `npm run test:long`: minutes of what the slices have shown already.
    const whole = isLong ? [...testsOf.keys()] : [calendarFileName, 'shop-catalogue', 'platform-nodes'];
    it.each(whole)(
      'of %s do what their tests say as they are deployed, all in one file',
      async (name) => {
        const files = prod
          .files(/^rules\/tests\/.*\.test\.yaml$/)
          .filter((file) => basename(file).startsWith(`${name}.`));
        const { exitCode, stdout, stderr } = await runProgram(promtool.path, ['test', 'rules', ...files], {
          env,
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
        const tests = testsOf.get(name)?.filter((one) => one.name === `${name}.${test}`) ?? [];
        const found: boolean[] = [];
        const proof = await prove(name, tests, (text) => {
          found.push(text.includes(right));
          return text.replaceAll(right, wrong);
        });
        expect(found).toContain(true);
        expect(proof).toMatchObject({ exitCode: 1 });
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

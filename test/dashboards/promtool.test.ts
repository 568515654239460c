import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../../src/dashboards/context';
import { expandRows } from '../../src/dashboards/expand';
import { variableSamples } from '../../src/dashboards/written';
import { discover } from '../../src/discover/discover';
import { runPromtool } from '../../src/engines/tools';
import { queriesOf } from '../../src/model/panel';
import { substituteVariables } from '../../src/promql/variables';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';

const { model } = discover(join(__dirname, '../..'));

/** Every query of every dashboard in every environment, made panels included, with variables replaced. */
const queries = new Set(
  model.environments.flatMap((environment) =>
    model.dashboards.flatMap((dashboard) =>
      expandRows(dashboard, contextOf(model, environment))
        .flatMap(({ panels }) => panels.flatMap(queriesOf))
        .map(({ expr }) => substituteVariables(expr, variableSamples(dashboard)).text),
    ),
  ),
);

describeWithEngine('promtool', (promtool) => {
  test('every query of the shipped dashboards is one that Prometheus takes', async () => {
    const rules = [...queries].map((expr, index) => ({ record: `query:${index}`, expr }));
    const file = join(temporaryFolder(), 'queries.yaml');
    writeFileSync(file, JSON.stringify({ groups: [{ name: 'queries', rules }] }));
    const { exitCode, stdout, stderr } = await runPromtool(promtool, ['check', 'rules', file]);
    expect(stderr).toBe('');
    expect(stdout).toContain(`SUCCESS: ${queries.size} rules found`);
    expect(exitCode).toBe(0);
    expect(queries.size).toBeGreaterThan(150);
  });
});

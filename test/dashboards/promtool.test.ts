import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBoard } from '../../src/board/read';
import { compileDashboards } from '../../src/dashboards/compile';
import { variableSamples } from '../../src/dashboards/written';
import { discover } from '../../src/discover/discover';
import { runPromtool } from '../../src/engines/tools';
import { substituteVariables } from '../../src/promql/variables';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';

const { model } = discover(join(__dirname, '../..'));

/** Every query that Grafana will send for a dashboard in any environment, its annotations included, with variables replaced. */
const queries = new Set(
  model.environments.flatMap((environment) =>
    compileDashboards(model, environment).flatMap(({ json }, index) => {
      const { rows, annotations } = readBoard(json);
      const targets = rows.flatMap(({ panels }) => panels.flatMap((panel) => panel.targets));
      const dashboard = model.dashboards[index];
      const samples = dashboard === undefined ? {} : variableSamples(dashboard);
      return [...targets, ...annotations].flatMap(({ expr }) =>
        expr === undefined ? [] : [substituteVariables(expr, samples).text],
      );
    }),
  ),
);

describeWithEngine('promtool', (promtool) => {
  test('every query of the shipped dashboards is one that Prometheus takes, as Grafana sends it', async () => {
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

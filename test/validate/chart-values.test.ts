import { chartNames } from '../../src/catalog/charts';
import { checkWith, problemsOf } from '../support/project';

const file = 'helm-values/grafana.values.ts';

const values = (keys: string): string =>
  `import { defineValues } from '#o11y';\n\nexport default defineValues({\n${keys
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')}});\n`;

describe('values of charts', () => {
  it('that are right are accepted, for one environment too', async () => {
    expect(
      await checkWith({
        [file]: values(
          "chart: 'grafana',\nvalues: { replicas: 2, 'grafana.ini': { users: { viewers_can_edit: true } } },\nbyEnvironment: { prod: { replicas: 3 } },",
        ),
      }),
    ).toMatchObject({ code: 0 });
  });

  it('are for charts that exist', async () => {
    expect(
      await problemsOf({ 'helm-values/grafna.values.ts': values("chart: 'grafna',\nvalues: {},") }),
    ).toBe(`error O11Y1601: there is no chart 'grafna'
  --> helm-values/grafna.values.ts:4  chart
   |  chart: 'grafna',
  expected one of ${chartNames.join(', ')}
  did you mean 'grafana'?

1 error, 0 warnings
`);
  });

  it('exist in the chart', async () => {
    expect(await problemsOf({ [file]: values("chart: 'grafana',\nvalues: {\n  replica: 2,\n},") })).toBe(
      `error O11Y1602: the chart has no value replica
  --> helm-values/grafana.values.ts:6  values.replica
   |  replica: 2,
  expected a value of chart grafana 12.11.1
  did you mean 'replicas'?

1 error, 0 warnings
`,
    );
  });

  it('have an effect', async () => {
    expect(
      await problemsOf({ [file]: values("chart: 'grafana',\nvalues: {\n  rbac: { pspEnabled: true },\n},") }),
    ).toBe(`error O11Y1603: the chart ignores rbac.pspEnabled
  --> helm-values/grafana.values.ts:6  values.rbac.pspEnabled
   |  rbac: { pspEnabled: true },
  expected no value here: chart grafana 12.11.1 does nothing with it
  remove it

1 error, 0 warnings
`);
  });

  it('have the type that the chart needs', async () => {
    expect(await problemsOf({ [file]: values("chart: 'grafana',\nvalues: {\n  replicas: '2',\n},") })).toBe(
      `error O11Y1604: replicas is '2'
  --> helm-values/grafana.values.ts:6  values.replicas
   |  replicas: '2',
  expected an integer
  write an integer

1 error, 0 warnings
`,
    );
  });

  it('are wrong once, and in an environment where only its own are', async () => {
    expect(
      await problemsOf({
        [file]: values(
          "chart: 'grafana',\nvalues: { replica: 2 },\nbyEnvironment: {\n  prod: {\n    replica: 3,\n    replicas: true,\n  },\n},",
        ),
      }),
    ).toBe(`error O11Y1602: the chart has no value replica
  --> helm-values/grafana.values.ts:5  values.replica
   |  values: { replica: 2 },
  expected a value of chart grafana 12.11.1
  did you mean 'replicas'?

error O11Y1604: replicas is true
  --> helm-values/grafana.values.ts:9  byEnvironment.prod.replicas
   |  replicas: true,
  expected an integer
  write an integer

2 errors, 0 warnings
`);
  });

  it('are for environments that are defined', async () => {
    expect(
      await problemsOf({
        [file]: values(
          "chart: 'grafana',\nvalues: {},\nbyEnvironment: {\n  production: { replicas: 3 },\n},",
        ),
      }),
    ).toBe(`error O11Y1605: there is no environment 'production'
  --> helm-values/grafana.values.ts:7  byEnvironment.production
   |  production: { replicas: 3 },
  expected one of local, prod
  write one that exists, or remove it

1 error, 0 warnings
`);
  });

  it('stand in one file for each chart', async () => {
    const grafana = values("chart: 'grafana',\nvalues: { replicas: 2 },");
    expect(
      await problemsOf({ [file]: grafana, 'helm-values/more.values.ts': grafana }),
    ).toBe(`error O11Y1606: helm-values/grafana.values.ts gives values for chart 'grafana' too
  --> helm-values/more.values.ts:4  chart
   |  chart: 'grafana',
  expected one file for each chart, so that no order decides who wins
  move these values there

1 error, 0 warnings
`);
  });
});

import { checkWith, problemsOf } from '../support/project';
import { alert, alerts, linkingDashboard, service } from '../support/sources';

const batch = "tier: 'batch',\n  summary: 'x'";

describe('references to other definitions', () => {
  it('names the circle of services that depend on each other', async () => {
    expect(
      await problemsOf({
        'services/shop/a.service.ts': service(`${batch},\n  dependsOn: [b]`, { b: './b.service' }),
        'services/shop/b.service.ts': service(`${batch},\n  dependsOn: [c]`, { c: './c.service' }),
        'services/shop/c.service.ts': service(`${batch},\n  dependsOn: [a]`, { a: './a.service' }),
      }),
    ).toBe(`error O11Y1402: files import each other in a circle: services/shop/c.service.ts -> services/shop/a.service.ts -> services/shop/b.service.ts -> services/shop/c.service.ts
  --> services/shop/c.service.ts:9  dependsOn[0]
   |  dependsOn: [a],
  expected dependencies that lead in one direction
  remove the dependency that is not a call from one service to the other

1 error, 0 warnings
`);
  });

  it('lets dashboards link each other, where one says when the other is read', async () => {
    const files = (reference: string) => ({
      'dashboards/shop/a.dashboard.ts': linkingDashboard('A', 'b', './b.dashboard'),
      'dashboards/shop/b.dashboard.ts': linkingDashboard('B', 'a', './a.dashboard', reference),
    });
    expect(await checkWith(files('() => a'))).toMatchObject({ code: 0 });
    expect(
      await problemsOf(files('a')),
    ).toContain(`error O11Y1402: files import each other in a circle: dashboards/shop/b.dashboard.ts -> dashboards/shop/a.dashboard.ts -> dashboards/shop/b.dashboard.ts
  --> dashboards/shop/b.dashboard.ts:9  links[0].dashboard
   |  links: [{ title: 'Other', dashboard: a }],
  expected a dashboard, or where two link each other a function that gives it when all files are loaded
  write \`dashboard: () => checkout\` in place of \`dashboard: checkout\``);
  });

  it('explains an import with braces, which gives nothing', async () => {
    expect(
      await problemsOf({
        'alert-rules/shop/checkout.alerts.ts': alerts(alert()).replace(
          'import checkout',
          'import { checkout }',
        ),
      }),
    ).toBe(`error O11Y1401: service is undefined
  --> alert-rules/shop/checkout.alerts.ts:5  service
   |  service: checkout,
  expected the default export of the file of a definition
  import it without braces: import checkout from './checkout.service'

1 error, 0 warnings
`);
  });

  it('refuses a definition of another kind', async () => {
    expect(
      await problemsOf({
        'services/shop/mailer.service.ts': service(`${batch},\n  dependsOn: [shop]`),
      }),
    ).toBe(`error O11Y1401: a team definition is not a service
  --> services/shop/mailer.service.ts:8  dependsOn[0]
   |  dependsOn: [shop],
  expected the default export of a .service.ts file
  import the service and name it here

1 error, 0 warnings
`);
  });

  it('refuses a name instead of an import', async () => {
    expect(
      await problemsOf({
        'services/shop/mailer.service.ts': service(`${batch},\n  dependsOn: ['checkout']`),
      }),
    ).toBe(`error O11Y1401: 'checkout' is not a service
  --> services/shop/mailer.service.ts:8  dependsOn[0]
   |  dependsOn: ['checkout'],
  expected the default export of a .service.ts file
  import the service and name it here

1 error, 0 warnings
`);
  });

  it('refuses a definition that no definition file exports', async () => {
    expect(
      await problemsOf({
        'shared.ts': service(batch).replace('./shop.team', './services/shop/shop.team'),
        'services/shop/mailer.service.ts': service(`${batch},\n  dependsOn: [shared]`, {
          shared: '../../shared',
        }),
      }),
    ).toBe(`error O11Y1401: dependsOn[0] refers to a service that no .service.ts file exports
  --> services/shop/mailer.service.ts:9  dependsOn[0]
   |  dependsOn: [shared],
  expected the default export of a .service.ts file
  move the service into a file of its own and import it

1 error, 0 warnings
`);
  });
});

import { problemsOf } from '../support/project';
import { alert, alerts, dashboard, panel, service, slo, team } from '../support/sources';

const batch = "tier: 'batch',\n  summary: 'x'";

describe('identities', () => {
  it('are refused when a dashboard keeps an id that another one has by its path', async () => {
    expect(
      await problemsOf({
        'dashboards/shop/moved.dashboard.ts': dashboard(panel('sum(up)'), ["id: 'shop/checkout'"]).replace(
          "'Checkout'",
          "'Moved'",
        ),
      }),
    ).toBe(`error O11Y1403: the id 'shop/checkout' is that of dashboards/shop/checkout.dashboard.ts too
  --> dashboards/shop/moved.dashboard.ts:8  id
   |  id: 'shop/checkout',
  expected an id of its own: it is made from the path, or keeps that of a file that was moved
  rename one of the two files, or remove \`id\` if the other file took its place

1 error, 0 warnings
`);
  });

  it('are refused when two services get the same name in Kubernetes', async () => {
    expect(
      await problemsOf({
        'services/shop-a/shop-a.team.ts': team('Shop A'),
        'services/shop-a/b.service.ts': service(batch).replace('./shop.team', './shop-a.team'),
        'services/shop/a-b.service.ts': service(batch),
      }),
    ).toBe(`error O11Y1406: 'shop/a-b' gets the name 'shop-a-b' in Kubernetes, as 'shop-a/b' does
  --> services/shop/a-b.service.ts:1
  expected names that differ when team and service are joined by a hyphen
  rename one of the two files

1 error, 0 warnings
`);
  });
});

describe('names', () => {
  it('of teams must fit the title of a folder in Grafana', async () => {
    expect(
      await problemsOf({ 'services/shop/shop.team.ts': team('x'.repeat(190)) }),
    ).toBe(`error O11Y1009: the name of the team has 190 characters: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...'
  --> services/shop/shop.team.ts:4  displayName
   |  displayName: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  expected at most 189: it becomes the title of a folder in Grafana
  write the name that people say

1 error, 0 warnings
`);
  });

  it('of alerts are used once in the organisation', async () => {
    expect(
      await problemsOf({
        'alert-rules/shop/more.alerts.ts': alerts(alert({ name: "'PayingSlow'" }), alert()),
      }),
    ).toBe(`error O11Y1901: the alert name 'CheckoutDown' is taken by alert-rules/shop/checkout.alerts.ts
  --> alert-rules/shop/more.alerts.ts:18  alerts[1].name
   |  name: 'CheckoutDown',
  expected a name that is used once in the organisation
  say in the name what is broken, and of which service

1 error, 0 warnings
`);
  });

  it('of alerts are not those that SLOs and the platform make', async () => {
    expect(
      await problemsOf({
        'alert-rules/shop/checkout.alerts.ts': alerts(
          alert({ name: "'CheckoutBudgetBurn'" }),
          alert({ name: "'Watchdog'" }),
        ),
      }),
    ).toBe(`error O11Y1901: the alert name 'CheckoutBudgetBurn' is taken by alert-rules/shop/checkout.slo.ts
  --> alert-rules/shop/checkout.alerts.ts:8  alerts[0].name
   |  name: 'CheckoutBudgetBurn',
  expected a name that is used once in the organisation
  say in the name what is broken, and of which service

error O11Y1901: the alert name 'Watchdog' is taken by the platform itself
  --> alert-rules/shop/checkout.alerts.ts:18  alerts[1].name
   |  name: 'Watchdog',
  expected a name that is used once in the organisation
  say in the name what is broken, and of which service

2 errors, 0 warnings
`);
  });
});

describe('owners', () => {
  it('are the team of the folder', async () => {
    expect(
      await problemsOf({
        'services/sales/sales.team.ts': team('Sales'),
        'services/sales/crm.service.ts': service(batch).replace('./shop.team', '../shop/shop.team'),
      }),
    ).toBe(`error O11Y1404: the owner is team 'shop', and the folder says 'sales'
  --> services/sales/crm.service.ts:5  owner
   |  owner: shop,
  expected the team of the folder
  move the file to services/shop/, or name what belongs to team 'sales'

1 error, 0 warnings
`);
  });

  it('of a service own what is said about it', async () => {
    expect(
      await problemsOf({
        'services/sales/sales.team.ts': team('Sales'),
        'alert-rules/sales/checkout.slo.ts': slo(),
        'alert-rules/shop/checkout.slo.ts': undefined,
      }),
    ).toBe(`error O11Y1404: the owner of shop/checkout is team 'shop', and the folder says 'sales'
  --> alert-rules/sales/checkout.slo.ts:5  service
   |  service: checkout,
  expected the team of the folder
  move the file to alert-rules/shop/, or name what belongs to team 'sales'

1 error, 0 warnings
`);
  });

  it('have the name of their folder', async () => {
    expect(
      await problemsOf({ 'services/sales/vertrieb.team.ts': team('Sales') }),
    ).toBe(`error O11Y1404: team 'vertrieb' is defined in the folder of 'sales'
  --> services/sales/vertrieb.team.ts:3
   |  export default defineTeam({
  expected services/vertrieb/vertrieb.team.ts
  rename the file to sales.team.ts, or move it

1 error, 0 warnings
`);
  });
});

describe('runbooks', () => {
  it('that are named exist', async () => {
    expect(
      await problemsOf({
        'runbooks/shop/checkout.md': '# Checkout',
        'alert-rules/shop/checkout.slo.ts': slo({ runbook: "'runbooks/shop/chekout.md'" }),
      }),
    ).toBe(`error O11Y1405: runbook 'runbooks/shop/chekout.md' does not exist
  --> alert-rules/shop/checkout.slo.ts:9  runbook
   |  runbook: 'runbooks/shop/chekout.md',
  expected a file below runbooks/, by its path from the root, like 'runbooks/shop/checkout.md'
  did you mean 'runbooks/shop/checkout.md'? Or leave the key out: a page is generated then

1 error, 0 warnings
`);
  });

  it('are named with the folder in which they lie', async () => {
    const output = await problemsOf({
      'runbooks/shop/checkout.md': '# Checkout',
      'alert-rules/shop/checkout.slo.ts': slo({ runbook: "'shop/checkout.md'" }),
      'alert-rules/shop/checkout.alerts.ts': alerts(alert({ runbook: "'./night.md'" })),
    });
    expect(output).toContain("did you mean 'runbooks/shop/checkout.md'? Or leave");
    expect(output).toContain('write the file runbooks/night.md, or leave');
  });

  it('that are linked by a dashboard exist', async () => {
    const text = "{ kind: 'text', title: 'x', description: 'x', markdown: 'x' }";
    const links = "links: [{ title: 'Runbook', runbook: 'runbooks/shop/none.md' }]";
    expect(
      await problemsOf({ 'dashboards/shop/checkout.dashboard.ts': dashboard(text, [links]) }),
    ).toBe(`error O11Y1405: runbook 'runbooks/shop/none.md' does not exist
  --> dashboards/shop/checkout.dashboard.ts:8  links[0].runbook
   |  links: [{ title: 'Runbook', runbook: 'runbooks/shop/none.md' }],
  expected a file below runbooks/, by its path from the root, like 'runbooks/shop/checkout.md'
  write the file runbooks/shop/none.md

1 error, 0 warnings
`);
  });

  it('that are named by an alert exist', async () => {
    expect(
      await problemsOf({
        'alert-rules/shop/checkout.alerts.ts': alerts(alert({ runbook: "'runbooks/down.md'" })),
      }),
    ).toBe(`error O11Y1405: runbook 'runbooks/down.md' does not exist
  --> alert-rules/shop/checkout.alerts.ts:16  alerts[0].runbook
   |  runbook: 'runbooks/down.md',
  expected a file below runbooks/, by its path from the root, like 'runbooks/shop/checkout.md'
  write the file runbooks/down.md, or leave the key out: a page is generated then

1 error, 0 warnings
`);
  });
});

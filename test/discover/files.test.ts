import { checkWith, problemsOf } from '../support/project';
import { dashboard, panel, service, slo } from '../support/sources';

describe('where files lie and what they are called', () => {
  it('names the suffix that was meant', async () => {
    expect(
      await problemsOf({ 'alert-rules/shop/checkout.slos.ts': slo() }),
    ).toBe(`error O11Y1005: checkout.slos.ts has none of the suffixes that are read here
  --> alert-rules/shop/checkout.slos.ts:1
  expected .slo.ts or .alerts.ts or .maintenance.ts
  did you mean 'checkout.slo.ts'?

1 error, 0 warnings
`);
  });

  it('refuses a suffix that no kind has, whatever the extension', async () => {
    expect(
      await problemsOf({ 'dashboards/shop/checkout.json': '{}' }),
    ).toBe(`error O11Y1005: checkout.json has none of the suffixes that are read here
  --> dashboards/shop/checkout.json:1
  expected .dashboard.ts
  did you mean 'checkout.dashboard.ts'?

1 error, 0 warnings
`);
  });

  it('sends a file to the folder of its kind', async () => {
    expect(
      await problemsOf({ 'services/shop/checkout.slo.ts': slo() }),
    ).toBe(`error O11Y1008: services/shop/checkout.slo.ts does not lie where definitions of kind slo are looked for
  --> services/shop/checkout.slo.ts:1
  expected alert-rules/<team>/checkout.slo.ts
  move the file into the folder of its team

1 error, 0 warnings
`);
  });

  it('asks for the folder of a team', async () => {
    expect(
      await problemsOf({ 'dashboards/checkout.dashboard.ts': dashboard(panel('sum(up)')) }),
    ).toBe(`error O11Y1008: dashboards/checkout.dashboard.ts does not lie where definitions of kind dashboard are looked for
  --> dashboards/checkout.dashboard.ts:1
  expected dashboards/<team>/checkout.dashboard.ts
  move the file into the folder of its team

1 error, 0 warnings
`);
  });

  it('refuses names that are not ASCII', async () => {
    expect(
      await problemsOf({ 'services/shop/käse.service.ts': service("tier: 'batch', summary: 'x'") }),
    ).toBe(`error O11Y1007: 'käse' cannot become a name of Kubernetes and Grafana
  --> services/shop/käse.service.ts:1
  expected lower-case letters, digits and hyphens, with a letter or digit at both ends
  rename it to 'kase'

1 error, 0 warnings
`);
  });

  it('refuses names that Kubernetes would refuse', async () => {
    expect(
      await problemsOf({ 'alert-rules/shop/Checkout_SLO.slo.ts': slo() }),
    ).toBe(`error O11Y1007: 'Checkout_SLO' cannot become a name of Kubernetes and Grafana
  --> alert-rules/shop/Checkout_SLO.slo.ts:1
  expected lower-case letters, digits and hyphens, with a letter or digit at both ends
  rename it to 'checkout-slo'

1 error, 0 warnings
`);
  });

  it('refuses names that are too long for a label', async () => {
    expect(
      await problemsOf({ [`alert-rules/shop/${'a'.repeat(64)}.slo.ts`]: slo() }),
    ).toBe(`error O11Y1009: the name 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' has 64 characters
  --> alert-rules/shop/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.slo.ts:1
  expected at most 63, so that names made from it fit Kubernetes and Helm
  find a shorter one: what it belongs to is said by the folder

1 error, 0 warnings
`);
  });

  it('refuses teams that are too long for the name of a release', async () => {
    expect(
      await problemsOf({
        [`services/${'a'.repeat(41)}/x.service.ts`]: service("tier: 'batch', summary: 'x'"),
      }),
    ).toBe(`error O11Y1009: the name 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' has 41 characters
  --> services/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.service.ts:1
  expected at most 40, so that names made from it fit Kubernetes and Helm
  find a shorter one: what it belongs to is said by the folder

1 error, 0 warnings
`);
  });

  it('passes over notes for readers and files of tools', async () => {
    expect(
      await checkWith({ 'alert-rules/README.md': '# Rules', 'alert-rules/shop/.gitkeep': '' }),
    ).toMatchObject({ code: 0 });
  });
});

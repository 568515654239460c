import { checkDashboards } from '../../src/dashboards/check';
import type { Dashboard, Model } from '../../src/model/model';
import { formatText } from '../../src/problems/format';
import { dashboard, modelOf, service, slo } from './fixture';

const file = 'dashboards/shop/checkout.dashboard.ts';

/** What a person reads, without the count at the end. */
function report(
  rows: Dashboard['rows'],
  model: Partial<Model> = {},
  changes: Partial<Dashboard> = {},
): string {
  const problems = checkDashboards({ ...modelOf([dashboard({ rows, ...changes })]), ...model });
  return formatText(problems, { colour: false }).replace(/\n*\d+ errors?, \d+ warnings?\n$/, '');
}

const checkout = service('checkout');
const catalogue = service('catalogue');
const page = { kind: 'service-template', template: 'slo-page', service: checkout } as const;

test('a template with something to show has no problem', () => {
  expect(report([page], { slos: [slo(checkout)] })).toBe('');
});

test('a template with nothing to show of its service, and who has it', () => {
  const model = { services: [catalogue, checkout], slos: [slo(catalogue)] };
  expect(
    report([page], model),
  ).toBe(`error O11Y1840: the template sloPage has nothing to show of shop/checkout
  --> ${file}  rows[0]
  expected a service with an SLO, like shop/catalogue
  write one: npm run new -- slo <team>/<name> --service <team>/<service>`);
});

test('a template that stands twice in a dashboard', () => {
  expect(report([page, page], { slos: [slo(checkout)] })).toBe(
    `error O11Y1841: sloPage(shop/checkout) stands in this dashboard already
  --> ${file}  rows[1]
  expected each template once for each service: panels are told apart by their rows
  remove one of the two`,
  );
});

test('a variable that has other values than a template needs', () => {
  const variables = [{ name: 'team', label: 'team', metric: 'kube_namespace_labels' }];
  expect(report([{ kind: 'fleet-template', template: 'slo-fleet' }], {}, { variables })).toBe(
    `error O11Y1842: sloFleet needs a variable 'team' that has other values already
  --> ${file}  rows[0]
  expected 'team' from label_values(slo_info, team); here it comes from label_values(kube_namespace_labels, team)
  give this template a dashboard of its own, or rename the variable of the dashboard`,
  );
});

import { contextOf } from '../../src/dashboards/context';
import { sloPage } from '../../src/dashboards/templates/slo-page';
import type { Row } from '../../src/model/dashboard';
import type { Slo } from '../../src/model/model';
import { queriesOf } from '../../src/model/panel-queries';
import { cluster } from '../support/cluster';
import { modelOf, service, slo } from './fixture';

const checkout = service('checkout', { telemetry: { http: 'otel' } });

function rowsOf(...slos: readonly Slo[]): readonly Row[] {
  return sloPage.rows(checkout, contextOf(modelOf([], slos), cluster()));
}

describe('the page of the SLOs of a service', () => {
  test('has a row for each, of which the first is open', () => {
    const rows = rowsOf(slo(checkout), {
      ...slo(checkout),
      id: 'shop/checkout-latency',
      name: 'checkout-latency',
    });
    expect(rows.map(({ title, collapsed }) => [title, collapsed])).toEqual([
      ['checkout-availability: 99.9% of its events are good', false],
      ['checkout-latency: 99.9% of its events are good', true],
    ]);
    expect(rows[0]?.panels.map(({ title }) => title)).toEqual([
      'Budget left',
      'Minutes left',
      'Events left',
      'Lasts for',
      'Good',
      'Coverage',
      'Bad events',
      'Burn rate: checkout-availability',
      'Budget over time',
    ]);
  });

  test('lists every group of an SLO that has groups, by the label that is recorded', () => {
    const [row] = rowsOf({
      ...slo(checkout),
      groupBy: ['route'],
      sli: { kind: 'http-availability', service: checkout },
    });
    const table = row?.panels.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ title: 'Each http_route', labels: { http_route: 'http_route' } });
    expect(table === undefined ? [] : queriesOf(table).map(({ expr }) => expr)).toContain(
      'min by (http_route) (slo:budget_remaining:ratio{slo="shop/checkout-availability"})',
    );
  });
});

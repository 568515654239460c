import type { AlertingRule, RecordingRule } from '../../src/model/artifacts';
import { timingOf } from '../../src/model/timing';
import { compileBurnAlerts } from '../../src/slo/alerting';
import { compileBudget, compilePeriod } from '../../src/slo/budget';
import { compileCounts } from '../../src/slo/counts';
import { local, prod, service, slo } from '../support/model';

const timing = timingOf(prod);
const labels = { slo: 'shop/checkout-availability', slo_service: 'shop/checkout', team: 'shop' };

const find = (rules: readonly RecordingRule[], record: string, window?: string): RecordingRule | undefined =>
  rules.find((rule) => rule.record === record && rule.labels?.['window'] === window);

describe('recorded events', () => {
  const rules = compileCounts(slo, timing);

  it('are summed over every window from one recorded series', () => {
    expect(find(rules, 'slo:events_bad:sum', '1h')).toEqual({
      record: 'slo:events_bad:sum',
      expr: 'sum_over_time(slo:events_bad:rate{slo="shop/checkout-availability"}[3585s]) * 30',
      labels: { ...labels, window: '1h' },
    });
    expect(rules.filter(({ record }) => record === 'slo:events_total:sum')).toHaveLength(7);
  });

  it('are divided last, and only where there was traffic', () => {
    const ratios = compileBudget(slo, timing);
    expect(find(ratios, 'slo:error:ratio')?.expr).toBe(
      'slo:events_bad:sum{slo="shop/checkout-availability"} / (slo:events_total:sum{slo="shop/checkout-availability"} > 0)',
    );
    expect(find(ratios, 'slo:burn_rate:ratio')?.expr).toBe(
      'slo:error:ratio{slo="shop/checkout-availability"} / 0.001',
    );
  });
});

describe('the period', () => {
  const records = [...compilePeriod(slo, timing), ...compileBudget(slo, timing)];

  it('is the sum of full hours and of the running one', () => {
    expect(find(records, 'slo:events_total:sum', '30d')?.expr).toBe(
      'sum without (part) (label_replace(sum_over_time(slo:events_total:sum1h{slo="shop/checkout-availability"}[30d:1h]), "part", "full", "", "") ' +
        'or label_replace(sum_over_time((slo:events_total:rate{slo="shop/checkout-availability"} and on () ' +
        '(ceil(vector(time()) / 3600) == on () floor(max_over_time(vector(time())[1s:1s] @ end()) / 3600) + 1))[1h:30s]) * 30, "part", "running", "", ""))',
    );
  });

  it('says for which share of it there is data', () => {
    expect(find(records, 'slo:coverage:ratio')?.expr).toBe(
      'clamp_max(max(slo:observed:hours{slo="shop/checkout-availability"}) / (720 + time() % 3600 / 3600), 1)',
    );
  });

  it('has a budget in events, and expects hours that were not observed to be like the others', () => {
    expect(find(records, 'slo:events_expected:sum')?.expr).toBe(
      'sum without (window) (slo:events_total:sum{slo="shop/checkout-availability",window="30d"}) / ' +
        'clamp_max(slo:observed:hours{slo="shop/checkout-availability"} / 720, 1)',
    );
    expect(find(records, 'slo:budget_remaining:events')?.expr).toBe(
      '0.001 * slo:events_expected:sum{slo="shop/checkout-availability"} - ' +
        'sum without (window) (slo:events_bad:sum{slo="shop/checkout-availability",window="30d"})',
    );
  });
});

describe('burn alerts', () => {
  const rules = compileBurnAlerts(slo, timing, { runbook_url: 'https://example.com' });
  const burn = (name: string): AlertingRule | undefined => rules.find((rule) => rule.labels['burn'] === name);

  it('share one name and are told apart by their burn', () => {
    expect(rules.map(({ alert, labels: { severity, burn: which } }) => [alert, severity, which])).toEqual([
      ['CheckoutAvailabilityBudgetBurn', 'page', 'outage'],
      ['CheckoutAvailabilityBudgetBurn', 'page', '1h'],
      ['CheckoutAvailabilityBudgetBurn', 'page', '6h'],
      ['CheckoutAvailabilityBudgetBurn', 'ticket', '1d'],
      ['CheckoutAvailabilityBudgetBurn', 'ticket', '3d'],
    ]);
  });

  it('need both windows, three bad events and a real share of the budget', () => {
    expect(burn('1h')?.expr).toBe(
      [
        'slo:burn_rate:ratio{slo="shop/checkout-availability",window="1h"} > 14.4',
        'and ignoring (window)',
        'slo:burn_rate:ratio{slo="shop/checkout-availability",window="5m"} > 14.4',
        'and ignoring (window)',
        'slo:events_bad:sum{slo="shop/checkout-availability",window="1h"} > 2.5',
        'and ignoring (window)',
        'slo:budget_spent:ratio{slo="shop/checkout-availability",window="1h"} >= 0.02',
      ].join('\n'),
    );
  });

  it('page for a total outage without waiting for a share of the budget, but not for batches', () => {
    expect(burn('outage')?.expr).not.toContain('30d');
    const batch = { ...slo, service: { ...service, tier: 'batch' as const } };
    expect(compileBurnAlerts(batch, timing, {}).map(({ labels: { burn: which } }) => which)).not.toContain(
      'outage',
    );
  });
});

describe('the local time scale', () => {
  it('divides ranges and intervals, and leaves labels and thresholds as they are in production', () => {
    const scaled = compileCounts(slo, timingOf(local));
    expect(find(scaled, 'slo:events_bad:sum', '1h')?.expr).toBe(
      'sum_over_time(slo:events_bad:rate{slo="shop/checkout-availability"}[119500ms]) * 1',
    );
    const [, page] = compileBurnAlerts(slo, timingOf(local), {});
    expect(page?.expr).toBe(compileBurnAlerts(slo, timing, {})[1]?.expr);
  });
});

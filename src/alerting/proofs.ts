import type { AlertCase, AlertInput } from '../model/alerts';
import type { AlertSet } from '../model/model';
import { selector } from '../promql/print';
import { expectFiring, expectQuiet, type RuleCase } from '../promql/rule-case';

/** The author's two cases for every alert: one in which it fires, one in which it must not. */
export function proveThresholds(set: AlertSet): readonly RuleCase[] {
  return set.alerts.flatMap((alert) => [
    thresholdCase(set, alert, alert.fires, 'fires', expectFiring),
    thresholdCase(set, alert, alert.quiet, 'stays quiet', expectQuiet),
  ]);
}

function thresholdCase(
  set: AlertSet,
  alert: AlertInput,
  { series, at }: AlertCase,
  does: string,
  expect: typeof expectFiring,
): RuleCase {
  const alerts = selector('ALERTS', { alertname: alert.name, service: set.service.id, alertstate: 'firing' });
  return {
    subject: set.id,
    name: `${alert.name} ${does}`,
    interval: '1m',
    series: Object.entries(series).map(([selected, values]) => ({ series: selected, values })),
    expectations: [expect(alerts, at)],
  };
}

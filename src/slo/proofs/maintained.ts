import { calendarSeries } from '../../calendar/series';
import type { Slo } from '../../model/model';
import { selector } from '../../promql/print';
import { expectHolds, expectQuiet, type RuleCase } from '../../promql/rule-case';
import { minimumOf } from '../alerting';
import { own, series } from '../names';
import { anyBurning } from './expectations';
import type { RawInput } from './raw';

/** The outage that pages otherwise, while it is announced; nothing where what targets expose is not known. */
export function proveMaintained(
  slo: Slo,
  raw: RawInput | undefined,
  maintenance: readonly string[],
): readonly RuleCase[] {
  if (raw === undefined) return [];
  const rate = Math.max(10, minimumOf(slo));
  const events = raw(
    [
      { lasts: '5m', rate },
      { lasts: '10m', rate, errors: 1 },
    ],
    '30s',
  );
  return maintenance.map((id) => ({
    subject: slo.id,
    name: 'what fails under maintenance is not counted',
    interval: '30s',
    series: [
      ...events,
      { series: selector(calendarSeries.maintenance, { maintenance: id }), values: '1x30' },
    ],
    raw: true,
    expectations: [
      expectHolds(`${own(slo, series.total, '1h')} == 0`, '15m'),
      expectHolds(`${own(slo, series.bad, '1h')} == 0`, '15m'),
      expectQuiet(anyBurning(slo), '15m'),
    ],
  }));
}

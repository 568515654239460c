import type { Duration } from '../../model/duration';
import type { Slo } from '../../model/model';
import { formatNumber } from '../../model/ratio';
import { expectFiring, expectHolds, expectNoData, expectQuiet, type RuleCase } from '../../promql/rule-case';
import { minimumOf } from '../alerting';
import { budgetOf, burnRatesOf, hasOutagePair } from '../burn-pairs';
import { own, series } from '../names';
import { periodMilliseconds } from '../period';
import { isSlices } from '../slices';
import { anyBurning, anySpent, burning } from './expectations';
import type { RawInput } from './raw';
import { recordedRates } from './recorded';
import type { Stretch } from './stretches';
import { busy, failures } from './traffic';

/** What is seen within two hours, with the rules evaluated as often as in production. */
export function proveIncidents(slo: Slo, raw: RawInput | undefined): readonly RuleCase[] {
  return [
    ...(hasOutagePair(slo) ? [outage(slo, raw), ...lowTraffic(slo)] : []),
    continuity(slo, raw),
    // Windows in which a floor is looked for overlap: no single slice can be below it.
    ...(minimumOf(slo) >= 2 ? [oneFailure(slo, slo.sli.kind === 'throughput' ? undefined : raw)] : []),
    coverage(slo),
  ];
}

/** From what targets expose where that is known, otherwise from what is recorded of it. */
function input(
  slo: Slo,
  raw: RawInput | undefined,
  stretches: readonly Stretch[],
  interval: Duration,
  born?: 'with the first error',
): Pick<RuleCase, 'series' | 'interval' | 'raw'> {
  if (raw === undefined) return { interval, series: recordedRates(slo, stretches, interval) };
  return { interval, series: raw(stretches, interval, born), raw: true };
}

/** As many failures as page, three minutes long: one request a minute where three page. */
function outage(slo: Slo, raw: RawInput | undefined): RuleCase {
  const rate = minimumOf(slo) / 180;
  return {
    subject: slo.id,
    name: 'a total outage pages within five minutes and clears after it',
    ...input(
      slo,
      raw,
      [
        { lasts: '10m', rate },
        { lasts: '10m', rate, errors: 1 },
        { lasts: '11m', rate },
      ],
      raw === undefined || isSliced(slo) ? '30s' : '1m',
    ),
    expectations: [
      expectQuiet(anyBurning(slo), '10m'),
      expectFiring(burning(slo, 'outage'), '15m'),
      expectFiring(burning(slo, 'outage'), '20m'),
      expectQuiet(burning(slo, 'outage'), '31m'),
    ],
  };
}

function isSliced({ sli }: Slo): boolean {
  return isSlices(sli);
}

/** An outage at night, when next to nothing is asked: the budget of a day is meant for the day. */
function lowTraffic(slo: Slo): readonly RuleCase[] {
  const [pair] = burnRatesOf(slo);
  if (pair === undefined || pair.long !== '1h' || slo.alerting?.waitForShare === false) return [];
  const night = failures(slo);
  // Long enough for the ratio of the hour, as whole evaluations.
  const minutes = 5 * Math.ceil(Math.max(15, pair.factor.times(budgetOf(slo)).times(72).toNumber()) / 5);
  if (minutes > 60) return [];
  // Until a full hour: of a running one each sample would stand for all evaluations that find it.
  const end = '2h';
  const stretches: readonly Stretch[] = [
    { lasts: '30m', rate: busy(slo) },
    { lasts: `${90 - minutes}m`, rate: night },
    { lasts: `${minutes}m`, rate: night, errors: 1 },
  ];
  return [
    {
      subject: slo.id,
      name: 'an outage at low traffic is told as an outage, not as a burned budget',
      interval: '5m',
      evaluation: '5m',
      series: recordedRates(slo, stretches, '5m'),
      expectations: [
        expectHolds(`${own(slo, series.burnRate, pair.long)} > ${formatNumber(pair.factor)}`, end),
        expectQuiet(burning(slo, pair.long), end),
        expectFiring(burning(slo, 'outage'), end),
      ],
    },
  ];
}

function continuity(slo: Slo, raw: RawInput | undefined): RuleCase {
  const rate = Math.max(10, minimumOf(slo));
  const remaining = own(slo, series.budgetRemaining);
  const events = isSliced(slo) && raw !== undefined ? 20 : 600 * rate;
  return {
    subject: slo.id,
    name: 'resets are no events, idle time is no data, and errors count from the first',
    ...input(
      slo,
      raw,
      [
        { lasts: '5m', rate },
        { lasts: '5m', rate, restart: true },
        { lasts: '10m', rate: 0 },
        { lasts: '6m', rate, errors: 1 },
      ],
      '30s',
      'with the first error',
    ),
    expectations: [
      expectHolds(`${own(slo, series.total, '1h')} > ${0.8 * events} < ${1.02 * events}`, '10m'),
      expectHolds(`${own(slo, series.errorRatio, '1h')} == 0`, '10m'),
      expectNoData(own(slo, series.errorRatio, '5m'), '20m'),
      expectHolds(`${remaining} > 0.99`, '20m'),
      expectQuiet(anyBurning(slo), '20m'),
      expectHolds(`${own(slo, series.errorRatio, '5m')} > 0.9`, '26m'),
      expectNoData(`${remaining} != ${remaining}`, '26m'),
      ...(hasOutagePair(slo) ? [expectFiring(burning(slo, 'outage'), '26m')] : []),
    ],
  };
}

/** One request in six minutes, each within one scrape; of what is not requested but looked at, one look. */
function oneFailure(slo: Slo, raw: RawInput | undefined): RuleCase {
  const request: Stretch = { lasts: '30s', rate: 1 / 30 };
  const silence: Stretch = { lasts: '330s', rate: 0 };
  const requests = (count: number): readonly Stretch[] =>
    Array.from({ length: count }, () => [request, silence]).flat();
  const failure: Stretch = { ...request, errors: 1 };
  const looks = (lasts: Duration): Stretch => ({ ...request, lasts });
  return {
    subject: slo.id,
    name: 'one failure at ten requests an hour stays quiet',
    ...input(
      slo,
      raw,
      isSliced(slo)
        ? [looks('24m'), failure, looks('18m')]
        : [...requests(4), failure, silence, ...requests(2)],
      '30s',
    ),
    expectations: [
      expectHolds(`${own(slo, series.bad, '1h')} > 0.5 < 1.5`, '27m'),
      ...(['25m', '27m', '29m', '42m'] as const).map((at) => expectQuiet(anyBurning(slo), at)),
    ],
  };
}

function coverage(slo: Slo): RuleCase {
  const rate = busy(slo);
  const errors = budgetOf(slo).toNumber() / 2;
  const stretches: readonly Stretch[] = [
    { lasts: '20m', rate, errors },
    { lasts: '20m', rate: rate / 2, errors, observed: 0.5 },
    { lasts: '20m', observed: 0 },
  ];
  const whole = rate * (periodMilliseconds(slo) / 1000);
  return {
    subject: slo.id,
    name: 'half the budget stays quiet, and what was not observed counts like the rest',
    interval: '5m',
    evaluation: '5m',
    series: recordedRates(slo, stretches, '5m'),
    expectations: [
      ...(['20m', '40m', '1h'] as const).flatMap((at) => [
        expectQuiet(anyBurning(slo), at),
        expectQuiet(anySpent(slo), at),
      ]),
      expectHolds(`${own(slo, series.observedHours)} > 0.48 < 0.52`, '1h'),
      expectHolds(`${own(slo, series.expected)} > ${0.97 * whole} < ${1.03 * whole}`, '1h'),
    ],
  };
}

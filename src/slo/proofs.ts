import { Decimal } from 'decimal.js';
import { type Duration, formatDuration, milliseconds } from '../model/duration';
import type { Slo } from '../model/model';
import { formatNumber } from '../model/ratio';
import { selector } from '../promql/print';
import { expectFiring, expectNoData, expectQuiet, type RuleCase } from '../promql/rule-case';
import { hasOutagePair } from './alerting';
import { type BurnRate, budgetOf, burnRatesOf } from './burn-pairs';
import { alertNameOf, labelsOf, series } from './names';

/** Events per second in every proof; enough for the gates that low traffic needs. */
const traffic = new Decimal(100);

/** Sampled as recorded: the rules run exactly as they are deployed. */
const fine: Duration = '30s';

/** Days at 30 s would exceed the engine's 10,000 samples a query; ratios do not depend on the distance of samples. */
const coarse: Duration = '5m';

/** What is proven for an SLO with the rules as they are. */
export function proveQuickly(slo: Slo): readonly RuleCase[] {
  return [
    steadyGood(slo),
    noTraffic(slo),
    oneFailure(slo),
    ...(hasOutagePair(slo) ? [outage(slo)] : []),
    ...provable(slo)
      .filter((rate) => !isLong(rate))
      .flatMap((rate) => pairCases(slo, rate, fine)),
  ];
}

/** What takes days; run on the same rules without the intervals of their groups. */
export function proveSlowly(slo: Slo): readonly RuleCase[] {
  return provable(slo)
    .filter(isLong)
    .flatMap((rate) => pairCases(slo, rate, coarse));
}

function isLong(rate: BurnRate): boolean {
  return milliseconds(rate.long) > milliseconds('6h');
}

/** Ten per cent over the threshold must still be a ratio. */
function provable(slo: Slo): readonly BurnRate[] {
  return burnRatesOf(slo).filter((rate) => rate.factor.times(budgetOf(slo)).times(1.1).lte(1));
}

function firing(slo: Slo, burn: string): string {
  return selector('ALERTS', { alertname: alertNameOf(slo), slo: slo.id, burn, alertstate: 'firing' });
}

function anyFiring(slo: Slo): string {
  return selector('ALERTS', { alertname: alertNameOf(slo), slo: slo.id, alertstate: 'firing' });
}

/** A stretch of constant error ratio. */
interface Stretch {
  readonly errors: Decimal.Value;
  readonly lasts: Duration;
}

/** Series as the rules record them, from stretches one after the other. */
function recorded(slo: Slo, interval: Duration, stretches: readonly Stretch[]): RuleCase['series'] {
  const steps = (lasts: Duration): number => milliseconds(lasts) / milliseconds(interval) - 1;
  const values = (value: (errors: Decimal.Value) => Decimal): string =>
    stretches.map(({ errors, lasts }) => `${formatNumber(value(errors))}x${steps(lasts)}`).join(' ');
  return {
    [selector(series.totalRate, labelsOf(slo))]: values(() => traffic),
    [selector(series.badRate, labelsOf(slo))]: values((errors) => traffic.times(errors)),
  };
}

function steadyGood(slo: Slo): RuleCase {
  return {
    name: `${slo.id}: errors at half the budget stay quiet`,
    interval: fine,
    series: recorded(slo, fine, [{ errors: budgetOf(slo).div(2), lasts: '3h' }]),
    expectations: [expectQuiet(anyFiring(slo), '3h')],
  };
}

function noTraffic(slo: Slo): RuleCase {
  return {
    name: `${slo.id}: no traffic is no data`,
    interval: fine,
    series: {
      [selector(series.totalRate, labelsOf(slo))]: '0x240',
      [selector(series.badRate, labelsOf(slo))]: '0x240',
    },
    expectations: [
      expectQuiet(anyFiring(slo), '2h'),
      expectNoData(selector(series.errorRatio, { slo: slo.id }), '2h'),
    ],
  };
}

/** A request is seen for two minutes, the rate window: four samples of 1/120 a second, then silence for four minutes. */
function oneFailure(slo: Slo): RuleCase {
  const request = '0.00833333x3 0x7';
  const repeat = (text: string, times: number): string => Array<string>(times).fill(text).join(' ');
  return {
    name: `${slo.id}: one failure at ten requests an hour stays quiet`,
    interval: fine,
    series: {
      [selector(series.totalRate, labelsOf(slo))]: repeat(request, 30),
      [selector(series.badRate, labelsOf(slo))]: `${repeat('0x11', 20)} ${request} ${repeat('0x11', 9)}`,
    },
    expectations: ['2h1m', '2h3m', '2h30m'].map((at) => expectQuiet(anyFiring(slo), at)),
  };
}

function outage(slo: Slo): RuleCase {
  return {
    name: `${slo.id}: a total outage pages within five minutes and clears after it`,
    interval: fine,
    series: recorded(slo, fine, [
      { errors: 0, lasts: '1h' },
      { errors: 1, lasts: '10m' },
      { errors: 0, lasts: '1h' },
    ]),
    expectations: [
      expectQuiet(firing(slo, 'outage'), '1h'),
      expectFiring(firing(slo, 'outage'), '1h5m'),
      expectQuiet(firing(slo, 'outage'), '1h20m'),
    ],
  };
}

/** Ten per cent over and under the threshold, for as long as the long window lasts. */
function pairCases(slo: Slo, rate: BurnRate, interval: Duration): readonly RuleCase[] {
  const threshold = rate.factor.times(budgetOf(slo));
  const incident = (errors: Decimal): RuleCase['series'] =>
    recorded(slo, interval, [
      { errors: 0, lasts: rate.long },
      { errors, lasts: rate.long },
    ]);
  const end = formatDuration(2 * milliseconds(rate.long) - milliseconds(interval));
  return [
    {
      name: `${slo.id}: ten per cent over the ${rate.long} burn rate fires`,
      interval,
      series: incident(threshold.times(1.1)),
      expectations: [expectFiring(firing(slo, rate.long), end)],
    },
    {
      name: `${slo.id}: ten per cent under the ${rate.long} burn rate stays quiet`,
      interval,
      series: incident(threshold.times(0.9)),
      expectations: [expectQuiet(firing(slo, rate.long), end)],
    },
  ];
}

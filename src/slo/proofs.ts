import { Decimal } from 'decimal.js';
import { type Duration, formatDuration, milliseconds } from '../model/duration';
import type { Slo } from '../model/model';
import { formatNumber } from '../model/ratio';
import { selector } from '../promql/print';
import { expectFiring, expectNoData, expectQuiet, type RuleCase } from '../promql/rule-case';
import { type BurnRate, budgetOf, burnRatesOf, hasOutagePair } from './burn-pairs';
import { alertNameOf, labelsOf, series } from './names';

/** Events per second in every proof; enough for the gates that low traffic needs. */
const traffic = new Decimal(100);

/** Sampled as recorded: the rules run exactly as they are deployed. */
const fine: Duration = '30s';

/** What is proven for an SLO with the rules as they are. */
export function proveQuickly(slo: Slo): readonly RuleCase[] {
  return [steadyGood(slo), noTraffic(slo), oneFailure(slo), ...(hasOutagePair(slo) ? [outage(slo)] : [])];
}

/**
 * What takes hours, by the distance of samples at which it is run: days at 30 s would exceed the engine's 10,000
 * samples a query, and ratios do not depend on that distance.
 */
export function proveSlowly(slo: Slo): readonly RuleCase[] {
  return provable(slo).flatMap((rate) => pairCases(slo, rate, formatDuration(milliseconds(rate.short) / 6)));
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
    subject: slo.id,
    name: 'errors at half the budget stay quiet',
    interval: fine,
    series: recorded(slo, fine, [{ errors: budgetOf(slo).div(2), lasts: '90m' }]),
    expectations: [expectQuiet(anyFiring(slo), '90m')],
  };
}

function noTraffic(slo: Slo): RuleCase {
  return {
    subject: slo.id,
    name: 'no traffic is no data',
    interval: fine,
    series: {
      [selector(series.totalRate, labelsOf(slo))]: '0x60',
      [selector(series.badRate, labelsOf(slo))]: '0x60',
    },
    expectations: [
      expectQuiet(anyFiring(slo), '30m'),
      expectNoData(selector(series.errorRatio, { slo: slo.id }), '30m'),
    ],
  };
}

/** A request is seen for two minutes, the rate window: four samples of 1/120 a second, then silence for four minutes. */
function oneFailure(slo: Slo): RuleCase {
  const request = '0.00833333x3 0x7';
  const repeat = (text: string, times: number): string => Array<string>(times).fill(text).join(' ');
  return {
    subject: slo.id,
    name: 'one failure at ten requests an hour stays quiet',
    interval: fine,
    series: {
      [selector(series.totalRate, labelsOf(slo))]: repeat(request, 20),
      [selector(series.badRate, labelsOf(slo))]: `${repeat('0x11', 14)} ${request} ${repeat('0x11', 5)}`,
    },
    expectations: ['85m', '87m', '110m'].map((at) => expectQuiet(anyFiring(slo), at)),
  };
}

function outage(slo: Slo): RuleCase {
  return {
    subject: slo.id,
    name: 'a total outage pages within five minutes and clears after it',
    interval: fine,
    series: recorded(slo, fine, [
      { errors: 0, lasts: '1h' },
      { errors: 1, lasts: '10m' },
      { errors: 0, lasts: '10m' },
    ]),
    expectations: [
      expectQuiet(firing(slo, 'outage'), '1h'),
      expectFiring(firing(slo, 'outage'), '1h5m'),
      expectQuiet(firing(slo, 'outage'), '1h18m'),
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
      subject: slo.id,
      name: `ten per cent over the ${rate.long} burn rate fires`,
      interval,
      series: incident(threshold.times(1.1)),
      expectations: [expectFiring(firing(slo, rate.long), end)],
    },
    {
      subject: slo.id,
      name: `ten per cent under the ${rate.long} burn rate stays quiet`,
      interval,
      series: incident(threshold.times(0.9)),
      expectations: [expectQuiet(firing(slo, rate.long), end)],
    },
  ];
}

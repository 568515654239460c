import { Decimal } from 'decimal.js';
import { milliseconds } from '../model/duration';
import type { Model, Slo } from '../model/model';
import { formatNumber, formatPercent } from '../model/ratio';
import type { Problem, PropertyPath } from '../problems/problem';
import { clusterTiming } from '../slo/arithmetic';
import { type BurnRate, budgetOf, everyBurnRate, isOff } from '../slo/burn-pairs';
import { periodMilliseconds, periodOf } from '../slo/period';

const fewestScrapes = 4;

/** Pairs of windows that cannot do what they promise, with the arithmetic. */
export function validateBurnPairs(model: Model): readonly Problem[] {
  return model.slos.flatMap((slo) =>
    everyBurnRate(slo).flatMap((rate, index) =>
      isOff(slo, rate.long)
        ? []
        : [
            ...disordered(slo, rate, index),
            ...hasty(slo, rate, index),
            ...silent(slo, rate, index),
            ...restless(slo, rate, index),
          ],
    ),
  );
}

/** A pair of the author, or the objective that makes a default pair impossible. */
function pathOf(slo: Slo, index: number, key: string): PropertyPath {
  return slo.burnPairs === undefined ? ['objective'] : ['burnPairs', index, key];
}

function disordered(slo: Slo, { long, short }: BurnRate, index: number): readonly Problem[] {
  if (milliseconds(short) < milliseconds(long)) return [];
  return [
    {
      code: 'O11Y1202',
      severity: 'error',
      message: `the short window ${short} is not shorter than the long one, ${long}`,
      at: { file: slo.file, path: pathOf(slo, index, 'short') },
      expected:
        'a short window that ends the alert soon after the burning, usually a twelfth of the long one',
      fix:
        milliseconds(short) === milliseconds(long)
          ? 'shorten it'
          : `did you mean long: '${short}', short: '${long}'?`,
    },
  ];
}

/** With fewer scrapes a single one that is missed or late decides whether the alert fires. */
function hasty(slo: Slo, { long, short }: BurnRate, index: number): readonly Problem[] {
  const { scrape, rateWindow } = clusterTiming;
  const scrapes = milliseconds(short) / milliseconds(scrape);
  if (scrapes >= fewestScrapes) return [];
  return [
    {
      code: 'O11Y1217',
      severity: 'error',
      message: `the short window ${short} of the pair ${long}/${short} has ${short} / ${scrape} = ${rounded(new Decimal(scrapes))} scrapes`,
      at: { file: slo.file, path: pathOf(slo, index, 'short') },
      expected: `at least ${fewestScrapes} scrapes, that is ${rateWindow}`,
      fix: `write short: '${rateWindow}' or longer, usually a twelfth of the long window`,
    },
  ];
}

function silent(slo: Slo, { long, short, factor, share }: BurnRate, index: number): readonly Problem[] {
  const budget = budgetOf(slo);
  const needed = factor.times(budget);
  if (needed.lt(1)) return [];
  const most = share.div(needed).times(100).toDecimalPlaces(1, Decimal.ROUND_DOWN);
  const pair =
    slo.burnPairs === undefined ? `the default pair ${long}/${short}` : `the pair ${long}/${short}`;
  return [
    {
      code: 'O11Y1203',
      severity: 'error',
      message:
        `${pair} can never fire: it waits for a burn rate above ${rounded(factor)}, which at a budget of ` +
        `${formatPercent(budget)} is an error ratio above ${formatPercent(needed.toDecimalPlaces(4))}`,
      at: { file: slo.file, path: pathOf(slo, index, 'share') },
      expected: `a share of the budget below ${formatNumber(most)} % within ${long} of ${periodOf(slo).words}`,
      fix:
        slo.burnPairs === undefined
          ? `write burnPairs of your own, with a smaller share for ${long}`
          : 'make the share smaller, or the long window longer',
    },
  ];
}

function restless(slo: Slo, { long, short, factor }: BurnRate, index: number): readonly Problem[] {
  if (factor.gte(1)) return [];
  const pace = new Decimal(milliseconds(long)).div(periodMilliseconds(slo)).times(100);
  return [
    {
      code: 'O11Y1204',
      severity: 'error',
      message:
        `the pair ${long}/${short} fires at a burn rate of ${rounded(factor)}, at which the budget lasts ` +
        `longer than ${periodOf(slo).words}`,
      at: { file: slo.file, path: pathOf(slo, index, 'share') },
      expected: `at least ${formatNumber(pace.toDecimalPlaces(1, Decimal.ROUND_UP))} % of the budget within ${long}: that is a burn rate of 1`,
      fix: 'raise the share, or shorten the long window',
    },
  ];
}

const rounded = (value: Decimal): string => formatNumber(value.toDecimalPlaces(3));

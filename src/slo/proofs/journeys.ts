import { type Duration, milliseconds } from '../../model/duration';
import type { Slo } from '../../model/model';
import { expectFiring, expectNoData, expectQuiet, type RuleCase } from '../../promql/rule-case';
import { spentSteps } from '../alerting';
import { budgetOf, burnRatesOf, hasOutagePair, isOff, windowsOf } from '../burn-pairs';
import { own, series } from '../names';
import { periodMilliseconds, periodOf } from '../period';
import type { JourneySli } from '../sli';
import { anyBurning, anySpent, burning, spent } from './expectations';
import { aroundThreshold } from './pairs';
import { calendarOf, ownSeries } from './recorded';
import { gauge, type Stretch } from './stretches';
import { busy } from './traffic';

/**
 * A journey is computed from what its members have recorded of every window, so that each window can be given as it
 * will be: nothing takes time but the delays of alerts.
 */
export function proveJourney(slo: Slo, sli: JourneySli): readonly RuleCase[] {
  return [
    ...(hasOutagePair(slo) ? [outage(slo, sli)] : []),
    ...burnRatesOf(slo).map((pair) => {
      const { above, below } = aroundThreshold(slo, pair);
      return journeyCase(
        slo,
        sli,
        `the ${pair.long} pair of a journey fires just above its burn rate, and not just below`,
        [
          { lasts: '10m', rate: busy(slo), errors: above },
          { lasts: '10m', rate: busy(slo), errors: below },
        ],
        [expectFiring(burning(slo, pair.long), '10m'), expectQuiet(burning(slo, pair.long), '20m')],
      );
    }),
    ...(isOff(slo, 'budget') ? [] : [tickets(slo, sli)]),
  ];
}

function outage(slo: Slo, sli: JourneySli): RuleCase {
  return journeyCase(
    slo,
    sli,
    'an outage of all members is an outage of the journey, and members without traffic are no data',
    [
      { lasts: '10m', rate: busy(slo) },
      { lasts: '10m', rate: busy(slo), errors: 1 },
      { lasts: '10m', rate: 0 },
    ],
    [
      expectQuiet(anyBurning(slo), '10m'),
      expectFiring(burning(slo, 'outage'), '15m'),
      expectQuiet(anyBurning(slo), '30m'),
      expectNoData(own(slo, series.errorRatio), '30m'),
    ],
  );
}

/** Whatever spent it: the period alone decides. */
function tickets(slo: Slo, sli: JourneySli): RuleCase {
  const shares = ['70%', ...spentSteps.map(({ spent: share }) => share)];
  const stretches = shares.map((share): Stretch => {
    const above = share === '70%' ? 0.7 : Number.parseInt(share, 10) / 100 + 0.02;
    return { lasts: '10m', rate: busy(slo), errors: budgetOf(slo).toNumber() * above };
  });
  return journeyCase(
    slo,
    sli,
    'tickets of a journey are opened when three quarters, nine tenths and all of the budget are spent',
    stretches,
    shares.flatMap((share, index) => {
      const at = `${10 * (index + 1)}m`;
      if (index === 0) return [expectQuiet(anySpent(slo), at)];
      return spentSteps.map((step) =>
        (step.spent === share ? expectFiring : expectQuiet)(spent(slo, step.spent), at),
      );
    }),
  );
}

function journeyCase(
  slo: Slo,
  sli: JourneySli,
  name: string,
  stretches: readonly Stretch[],
  expectations: RuleCase['expectations'],
): RuleCase {
  return { subject: slo.id, name, interval: '30s', series: membersSums(slo, sli, stretches), expectations };
}

/** What members have recorded when the same has happened for the whole of every window. */
function membersSums(
  slo: Slo,
  { kind, members }: JourneySli,
  stretches: readonly Stretch[],
): RuleCase['series'] {
  const period = periodOf(slo).name;
  const windows = [
    ...windowsOf(burnRatesOf(slo)).map((window) => [window, milliseconds(window)] as const),
    [period, periodMilliseconds(slo)] as const,
  ];
  const interval: Duration = '30s';
  const parts = members.flatMap(({ slo: member }) => [
    ...windows.flatMap(([window, length]) => {
      const total = ({ rate = 0 }: Stretch): number => rate * (length / 1000);
      return [
        { series: ownSeries(member, series.total, { window }), values: gauge(stretches, interval, total) },
        {
          series: ownSeries(member, series.bad, { window }),
          values: gauge(
            stretches,
            interval,
            (stretch) => total(stretch) * errorsOfMember(kind, stretch.errors ?? 0, members.length),
          ),
        },
      ];
    }),
    {
      series: ownSeries(member, series.observedHours),
      values: gauge(stretches, interval, () => periodMilliseconds(slo) / milliseconds('1h')),
    },
  ]);
  return [...parts, ...calendarOf(slo, stretches, interval)];
}

/** Such that the journey as a whole has these: where all must be good, what is good of each is a root of what is good. */
function errorsOfMember(kind: JourneySli['kind'], errors: number, members: number): number {
  return kind === 'weighted' ? errors : 1 - (1 - errors) ** (1 / members);
}

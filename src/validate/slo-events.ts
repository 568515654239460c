import type { Decimal } from 'decimal.js';
import { milliseconds } from '../model/duration';
import type { Model, Slo } from '../model/model';
import { formatNumber, formatPercent } from '../model/ratio';
import type { Problem, PropertyPath } from '../problems/problem';
import { minimumOf } from '../slo/alerting';
import { budgetEvents, declaresTraffic, periodEvents, trafficOf } from '../slo/arithmetic';
import { budgetOf, everyBurnRate, hasOutagePair, isOff } from '../slo/burn-pairs';
import { canCount } from '../slo/detection';
import { outagePair } from '../slo/outage';
import { periodOf } from '../slo/period';
import { isJourney } from '../slo/sli';

/** Events of which a budget needs room, or one incident spends it whole, and of which it should have room. */
const fewest = { error: 3, warning: 10 } as const;

/** Budgets and alerts that the events of an SLO are too few for. */
export function validateSloEvents({ slos }: Model): readonly Problem[] {
  return slos.flatMap((slo) => {
    const traffic = trafficOf(slo);
    return [
      ...derivedTraffic(slo),
      ...(traffic === undefined ? [] : [...tooFew(slo, traffic), ...uncountable(slo, traffic)]),
    ];
  });
}

function derivedTraffic({ sli, traffic, file }: Slo): readonly Problem[] {
  if (traffic === undefined || declaresTraffic(sli)) return [];
  return [
    {
      code: 'O11Y1210',
      severity: 'error',
      message: `the traffic of an SLO of kind '${sli.kind}' is ${isJourney(sli) ? 'that of its members' : 'two slices of time a minute'}`,
      at: { file, path: ['traffic'] },
      expected: 'traffic where events are counted, and nobody but the author knows how many there are',
      fix: 'remove it',
    },
  ];
}

function tooFew(slo: Slo, traffic: Decimal): readonly Problem[] {
  const [budget, period] = [budgetEvents(slo), periodEvents(slo)];
  if (budget === undefined || period === undefined || budget.gte(fewest.warning)) return [];
  const oneTarget = slo.sli.kind === 'probe' && slo.traffic === undefined;
  const severity = budget.lt(fewest.error) ? 'error' : 'warning';
  return [
    {
      code: 'O11Y1209',
      severity,
      message:
        `the budget is ${rounded(budget)} bad events in ${periodOf(slo).words}: ${formatPercent(budgetOf(slo))} of ` +
        `${rounded(period)} events at ${perHour(traffic)}${oneTarget ? ', one target' : ''}`,
      at: { file: slo.file, path: trafficPath(slo) },
      expected: `a budget of at least ${fewest[severity]} events, or ${severity === 'error' ? 'a single incident spends it whole' : 'few incidents are left to spend it on'}`,
      fix: oneTarget
        ? "lower the objective, or write traffic: '4/m' for two targets, '6/m' for three"
        : 'lower the objective, lengthen the window, or count what happens more often',
    },
  ];
}

function uncountable(slo: Slo, traffic: Decimal): readonly Problem[] {
  const pairs = everyBurnRate(slo).flatMap(({ long, short }, index) =>
    isOff(slo, long)
      ? []
      : [
          {
            name: `the pair ${long}/${short}`,
            off: long as string,
            window: long,
            path: slo.burnPairs === undefined ? trafficPath(slo) : ['burnPairs', index, 'long'],
          },
        ],
  );
  const outage = hasOutagePair(slo)
    ? [
        {
          name: 'the alert for an outage',
          off: 'outage',
          window: outagePair.counted,
          path: trafficPath(slo),
        },
      ]
    : [];
  return [...outage, ...pairs]
    .filter(({ window }) => !canCount(slo, traffic, window))
    .map(({ name, off, window, path }) => ({
      code: 'O11Y1211',
      severity: 'error',
      message:
        `${name} can never fire: it needs ${minimumOf(slo)} bad events within ${window}, and there are ` +
        `${rounded(traffic.times(milliseconds(window)).div(1000))} events at ${perHour(traffic)}`,
      at: { file: slo.file, path },
      expected: 'windows in which so many events can fail',
      fix: `switch it off with alerting: { off: ['${off}'] }, or lower alerting.minimumBadEvents`,
    }));
}

const trafficPath = ({ traffic, sli }: Slo): PropertyPath => [
  traffic === undefined || !declaresTraffic(sli) ? 'sli' : 'traffic',
];

const perHour = (traffic: Decimal): string => `${rounded(traffic.times(3600))}/h`;

const rounded = (value: Decimal): string => formatNumber(value.toDecimalPlaces(value.lt(100) ? 2 : 0));

import { Decimal } from 'decimal.js';
import { milliseconds } from '../model/duration';
import { eventsPerUnit } from '../model/event-rate';
import { groupBy } from '../model/group-by';
import type { Model, Service, Slo, Team } from '../model/model';
import { formatPercent, ratio } from '../model/ratio';
import type { Events, Value } from '../model/slo';
import { maxBy, minBy, rate, selector, sumBy } from '../promql/print';
import { type BurnRate, budgetOf, burnRatesOf, hasOutagePair, isOff } from '../slo/burn-pairs';
import { type CounterSli, groupLabelsOf, isJourney, type JourneySli, sliCounters } from '../slo/sli';
import { isSlices, type SliceSli } from '../slo/slices';
import type { Left } from './foreign';
import { rateWindow } from './sli';

/** Objects of OpenSLO v1, and what they cannot say. */
export interface Exported {
  readonly objects: readonly object[];
  readonly left: readonly Left[];
}

/** @see https://github.com/OpenSLO/OpenSLO#specification */
const apiVersion = 'openslo/v1';

/** SLOs with the services, indicators and alerts that they refer to. */
export function exportOpenSlo(slos: readonly Slo[], model: Model): Exported {
  const carried = slos.filter(({ sli }) => sli.kind !== 'all-of');
  const names = namesOf(carried);
  const services = [...groupBy(carried, ({ service }) => service).keys()];
  return {
    objects: [
      ...services.map(serviceObject),
      ...targetsOf(carried),
      ...carried.flatMap((slo) => [
        ...indicatorObjects(slo, names),
        sloObject(slo, names),
        ...policies(slo, names),
      ]),
    ],
    left: [
      ...slos.flatMap((slo) => (carried.includes(slo) ? leftOf(slo, names) : [allOf(slo)])),
      ...services.flatMap(leftOfService),
      ...leftOfMaintenance(services, model),
    ],
  };
}

function allOf({ id, file }: Slo): Left {
  return {
    file,
    slo: id,
    what: 'the SLO',
    why: 'a journey whose members must all be good: a composite adds up what its objectives burn',
  };
}

type Names = ReadonlyMap<Slo, string>;

/** The name of the file; where two teams have the same, with the team before it. */
function namesOf(slos: readonly Slo[]): Names {
  const byName = groupBy(slos, ({ name }) => name);
  return new Map(
    slos.map((slo) => [slo, byName.get(slo.name)?.length === 1 ? slo.name : slo.id.replaceAll('/', '-')]),
  );
}

const nameOf = (names: Names, slo: Slo): string => names.get(slo) ?? slo.name;

function serviceObject({ name, summary, owner, tier }: Service): object {
  return {
    apiVersion,
    kind: 'Service',
    metadata: { name, labels: { team: owner.id, tier } },
    spec: { description: summary },
  };
}

/** Who is told, by team and severity. */
function targetsOf(slos: readonly Slo[]): readonly object[] {
  const told = slos.flatMap((slo) =>
    burnRatesOf(slo).map(({ severity }) => ({ team: slo.service.owner, severity })),
  );
  const distinct = groupBy(told, ({ team, severity }) => targetName(team, severity));
  return [...distinct].map(([name, [first]]) => ({
    apiVersion,
    kind: 'AlertNotificationTarget',
    metadata: { name },
    spec: { target: first?.team.receivers[first.severity].kind },
  }));
}

const targetName = (team: Team, severity: string): string => `${team.id}-${severity}`;

function indicatorObjects(slo: Slo, names: Names): readonly object[] {
  const { sli } = slo;
  if (isJourney(sli)) return [];
  const spec = isSlices(sli) ? slices(slo, sli) : { ratioMetric: ratioMetric(slo, sli) };
  return [{ apiVersion, kind: 'SLI', metadata: { name: nameOf(names, slo) }, spec }];
}

const source = (query: string): object => ({ metricSource: { type: 'Prometheus', spec: { query } } });

/** Counters as they are where there is nothing else, as OpenSLO has them; rates where there are expressions. */
function ratioMetric(slo: Slo, sli: CounterSli): object {
  const counters = sliCounters(sli);
  const by = groupLabelsOf(slo);
  const part = counters.counts === 'good' ? counters.good : counters.bad;
  const counter = ![part, counters.total].some((events) => 'promql' in events);
  const query = (events: Events): object => source(sumBy(by, counter ? counted(events) : perSecond(events)));
  return { counter, [counters.counts]: query(part), total: query(counters.total) };
}

function counted(events: Events): string {
  return 'promql' in events ? events.promql : selector(events.metric, events.match);
}

function perSecond(events: Events): string {
  return 'promql' in events
    ? withWindow(events.promql)
    : rate(selector(events.metric, events.match), rateWindow);
}

const withWindow = (promql: string): string => promql.replaceAll('$__rate_interval', rateWindow);

const gaugeOf = (value: Value): string =>
  'promql' in value ? withWindow(value.promql) : selector(value.metric, value.match);

/** Slices are points: every value that is read is good or bad. */
function slices(slo: Slo, sli: SliceSli): object {
  const by = groupLabelsOf(slo);
  if (sli.kind === 'probe') {
    const success = selector('probe_success', sli.match);
    const count = sumBy(by, success).replace(/^sum/, 'count');
    return { ratioMetric: { counter: false, good: source(sumBy(by, success)), total: source(count) } };
  }
  return { thresholdMetric: source(limited(sli, by)) };
}

function limited(sli: Exclude<SliceSli, { readonly kind: 'probe' }>, by: readonly string[]): string {
  switch (sli.kind) {
    case 'at-most':
      return maxBy(by, gaugeOf(sli.value));
    case 'at-least':
      return minBy(by, gaugeOf(sli.value));
    case 'throughput': {
      const { unit } = eventsPerUnit(sli.floor);
      const events = selector(sli.events.metric, sli.events.match);
      return sumBy(by, unit === '1s' ? rate(events, rateWindow) : `increase(${events}[${unit}])`);
    }
    case 'saturation':
      return `${sumBy(by, gaugeOf(sli.used))} / ${sumBy(by, gaugeOf(sli.capacity))}`;
  }
}

function limitOf(sli: Slo['sli']): object {
  switch (sli.kind) {
    case 'at-most':
      return { op: 'lte', value: sli.limit };
    case 'at-least':
      return { op: 'gte', value: sli.limit };
    case 'throughput':
      return { op: 'gte', value: eventsPerUnit(sli.floor).events.toNumber() };
    case 'saturation':
      return { op: 'lte', value: ratio(sli.limit).toNumber() };
    default:
      return {};
  }
}

function sloObject(slo: Slo, names: Names): object {
  const { sli, summary, service, window } = slo;
  const name = nameOf(names, slo);
  return {
    apiVersion,
    kind: 'SLO',
    metadata: { name },
    spec: {
      ...(summary === undefined ? {} : { description: summary }),
      service: service.name,
      ...(isJourney(sli) ? {} : { indicatorRef: name }),
      timeWindow: [
        typeof window === 'string'
          ? { duration: window, isRolling: true }
          : {
              duration: '1M',
              isRolling: false,
              calendar: { startTime: '2020-01-01 00:00:00', timeZone: window.timeZone },
            },
      ],
      budgetingMethod: 'Occurrences',
      objectives: isJourney(sli)
        ? composite(slo, sli, names)
        : [{ ...limitOf(sli), target: ratio(slo.objective).toNumber() }],
      ...(burnRatesOf(slo).length === 0
        ? {}
        : { alertPolicies: burnRatesOf(slo).map((pair) => ({ alertPolicyRef: policyName(name, pair) })) }),
    },
  };
}

/** Weights that make the burn of the composite that of the journey; `readComposite` says why. */
function composite(slo: Slo, { members }: JourneySli, names: Names): readonly object[] {
  const weights = members.reduce((sum, { weight }) => sum.plus(weight), new Decimal(0));
  return members.map(({ slo: member, weight }) => ({
    displayName: member.name,
    indicatorRef: nameOf(names, member),
    target: ratio(member.objective).toNumber(),
    compositeWeight: budgetOf(member)
      .times(weight)
      .div(budgetOf(slo).times(weights))
      .toSignificantDigits(15)
      .toNumber(),
  }));
}

const policyName = (name: string, { long }: BurnRate): string => `${name.slice(0, 50)}-burn-${long}`;

function policies(slo: Slo, names: Names): readonly object[] {
  return burnRatesOf(slo).map((pair) => {
    const name = policyName(nameOf(names, slo), pair);
    return {
      apiVersion,
      kind: 'AlertPolicy',
      metadata: { name },
      spec: {
        alertWhenBreaching: true,
        alertWhenResolved: true,
        alertWhenNoData: !isOff(slo, 'absence'),
        conditions: [
          {
            kind: 'AlertCondition',
            metadata: { name },
            spec: {
              severity: pair.severity,
              condition: {
                kind: 'burnrate',
                op: 'gt',
                threshold: pair.factor.toSignificantDigits(15).toNumber(),
                lookbackWindow: pair.long,
                alertAfter: '0m',
              },
            },
          },
        ],
        notificationTargets: [{ targetRef: targetName(slo.service.owner, pair.severity) }],
      },
    };
  });
}

function leftOf(slo: Slo, names: Names): readonly Left[] {
  const pairs = burnRatesOf(slo);
  const odd = pairs.filter(({ long, short }) => milliseconds(short) * 12 !== milliseconds(long));
  const least = slo.alerting?.minimumBadEvents ?? 3;
  const said = nameOf(names, slo) !== slo.name;
  const parts: readonly (readonly [boolean, string, string])[] = [
    [said, 'name', `two teams have an SLO of this name: it is called ${nameOf(names, slo)}`],
    [
      pairs.length > 0,
      'short windows of burn pairs',
      `a condition has one window: ${pairs.map(({ long, short }) => `${long}/${short}`).join(', ')}`,
    ],
    [odd.length > 0, 'burnPairs', 'an import takes short windows of a twelfth'],
    [
      pairs.length > 0,
      'gates',
      `a pair waits for ${least} bad events${slo.alerting?.waitForShare === false ? '' : ' and until its share of the budget is spent'}`,
    ],
    [pairs.length === 0, 'alerting.off', 'no alert policy does not say that nobody is told'],
    [hasOutagePair(slo), 'outage', 'a condition knows no error ratio of five minutes'],
    [!isOff(slo, 'budget'), 'budget alerts', 'a condition knows no budget that is spent'],
    [groupLabelsOf(slo).length > 0, 'groupBy', `only the query says so: by ${groupLabelsOf(slo).join(', ')}`],
    [slo.traffic !== undefined, 'traffic', `${slo.traffic} are usual`],
    [slo.runbook !== undefined, 'runbook', `${slo.runbook}`],
    [slo.sli.kind === 'throughput', 'sli', 'its window is that of the query'],
    [
      isJourney(slo.sli),
      'sli',
      `members are objectives of their own at ${memberTargets(slo)}; the journey is ${formatPercent(ratio(slo.objective))}`,
    ],
  ];
  return parts.flatMap(([is, what, why]) => (is ? [{ file: slo.file, slo: slo.id, what, why }] : []));
}

function memberTargets({ sli }: Slo): string {
  return isJourney(sli) ? sli.members.map(({ slo }) => formatPercent(ratio(slo.objective))).join(', ') : '';
}

function leftOfService({ id, file, workload, telemetry, dependsOn }: Service): readonly Left[] {
  const given = { workload, telemetry, dependsOn: dependsOn.length === 0 ? undefined : dependsOn };
  const keys = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  return keys.length === 0
    ? []
    : [{ file, what: `${keys.join(', ')} of ${id}`, why: 'a service has a description and labels' }];
}

function leftOfMaintenance(services: readonly Service[], { maintenance }: Model): readonly Left[] {
  return maintenance
    .filter((it) => it.services.some((service) => services.includes(service)))
    .map(({ id, file }) => ({
      file,
      what: `the maintenance ${id}`,
      why: 'no time can be left out of a budget',
    }));
}

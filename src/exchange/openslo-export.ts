import { Decimal } from 'decimal.js';
import { groupBy } from '../model/group-by';
import type { Model, Service, Slo, Team } from '../model/model';
import { ratio } from '../model/ratio';
import { type BurnRate, budgetOf, burnRatesOf, isOff } from '../slo/burn-pairs';
import { isJourney, type JourneySli } from '../slo/sli';
import { isSlices } from '../slo/slices';
import type { Left } from './foreign';
import { allOf, leftOf, leftOfMaintenance, leftOfService } from './openslo-left';
import { type Names, nameOf, namesOf } from './openslo-names';
import { limitOf, ratioMetric, slices } from './openslo-queries';

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
  const services = [...groupBy(carried, ({ service }) => service).keys()];
  const names = new Map([...namesOf(carried), ...namesOf(services)]);
  return {
    objects: [
      ...services.map((service) => serviceObject(service, names)),
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

function serviceObject(service: Service, names: Names): object {
  const { summary, owner, tier } = service;
  return {
    apiVersion,
    kind: 'Service',
    metadata: { name: nameOf(names, service), labels: { team: owner.id, tier } },
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

function sloObject(slo: Slo, names: Names): object {
  const { sli, summary, service, window } = slo;
  const name = nameOf(names, slo);
  return {
    apiVersion,
    kind: 'SLO',
    metadata: { name },
    spec: {
      ...(summary === undefined ? {} : { description: summary }),
      service: nameOf(names, service),
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
export function composite(slo: Slo, { members }: JourneySli, names: Names): readonly object[] {
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

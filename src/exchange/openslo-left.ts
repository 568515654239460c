import { milliseconds } from '../model/duration';
import type { Model, Service, Slo } from '../model/model';
import { formatPercent, ratio } from '../model/ratio';
import { burnRatesOf, hasOutagePair, isOff } from '../slo/burn-pairs';
import { groupLabelsOf, isJourney } from '../slo/sli';
import type { Left } from './foreign';
import { type Names, nameOf } from './openslo-names';

export function allOf({ id, file }: Slo): Left {
  return {
    file,
    slo: id,
    what: 'the SLO',
    why: 'a journey whose members must all be good: a composite adds up what its objectives burn',
  };
}

export function leftOf(slo: Slo, names: Names): readonly Left[] {
  const pairs = burnRatesOf(slo);
  const probed = slo.sli.kind === 'probe' ? slo.sli.target?.url : undefined;
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
    [
      probed !== undefined,
      'sli',
      `an indicator asks no address: ${probed} is asked as long as the definition is here`,
    ],
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

export function leftOfService({ id, file, workload, telemetry, dependsOn }: Service): readonly Left[] {
  const given = { workload, telemetry, dependsOn: dependsOn.length === 0 ? undefined : dependsOn };
  const keys = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  return keys.length === 0
    ? []
    : [{ file, what: `${keys.join(', ')} of ${id}`, why: 'a service has a description and labels' }];
}

export function leftOfMaintenance(services: readonly Service[], { maintenance }: Model): readonly Left[] {
  return maintenance
    .filter((it) => it.services.some((service) => services.includes(service)))
    .map(({ id, file }) => ({
      file,
      what: `the maintenance ${id}`,
      why: 'no time can be left out of a budget',
    }));
}

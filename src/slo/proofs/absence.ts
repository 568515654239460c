import type { Duration } from '../../model/duration';
import type { Slo } from '../../model/model';
import { selector } from '../../promql/print';
import { expectFiring, expectQuiet, type RuleCase } from '../../promql/rule-case';
import { isOff } from '../burn-pairs';
import { absentAlertNameOf, targetsDownAlertNameOf } from '../names';
import { jobOf } from '../sli';
import { isSlices } from '../slices';
import { type WatchedTargets, watchedTargets } from '../targets';
import { recordedRates } from './recorded';
import type { Stretch } from './stretches';
import { busy } from './traffic';

/** Series that are missing and traffic that stays away, each told from what is usual. */
export function proveAbsence(slo: Slo): readonly RuleCase[] {
  if (isOff(slo, 'absence')) return [];
  const missing = absent(slo, 'series-missing', 'series that are missing', {});
  const idle = absent(slo, 'no-traffic', 'traffic that stays away', { rate: 0 });
  return isSlices(slo.sli) ? [missing] : [missing, idle];
}

/** Once for each job of a service, as its alert; named after the SLO that it is the runbook of. */
export function proveTargets(slos: readonly Slo[]): readonly RuleCase[] {
  return watchedTargets(slos).map(targetsDown);
}

function targetsDown({ job, slo }: WatchedTargets): RuleCase {
  const alert = selector('ALERTS', {
    alertname: targetsDownAlertNameOf(slo.service),
    service: slo.service.id,
    job,
    alertstate: 'firing',
  });
  return {
    subject: slo.id,
    name: 'targets that are down or gone are told, one that restarts is not',
    interval: '30s',
    series: [{ series: selector('up', { job }), values: '1x5 0x5 1x5 0x12 1x3 stale _x14' }],
    expectations: [
      ...(['3m', '6m', '12m'] as const).map((at) => expectQuiet(alert, at)),
      expectFiring(alert, '15m'),
      expectQuiet(alert, '17m'),
      expectFiring(alert, '24m'),
    ],
  };
}

/** The alerts compare an hour with the same one and two weeks before: one hour a day is enough to be looked at. */
const evaluation: Duration = '1d';

/** Gone on the same day of the second and the third week, which is no longer unusual, and on the two days after it. */
function absent(slo: Slo, absence: string, words: string, gap: Omit<Stretch, 'lasts'>): RuleCase {
  const rate = busy(slo);
  const stretches: readonly Stretch[] = [
    { lasts: '7d', rate },
    { lasts: '1d', ...gap },
    { lasts: '6d', rate },
    { lasts: '3d', ...gap },
  ];
  const alert = selector('ALERTS', {
    alertname: absentAlertNameOf(slo),
    slo: slo.id,
    absence,
    alertstate: 'firing',
  });
  return {
    subject: slo.id,
    name: `${words} are told where there is usually something at this hour of the week`,
    interval: evaluation,
    evaluation,
    series: [
      ...recordedRates(slo, stretches, evaluation),
      { series: selector('up', { job: jobOf(slo) }), values: '1x17' },
    ],
    expectations: [
      ...(['8d', '14d', '16d'] as const).map((at) => expectQuiet(alert, at)),
      expectFiring(alert, '17d'),
    ],
  };
}

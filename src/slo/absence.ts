import type { AlertingRule } from '../model/artifacts';
import type { Service, Slo } from '../model/model';
import type { Severity } from '../model/team';
import type { Timing } from '../model/timing';
import { plainText, quoteText } from '../promql/print';
import { alertLabels } from './alerting';
import { isOff } from './burn-pairs';
import { absentAlertNameOf, own, series, targetsDownAlertNameOf } from './names';
import { isJourney, jobOf } from './sli';
import { isSlices } from './slices';

/** Events within an hour that are enough to call an hour without any unusual: with ten expected, none is one in 20,000. */
const usualEvents = 10;

/** Whoever waits for a batch or a browser waits until the morning. */
const severityOf: Readonly<Record<Service['tier'], Severity>> = {
  critical: 'page',
  standard: 'page',
  frontend: 'ticket',
  batch: 'ticket',
};

/**
 * No target answers, or none is left of those that there were within a day. What never existed in an environment is
 * not missed, nor is what is pushed: it has no targets.
 */
export function compileTargetsDown(
  service: Service,
  job: string,
  timing: Timing,
  annotations: Readonly<Record<string, string>>,
): AlertingRule {
  const up = `up{job=${quoteText(job)}}`;
  const name = plainText(job);
  // Looked for by the hour: a target that was there for less is not missed.
  const day = `[${timing.scaled('1d')}:${timing.scaled('1h')}]`;
  return {
    alert: targetsDownAlertNameOf(service),
    expr: `max(${up}) == 0\nor\n(max(max_over_time(${up}${day})) unless on () max(${up}))`,
    for: timing.scaled('5m'),
    labels: { severity: severityOf[service.tier], team: service.owner.id, service: service.id, job: name },
    annotations: {
      summary: `${service.name}: no target of ${name} answers`,
      description:
        `All targets of ${name} are down or gone for 5m. Nothing of ${service.id} is measured meanwhile: its SLOs ` +
        `have no data, and their budgets stand still.`,
      ...annotations,
    },
  };
}

/** Data that stays away although it usually comes at this hour of the week. Deploys and idle services raise nothing. */
export function compileAbsence(
  slo: Slo,
  timing: Timing,
  annotations: Readonly<Record<string, string>>,
): readonly AlertingRule[] {
  if (isJourney(slo.sli) || isOff(slo, 'absence')) return [];
  const usual = ['1w', '2w'].map(
    (ago) => `sum(${own(slo, series.totalHour)} offset ${timing.scaled(ago as '1w')}) >= ${usualEvents}`,
  );
  const alert = (absence: string, conditions: readonly string[], text: AbsenceText): AlertingRule => ({
    alert: absentAlertNameOf(slo),
    expr: [...conditions, ...usual].join('\nand on ()\n'),
    for: timing.scaled('15m'),
    labels: alertLabels(slo, 'ticket', { slo_service: slo.service.id, absence }),
    annotations: {
      summary: `${slo.service.name}: ${text.summary}`,
      description: text.description,
      ...annotations,
    },
  });
  const missing = alert(
    'series-missing',
    [
      `((max(up{job=${quoteText(jobOf(slo))}}) or vector(1)) == 1 unless on () count(${own(slo, series.totalRate)}))`,
    ],
    {
      summary: `the metrics of ${slo.id} are missing`,
      description:
        'Its targets answer, but the series that it counts are not among what they say: a metric or a label was ' +
        'renamed, or instrumentation was removed.',
    },
  );
  const idle = alert('no-traffic', [`sum(${own(slo, series.totalHour)}) == 0`], {
    summary: `no event of ${slo.id} for an hour`,
    description:
      `There was none within the last hour, and at least ${usualEvents} at this time one and two weeks ago: what ` +
      'calls it may fail before it arrives.',
  });
  return isSlices(slo.sli) ? [missing] : [missing, idle];
}

interface AbsenceText {
  readonly summary: string;
  readonly description: string;
}

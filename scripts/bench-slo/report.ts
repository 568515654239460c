import type { Cost } from './cost';
import { type Detection, detectionOf, isFalsePage } from './detection';
import type { Many } from './many';
import { incidents, interval } from './month';
import { pairs } from './rule-set';

/** Figures of one rule set on one month. */
export interface Figures {
  readonly name: string;
  readonly cost: Cost;
}

export interface Judged {
  readonly what: string;
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}\n`;
}

/** Ratios are against the first row. */
export function costTable(rows: readonly Figures[], truth: number): string {
  const [first] = rows;
  return table(
    [
      'rules',
      'samples per evaluation',
      'per minute',
      'evaluation time',
      'series written',
      '30 days off the truth',
    ],
    rows.map(({ name, cost }) => [
      name,
      count(cost.samples),
      count(cost.samplesPerMinute),
      first === undefined ? '' : `${(cost.seconds / first.cost.seconds).toFixed(3)} of ${first.name}`,
      count(cost.series),
      deviation(cost.periodRatio, truth),
    ]),
  );
}

export function deviation(ratio: number | undefined, truth: number): string {
  if (ratio === undefined) return 'no data';
  return Number.isNaN(ratio) ? 'NaN' : `${((ratio / truth - 1) * 100).toFixed(3)} %`;
}

/** Minutes from the start of each incident to the first firing of each pair. */
export function detectionTable(
  raw: readonly Detection[],
  off: readonly Detection[],
  on: readonly Detection[],
): string {
  return table(
    ['incident', 'pair', 'share spent after', 'raw selectors', 'ours, gate off', 'ours, gate on'],
    incidents.flatMap((incident) =>
      pairs.map(({ long }) => [
        incident.name,
        long,
        minutes(detectionOf(raw, long, incident)?.dueAfter),
        ...[raw, off, on].map((all) => minutes(detectionOf(all, long, incident)?.after)),
      ]),
    ),
  );
}

/** All alerts of one rule set, its own pairs and its outage alert. */
export function firingTable(
  sets: readonly { readonly name: string; readonly found: readonly Detection[] }[],
): string {
  return table(
    ['rules', 'alert', ...incidents.map(({ name }) => name)],
    sets.flatMap(({ name, found }) =>
      [...new Set(found.map(({ alert }) => alert))].map((alert) => [
        name,
        `${alert.name} (${alert.page ? 'page' : 'ticket'})`,
        ...incidents.map((incident) => {
          const detection = found.find((each) => each.alert === alert && each.incident === incident);
          return `${minutes(detection?.after)}${detection !== undefined && isFalsePage(detection) ? ' **false**' : ''}`;
        }),
      ]),
    ),
  );
}

export function falsePages(found: readonly Detection[]): number {
  return found.filter(isFalsePage).length;
}

function minutes(seconds: number | undefined): string {
  return seconds === undefined ? 'never' : (seconds / 60).toFixed(1);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

export function judgedTable(rows: readonly Judged[]): string {
  return table(
    ['aim', 'wanted', 'measured', ''],
    rows.map(({ what, aim, measured, met }) => [what, aim, measured, met ? 'met' : '**missed**']),
  );
}

/** Minutes by which pairs fire later without the gate than on raw selectors, the worst of all incidents. */
export function worstDelay(raw: readonly Detection[], ours: readonly Detection[]): number {
  return worst(
    raw.map(({ alert, incident, after }) => ({
      late: detectionOf(ours, alert.name, incident)?.after,
      early: after,
    })),
  );
}

/** Minutes by which gated pairs fire later than their share is spent and the pair burns, whichever comes last. */
export function worstGateDelay(off: readonly Detection[], on: readonly Detection[]): number {
  return worst(
    off.flatMap(({ alert, incident, after, dueAfter }) =>
      after === undefined || dueAfter === undefined
        ? []
        : [{ late: detectionOf(on, alert.name, incident)?.after, early: Math.max(after, dueAfter) }],
    ),
  );
}

function worst(
  pairs: readonly { readonly late: number | undefined; readonly early: number | undefined }[],
): number {
  const delays = pairs.map(({ late, early }) =>
    early === undefined ? 0 : late === undefined ? Number.POSITIVE_INFINITY : late - early,
  );
  return Math.max(0, ...delays) / 60;
}

export const evaluationMinutes = interval / 60;

export function manyTable({
  slos,
  rules,
  rulesAndProofs,
  memoryBefore,
  memory,
  text,
  wholeProcess,
  sloth,
}: Many): string {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  return table(
    ['what', 'measured'],
    [
      ['SLOs', count(slos)],
      ['rules, compiled and rendered', `${rules.toFixed(2)} s`],
      [
        'rules and proofs, compiled and rendered',
        `${rulesAndProofs.toFixed(2)} s, ${megabytes(text)} MB of text`,
      ],
      [
        'peak memory of that process, loaded and at its end',
        `${megabytes(memoryBefore)} MB, ${megabytes(memory)} MB`,
      ],
      ['our whole process, from definitions to rule files, warm', `${wholeProcess.toFixed(2)} s`],
      [
        '`sloth generate`, whole process',
        sloth === undefined ? 'sloth is not in PATH' : `${sloth.toFixed(2)} s`,
      ],
    ],
  );
}

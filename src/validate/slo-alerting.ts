import { type Duration, milliseconds } from '../model/duration';
import { groupBy } from '../model/group-by';
import type { Model, Slo } from '../model/model';
import type { Problem, PropertyPath } from '../problems/problem';
import { nearest } from '../promql/nearest';
import { everyBurnRate, hasOutagePair } from '../slo/burn-pairs';
import { isJourney } from '../slo/sli';

/** Alerts that are switched off and do not exist, and what is named twice. */
export function validateSloAlerting({ slos }: Model): readonly Problem[] {
  return [...slos.flatMap((slo) => [...unknownOff(slo), ...namedTwice(slo)]), ...promisedTwice(slos)];
}

function unknownOff(slo: Slo): readonly Problem[] {
  const named = [
    ...(hasOutagePair({ ...slo, alerting: {} }) ? ['outage'] : []),
    'budget',
    ...(isJourney(slo.sli) ? [] : ['absence']),
    ...everyBurnRate(slo).map(({ long }) => long),
  ];
  return (slo.alerting?.off ?? []).flatMap((off, index): readonly Problem[] => {
    if (named.includes(off)) return [];
    const meant = nearest(off, named);
    return [
      {
        code: 'O11Y1212',
        severity: 'error',
        message: `there is no alert '${off}' to switch off`,
        at: { file: slo.file, path: ['alerting', 'off', index] },
        expected: `one of ${named.map((name) => `'${name}'`).join(', ')}: pairs by their long window`,
        fix: meant === undefined ? 'remove it' : `did you mean '${meant}'?`,
      },
    ];
  });
}

/** Pairs are told apart by their long windows, however those are written. */
function namedTwice(slo: Slo): readonly Problem[] {
  const { burnPairs = [], groupBy: groups = [], alerting, sli } = slo;
  return [
    ...repeated(burnPairs.map(({ long }) => milliseconds(long as Duration))).map((index) =>
      twice(slo, ['burnPairs', index, 'long'], `a pair with the long window ${burnPairs[index]?.long}`),
    ),
    ...repeated(groups).map((index) => twice(slo, ['groupBy', index], `the label ${groups[index]}`)),
    ...repeated(alerting?.off ?? []).map((index) =>
      twice(slo, ['alerting', 'off', index], `'${alerting?.off?.[index]}'`),
    ),
    ...('members' in sli
      ? repeated(sli.members.map((member) => member.slo.id)).map((index) =>
          twice(slo, ['sli', 'members', index, 'slo'], `the member ${sli.members[index]?.slo.id}`),
        )
      : []),
  ];
}

/** Indexes of the values that came before. */
function repeated(values: readonly (string | number)[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function twice({ file }: Slo, path: PropertyPath, what: string): Problem {
  return {
    code: 'O11Y1213',
    severity: 'error',
    message: `${what} is named twice`,
    at: { file, path },
    expected: 'everything once',
    fix: 'remove one of the two',
  };
}

/** The same events, the same period and the same objective: every incident would be told twice. */
function promisedTwice(slos: readonly Slo[]): readonly Problem[] {
  return [...groupBy(slos, promiseOf).values()].flatMap(([first, ...others]) =>
    others.map((other) => ({
      code: 'O11Y1213' as const,
      severity: 'warning' as const,
      message: `${other.id} promises what ${first?.id} promises: the same SLI, window and objective`,
      at: { file: other.file, path: ['sli'] },
      expected: 'promises that differ, or every incident is told twice',
      fix: 'remove one of the two files, or say what is different',
    })),
  );
}

function promiseOf({ service, sli, objective, window, groupBy: groups = [] }: Slo): string {
  const linked = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'file' in value && 'id' in value ? value.id : value;
  return JSON.stringify([service.id, sli, objective, window, [...groups].sort()], linked);
}

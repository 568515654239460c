import type { Model, Slo } from '../model/model';
import type { Problem, PropertyPath } from '../problems/problem';
import { burnRatesOf, windowsOf } from '../slo/burn-pairs';
import { periodOf } from '../slo/period';
import { isJourney, type JourneySli } from '../slo/sli';

/**
 * Journeys read what their members record, window by window. A journey may be a member of another: a mean of means and
 * a product of products are what they would be of all members at once, as long as nothing is counted twice.
 */
export function validateJourneys({ slos }: Model): readonly Problem[] {
  return slos.flatMap((slo) => {
    const { sli } = slo;
    if (!isJourney(sli)) return [];
    return [
      ...grouped(slo),
      ...sli.members.flatMap((member, index) => [
        ...otherPeriod(slo, member.slo, ['sli', 'members', index, 'slo']),
        ...otherWindows(slo, member.slo, ['sli', 'members', index, 'slo']),
      ]),
      ...countedTwice(slo, sli),
    ];
  });
}

function grouped({ groupBy, file }: Slo): readonly Problem[] {
  if (groupBy === undefined) return [];
  return [
    {
      code: 'O11Y1214',
      severity: 'error',
      message: 'a journey is grouped by labels, and its members need not have the same ones',
      at: { file, path: ['groupBy'] },
      expected: 'one budget for the whole journey',
      fix: 'remove groupBy; group the members instead',
    },
  ];
}

function otherPeriod(slo: Slo, member: Slo, path: PropertyPath): readonly Problem[] {
  const [own, other] = [periodOf(slo), periodOf(member)];
  if (own.name === other.name && own.timeZone === other.timeZone) return [];
  const words = ({ words: name, timeZone }: typeof own): string =>
    timeZone === undefined ? name : `the ${name} in ${timeZone}`;
  return [
    {
      code: 'O11Y1214',
      severity: 'error',
      message: `the period of the journey is ${words(own)}, and that of its member ${member.id} is ${words(other)}`,
      at: { file: slo.file, path },
      expected:
        'members with the period of the journey, written the same way: their sums are what it is made of',
      fix: 'write the same window in both',
    },
  ];
}

function otherWindows(slo: Slo, member: Slo, path: PropertyPath): readonly Problem[] {
  const recorded = windowsOf(burnRatesOf(member));
  const missing = windowsOf(burnRatesOf(slo)).filter((window) => !recorded.includes(window));
  if (missing.length === 0) return [];
  return [
    {
      code: 'O11Y1214',
      severity: 'error',
      message: `the journey reads the windows ${missing.join(', ')}, which its member ${member.id} does not record`,
      at: { file: slo.file, path },
      expected: `windows that the member has: ${recorded.join(', ')}`,
      fix: 'give both the same burnPairs, and switch off in the member only what is off in the journey',
    },
  ];
}

/** Through another journey; what is repeated in the list itself is told with everything that is named twice. */
function countedTwice(slo: Slo, sli: JourneySli): readonly Problem[] {
  const seen = new Map<string, string>();
  return sli.members.flatMap((member, index) =>
    leavesOf(member.slo).flatMap((leaf): readonly Problem[] => {
      const before = seen.get(leaf);
      if (before === undefined) seen.set(leaf, member.slo.id);
      if (before === undefined || before === member.slo.id) return [];
      return [
        {
          code: 'O11Y1214',
          severity: 'error',
          message: `${leaf} is counted twice: in ${before} and in ${member.slo.id}`,
          at: { file: slo.file, path: ['sli', 'members', index, 'slo'] },
          expected: 'every SLO once in a journey, directly or in a journey that is its member',
          fix: 'remove one of the two members',
        },
      ];
    }),
  );
}

function leavesOf({ id, sli }: Slo): readonly string[] {
  return isJourney(sli) ? sli.members.flatMap((member) => leavesOf(member.slo)) : [id];
}

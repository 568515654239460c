import { severities } from '../model/team';
import { type Change, code, pairs, shortCode } from './change';
import { type Destination, destinations, type Routing, routedTeams, timings } from './routing';

/** What happened to the ways that alerts take, in terms of who hears of them. */
export function routingChanges(base: Routing, head: Routing): readonly Change[] {
  return [...teamChanges(base, head), ...fallbackChange(base, head), ...muteChanges(base, head)];
}

function teamChanges(base: Routing, head: Routing): readonly Change[] {
  const teams = (routing: Routing): ReadonlyMap<string, Routing> =>
    new Map(routedTeams(routing).map((team) => [team, routing]));
  return pairs(teams(base), teams(head)).flatMap(({ key: team, base: left, head: right }) =>
    severities.flatMap((severity): readonly Change[] => {
      const labels = { team, severity };
      const subject = `${severity}s of ${code(team)}`;
      const to = (routing: Routing): string =>
        destinations(routing, labels)
          .map(({ channel }) => channel)
          .join(' and ');
      if (left === undefined) {
        return [{ area: 'routing', action: 'added', subject, details: [`go to ${to(head)}`] }];
      }
      if (right === undefined) {
        return [{ area: 'routing', action: 'removed', subject, details: [`would go to ${to(head)}`] }];
      }
      const details = wayDetails(destinations(base, labels), destinations(head, labels));
      return details.length === 0 ? [] : [{ area: 'routing', action: 'changed', subject, details }];
    }),
  );
}

const timingWords: Readonly<Record<(typeof timings)[number], string>> = {
  group_wait: 'the first notification waits',
  group_interval: 'news of a group waits',
  repeat_interval: 'what still fires is repeated every',
};

function wayDetails(base: readonly Destination[], head: readonly Destination[]): readonly string[] {
  const [before, after] = [base, head].map((side) => side.map(({ channel }) => channel).join(' and '));
  const [first, second] = [base[0]?.timing, head[0]?.timing];
  return [
    ...(before === after ? [] : [`go to ${after} instead of ${before}`]),
    ...timings.flatMap((name) =>
      first?.[name] === second?.[name]
        ? []
        : [`${timingWords[name]} ${second?.[name]} instead of ${first?.[name]}`],
    ),
  ];
}

/** What carries no known team. */
function fallbackChange(base: Routing, head: Routing): readonly Change[] {
  const details = wayDetails(destinations(base, {}), destinations(head, {}));
  if (details.length === 0) return [];
  return [{ area: 'routing', action: 'changed', subject: 'alerts that nobody owns', details }];
}

function muteChanges(base: Routing, head: Routing): readonly Change[] {
  const rules = ({ inhibit_rules = [] }: Routing): ReadonlyMap<string, object> =>
    new Map(inhibit_rules.map((rule) => [JSON.stringify(rule), rule]));
  return pairs(rules(base), rules(head)).flatMap(({ base: left, head: right }): readonly Change[] => {
    if (left !== undefined && right !== undefined) return [];
    const { source_matchers, target_matchers, equal } = (left ?? right) as Record<string, readonly string[]>;
    const muted = `alerts with ${shortCode((target_matchers ?? []).join(', '))}`;
    const by = `alerts with ${shortCode((source_matchers ?? []).join(', '))}`;
    const same = (equal ?? []).length === 0 ? '' : ` of the same ${(equal ?? []).join(', ')}`;
    return [
      {
        area: 'routing',
        action: left === undefined ? 'added' : 'removed',
        subject: 'muting',
        details: [`${muted} are ${left === undefined ? 'now' : 'no longer'} muted by ${by}${same}`],
      },
    ];
  });
}

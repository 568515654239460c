import type { Rule, RuleFile, RuleGroup, RuleTestFile } from '../../src/model/artifacts';
import { groupBy } from '../../src/model/group-by';
import type { Expectation } from '../../src/promql/rule-case';

/** Cases of a test file, and the groups of rules that they ask about. */
export interface RuleSlice {
  /** Differs from that of every other slice of the same rule file. */
  readonly name: string;
  readonly groups: readonly RuleGroup[];
  /** A promtool test file, but for the name of the rule file. */
  readonly content: Readonly<Record<string, unknown>>;
}

interface Case {
  readonly name: string;
  readonly promql_expr_test: readonly Expectation[];
}

/**
 * promtool evaluates all rules of a file for every case, which grows with the square of what a service promises. No group
 * reads what another one of its file records, but for journeys, whose cases give what they read: the groups that a case
 * does not ask about change nothing in it, and are left out.
 */
export function slicesOf({ groups }: RuleFile, tests: readonly RuleTestFile[]): readonly RuleSlice[] {
  return tests.flatMap(({ name, content }) => {
    const { tests: cases } = content as { readonly tests: readonly Case[] };
    const together = groupBy(cases, (one) =>
      groupsAskedBy(one, groups)
        .map((group) => group.name)
        .join(' '),
    );
    return [...together.values()].map((alike, index) => {
      const asked = alike[0] === undefined ? [] : groupsAskedBy(alike[0], groups);
      return {
        name: `${name}.${index}`,
        groups: asked,
        content: { ...content, group_eval_order: asked.map((group) => group.name), tests: alike },
      };
    });
  });
}

function groupsAskedBy({ name, promql_expr_test }: Case, groups: readonly RuleGroup[]): readonly RuleGroup[] {
  const queries = promql_expr_test.map(({ expr }) => expr).join('\n');
  const asked = groups.filter(({ rules }) => rules.some((rule) => queries.includes(markOf(rule))));
  if (asked.length === 0) throw new Error(`'${name}' asks about no rule`);
  return asked;
}

/** What every query of the rule's series says. */
function markOf(rule: Rule): string {
  const slo = rule.labels?.['slo'];
  if (slo !== undefined) return `slo="${slo}"`;
  return 'alert' in rule ? `alertname="${rule.alert}"` : `${rule.record}{`;
}

import type { Problem } from '../problems/problem';
import type { LintFinding } from './rule';
import { rules } from './rules';

/** Something that a rule finds and that is meant so, or that is less bad than the rule says. */
export interface Waiver {
  readonly rule: string;
  /** `warn` makes errors of the rule warnings. */
  readonly effect: 'waive' | 'warn';
  /** The title. @default every dashboard */
  readonly dashboard?: string;
  /** The title. @default every panel, and the dashboard itself */
  readonly panel?: string;
  /** The query of the panel, from 0. @default all of them */
  readonly target?: number;
  readonly reason?: string;
}

export interface Judged {
  readonly kept: readonly LintFinding[];
  readonly waived: readonly { readonly finding: LintFinding; readonly reason: string }[];
  /** Waivers that something was found for. */
  readonly used: ReadonlySet<Waiver>;
}

/** What is found in one dashboard, after what is said of it. Whoever waives everything of a rule needs to say it once. */
export function judge(findings: readonly LintFinding[], waivers: readonly Waiver[], title: string): Judged {
  const kept: LintFinding[] = [];
  const waived: { readonly finding: LintFinding; readonly reason: string }[] = [];
  const used = new Set<Waiver>();
  for (const finding of findings) {
    const meant = waivers.filter((waiver) => isAbout(waiver, finding, title));
    for (const waiver of meant) used.add(waiver);
    const excluded = meant.find(({ effect }) => effect === 'waive');
    if (excluded !== undefined) waived.push({ finding, reason: excluded.reason ?? '' });
    else kept.push(meant.length === 0 ? finding : { ...finding, severity: 'warning' });
  }
  return { kept, waived, used };
}

function isAbout({ rule, dashboard, panel, target }: Waiver, finding: LintFinding, title: string): boolean {
  return (
    rule === finding.rule &&
    (dashboard === undefined || dashboard === title) &&
    (panel === undefined || panel === finding.panel?.title) &&
    (target === undefined || finding.target === undefined || target === finding.target)
  );
}

/** Whether there is a rule of the name. */
export function isRule(name: string): name is keyof typeof rules {
  return Object.hasOwn(rules, name);
}

export function unusedWaiver({ rule, panel }: Waiver, at: NonNullable<Problem['at']>): Problem {
  const where = panel === undefined ? '' : ` in panel '${panel}'`;
  return {
    code: 'O11Y1831',
    severity: 'warning',
    message: `the waiver waives nothing: ${rule} finds nothing${where}`,
    at,
    expected: 'waivers of what is really found, so that none hides what comes later',
    fix: 'remove it',
  };
}

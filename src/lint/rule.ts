import type { BoardPanel } from '../board/board';
import type { LintRuleId } from '../model/lint';
import type { Problem, PropertyPath } from '../problems/problem';
import type { Catalog } from '../promql/series';
import type { Repair } from './repair';
import type { Subject } from './subject';

/** What is known beside the dashboard. */
export interface LintContext {
  /** The metrics that are emitted. */
  readonly catalog: Catalog;
  /** Between two samples of a series. */
  readonly scrapeSeconds: number;
  /** Labels that every selector must match, such as `job` and `instance`; `$job` is expected where a variable has the name. */
  readonly requiredMatchers: readonly string[];
  /** Uids of data sources that are deployed with the dashboards, and may be named. */
  readonly dataSources: ReadonlySet<string>;
  /** Uids of dashboards to which links lead. */
  readonly dashboards: ReadonlySet<string>;
}

/** What a rule finds, and where in the JSON. */
export interface Finding {
  /** What is wrong; lower case, no final period. */
  readonly message: string;
  readonly path: PropertyPath;
  /** The panel that it is about. */
  readonly panel?: BoardPanel;
  /** The query of the panel, counted from 0. */
  readonly target?: number;
  /** The name of the variable that it is about. */
  readonly variable?: string;
  /** Instead of that of the rule. */
  readonly severity?: Problem['severity'];
  readonly fix?: string;
}

export interface LintRule {
  /** An error does not work; a warning works worse than it could. */
  readonly severity: Problem['severity'];
  /** For the table of rules: a sentence that begins with what is right. */
  readonly summary: string;
  /** Continues "expected ...". */
  readonly expected: string;
  /** One thing to do. */
  readonly fix: string;
  /** Where upstream says so. */
  readonly source?: string;
  readonly check: (subject: Subject, context: LintContext) => readonly Finding[];
  /** What `--fix` changes in the JSON. Nothing but what cannot change what is shown. */
  readonly repair?: (json: Readonly<Record<string, unknown>>) => readonly Repair[];
}

export type LintRules = Readonly<Record<LintRuleId, LintRule>>;

export interface LintFinding extends Finding {
  readonly rule: LintRuleId;
}

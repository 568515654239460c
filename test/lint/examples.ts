import type { LintRuleId } from '../../src/model/lint';
import { panelExamples } from './examples-panels';
import { queryExamples } from './examples-queries';
import { variableExamples } from './examples-variables';
import type { Json } from './json';

/** A dashboard that a rule complains about, and one close to it that is right. */
export interface Example {
  readonly wrong: Json;
  /** What is said of it, by this rule. */
  readonly says: readonly string[];
  readonly right: Json;
}

/** Of each rule that looks at one dashboard. */
export const examples: Readonly<Record<Exclude<LintRuleId, 'alert-without-panel'>, Example>> = {
  ...panelExamples,
  ...queryExamples,
  ...variableExamples,
};

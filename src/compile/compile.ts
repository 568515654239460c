import { compileAlertmanager } from '../alerting/alertmanager';
import { compileDashboards } from '../dashboards/compile';
import type { Artifacts, DocumentedArtifacts, RuleFile, RuleTestFile } from '../model/artifacts';
import type { Environment, Model } from '../model/model';
import { compileRunbooks } from '../report/runbook';
import { compileLayers } from './layers';
import { compileRuleTests } from './rule-tests';
import { compileRules } from './rules';

/** Everything that one environment needs, from everything that is defined. Pure: the same input, the same output. */
export function compile(model: Model, environment: Environment): Artifacts {
  const rules = [...compileRules(model, environment)];
  const alertmanager = compileAlertmanager(model, environment);
  return {
    environment,
    rules,
    alertmanager,
    dashboards: compileDashboards(model, environment),
    layers: environment.kind === 'local' ? {} : compileLayers(model, environment, rules, alertmanager),
  };
}

/** Adds what is not deployed but rendered: it takes as long again as what is. */
export function documented(model: Model, artifacts: Artifacts): DocumentedArtifacts {
  return {
    ...artifacts,
    ruleTests: artifacts.environment.kind === 'local' ? [] : ruleTestsOf(model, artifacts.rules),
    runbooks: compileRunbooks(model),
  };
}

function ruleTestsOf(model: Model, rules: readonly RuleFile[]): Iterable<RuleTestFile> {
  const testsOf = compileRuleTests(model);
  return {
    *[Symbol.iterator]() {
      for (const file of rules) yield* testsOf(file);
    },
  };
}

import { compileAlertmanager } from '../alerting/alertmanager';
import { compileDashboards } from '../dashboards/compile';
import type { Artifacts } from '../model/artifacts';
import type { Environment, Model } from '../model/model';
import { compileRunbooks } from '../report/runbook';
import { compileLayers } from './layers';
import { compileRuleTests } from './rule-tests';
import { compileRules } from './rules';

/** Everything that one environment needs, from everything that is defined. Pure: the same input, the same output. */
export function compile(model: Model, environment: Environment): Artifacts {
  const rules = compileRules(model, environment);
  const alertmanager = compileAlertmanager(model, environment);
  return {
    environment,
    rules,
    ruleTests: environment.kind === 'local' ? [] : compileRuleTests(model, rules),
    alertmanager,
    dashboards: compileDashboards(model, environment),
    runbooks: compileRunbooks(model),
    layers: environment.kind === 'local' ? {} : compileLayers(model, environment, rules, alertmanager),
  };
}

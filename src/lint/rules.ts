import type { LintRules } from './rule';
import { alertRules } from './rules/alert';
import { costRules } from './rules/cost';
import { dashboardRules } from './rules/dashboard';
import { gridRules } from './rules/grid';
import { identityRules } from './rules/identity';
import { logqlRules } from './rules/logql';
import { panelRules } from './rules/panel';
import { rateRules } from './rules/rate';
import { targetRules } from './rules/target';
import { templateRules } from './rules/template';
import { variableRules } from './rules/variable';
import { variableQueryRules } from './rules/variable-query';

/** Every rule, by its name. */
export const rules: LintRules = {
  ...templateRules,
  ...panelRules,
  ...targetRules,
  ...logqlRules,
  ...dashboardRules,
  ...rateRules,
  ...variableRules,
  ...variableQueryRules,
  ...identityRules,
  ...gridRules,
  ...costRules,
  ...alertRules,
};

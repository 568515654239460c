import type { LintRules } from './rule';
import { alertRules } from './rules/alert';
import { costRules } from './rules/cost';
import { dashboardRules } from './rules/dashboard';
import { duplicateRules } from './rules/duplicate';
import { gridRules } from './rules/grid';
import { identityRules } from './rules/identity';
import { labelRules } from './rules/label';
import { linkRules } from './rules/link';
import { logqlRules } from './rules/logql';
import { metricRules } from './rules/metric';
import { panelRules } from './rules/panel';
import { panelTypeRules } from './rules/panel-type';
import { rateRules } from './rules/rate';
import { targetRules } from './rules/target';
import { templateRules } from './rules/template';
import { variableRules } from './rules/variable';
import { variableQueryRules } from './rules/variable-query';
import { variableSyntaxRules } from './rules/variable-syntax';

/** Every rule, by its name. */
export const rules: LintRules = {
  ...templateRules,
  ...panelRules,
  ...targetRules,
  ...metricRules,
  ...labelRules,
  ...logqlRules,
  ...dashboardRules,
  ...linkRules,
  ...duplicateRules,
  ...panelTypeRules,
  ...rateRules,
  ...variableRules,
  ...variableQueryRules,
  ...variableSyntaxRules,
  ...identityRules,
  ...gridRules,
  ...costRules,
  ...alertRules,
};

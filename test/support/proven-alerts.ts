import type { AlertingRule, RuleFile, RuleTestFile } from '../../src/model/artifacts';
import type { Expectation } from '../../src/promql/rule-case';

/** What the tests of a rule file say of one of its alerts. */
export interface ProvenAlert {
  /** `<file>: <alert>{<labels that tell it from others>}`. */
  readonly alert: string;
  readonly fires: boolean;
  readonly quiet: boolean;
}

interface Look {
  readonly labels: Readonly<Record<string, string>>;
  readonly fires: boolean;
}

/** Every alert of the rule files, and whether a promtool case shows it firing and one shows it quiet. */
export function provenAlerts(
  rules: readonly RuleFile[],
  tests: readonly RuleTestFile[],
): readonly ProvenAlert[] {
  return rules.flatMap((file) => {
    const alerts = file.groups
      .flatMap((group) => group.rules)
      .flatMap((rule) => ('alert' in rule ? [rule] : []));
    const looks = tests.filter(({ name }) => name.split('.')[0] === file.name).flatMap(looksOf);
    return alerts.map((alert) => {
      const about = looks.filter(({ labels }) => concerns(labels, alert));
      return {
        alert: `${file.name}: ${describe(alert)}`,
        // One that fires proves nothing where the selector is that of several.
        fires: about.some(
          ({ labels, fires }) => fires && alerts.filter((other) => concerns(labels, other)).length === 1,
        ),
        quiet: about.some(({ fires }) => !fires),
      };
    });
  });
}

function looksOf({ content }: RuleTestFile): readonly Look[] {
  const { tests = [] } = content as {
    readonly tests?: readonly { readonly promql_expr_test: readonly Expectation[] }[];
  };
  return tests
    .flatMap((test) => test.promql_expr_test)
    .flatMap(({ expr, exp_samples }) => {
      const selected = /^count\(ALERTS\{(.*)\}\)/.exec(expr)?.[1];
      if (selected === undefined) return [];
      const { alertstate: _state, ...labels } = Object.fromEntries(
        [...selected.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, value]) => [label, value ?? '']),
      );
      return [{ labels, fires: exp_samples.length > 0 }];
    });
}

function concerns(selected: Readonly<Record<string, string>>, { alert, labels }: AlertingRule): boolean {
  const known: Readonly<Record<string, string>> = { alertname: alert, ...labels };
  return Object.entries(selected).every(([label, value]) => known[label] === value);
}

function describe({ alert, labels }: AlertingRule): string {
  const { severity: _severity, team: _team, service: _service, slo_service: _sloService, ...rest } = labels;
  return `${alert}{${Object.entries(rest)
    .map(([label, value]) => `${label}="${value}"`)
    .join(',')}}`;
}

import { parseLintFile } from '../../src/lint/lint-file';
import type { LintFinding } from '../../src/lint/rule';
import { judge } from '../../src/lint/waivers';
import { formatText } from '../../src/problems/format';
import { thrownProblems } from '../support/thrown';

/** From the documentation of dashboard-linter. */
const documented = `exclusions:
  target-rate-interval-rule:
    reason: Top 10's are intended to be displayed for the currently selected range.
    entries:
    - dashboard: Apollo Server
      panel: Top 10 Duration Rate
    - dashboard: Apollo Server
      panel: Top 10 Slowest Fields Resolution
  target-instance-rule:
    reason: Totals are intended to be across all instances
    entries:
    - panel: Requests Per Second
      targetIdx: 2
warnings:
  template-instance-rule:
`;

const report = (text: string): string =>
  formatText(parseLintFile('dashboards/.lint', text).problems, { colour: false });

const panel = { title: 'Requests Per Second' } as NonNullable<LintFinding['panel']>;

describe('.lint', () => {
  it('is read as dashboard-linter documents it', () => {
    const { waivers, problems } = parseLintFile('.lint', documented);
    expect(problems).toEqual([]);
    expect(waivers.map(({ waiver }) => waiver)).toEqual([
      {
        rule: 'target-rate-interval-rule',
        effect: 'waive',
        reason: "Top 10's are intended to be displayed for the currently selected range.",
        dashboard: 'Apollo Server',
        panel: 'Top 10 Duration Rate',
      },
      {
        rule: 'target-rate-interval-rule',
        effect: 'waive',
        reason: "Top 10's are intended to be displayed for the currently selected range.",
        dashboard: 'Apollo Server',
        panel: 'Top 10 Slowest Fields Resolution',
      },
      {
        rule: 'target-instance-rule',
        effect: 'waive',
        reason: 'Totals are intended to be across all instances',
        panel: 'Requests Per Second',
        target: 2,
      },
      { rule: 'template-instance-rule', effect: 'warn' },
    ]);
    expect(waivers.map(({ at }) => at.line)).toEqual([5, 7, 12, 15]);
  });

  it('excludes what it names, and no other query of the panel', () => {
    const waivers = parseLintFile('.lint', documented).waivers.map(({ waiver }) => waiver);
    const finding = (target: number): LintFinding => ({
      rule: 'target-instance-rule',
      message: 'x',
      path: [],
      panel,
      target,
    });
    const { kept, waived, used } = judge([finding(1), finding(2)], waivers, 'Shop');
    expect(kept).toEqual([finding(1)]);
    expect(waived).toEqual([
      { finding: finding(2), reason: 'Totals are intended to be across all instances' },
    ]);
    expect([...used]).toEqual([waivers[2]]);
  });

  it('makes errors warnings', () => {
    const { waivers } = parseLintFile('.lint', 'warnings:\n  ref-id:\n    reason: old\n');
    const found: LintFinding = { rule: 'ref-id', message: 'x', path: [], panel };
    const { kept } = judge(
      [found],
      waivers.map(({ waiver }) => waiver),
      'Shop',
    );
    expect(kept).toEqual([{ ...found, severity: 'warning' }]);
  });

  it('must say why something is excluded', () => {
    expect(
      report('exclusions:\n  panel-units-rule:\n'),
    ).toBe(`warning O11Y1833: panel-units-rule is excluded without a reason
  --> dashboards/.lint:2
  expected a reason, for whoever reads the file next
  add reason: and why it is meant so

0 errors, 1 warning
`);
  });

  it('may be empty', () => {
    expect(parseLintFile('.lint', '# nothing yet\n')).toEqual({ waivers: [], problems: [] });
  });

  it('names rules that exist, with keys that mean something', () => {
    expect(
      report(
        'exclusions:\n  panel-unit-rule:\n    reason: x\n  panel-id:\n    reason: x\n    panels: [a]\nexclude: {}\nignore: [panel-id]\n',
      ),
    ).toBe(`warning O11Y1832: there is no rule 'panel-unit-rule'
  --> dashboards/.lint:2
  expected the name of a rule: \`o11y dashboard lint --rules\` lists them
  did you mean 'panel-units-rule'?

warning O11Y1832: exclusions.panel-id.panels means nothing here
  --> dashboards/.lint:6
  expected exclusions and warnings: rules with reason and entries of dashboard, panel, targetIdx and reason
  correct or remove it

warning O11Y1832: ignore means nothing here
  --> dashboards/.lint:8
  expected exclusions and warnings: rules with reason and entries of dashboard, panel, targetIdx and reason
  correct or remove it

0 errors, 3 warnings
`);
  });

  it('that is no YAML ends in one problem', async () => {
    const problems = await thrownProblems(() => parseLintFile('.lint', 'exclusions: [\n'));
    expect(problems.map(({ code, at }) => `${code} ${at?.file}`)).toEqual(['O11Y2301 .lint']);
  });
});

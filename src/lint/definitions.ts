import { readClassic } from '../board/classic';
import { dashboardCompiler } from '../dashboards/compile';
import { contextOf } from '../dashboards/context';
import { isWritten } from '../dashboards/expand';
import { type PanelPlace, panelPlaces, queryPlace } from '../dashboards/panel-places';
import type { Dashboard, Environment, Model } from '../model/model';
import { memoryFor, remember } from '../model/remember';
import { formatPath } from '../problems/format';
import type { Place, Problem } from '../problems/problem';
import { type LintedDashboard, metricsOf, unseenAlerts, waiverOfAlert } from './alerts';
import { contextOfModel } from './context';
import { lintSubject } from './lint';
import { type LintResult, lintProblem, type Waived } from './problem';
import type { LintContext, LintFinding } from './rule';
import { subjectOf } from './subject';
import { judge, unusedWaiver, type Waiver } from './waivers';

/**
 * Lints what the dashboards compile to, and points to the definitions; a panel that a template makes is found at the row of
 * the template. Clusters differ in nothing that a rule looks at, so one of them stands for all; a laptop is looked at where
 * templates show something else there.
 */
export function lintModel(model: Model, requiredMatchers: LintContext['requiredMatchers'] = []): LintResult {
  const context = { ...contextOfModel(model), requiredMatchers };
  const [cluster, local] = (['cluster', 'local'] as const).map((kind) =>
    model.environments.find((environment) => environment.kind === kind),
  );
  const made = model.dashboards.filter(({ rows }) => !rows.every(isWritten));
  const deployed = cluster === undefined ? [] : lintDashboards(model, model.dashboards, cluster, context);
  const others = cluster === undefined ? model.dashboards : made;
  const onLaptop = local === undefined ? [] : lintDashboards(model, others, local, context);
  const judged = [...deployed, ...onLaptop];
  const alerts = judgeAlerts(model, cluster === undefined ? onLaptop : deployed);
  const used = new Set([...judged.flatMap((each) => [...each.used]), ...alerts.used]);
  return {
    problems: [
      ...once(judged.flatMap(({ problems }) => problems)),
      ...alerts.problems,
      ...model.dashboards.flatMap((dashboard) => unused(dashboard, used)),
    ],
    waived: [...judged.flatMap(({ waived }) => waived), ...alerts.waived],
  };
}

interface JudgedDashboard extends LintedDashboard, LintResult {
  readonly used: Iterable<Waiver>;
}

/** One after the other: what it compiles to is let go of before the next. */
function lintDashboards(
  model: Model,
  dashboards: readonly Dashboard[],
  environment: Environment,
  context: LintContext,
): readonly JudgedDashboard[] {
  const compileDashboard = dashboardCompiler(model, environment);
  const making = contextOf(model, environment);
  const lintDashboard = (dashboard: Dashboard): JudgedDashboard => {
    // Of today, and ours: nothing to unwrap, to bring up to date or to doubt.
    const subject = subjectOf(readClassic(compileDashboard(dashboard).json));
    const findings = lintSubject(subject, context);
    const linted = { dashboard, metrics: metricsOf(subject), waivers: waiversOf(dashboard) };
    if (findings.length === 0) return { ...linted, problems: [], waived: [], used: [] };
    const { kept, waived, used } = judge(findings, linted.waivers, dashboard.title);
    const places = panelPlaces(dashboard, making);
    const told = (finding: LintFinding): Problem => lintProblem(finding, placeOf(finding, dashboard, places));
    return {
      ...linted,
      problems: kept.map(told),
      waived: waived.map(({ finding, reason }) => ({ problem: told(finding), reason })),
      used,
    };
  };
  const { services, slos, maintenance } = model;
  const { catalog, requiredMatchers, dashboards: uids } = context;
  const { ofWritten, ofMade } = memoriesOf(environment);
  // All that findings of a dashboard depend on besides itself; dashboards that it links to are imported by it.
  const surroundings = [catalog, maintenance, ...requiredMatchers, ...uids];
  const lintWritten = remember(lintDashboard, ofWritten(...surroundings));
  const lintMade = remember(lintDashboard, ofMade(services, slos, model.metrics, ...surroundings));
  return dashboards.map((dashboard) => (isWhollyWritten(dashboard) ? lintWritten : lintMade)(dashboard));
}

const memoriesOf = remember(
  (_: Environment) => ({
    ofWritten: memoryFor<Dashboard, JudgedDashboard>(),
    ofMade: memoryFor<Dashboard, JudgedDashboard>(),
  }),
  new WeakMap(),
);

/** Whether nothing in it is made of services and SLOs: neither rows, nor marks of what burns. */
function isWhollyWritten({ rows, annotations = [] }: Dashboard): boolean {
  return rows.every(isWritten) && annotations.every((kind) => kind === 'maintenance');
}

/** The same objects each time, so that it can be told which of them were used. */
const waiversOf = remember(
  ({ lint = [] }: Dashboard): readonly Waiver[] => lint.map((waiver) => ({ ...waiver, effect: 'waive' })),
  new WeakMap(),
);

/** What is wrong in a cluster and on a laptop is said once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const key = ({ rule, message, at }: Problem): string =>
    [rule, message, at?.file, formatPath(at?.path ?? [])].join('\0');
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}

function unused(dashboard: Dashboard, used: ReadonlySet<Waiver>): readonly Problem[] {
  return waiversOf(dashboard).flatMap((waiver, index) =>
    used.has(waiver) ? [] : [unusedWaiver(waiver, { file: dashboard.file, path: ['lint', index] })],
  );
}

function judgeAlerts(
  model: Model,
  linted: readonly LintedDashboard[],
): LintResult & { readonly used: readonly Waiver[] } {
  const judged = unseenAlerts(model, linted).map((alert) => ({
    problem: lintProblem({ rule: 'alert-without-panel', ...alert }, { file: alert.file, path: alert.path }),
    waiver: waiverOfAlert(alert, linted),
  }));
  return {
    problems: judged.flatMap(({ problem, waiver }) => (waiver === undefined ? [problem] : [])),
    waived: judged.flatMap(({ problem, waiver }): readonly Waived[] =>
      waiver === undefined ? [] : [{ problem, reason: waiver.reason ?? '' }],
    ),
    used: judged.flatMap(({ waiver }) => waiver ?? []),
  };
}

function placeOf(
  { panel, target, variable, path }: LintFinding,
  { file, variables = [] }: Dashboard,
  places: ReadonlyMap<number, PanelPlace>,
): Place {
  const place = panel?.id === undefined ? undefined : places.get(panel.id);
  if (place !== undefined) {
    return { file, path: target === undefined ? place.path : queryPlace(place, target) };
  }
  const index = variables.findIndex(({ name }) => name === variable);
  return { file, path: index >= 0 ? ['variables', index] : [path[0] === 'links' ? 'links' : 'rows'] };
}

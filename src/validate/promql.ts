import { noVariable } from '../dashboards/checks/no-variable';
import type { LintRuleId } from '../model/lint';
import type { Dashboard, Model } from '../model/model';
import { memoryFor, remember } from '../model/remember';
import type { ProblemCode } from '../problems/codes';
import type { Problem } from '../problems/problem';
import { checkPromql } from '../promql/check';
import type { FindingKind, PromqlFinding } from '../promql/finding';
import { nearest } from '../promql/nearest';
import { queryType } from '../promql/query';
import type { Catalog } from '../promql/series';
import type { PromqlType } from '../promql/types';
import { substituteVariables } from '../promql/variables';
import { catalogOf } from '../slo/catalog';
import { dashboardExpressions, type Expression, expressionsOf, ruleExpressions } from './expressions';
import type { Scope } from './rule';

interface Words {
  readonly code: ProblemCode;
  readonly expected: string;
  /** Where nothing better is known. */
  readonly fix: string;
}

const syntax: Words = {
  code: 'O11Y1301',
  expected: 'an expression that Prometheus can parse',
  fix: 'mend it at this column',
};

/** What a rate looks at, and how what happened in all is asked for, where that makes sense. */
interface Windows {
  readonly rate: string;
  readonly increase?: string;
}

const windows: Readonly<Record<Expression['use'], Windows>> = {
  'an alert': { rate: '5m', increase: '1h' },
  'a series of a case': { rate: '5m' },
  'an SLI': { rate: '$__rate_interval' },
  'a panel': { rate: '$__rate_interval', increase: '$__range' },
  'a variable': { rate: '$__rate_interval' },
};

/** An unknown variable is told as it is in other texts. */
const wordsWith = ({
  rate,
  increase,
}: Windows): Readonly<Record<Exclude<FindingKind, 'unknown-variable'>, Words>> => ({
  syntax,
  unclosed: { ...syntax, fix: 'close it, or remove it' },
  type: {
    code: 'O11Y1302',
    expected: 'parts of the types that Prometheus takes there',
    fix: 'write what is wanted: x[5m] is a range vector, vector(1) an instant vector, scalar(x) a number',
  },
  'bad-regex': {
    code: 'O11Y1303',
    expected: 'the syntax of RE2',
    fix: 'escape special characters with \\\\',
  },
  'unknown-metric': {
    code: 'O11Y1304',
    expected: 'a metric of a catalogue (npm run -s catalog -- list), or one that a .metrics.ts file declares',
    fix: 'declare it in a .metrics.ts file; npm run catalog -- import <file|URL> --as <team>/<name> writes one',
  },
  'unknown-label': {
    code: 'O11Y1305',
    expected: 'a label of the metric or of its target',
    fix: 'name one of these, or declare the label in the .metrics.ts file',
  },
  'unknown-job': {
    code: 'O11Y1312',
    expected: 'the job of a service',
    fix: 'name one of these: `npm run list` prints the services',
  },
  'counter-without-rate': {
    code: 'O11Y1306',
    expected: 'the growth of a counter, not its value',
    fix: `wrap it: rate(...[${rate}]) per second${increase === undefined ? '' : `, increase(...[${increase}]) in all`}`,
  },
  'rate-on-gauge': {
    code: 'O11Y1307',
    expected: 'a counter',
    fix: 'use the gauge as it is, or delta() and deriv()',
  },
  'quantile-without-le': {
    code: 'O11Y1308',
    expected: 'the buckets of a histogram, with their label le',
    fix: `write histogram_quantile(0.99, sum by (le) (rate(x_bucket[${rate}])))`,
  },
});

/** Findings that are consequences where a service is left out of the model. */
const needsCatalog: ReadonlySet<FindingKind> = new Set(['unknown-metric', 'unknown-label', 'unknown-job']);

/** Every expression against its grammar, its types and the metrics that are emitted. */
export function validatePromql(
  model: Model,
  { partial, metricsKnown = !partial, unfinished }: Scope,
): readonly Problem[] {
  const catalog = catalogOf(model);
  const check = (expression: Expression): readonly Problem[] => {
    const findings = checkExpression(expression, catalog);
    return (metricsKnown ? findings : findings.filter(({ kind }) => !needsCatalog.has(kind))).map((finding) =>
      toProblem(expression, finding),
    );
  };
  const checkDashboard = (dashboard: Dashboard): readonly Problem[] =>
    dashboardExpressions(dashboard).flatMap(check);
  const memory = memoryOfDashboards(catalog, metricsKnown);
  return [
    ...ruleExpressions(model).flatMap(check),
    ...model.dashboards.flatMap(remember(checkDashboard, memory)),
    ...(unfinished === undefined ? [] : checkUnfinished(unfinished, check)),
  ];
}

/** What is left out may have defined a variable, or have said that something is meant so: nothing is said then. */
function checkUnfinished(
  { origin, cut, ...definitions }: NonNullable<Scope['unfinished']>,
  check: (expression: Expression) => readonly Problem[],
): readonly Problem[] {
  return expressionsOf(definitions).flatMap((expression) => {
    const { file, path, expr, use, variables = {} } = expression;
    const ofDashboard = use === 'a panel' || use === 'a variable';
    if (ofDashboard && substituteVariables(expr, variables).unknown.length > 0) return [];
    const mayBeWaived = [...cut(file)].some((key) => nearest(String(key), ['lint']) !== undefined);
    const placed = { ...expression, path: origin(file, path) };
    return check(mayBeWaived ? { ...placed, waived: anyWaiver } : placed);
  });
}

const memoryOfDashboards = memoryFor<Dashboard, readonly Problem[]>();

type Found = Pick<PromqlFinding, 'kind' | 'message' | 'expected' | 'suggestion' | 'severity' | 'variable'> &
  Partial<Pick<Words, 'fix'>>;

function checkExpression(expression: Expression, catalog: Catalog): readonly Found[] {
  const { expr, variables, types, use, waived = [] } = expression;
  const left = leftOut(expression, catalog);
  const findings = checkPromql(expr, variables === undefined ? { catalog } : { catalog, variables }).filter(
    ({ kind }) => !left.includes(kind) && !waived.some((rule) => waivable[rule] === kind),
  );
  if (findings.length > 0) return findings;
  const text = variables === undefined ? expr : substituteVariables(expr, variables).text;
  const type = queryType(text);
  if (type === undefined || types.includes(type)) return [];
  const { name, fix } = wholes[type];
  return [
    {
      kind: 'type',
      message: `${use} takes an instant vector, and the expression is ${name}`,
      expected: 'one value for each series',
      fix,
    },
  ];
}

/** What the linter finds as well, by its rules: who waives one of them there means both. */
const waivable: Readonly<Partial<Record<LintRuleId, FindingKind>>> = {
  'rate-on-gauge': 'rate-on-gauge',
  'target-counter-agg-rule': 'counter-without-rate',
};

const anyWaiver = Object.keys(waivable) as readonly LintRuleId[];

/** What is right where it stands, or is told by a rule that knows more of it. */
function leftOut({ named, native }: Expression, catalog: Catalog): readonly FindingKind[] {
  if (named === true) return ['counter-without-rate', 'unknown-job'];
  return native !== undefined && catalog.families.has(native) ? ['unknown-metric'] : [];
}

/** What an expression may be as a whole. */
const wholes: Readonly<Record<PromqlType, { readonly name: string; readonly fix: string }>> = {
  vector: { name: 'an instant vector', fix: 'use it for something that takes one' },
  scalar: { name: 'a number', fix: 'compare a metric with it, or write vector(...)' },
  matrix: { name: 'a range vector', fix: 'remove the range, or put it into a function such as rate(...)' },
  string: { name: 'a text', fix: 'write a metric instead' },
};

function toProblem({ file, path, use, variables = {} }: Expression, found: Found): Problem {
  const { kind, message, suggestion, severity = 'error', variable = '' } = found;
  if (kind === 'unknown-variable')
    return { ...noVariable(variable, Object.keys(variables)), at: { file, path } };
  const { code, expected, fix } = { ...wordsWith(windows[use])[kind], ...found };
  return {
    code,
    severity,
    message,
    at: { file, path },
    expected,
    fix: suggestion === undefined ? fix : `did you mean '${suggestion}'?`,
  };
}

import { type ChartName, chartNames, checkValues, isChartName, type ValueFinding } from '../catalog/charts';
import { mergeValues } from '../model/chart-values';
import type { ChartValues, Model } from '../model/model';
import { quote } from '../model/schema';
import type { Value, Values } from '../model/values';
import type { ProblemCode } from '../problems/codes';
import type { Problem, PropertyPath } from '../problems/problem';
import { nearest } from '../promql/nearest';
import type { Scope } from './rule';

/** Helm takes any value in silence, so what is written is held against what the chart was measured to do. */
export function validateChartValues(model: Model, { partial }: Scope): readonly Problem[] {
  return model.values.flatMap((definition) => [
    ...sameChart(definition, model.values),
    ...(isChartName(definition.chart)
      ? wrongValues(definition.chart, definition)
      : [unknownChart(definition)]),
    ...(partial ? [] : unknownEnvironments(definition, model)),
  ]);
}

function unknownChart({ chart, file }: ChartValues): Problem {
  return {
    code: 'O11Y1601',
    severity: 'error',
    message: `there is no chart '${chart}'`,
    at: { file, path: ['chart'] },
    expected: `one of ${chartNames.join(', ')}`,
    fix: suggest(chart, chartNames),
  };
}

function suggest(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === undefined ? 'write one that exists, or remove it' : `did you mean '${meant}'?`;
}

function sameChart({ chart, file }: ChartValues, all: readonly ChartValues[]): readonly Problem[] {
  const first = all.find((other) => other.chart === chart);
  if (first === undefined || first.file === file) return [];
  return [
    {
      code: 'O11Y1606',
      severity: 'error',
      message: `${first.file} gives values for chart '${chart}' too`,
      at: { file, path: ['chart'] },
      expected: 'one file for each chart, so that no order decides who wins',
      fix: 'move these values there',
    },
  ];
}

function unknownEnvironments({ byEnvironment = {}, file }: ChartValues, model: Model): readonly Problem[] {
  const known = model.environments.map(({ name }) => name);
  return Object.keys(byEnvironment)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: 'O11Y1605',
      severity: 'error',
      message: `there is no environment '${name}'`,
      at: { file, path: ['byEnvironment', name] },
      expected: known.length === 0 ? 'a file in environments/' : `one of ${known.join(', ')}`,
      fix: suggest(name, known),
    }));
}

/** The common values, and for each environment what its own values add to the findings. */
function wrongValues(
  chart: ChartName,
  { values, byEnvironment = {}, file }: ChartValues,
): readonly Problem[] {
  const common = checkValues(chart, values);
  const seen = new Set(common.map(keyOf));
  return [
    ...common.map((finding) => toProblem(finding, file, ['values', ...keysOf(values, finding.path)])),
    ...Object.entries(byEnvironment).flatMap(([environment, own]) =>
      checkValues(chart, mergeValues(values, own))
        .filter((finding) => !seen.has(keyOf(finding)))
        .map((finding) =>
          toProblem(finding, file, ['byEnvironment', environment, ...keysOf(own, finding.path)]),
        ),
    ),
  ];
}

const keyOf = ({ kind, path }: ValueFinding): string => `${kind} ${path}`;

/** Keys may hold dots themselves (`grafana.ini`), so a joined path is taken apart by the keys that are there. */
function keysOf(value: Value | undefined, path: string): PropertyPath {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const map = value as Values;
  const key = Object.keys(map).find((name) => path === name || path.startsWith(`${name}.`));
  return key === undefined ? [] : [key, ...keysOf(map[key], path.slice(key.length + 1))];
}

const codes: Readonly<Record<ValueFinding['kind'], ProblemCode>> = {
  unknown: 'O11Y1602',
  ignored: 'O11Y1603',
  'wrong-type': 'O11Y1604',
};

function toProblem(finding: ValueFinding, file: string, path: PropertyPath): Problem {
  const { kind, received, expected, suggestion } = finding;
  const messages = {
    unknown: `the chart has no value ${finding.path}`,
    ignored: `the chart ignores ${finding.path}`,
    'wrong-type': `${finding.path} is ${quote(received)}`,
  };
  const fixes = { unknown: 'remove it', ignored: 'remove it', 'wrong-type': `write ${expected}` };
  return {
    code: codes[kind],
    severity: 'error',
    message: messages[kind],
    at: { file, path },
    expected,
    fix: suggestion === undefined ? fixes[kind] : `did you mean '${suggestion}'?`,
  };
}

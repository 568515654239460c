import type { Dashboard } from '../../model/model';
import type { LabelVariable, Variable } from '../../model/variable';
import type { Problem } from '../../problems/problem';
import { substituteVariables } from '../../promql/variables';
import { labelValues } from '../label-values';

/** Variables that can never be filled, or not with what is chosen at first. */
export function checkChoices({ variables = [], file }: Dashboard): readonly Problem[] {
  return variables.flatMap((variable, index) => [
    ...inCircle(variable, index, variables, file),
    ...unknownDefault(variable, index, file),
  ]);
}

/** Names of other variables in the matchers. */
function neededBy(variable: LabelVariable, names: readonly string[]): readonly string[] {
  const { unknown } = substituteVariables(labelValues(variable), {});
  return unknown.map(({ name }) => name).filter((name) => names.includes(name));
}

/** Reported at every variable of the circle: any of them can break it. */
function inCircle(
  variable: Variable,
  index: number,
  variables: readonly Variable[],
  file: string,
): readonly Problem[] {
  const names = variables.map(({ name }) => name);
  const needs = new Map(
    variables.map((each) => [each.name, 'label' in each ? neededBy(each, names) : []] as const),
  );
  const circle = wayBack(variable.name, [variable.name], needs);
  if (circle === undefined) return [];
  return [
    {
      code: 'O11Y1810',
      severity: 'error',
      message: `the values of variable '${variable.name}' depend on itself: ${circle.map((name) => `$${name}`).join(' -> ')}`,
      at: { file, path: ['variables', index, 'match'] },
      expected: 'matchers that name only variables which can be filled before this one',
      fix: 'remove the matcher that leads back, most often from the variable that is chosen first',
    },
  ];
}

function wayBack(
  start: string,
  trail: readonly string[],
  needs: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  for (const next of needs.get(trail.at(-1) ?? '') ?? []) {
    if (next === start) return [...trail, next];
    const found = trail.includes(next) ? undefined : wayBack(start, [...trail, next], needs);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unknownDefault(variable: Variable, index: number, file: string): readonly Problem[] {
  if (variable.kind !== 'custom' && variable.kind !== 'interval') return [];
  const values: readonly string[] = Object.values(variable.values);
  const chosen = variable.default === undefined ? [] : [variable.default].flat();
  return chosen
    .filter((value) => !values.includes(value))
    .map((value) => ({
      code: 'O11Y1812',
      severity: 'error',
      message: `the default '${value}' is none of the values of variable '${variable.name}'`,
      at: { file, path: ['variables', index, 'default'] },
      expected: `one of ${values.map((each) => `'${each}'`).join(', ')}`,
      fix: `write one of them, or add '${value}' to the values`,
    }));
}

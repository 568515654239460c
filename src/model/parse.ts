import levenshtein from 'fastest-levenshtein';
import type { z } from 'zod';
import { formatPath } from '../problems/format';
import type { Problem, PropertyPath } from '../problems/problem';
import { type AlertsInput, alertsSchema } from './alerts';
import { type DashboardInput, dashboardSchema } from './dashboard';
import type { Kind } from './definition';
import { type EnvironmentInput, environmentSchema } from './environment';
import { quote, type Refusal } from './schema';
import { type ServiceInput, serviceSchema } from './service';
import { type SloInput, sloSchema } from './slo';
import { type TeamInput, teamSchema } from './team';
import { type ValuesInput, valuesSchema } from './values';

export interface InputOf {
  readonly team: TeamInput;
  readonly service: ServiceInput;
  readonly environment: EnvironmentInput;
  readonly slo: SloInput;
  readonly alerts: AlertsInput;
  readonly dashboard: DashboardInput;
  readonly values: ValuesInput;
}

const schemas: { readonly [K in Kind]: z.ZodType<InputOf[K]> } = {
  team: teamSchema,
  service: serviceSchema,
  environment: environmentSchema,
  slo: sloSchema,
  alerts: alertsSchema,
  dashboard: dashboardSchema,
  values: valuesSchema,
};

export type Parsed<T> =
  | { readonly ok: true; readonly input: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks the shape of one definition; every finding becomes a problem with the received value. */
export function parseDefinition<K extends Kind>(kind: K, value: object, file: string): Parsed<InputOf[K]> {
  const result = schemas[kind].safeParse(value);
  if (result.success) return { ok: true, input: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, value, file)) };
}

function toProblems(issue: z.core.$ZodIssue, value: object, file: string): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const problem = (refusal: Refusal, at: PropertyPath = path): Problem => ({
    ...refusal,
    severity: 'error',
    at: { file, path: at },
  });
  const received = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem(unknownKey(key, received), [...path, key]));
    case 'custom':
      return [problem(received === undefined ? absent(path, value) : (issue.params as unknown as Refusal))];
    case 'invalid_union':
      return unionProblems(issue, value, file, path).map((refusal) =>
        'severity' in refusal ? refusal : problem(refusal),
      );
    default:
      return [problem(received === undefined ? absent(path, value) : refusalOf(issue, received, path))];
  }
}

/** The alternative that comes closest speaks; where none does, the discriminator is wrong. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  value: object,
  file: string,
  path: PropertyPath,
): readonly (Problem | Refusal)[] {
  const received = valueAt(value, path);
  const alternatives = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const closest = alternatives[0];
  if (received !== undefined && typeof received === 'object' && closest !== undefined) {
    return closest.flatMap((inner) => toProblems({ ...inner, path: [...path, ...inner.path] }, value, file));
  }
  if (received === undefined) return [absent(path, value)];
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(quote) : [];
  return [
    {
      code: 'O11Y1104',
      message: `${formatPath(path)} is ${quote(received)}`,
      expected: options.length > 0 ? `one of ${options.join(', ')}` : 'one of the forms that the type allows',
      fix: 'hover over the property in your editor: the type lists what is allowed',
    },
  ];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function unknownKey(key: string, parent: unknown): Refusal {
  const siblings =
    typeof parent === 'object' && parent !== null ? Object.keys(parent).filter((name) => name !== key) : [];
  return {
    code: 'O11Y1101',
    message: `key ${quote(key)} is unknown`,
    expected: siblings.length > 0 ? `keys like ${siblings.map(quote).join(', ')}` : 'a key of the type',
    fix: `remove it, or run \`npm run types\`: it names the key that comes closest`,
  };
}

/** An import is undefined while a circle of imports is loaded; anything else is a key left out. */
function absent(path: PropertyPath, value: object): Refusal {
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1);
  const written = typeof parent === 'object' && parent !== null && key !== undefined && key in parent;
  return written ? undefinedReference(path) : missingKey(path);
}

function undefinedReference(path: PropertyPath): Refusal {
  return {
    code: 'O11Y1402',
    message: `${formatPath(path)} is undefined, because files import each other in a circle`,
    expected: 'dependencies that lead in one direction',
    fix: 'remove the dependency that is not a call from one service to the other',
  };
}

function missingKey(path: PropertyPath): Refusal {
  return {
    code: 'O11Y1102',
    message: `key '${formatPath(path)}' is missing`,
    expected: `a value for '${path.at(-1) ?? ''}'`,
    fix: 'add it: your editor offers the forms that are allowed',
  };
}

function refusalOf(issue: z.core.$ZodIssue, received: unknown, path: PropertyPath): Refusal {
  const name = formatPath(path);
  if (issue.code === 'invalid_value') {
    const options = issue.values.map((option) => String(option));
    const nearest =
      typeof received === 'string' && options.length > 0
        ? levenshtein.closest(received, options)
        : options[0];
    return {
      code: 'O11Y1104',
      message: `${name} is ${quote(received)}`,
      expected: `one of ${issue.values.map(quote).join(', ')}`,
      fix: `did you mean ${quote(nearest)}?`,
    };
  }
  if (issue.code === 'invalid_type') {
    return {
      code: 'O11Y1103',
      message: `${name} is ${quote(received)}`,
      expected: `${article(issue.expected)} ${issue.expected}`,
      fix: `write ${article(issue.expected)} ${issue.expected} here`,
    };
  }
  return {
    code: 'O11Y1106',
    message: `${name} is ${quote(received)}`,
    expected: issue.message.replace(/^[^:]*: /, '').replace(/^./, (first) => first.toLowerCase()),
    fix: 'hover over the property in your editor: its comment says what is meant',
  };
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}

function valueAt(value: unknown, path: PropertyPath): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null
        ? (current as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

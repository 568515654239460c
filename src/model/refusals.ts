import * as levenshtein from 'fastest-levenshtein';
import type { z } from 'zod';
import { formatPath } from '../problems/format';
import type { PropertyPath } from '../problems/problem';
import { meantAmong } from './alternatives';
import { translate } from './grafana-words';
import { quote, type Refusal } from './schema';
import { exampleByName, expectedOf, formOf, keysOf, optionsOf, schemasAt, typeWords } from './schema-words';

/** A refusal and the place in the definition that it speaks about. */
export interface PlacedRefusal extends Refusal {
  readonly path: PropertyPath;
  /** The key that a misspelt one stands for. */
  readonly meant?: PropertyPath;
}

/** A definition and the schema that refused it. */
interface Refused {
  readonly schema: z.core.$ZodType;
  readonly value: object;
}

type Issue = z.core.$ZodIssue;

/** What zod found, in the words of this project. */
export function refusalsOf(issue: Issue, refused: Refused): readonly PlacedRefusal[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const received = valueAt(refused.value, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, refused));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) =>
      inner.code === 'custom' ? [{ ...(inner.params as unknown as Refusal), path }] : [],
    );
  }
  if (received === undefined) return [{ ...absent(path, refused), path }];
  if (issue.code === 'invalid_union') return unionRefusals(issue, path, received, refused);
  if (issue.code === 'custom') return [{ ...(issue.params as unknown as Refusal), path }];
  return [{ ...refusalOf(issue, path, received, refused), path }];
}

/** The alternative that comes closest speaks; where none does, what distinguishes them is wrong. */
function unionRefusals(
  issue: z.core.$ZodIssueInvalidUnion,
  path: PropertyPath,
  received: unknown,
  refused: Refused,
): readonly PlacedRefusal[] {
  if (typeof received !== 'object' || received === null || issue.errors.length === 0) {
    const forms = issue.errors.flat().flatMap((inner) => (inner.code === 'custom' ? [inner.params] : []));
    const only = forms.length === 1 ? (forms[0] as unknown as Refusal) : undefined;
    return [{ ...(only ?? notAllowed(path, received, refused)), path }];
  }
  const meant = meantAmong(issue.errors, received);
  if ('lacks' in meant) return [{ ...undecided(path, meant.lacks), path }];
  return meant.issues.flatMap((inner) => refusalsOf({ ...inner, path: [...path, ...inner.path] }, refused));
}

function undecided(path: PropertyPath, keys: readonly string[]): Refusal {
  const names = keys.map(quote).join(', ');
  return {
    code: 'O11Y1102',
    message: `${formatPath(path)} has none of the keys ${names}`,
    expected: 'one of them: it says which of the forms this is',
    fix: 'add the one that you mean',
  };
}

function unknownKey(key: string, within: PropertyPath, { schema, value }: Refused): PlacedRefusal {
  const path = [...within, key];
  const parent = valueAt(value, within) as Readonly<Record<string, unknown>>;
  const known = keysOf(schemasAt(schema, value, within));
  if (known.includes(key)) {
    const others = Object.keys(parent).filter((name) => name !== key);
    return {
      path,
      code: 'O11Y1101',
      message: `key ${quote(key)} does not go with ${others.map(quote).join(', ')}`,
      expected: 'the keys of one form: each key is known, not all together',
      fix: 'remove one of them',
    };
  }
  const meant = nearest(
    key,
    known.filter((name) => !(name in parent)),
  );
  const refusal = {
    path,
    code: 'O11Y1101',
    message: `key ${quote(key)} is unknown`,
    expected: known.length === 0 ? 'no key here' : `one of ${known.map(quote).join(', ')}`,
  } as const;
  return meant === undefined
    ? { ...refusal, fix: 'remove it' }
    : { ...refusal, fix: `did you mean ${quote(meant)}?`, meant: [...within, meant] };
}

/** The name that was most likely meant; nothing where all are far, because a far guess only misleads. */
function nearest(given: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const several = given.replace(/y$/, 'ie').concat('s');
  if (known.includes(several)) return several;
  const name = levenshtein.closest(given, known);
  const edits = levenshtein.distance(given.toLowerCase(), name.toLowerCase());
  return edits <= Math.max(2, Math.floor(name.length / 3)) ? name : undefined;
}

/** Services cannot call each other in a circle; dashboards may link each other. */
export function circleWords(ofDashboards: boolean): Pick<Refusal, 'expected' | 'fix'> {
  return ofDashboards
    ? {
        expected:
          'a dashboard, or where two link each other a function that gives it when all files are loaded',
        fix: 'write `dashboard: () => checkout` in place of `dashboard: checkout`',
      }
    : {
        expected: 'dependencies that lead in one direction',
        fix: 'remove the dependency that is not a call from one service to the other',
      };
}

/** An import is undefined while a circle of imports is loaded; other keys are missing or hold nothing. */
function absent(path: PropertyPath, { schema, value }: Refused): Refusal {
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  const written = typeof parent === 'object' && parent !== null && key in parent;
  const schemas = schemasAt(schema, value, path);
  if (!written) {
    return {
      code: 'O11Y1102',
      message: `key '${formatPath(path)}' is missing`,
      expected: expectedOf(schemas),
      fix: 'add it: your editor offers what is allowed',
    };
  }
  const name = formatPath(path);
  return schemas.some((inner) => formOf(inner)?.code === 'O11Y1401')
    ? {
        code: 'O11Y1402',
        message: 'files import each other in a circle',
        ...circleWords(key === 'dashboard'),
      }
    : {
        code: 'O11Y1103',
        message: `${name} is undefined`,
        expected: expectedOf(schemas),
        fix: 'give it a value, or leave the key out where it is optional',
      };
}

/** Where one is suggested, the others need not all be read. */
const fewOptions = 12;

function notAllowed(path: PropertyPath, received: unknown, { schema, value }: Refused): Refusal {
  const schemas = schemasAt(schema, value, path);
  const options = schemas.flatMap(optionsOf).map(String);
  const meant =
    typeof received === 'string' ? (translate(received, options) ?? nearest(received, options)) : undefined;
  return {
    code: options.length === 0 ? 'O11Y1103' : 'O11Y1104',
    message: `${formatPath(path)} is ${quote(received)}`,
    expected: meant === undefined ? expectedOf(schemas) : expectedOf(schemas, fewOptions),
    fix: meant === undefined ? 'write it in one of these forms' : `did you mean ${quote(meant)}?`,
  };
}

function refusalOf(issue: Issue, path: PropertyPath, received: unknown, refused: Refused): Refusal {
  const message = `${formatPath(path)} is ${quote(received)}`;
  if (issue.code === 'invalid_value') return notAllowed(path, received, refused);
  if (issue.code === 'invalid_type') {
    const schemas = schemasAt(refused.schema, refused.value, path);
    const expected = issue.expected === 'object' ? expectedOf(schemas) : typeWords(issue.expected);
    const example = issue.expected === 'record' ? exampleByName(schemas, received) : expected;
    return { code: 'O11Y1103', message, expected, fix: `write ${example}` };
  }
  const expected = formOfIssue(issue);
  return { code: 'O11Y1106', message, expected, fix: `write ${expected}` };
}

function formOfIssue(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return `${issue.origin === 'array' ? 'a list of' : 'a number of'} at least ${issue.minimum}`;
    case 'too_big':
      return `${issue.origin === 'array' ? 'a list of' : 'a number of'} at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'starts_with' && 'prefix' in issue
        ? `a text that begins with ${quote(issue.prefix)}`
        : `a text that matches ${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
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

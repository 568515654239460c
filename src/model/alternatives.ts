import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What zod says of each alternative of a union. */
type Issues = readonly Issue[];

/** The alternative that was meant, or the keys of which one would tell. */
export type Meant = { readonly issues: Issues } | { readonly lacks: readonly string[] };

/** The alternative that an object or list comes closest to. */
export function meantAmong(errors: readonly Issues[], received: object): Meant {
  const ofItsType = errors.filter((issues) => !issues.some(speaksOfType));
  const lacks = ofItsType.flatMap((issues) => onlyMissing(issues, received) ?? []);
  if (lacks.length > 1 && lacks.length === ofItsType.length) return { lacks: [...new Set(lacks)] };
  const [issues = errors[0] ?? []] = [...ofItsType].sort(
    (a, b) => misplaced(a, received) - misplaced(b, received) || depth(b) - depth(a) || a.length - b.length,
  );
  return { issues };
}

/** Whether the alternative is a text, a number or another kind of object. */
function speaksOfType({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'custom' || code === 'invalid_type');
}

function depth(issues: Issues): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

/** How many keys are missing or unknown: few where the alternative was meant. */
function misplaced(issues: Issues, received: object): number {
  return issues.reduce((count, issue) => count + misplacedKeys(issue, received), 0);
}

function misplacedKeys(issue: Issue, received: object): number {
  if (missingKey(issue, received) !== undefined) return 1;
  if (issue.path.length > 0) return 0;
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  return issue.code === 'invalid_union'
    ? Math.min(...issue.errors.map((inner) => misplaced(inner, received)))
    : 0;
}

/** The key that is missing, where that is all that is wrong. */
function onlyMissing(issues: Issues, received: object): string | undefined {
  const [issue] = issues;
  return issue === undefined || issues.length > 1 ? undefined : missingKey(issue, received);
}

function missingKey({ path }: Issue, received: object): string | undefined {
  const [key] = path;
  if (key === undefined || path.length > 1) return undefined;
  return (received as Readonly<Record<PropertyKey, unknown>>)[key] === undefined ? String(key) : undefined;
}

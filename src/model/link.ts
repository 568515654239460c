import { z } from 'zod';
import { type Definition, kindOf } from './definition';
import { form, promql, quote, text } from './schema';

type LinkedDashboard = Definition<'dashboard', object>;

/** Where files import each other, as a function that is called when all are loaded: `() => checkout`. */
export type DashboardReference = LinkedDashboard | (() => LinkedDashboard);

interface Titled {
  readonly title: string;
}

/** A page elsewhere: an address, or a path of the same Grafana. */
export interface AddressLink extends Titled {
  readonly url: string;
}

/** Another dashboard, with the time range and the variables that both have. */
export interface DashboardLink extends Titled {
  readonly dashboard: DashboardReference;
  /** Variables of the other dashboard: `{ route: '{{route}}' }`. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** A file below `runbooks/`, where it is published. */
export interface RunbookLink extends Titled {
  readonly runbook: string;
}

/** A PromQL expression in Grafana's Explore. */
export interface ExploreLink extends Titled {
  readonly explore: string;
}

/** A search in Lucene's syntax in Kibana's Discover. */
export interface KibanaLink extends Titled {
  readonly kibana: string;
}

/** Traces of a service in Jaeger, those with all of these tags. */
export interface JaegerLink extends Titled {
  readonly jaeger: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * Where a link leads. The time range goes along. At a value, texts may name the labels of its series, `{{route}}`; everywhere
 * they may name variables. Links to what an environment does not have are left out there.
 */
export type Link = AddressLink | DashboardLink | RunbookLink | ExploreLink | KibanaLink | JaegerLink;

/** The definition that is referred to; nothing where files import each other and it is not there yet, or where there is none. */
export function definitionOf(reference: unknown): object | undefined {
  const value = typeof reference === 'function' ? resultOf(reference as () => unknown) : reference;
  return kindOf(value) === 'dashboard' ? (value as object) : undefined;
}

/** A function of an author may throw; it then refers to nothing, which is told where it stands. */
function resultOf(give: () => unknown): unknown {
  try {
    return give();
  } catch {
    return undefined;
  }
}

/** The texts of a link in which variables and labels are replaced, and where they stand. */
export function linkTexts(
  link: Link,
): readonly { readonly text: string; readonly path: readonly string[] }[] {
  const fields = Object.entries(link).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ text: value, path: [key] }] : [],
  );
  const [key, values] =
    'variables' in link ? ['variables', link.variables] : ['tags', 'tags' in link ? link.tags : {}];
  return [
    ...fields,
    ...Object.entries(values ?? {}).map(([name, value]) => ({ text: value, path: [key, name] })),
  ];
}

const address = form<string>(
  (value) => typeof value === 'string' && /^(https?:\/\/|\/)\S+$/.test(value),
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not an address`,
    expected: "an address like 'https://wiki.example.com/page', or a path of the same Grafana like '/d/uid'",
    fix: 'copy it from the address bar of the browser',
  }),
);

const dashboard = form<DashboardReference>(
  (value) => definitionOf(value) !== undefined,
  (value) => ({
    code: 'O11Y1401',
    message: `${quote(value)} is not a dashboard`,
    expected: 'the default export of a .dashboard.ts file',
    fix: 'import the dashboard and name it here; where the two link each other, write `dashboard: () => checkout`',
  }),
);

const texts = z.record(z.string(), text).exactOptional();

export const linkSchema = z.union([
  z.strictObject({ title: text, url: address }),
  z.strictObject({ title: text, dashboard, variables: texts }),
  z.strictObject({ title: text, runbook: text }),
  z.strictObject({ title: text, explore: promql }),
  z.strictObject({ title: text, kibana: text }),
  z.strictObject({ title: text, jaeger: text, tags: texts }),
]) satisfies z.ZodType<Link>;

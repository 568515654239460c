import { parse } from 'yaml';
import type { Attributes, PlanJson, PlannedChange } from './plan-json';
import { diffValues, type FieldChange } from './value-diff';

export type Action = 'create' | 'update' | 'replace' | 'delete';

/** A Kubernetes object inside a release of ours. */
export interface ObjectChange {
  readonly action: Exclude<Action, 'replace'>;
  /** `PrometheusRule shop/checkout`. */
  readonly object: string;
  readonly fields: readonly FieldChange[];
}

export interface ResourceChange {
  readonly address: string;
  readonly action: Action;
  readonly fields: readonly FieldChange[];
  readonly objects: readonly ObjectChange[];
}

/** As GitLab's Terraform report has it: a replacement is a create and a delete. */
export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly delete: number;
}

export interface StackSummary {
  readonly counts: Counts;
  readonly changes: readonly ResourceChange[];
}

/** Of a release, what people decide about; the rest repeats it or is made up by the provider. */
const releaseAttributes = ['namespace', 'repository', 'chart', 'version'] as const;

/** What a plan would do, in terms of what people wrote: values of releases, objects in them, attributes. */
export function summarisePlan(plan: PlanJson): StackSummary {
  const planned = (plan.resource_changes ?? []).filter(({ mode }) => mode === 'managed');
  const count = (action: keyof Counts): number =>
    planned.filter(({ change }) => change.actions.includes(action)).length;
  return {
    counts: { create: count('create'), update: count('update'), delete: count('delete') },
    changes: planned.flatMap((change) => {
      const action = actionOf(change);
      return action === undefined ? [] : [{ address: change.address, action, ...detailsOf(change, action) }];
    }),
  };
}

function actionOf({ change: { actions } }: PlannedChange): Action | undefined {
  if (actions.length === 2) return 'replace';
  return (['create', 'update', 'delete'] as const).find((action) => actions.includes(action));
}

type Details = Pick<ResourceChange, 'fields' | 'objects'>;

function detailsOf(planned: PlannedChange, action: Action): Details {
  if (planned.type === 'helm_release') return releaseDetails(planned, action);
  return {
    fields: action === 'update' || action === 'replace' ? attributeChanges(planned) : [],
    objects: [],
  };
}

function releaseDetails({ change }: PlannedChange, action: Action): Details {
  const before = valuesOf(change.before);
  const after = valuesOf(change.after);
  const objects = objectChanges(before, after);
  if (action === 'create' || action === 'delete') return { fields: [], objects };
  const attributes = releaseAttributes.flatMap((name) =>
    diffValues(change.before?.[name], change.after?.[name], name),
  );
  const values = diffValues(withoutObjects(before), withoutObjects(after), 'values');
  return { fields: [...attributes, ...values], objects };
}

function valuesOf(release: Attributes | null): Attributes {
  const [text] = (release?.['values'] ?? []) as readonly string[];
  return text === undefined ? {} : (parseValues(text) as Attributes);
}

/** Ours are JSON, which parses a hundred times faster; a release that was adopted may hold YAML. */
function parseValues(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parse(text);
  }
}

function withoutObjects({ objects, ...values }: Attributes): Attributes {
  return Array.isArray(objects) ? values : { objects, ...values };
}

function objectsOf({ objects }: Attributes): ReadonlyMap<string, unknown> {
  const list = Array.isArray(objects) ? (objects as readonly ObjectLike[]) : [];
  return new Map(list.map((object) => [nameOf(object), object]));
}

interface ObjectLike {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

function nameOf({ kind, metadata: { name, namespace } }: ObjectLike): string {
  return namespace === undefined ? `${kind} ${name}` : `${kind} ${namespace}/${name}`;
}

function objectChanges(before: Attributes, after: Attributes): readonly ObjectChange[] {
  const [left, right] = [objectsOf(before), objectsOf(after)];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.flatMap((object): readonly ObjectChange[] => {
    if (!left.has(object)) return [{ action: 'create', object, fields: [] }];
    if (!right.has(object)) return [{ action: 'delete', object, fields: [] }];
    const fields = diffValues(left.get(object), right.get(object));
    return fields.length === 0 ? [] : [{ action: 'update', object, fields }];
  });
}

/** Never a sensitive value, nor one that is not known yet. */
function attributeChanges({ change }: PlannedChange): readonly FieldChange[] {
  const hidden = (name: string): boolean =>
    [change.before_sensitive, change.after_sensitive].some((mask) => marks(mask, name));
  return Object.keys({ ...change.before, ...change.after }).flatMap((name) => {
    if (marks(change.after_unknown, name)) return [];
    const fields = diffValues(change.before?.[name], change.after?.[name], name);
    return hidden(name) && fields.length > 0
      ? [{ path: name, before: '(sensitive)', after: '(sensitive)' }]
      : fields;
  });
}

function marks(mask: Attributes | boolean | undefined, name: string): boolean {
  const mark = typeof mask === 'object' ? mask[name] : mask;
  return containsTrue(mark);
}

function containsTrue(mark: unknown): boolean {
  return (
    mark === true || (typeof mark === 'object' && mark !== null && Object.values(mark).some(containsTrue))
  );
}

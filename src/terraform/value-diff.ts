/** One place that differs; a side is missing where the place does not exist. */
export interface FieldChange {
  /** `spec.groups[name=checkout].rules[0].expr`. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What tells the elements of a list apart, so that one inserted at the top is one change. */
const identities = ['name', 'uid', 'id', 'title', 'key', 'alert', 'record'] as const;

/** Every leaf that differs. Texts that hold JSON are compared as what they hold. */
export function diffValues(before: unknown, after: unknown, path = ''): readonly FieldChange[] {
  const [left, right] = [unfold(before), unfold(after)];
  if (Array.isArray(left) && Array.isArray(right)) return diffLists(left, right, path);
  if (isMap(left) && isMap(right))
    return diffMaps(left, right, (key) => (path === '' ? key : `${path}.${key}`));
  if (Object.is(left, right)) return [];
  return [
    {
      path,
      ...(left === undefined ? {} : { before: left }),
      ...(right === undefined ? {} : { after: right }),
    },
  ];
}

function diffMaps(
  left: Readonly<Record<string, unknown>>,
  right: Readonly<Record<string, unknown>>,
  pathOf: (key: string) => string,
): readonly FieldChange[] {
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => diffValues(left[key], right[key], pathOf(key)));
}

function diffLists(
  left: readonly unknown[],
  right: readonly unknown[],
  path: string,
): readonly FieldChange[] {
  const identity = identities.find((key) => identifies(key, left) && identifies(key, right));
  const keyed = (list: readonly unknown[]): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      list.map((element, index) => [
        identity === undefined
          ? String(index)
          : `${identity}=${String((element as Record<string, unknown>)[identity])}`,
        element,
      ]),
    );
  return diffMaps(keyed(left), keyed(right), (key) => `${path}[${key}]`);
}

function identifies(key: string, list: readonly unknown[]): boolean {
  const values = list.map((element) => (isMap(element) ? element[key] : undefined));
  return values.every((value) => typeof value === 'string') && new Set(values).size === values.length;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unfold(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

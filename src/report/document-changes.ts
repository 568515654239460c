import { parse } from 'yaml';
import { diffValues, type FieldChange } from '../terraform/value-diff';
import { type Area, type Change, code, pairs, shortCode } from './change';

/** How files of a rendered tree are read; the first that matches counts. */
interface Reading {
  readonly path: RegExp;
  readonly area: Area;
  readonly subject: (path: string, content: unknown) => string;
  /** Lines are compared where there is nothing to parse. */
  readonly parse?: (text: string) => unknown;
}

const stem = (path: string): string =>
  code(
    path
      .split('/')
      .slice(1)
      .join('/')
      .replace(/\.\w+$/, ''),
  );

const readings: readonly Reading[] = [
  { path: /^values\//, area: 'platform', subject: (path) => `values of ${stem(path)}`, parse },
  {
    path: /^manifests\//,
    area: 'platform',
    subject: (_path, content) => objectName(content),
    parse: (text) => readable(parse(text)),
  },
  { path: /^collector\//, area: 'platform', subject: (path) => `Collector ${stem(path)}`, parse },
  { path: /^logstash\//, area: 'policies', subject: (path) => `Logstash pipeline ${stem(path)}` },
  {
    path: /^elasticsearch\//,
    area: 'policies',
    subject: (path) => code(path.replace(/^elasticsearch\/|\.json$/g, '').replace('/', ' ')),
    parse: JSON.parse,
  },
  { path: /^runbooks\//, area: 'runbooks', subject: (path) => code(path) },
  { path: /^alertmanager\/templates\//, area: 'runbooks', subject: (path) => code(path) },
];

/** What happened to everything else that is rendered. A file that nothing here knows is told by its path. */
export function documentChanges(
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
): readonly Change[] {
  return pairs(base, head).map(({ key: path, base: left, head: right }): Change => {
    const reading = readings.find((candidate) => candidate.path.test(path)) ?? unknown;
    const content = (text: string): unknown => reading.parse?.(text) ?? text;
    const subject = reading.subject(path, content(right ?? left ?? ''));
    if (left === undefined) return { area: reading.area, action: 'added', subject, details: [] };
    if (right === undefined) return { area: reading.area, action: 'removed', subject, details: [] };
    const details =
      reading.parse === undefined
        ? [lineCounts(left, right)]
        : fieldDetails(diffValues(content(left), content(right)));
    return { area: reading.area, action: 'changed', subject, details };
  });
}

const unknown: Reading = { path: /^/, area: 'platform', subject: (path) => code(path) };

interface ObjectLike {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

function objectName(content: unknown): string {
  const { kind, metadata } = content as ObjectLike;
  return `${kind} ${code([metadata.namespace, metadata.name].filter((part) => part !== undefined).join('/'))}`;
}

/** Configuration that an object carries as text is compared line by line, not as one value. */
function readable(object: unknown): unknown {
  if (typeof object === 'string') return object.includes('\n') ? object.split('\n') : object;
  if (Array.isArray(object)) return object.map(readable);
  if (typeof object !== 'object' || object === null) return object;
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, readable(value)]));
}

/** Leaves that are shown; the rest is counted. */
const shownFields = 6;

function fieldDetails(fields: readonly FieldChange[]): readonly string[] {
  const shown = fields.slice(0, shownFields).map(fieldDetail);
  return fields.length > shownFields ? [...shown, `${fields.length - shownFields} more values`] : shown;
}

function fieldDetail({ path, ...sides }: FieldChange): string {
  const print = (value: unknown): string =>
    shortCode(typeof value === 'string' ? value : JSON.stringify(value));
  if (!('before' in sides)) return `${code(path)} is new: ${print(sides.after)}`;
  if (!('after' in sides)) return `${code(path)} is gone: ${print(sides.before)}`;
  return `${code(path)} ${print(sides.before)} → ${print(sides.after)}`;
}

function lineCounts(base: string, head: string): string {
  const [before, after] = [base.split('\n'), head.split('\n')];
  const only = (lines: readonly string[], others: readonly string[]): number => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return lines.filter((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count <= 0;
    }).length;
  };
  return `lines: ${only(after, before)} new, ${only(before, after)} gone`;
}

import { Decimal } from 'decimal.js';
import { type Duration, milliseconds } from '../model/duration';
import { originOf, type Source } from './documents';
import type { Left } from './foreign';
import { periodOf } from './pyrra';

/** A rule as it stands in a file. */
export interface Rule {
  readonly source: Source;
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
}

export function toRule(source: Source): Rule {
  const { record, alert, expr, labels } = (source.value ?? {}) as Readonly<Record<string, unknown>>;
  return {
    source,
    ...(typeof record === 'string' ? { record } : {}),
    ...(typeof alert === 'string' ? { alert } : {}),
    expr: typeof expr === 'string' || typeof expr === 'number' ? String(expr) : '',
    labels: Object.fromEntries(
      Object.entries(typeof labels === 'object' && labels !== null ? labels : {}).map(([key, value]) => [
        key,
        String(value),
      ]),
    ),
  };
}

export function plainRule({ source, record, alert }: Rule): Left {
  return alert === undefined
    ? {
        ...originOf(source),
        what: `the recording rule ${record ?? ''}`,
        why: 'no SLO that is known here needs it',
      }
    : {
        ...originOf(source),
        what: `the alert ${alert}`,
        why: 'its cases cannot be made up: write it with defineAlerts, with a series that fires and one that stays quiet',
      };
}

/** What a rule records within its shortest window, as long as it is counted from raw series. */
export function shortest(
  rules: readonly Rule[],
  name: RegExp,
): { readonly rule: Rule; readonly window: Duration } | undefined {
  const found = rules.flatMap((rule) => {
    const window = periodOf(name.exec(rule.record ?? '')?.[1] ?? '');
    return window === undefined || /\b(?:slo:|\w+:(?:burnrate|increase))/.test(rule.expr)
      ? []
      : [{ rule, window }];
  });
  return found.sort((a, b) => milliseconds(a.window) - milliseconds(b.window))[0];
}

/** The number of `vector(0.999)`, without what binary fractions add to it. */
export function constantOf(rules: readonly Rule[], record: string): Decimal | undefined {
  const expr = rules.find((rule) => rule.record === record)?.expr.trim() ?? '';
  const number = Number(/^(?:vector\()?([\d.e+-]+)\)?$/.exec(expr)?.[1]);
  return Number.isFinite(number) ? new Decimal(number).toSignificantDigits(12) : undefined;
}

export const annotationsWhy = 'texts and runbooks are generated';

export const labelsOf = (rules: readonly Rule[]): readonly string[] => [
  ...new Set(rules.flatMap((rule) => Object.keys(rule.labels))),
];

/** The first of the alerts that have annotations. */
export function annotated(alerts: readonly Rule[]): readonly Rule[] {
  return alerts.filter(({ source }) => source.at('annotations').value !== undefined).slice(0, 1);
}

export const labelsWhy =
  'recorded series have the labels slo, slo_service and team; who is told follows from team and severity';

import { parse } from 'yaml';
import type { Labels } from './routing';

/** An alert as a rendered rule file has it. */
export interface RenderedAlert {
  readonly name: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Labels;
  readonly annotations: Labels;
}

/** An SLO as its recording rules tell. */
export interface RenderedSlo {
  readonly id: string;
  readonly service: string;
  readonly team: string;
  readonly tier: string;
  /** `0.999`. */
  readonly objective: string;
  /** `30d`. */
  readonly period: string;
  /** Expressions for bad and total events per second. */
  readonly bad: string;
  readonly total: string;
  /** Its alerts: `1h`, `outage`, `75% spent`, `no-traffic`. */
  readonly alerts: ReadonlyMap<string, RenderedAlert>;
}

export interface RenderedRules {
  /** By name; a second one of the same name gets `#2`. */
  readonly alerts: ReadonlyMap<string, RenderedAlert>;
  /** By id. */
  readonly slos: ReadonlyMap<string, RenderedSlo>;
}

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels?: Labels;
  readonly annotations?: Labels;
}

/** Reads the texts of rule files. The alerts of an SLO are told with it. */
export function readRules(files: Iterable<string>): RenderedRules {
  const rules = [...files].flatMap((text) =>
    (
      (parse(text) as { readonly groups?: readonly { readonly rules: readonly Rule[] }[] }).groups ?? []
    ).flatMap((group) => group.rules),
  );
  const alerts = new Map<string, RenderedAlert>();
  for (const rule of rules) {
    if (rule.alert === undefined || rule.labels?.['slo'] !== undefined) continue;
    alerts.set(freeKey(alerts, rule.alert), alertOf(rule));
  }
  const infos = rules.filter(({ record }) => record === 'slo_info');
  return {
    alerts,
    slos: new Map(infos.map((info) => [info.labels?.['slo'] ?? '', sloOf(info, rules)])),
  };
}

function freeKey(taken: ReadonlyMap<string, unknown>, name: string): string {
  let key = name;
  for (let count = 2; taken.has(key); count++) key = `${name}#${count}`;
  return key;
}

function alertOf({ alert = '', expr, for: pending, labels = {}, annotations = {} }: Rule): RenderedAlert {
  return { name: alert, expr, ...(pending === undefined ? {} : { for: pending }), labels, annotations };
}

function sloOf(info: Rule, rules: readonly Rule[]): RenderedSlo {
  const label = (name: string): string => info.labels?.[name] ?? '';
  const id = label('slo');
  const own = rules.filter(({ labels }) => labels?.['slo'] === id);
  const recorded = (name: string): string => own.find(({ record }) => record === name)?.expr ?? '';
  return {
    id,
    service: label('slo_service'),
    team: label('team'),
    tier: label('tier'),
    period: label('period'),
    objective: /^vector\((.+)\)$/.exec(recorded('slo:objective:ratio'))?.[1] ?? '',
    bad: recorded('slo:events_bad:rate'),
    total: recorded('slo:events_total:rate'),
    alerts: new Map(
      own.flatMap((rule) => (rule.alert === undefined ? [] : [[sloAlertName(rule), alertOf(rule)] as const])),
    ),
  };
}

function sloAlertName({ alert = '', labels }: Rule): string {
  const spent = labels?.['spent'];
  return labels?.['burn'] ?? labels?.['absence'] ?? (spent === undefined ? alert : `${spent} spent`);
}

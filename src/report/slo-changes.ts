import { Decimal } from 'decimal.js';
import { milliseconds, parseDuration } from '../model/duration';
import { formatPercent } from '../model/ratio';
import { differences, effectChange, effectOf, type Routings } from './alert-changes';
import { type Change, code, pairs, shortCode } from './change';
import type { RenderedAlert, RenderedSlo } from './rendered-rules';

/** What happened to promises. */
export function sloChanges(
  base: ReadonlyMap<string, RenderedSlo>,
  head: ReadonlyMap<string, RenderedSlo>,
  routings: Routings,
): readonly Change[] {
  return pairs(base, head).flatMap((pair): readonly Change[] => {
    const subject = code(pair.key);
    if (pair.base === undefined) {
      if (pair.head === undefined) return [];
      return [{ area: 'slos', action: 'added', subject, details: promiseOf(pair.head, routings) }];
    }
    if (pair.head === undefined) {
      const { service, objective, period } = pair.base;
      const details = [
        `nobody promises ${percent(objective)} over ${period} for ${code(service)} any more; its alerts are gone`,
      ];
      return [{ area: 'slos', action: 'removed', subject, details }];
    }
    const details = [
      ...promiseChange(pair.base, pair.head),
      ...alertChangesOf(pair.base, pair.head, routings),
    ];
    return details.length === 0 ? [] : [{ area: 'slos', action: 'changed', subject, details }];
  });
}

function promiseOf(slo: RenderedSlo, routings: Routings): readonly string[] {
  const alerts = [...slo.alerts].map(([burn, alert]) => `${burn} ${effectOf(alert, routings.head)}`);
  return [
    `promises ${percent(slo.objective)} over ${slo.period} for ${code(slo.service)}: a budget of ${budgetText(slo)}`,
    ...(alerts.length === 0 ? [] : [`alerts: ${alerts.join('; ')}`]),
  ];
}

function promiseChange(base: RenderedSlo, head: RenderedSlo): readonly string[] {
  const changed = base.objective !== head.objective || base.period !== head.period;
  const [before, after] = [budgetMs(base), budgetMs(head)];
  const direction = after > before ? 'grows' : 'shrinks';
  return [
    ...(base.objective === head.objective
      ? []
      : [`objective ${percent(base.objective)} → ${percent(head.objective)}`]),
    ...(base.period === head.period ? [] : [`period ${base.period} → ${head.period}`]),
    ...(changed && before !== after
      ? [`the budget ${direction} from ${budgetText(base)} to ${budgetText(head)}`]
      : []),
    ...(base.service === head.service
      ? []
      : [`is about ${code(head.service)} instead of ${code(base.service)}`]),
    ...(base.tier === head.tier ? [] : [`tier ${base.tier} → ${head.tier}`]),
    ...(base.bad === head.bad
      ? []
      : [`other events are bad: ${shortCode(head.bad)}, before ${shortCode(base.bad)}`]),
    ...(base.total === head.total
      ? []
      : [`other events are counted: ${shortCode(head.total)}, before ${shortCode(base.total)}`]),
    ...(contains(base.bad, head.bad) && contains(base.total, head.total)
      ? []
      : [
          'what was counted before stays in the budget until its period has passed: other events need another name',
        ]),
  ];
}

/** Under maintenance the same is counted, times a mask; a journey counts nothing itself. */
function contains(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** Conditions follow from objective and period; they are told only where neither changed. */
function alertChangesOf(base: RenderedSlo, head: RenderedSlo, routings: Routings): readonly string[] {
  const follows = base.objective !== head.objective || base.period !== head.period;
  return pairs(base.alerts, head.alerts).flatMap(({ key, base: left, head: right }): readonly string[] => {
    if (left === undefined)
      return right === undefined ? [] : [`new alert ${key}: ${effectOf(right, routings.head)}`];
    if (right === undefined) return [`alert ${key} is gone: ${effectOf(left, routings.base)}`];
    const details = follows ? effectChange(left, right, routings) : burnDifferences(left, right, routings);
    return details.map((detail) => `alert ${key} ${detail}`);
  });
}

function burnDifferences(base: RenderedAlert, head: RenderedAlert, routings: Routings): readonly string[] {
  const [before, after] = [factorOf(base), factorOf(head)];
  if (before === undefined || after === undefined || before === after)
    return differences(base, head, routings);
  return [...effectChange(base, head, routings), `fires at a burn rate of ${after} instead of ${before}`];
}

function factorOf({ expr }: RenderedAlert): string | undefined {
  return /slo:burn_rate:ratio\{[^}]*\} > ([\d.]+)/.exec(expr)?.[1];
}

function percent(ratio: string): string {
  return /^\d/.test(ratio) ? formatPercent(new Decimal(ratio)) : 'an unknown share';
}

/** How long everything may fail within the period. */
function budgetMs({ objective, period }: RenderedSlo): number {
  if (!/^\d/.test(objective) || parseDuration(period) === undefined) return 0;
  return new Decimal(1)
    .minus(objective)
    .times(milliseconds(period as `${number}d`))
    .round()
    .toNumber();
}

/** `43m 12s` of total failure. */
function budgetText(slo: RenderedSlo): string {
  const seconds = Math.round(budgetMs(slo) / 1000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).slice(0, 2);
  return shown.length === 0 ? '0s' : shown.map(([count, unit]) => `${count}${unit}`).join(' ');
}

import { type Change, code, type Pair, pairs, shortCode } from './change';
import type { RenderedAlert } from './rendered-rules';
import { destinations, type Routing } from './routing';

/** How each side routes, so that a change says who is told. */
export interface Routings {
  readonly base: Routing;
  readonly head: Routing;
}

/** What happened to threshold alerts. */
export function alertChanges(
  base: ReadonlyMap<string, RenderedAlert>,
  head: ReadonlyMap<string, RenderedAlert>,
  routings: Routings,
): readonly Change[] {
  return pairs(base, head).flatMap((pair): readonly Change[] => {
    const details = alertDetails(pair, routings);
    if (details.length === 0) return [];
    const action = pair.base === undefined ? 'added' : pair.head === undefined ? 'removed' : 'changed';
    return [{ area: 'alerts', action, subject: code(pair.key), details }];
  });
}

function alertDetails({ base, head }: Pair<RenderedAlert>, routings: Routings): readonly string[] {
  if (base === undefined) {
    return head === undefined ? [] : [`${effectOf(head, routings.head)}: ${shortCode(summaryOf(head))}`];
  }
  if (head === undefined) return [`no longer ${asks(base)}: ${shortCode(summaryOf(base))}`];
  return differences(base, head, routings);
}

/** Every difference between two versions of an alert, what it asks of people first. */
export function differences(base: RenderedAlert, head: RenderedAlert, routings: Routings): readonly string[] {
  return [...effectChange(base, head, routings), ...conditionChange(base, head), ...textChange(base, head)];
}

/** `pages shop (PagerDuty) after 5m`. */
export function effectOf(alert: RenderedAlert, routing: Routing): string {
  const after = alert.for === undefined || alert.for === '0s' ? '' : ` after ${alert.for}`;
  return `${asks(alert)} (${channelOf(alert, routing)})${after}`;
}

interface Verb {
  readonly now: string;
  readonly before: string;
}

const verbs: Readonly<Record<string, Verb>> = {
  page: { now: 'pages', before: 'paged' },
  ticket: { now: 'opens a ticket for', before: 'opened a ticket for' },
};

/** `pages shop`, or of the past: `paged shop`. */
function asks({ labels }: RenderedAlert, time: keyof Verb = 'now'): string {
  const { severity = '', team = 'nobody' } = labels;
  const verb = verbs[severity] ?? { now: `tells (${severity})`, before: `told (${severity})` };
  return `${verb[time]} ${team}`;
}

function channelOf({ name, labels }: RenderedAlert, routing: Routing): string {
  return destinations(routing, { alertname: name, ...labels })
    .map(({ channel }) => channel)
    .join(' and ');
}

/** What it asks of people, and how long it waits. */
export function effectChange(
  base: RenderedAlert,
  head: RenderedAlert,
  routings: Routings,
): readonly string[] {
  const [before, after] = [asks(base), asks(head)];
  return [
    ...(before === after
      ? []
      : [`now ${after} (${channelOf(head, routings.head)}); it ${asks(base, 'before')} before`]),
    ...((base.for ?? '0s') === (head.for ?? '0s')
      ? []
      : [`waits ${head.for ?? '0s'} instead of ${base.for ?? '0s'}`]),
  ];
}

function conditionChange(base: RenderedAlert, head: RenderedAlert): readonly string[] {
  if (base.expr === head.expr) return [];
  return [`fires on another condition: ${shortCode(head.expr)}, before ${shortCode(base.expr)}`];
}

function textChange(base: RenderedAlert, head: RenderedAlert): readonly string[] {
  const changed = (name: string): boolean => base.annotations[name] !== head.annotations[name];
  return [
    ...(changed('summary') ? [`says ${shortCode(summaryOf(head))}`] : []),
    ...(changed('description') ? ['its description changed'] : []),
    ...(changed('runbook_url')
      ? [`links the runbook ${shortCode(head.annotations['runbook_url'] ?? 'none')}`]
      : []),
    ...(changed('dashboard_url') ? ['links another dashboard'] : []),
  ];
}

function summaryOf({ annotations, expr }: RenderedAlert): string {
  return annotations['summary'] ?? expr;
}

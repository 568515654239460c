import { parse } from 'yaml';

export type Labels = Readonly<Record<string, string>>;

/** A node of Alertmanager's tree. @see https://prometheus.io/docs/alerting/latest/configuration/#route */
interface Route {
  readonly receiver?: string;
  readonly matchers?: readonly string[];
  readonly continue?: boolean;
  readonly group_by?: readonly string[];
  readonly group_wait?: string;
  readonly group_interval?: string;
  readonly repeat_interval?: string;
  readonly routes?: readonly Route[];
}

interface ReceiverConfig {
  readonly name: string;
  readonly [integration: string]: unknown;
}

/** The part of Alertmanager's configuration that decides who is told what. */
export interface Routing {
  readonly route: Route;
  readonly receivers: readonly ReceiverConfig[];
  readonly inhibit_rules?: readonly object[];
}

/** Where an alert ends up; settings are inherited along the tree. */
export interface Destination {
  readonly receiver: string;
  /** Like `Slack #shop-alerts`; several joined. */
  readonly channel: string;
  readonly timing: Readonly<Record<(typeof timings)[number], string>>;
}

export const timings = ['group_wait', 'group_interval', 'repeat_interval'] as const;

export function parseRouting(text: string): Routing {
  return parse(text) as Routing;
}

/** Every team that a route names. */
export function routedTeams({ route }: Routing): readonly string[] {
  const found = (node: Route): readonly string[] => [
    ...(node.matchers ?? []).flatMap((text) => /^team="(.+)"$/.exec(text)?.[1] ?? []),
    ...(node.routes ?? []).flatMap(found),
  ];
  return [...new Set(found(route))];
}

/**
 * Who gets an alert with these labels: depth first, the first child that matches unless it says `continue`, and the
 * node itself where no child does.
 * @see https://prometheus.io/docs/alerting/latest/configuration/#route
 */
export function destinations(routing: Routing, labels: Labels): readonly Destination[] {
  return matching(routing.route, labels).map((route) => ({
    receiver: route.receiver ?? '',
    channel: channelOf(routing, route.receiver ?? ''),
    timing: {
      group_wait: route.group_wait ?? '30s',
      group_interval: route.group_interval ?? '5m',
      repeat_interval: route.repeat_interval ?? '4h',
    },
  }));
}

function matching(route: Route, labels: Labels): readonly Route[] {
  if (!(route.matchers ?? []).every((matcher) => matches(matcher, labels))) return [];
  const { routes = [], matchers: _, continue: __, ...inherited } = route;
  const found: Route[] = [];
  for (const child of routes) {
    const below = matching({ ...inherited, ...child }, labels);
    found.push(...below);
    if (below.length > 0 && child.continue !== true) break;
  }
  return found.length > 0 ? found : [route];
}

const matcherForm = /^\s*([a-zA-Z_]\w*)\s*(=~|!~|!=|=)\s*"?(.*?)"?\s*$/;

/** A label that is missing counts as empty. */
function matches(matcher: string, labels: Labels): boolean {
  const [, name = '', operator, value = ''] = matcherForm.exec(matcher) ?? [];
  const actual = labels[name] ?? '';
  const equal =
    operator === '=~' || operator === '!~' ? new RegExp(`^(?:${value})$`).test(actual) : actual === value;
  return operator?.startsWith('!') === true ? !equal : equal;
}

const channelNames: Readonly<Record<string, (config: Readonly<Record<string, unknown>>) => string>> = {
  pagerduty_configs: () => 'PagerDuty',
  slack_configs: ({ channel }) => `Slack ${String(channel)}`,
  email_configs: ({ to }) => `mail to ${String(to)}`,
  sns_configs: ({ topic_arn }) => `SMS by ${String(topic_arn)}`,
  webhook_configs: ({ url_file, url }) =>
    `webhook ${String(url_file ?? url)
      .split('/')
      .at(-1)}`,
};

function channelOf({ receivers }: Routing, name: string): string {
  const receiver = receivers.find((candidate) => candidate.name === name);
  const channels = Object.entries(receiver ?? {}).flatMap(([key, configs]) =>
    Array.isArray(configs)
      ? configs.map(
          (config: Readonly<Record<string, unknown>>) =>
            channelNames[key]?.(config) ?? key.replace('_configs', ''),
        )
      : [],
  );
  return channels.length === 0 ? 'nobody' : channels.join(', ');
}

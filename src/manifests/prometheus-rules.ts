import { at, type Finding, listAt, type Rule } from './finding';

const wrong = (message: string, expected: string, fix: string): Finding => ({
  code: 'O11Y1707',
  message,
  expected,
  fix,
});

const ruleRule: Rule = (object) =>
  listAt(object, 'spec', 'groups').flatMap((group) =>
    listAt(group, 'rules').flatMap((rule, index) => {
      const kinds = ['alert', 'record'].filter((kind) => at(rule, kind) !== undefined);
      if (kinds.length === 1) return [];
      return [
        wrong(
          `has a rule ${index + 1} in group '${String(at(group, 'name'))}' with ${kinds.join(' and ') || 'neither alert nor record'}`,
          'either alert or record',
          'Give the rule the one name that is meant.',
        ),
      ];
    }),
  );

const groupRule: Rule = (object) => {
  const names = listAt(object, 'spec', 'groups').map((group) => String(at(group, 'name')));
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => wrong(`has two groups '${name}'`, 'groups with different names', 'Rename one of them.'));
};

const probeRule: Rule = (object) => {
  const url = at(object, 'spec', 'prober', 'url');
  if (typeof url === 'string' && !url.includes('://')) return [];
  return [
    wrong(
      url === undefined ? 'has no prober' : `has the prober '${String(url)}'`,
      'host and port of the blackbox exporter, without a scheme',
      "Set prober.url to 'blackbox-exporter.o11y-system.svc:9115'.",
    ),
  ];
};

/** What the CRDs of the Prometheus Operator let through. Expressions are checked where they are defined. */
export const prometheusRules: Readonly<Record<string, readonly Rule[]>> = {
  PrometheusRule: [ruleRule, groupRule],
  Probe: [probeRule],
};

interface Route {
  readonly receiver?: unknown;
  readonly routes?: unknown;
}

/** Names that a tree of routes leads to. */
function receiversOf(route: unknown): readonly string[] {
  const { receiver } = (route ?? {}) as Route;
  return [
    ...(typeof receiver === 'string' ? [receiver] : []),
    ...listAt(route, 'routes').flatMap(receiversOf),
  ];
}

/** Receivers that routes name and nobody defines: Alertmanager would keep its old configuration and say nothing. */
export function missingReceivers(config: Readonly<Record<string, unknown>>): readonly string[] {
  const defined = new Set(listAt(config, 'receivers').map((receiver) => at(receiver, 'name')));
  return [...new Set(receiversOf(config['route']))].filter((name) => !defined.has(name));
}

import type { Tree } from '../render/tree';
import { alertChanges, type Routings } from './alert-changes';
import { type Action, areas, type Change } from './change';
import { dashboardChanges } from './dashboard-changes';
import { documentChanges } from './document-changes';
import { readRules } from './rendered-rules';
import { parseRouting, type Routing } from './routing';
import { routingChanges } from './routing-changes';
import { sloChanges } from './slo-changes';

/** What was generated at one commit: rendered trees by environment, and a hash of each synthesised stack. */
export interface Snapshot {
  readonly environments: ReadonlyMap<string, Tree>;
  readonly stacks: ReadonlyMap<string, string>;
}

export interface StackChange {
  readonly stack: string;
  readonly action: Action;
}

/** What differs between two snapshots. */
export interface Changes {
  /** The stacks that a plan is needed for, and those that are gone. */
  readonly stacks: readonly StackChange[];
  /** Equal changes of several environments are one. */
  readonly changes: readonly (Change & { readonly environments: readonly string[] })[];
}

export function compareSnapshots(base: Snapshot, head: Snapshot): Changes {
  return { stacks: stackChanges(base.stacks, head.stacks), changes: merge(environmentChanges(base, head)) };
}

export function stackChanges(base: Snapshot['stacks'], head: Snapshot['stacks']): readonly StackChange[] {
  // In the order of the head, which is the order of deployment; what is gone comes last.
  const names = [...new Set([...head.keys(), ...base.keys()])];
  return names.flatMap((stack): readonly StackChange[] => {
    if (!base.has(stack)) return [{ stack, action: 'added' }];
    if (!head.has(stack)) return [{ stack, action: 'removed' }];
    return base.get(stack) === head.get(stack) ? [] : [{ stack, action: 'changed' }];
  });
}

type Placed = Change & { readonly environment: string };

function environmentChanges(base: Snapshot, head: Snapshot): readonly Placed[] {
  const names = [...new Set([...base.environments.keys(), ...head.environments.keys()])].sort();
  return names.flatMap((environment) =>
    treeChanges(
      base.environments.get(environment) ?? new Map(),
      head.environments.get(environment) ?? new Map(),
    ).map((change) => ({ ...change, environment })),
  );
}

function merge(changes: readonly Placed[]): Changes['changes'] {
  const merged = new Map<string, Change & { environments: string[] }>();
  for (const { environment, ...change } of changes) {
    const key = JSON.stringify(change);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { ...change, environments: [environment] });
    else known.environments.push(environment);
  }
  const order = Object.keys(areas);
  return [...merged.values()].sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
}

/** What differs between two rendered trees of one environment. */
export function treeChanges(base: Tree, head: Tree): readonly Change[] {
  const changed = [...new Set([...base.keys(), ...head.keys()])].filter(
    (path) => base.get(path) !== head.get(path),
  );
  const pick = (tree: Tree, path: RegExp): ReadonlyMap<string, string> =>
    new Map(changed.filter((name) => path.test(name)).flatMap((name) => entry(tree, name)));
  const routings: Routings = { base: routingOf(base), head: routingOf(head) };
  const rules = [readRules(pick(base, ruleFile).values()), readRules(pick(head, ruleFile).values())] as const;
  return [
    ...sloChanges(rules[0].slos, rules[1].slos, routings),
    ...alertChanges(rules[0].alerts, rules[1].alerts, routings),
    ...routingChanges(routings.base, routings.head),
    ...dashboardChanges(pick(base, dashboardFile), pick(head, dashboardFile)),
    ...documentChanges(pick(base, other), pick(head, other)),
  ];
}

const ruleFile = /^rules\/[^/]+\.yaml$/;
const dashboardFile = /^dashboards\//;
const routingFile = 'alertmanager/alertmanager.yaml';

/** Without markers and what repeats the rest: rule tests, and objects that only carry what is told as itself. */
const other =
  /^(?!rules\/|dashboards\/|alertmanager\/alertmanager\.yaml$|manifests\/[^/]+\/(prometheusrule-|secret-alertmanager-config\.|configmap-(collector|jaeger|logstash)-)|\.)/;

function entry(tree: Tree, path: string): readonly (readonly [string, string])[] {
  const text = tree.get(path);
  return text === undefined ? [] : [[path, text]];
}

function routingOf(tree: Tree): Routing {
  const text = tree.get(routingFile);
  return text === undefined ? { route: {}, receivers: [] } : parseRouting(text);
}

import type { KubernetesObject } from '../model/artifacts';
import { at, type Finding, listAt, type Rule } from './finding';

interface Template {
  readonly pod: unknown;
  /** The container that ECK merges with its own; one of another name would run beside it. */
  readonly merged?: string;
}

const ofPath =
  (...path: readonly string[]) =>
  (object: KubernetesObject): readonly Template[] => [{ pod: at(object, ...path) }];

/** Where the pods of a kind are described. */
const templates: Readonly<Record<string, (object: KubernetesObject) => readonly Template[]>> = {
  Deployment: ofPath('spec', 'template'),
  DaemonSet: ofPath('spec', 'template'),
  StatefulSet: ofPath('spec', 'template'),
  Job: ofPath('spec', 'template'),
  CronJob: ofPath('spec', 'jobTemplate', 'spec', 'template'),
  Elasticsearch: (object) =>
    listAt(object, 'spec', 'nodeSets').map((set) => ({
      pod: at(set, 'podTemplate'),
      merged: 'elasticsearch',
    })),
  Kibana: (object) => [{ pod: at(object, 'spec', 'podTemplate'), merged: 'kibana' }],
  Logstash: (object) => [{ pod: at(object, 'spec', 'podTemplate'), merged: 'logstash' }],
  Beat: (object) =>
    ['daemonSet', 'deployment'].flatMap((way) => {
      const pod = at(object, 'spec', way, 'podTemplate');
      return pod === undefined ? [] : [{ pod, merged: String(at(object, 'spec', 'type')) }];
    }),
};

const wrong = (message: string, expected: string, fix: string): Finding => ({
  code: 'O11Y1706',
  message,
  expected,
  fix,
});

const amounts = ['requests', 'limits'].flatMap((side) =>
  ['cpu', 'memory'].map((unit) => [side, unit] as const),
);

function checkContainer(container: unknown): readonly Finding[] {
  const name = String(at(container, 'name'));
  const missing = amounts.filter(([side, unit]) => at(container, 'resources', side, unit) === undefined);
  if (missing.length === 0) return [];
  return [
    wrong(
      `has a container '${name}' without ${missing.map((path) => path.join('.')).join(', ')}`,
      'requests and limits of CPU and memory on every container',
      'Add resources; src/sizing derives them from the load.',
    ),
  ];
}

/** Made by ECK, which gives it resources; a template only adds to it. */
const isOperators = (container: unknown): boolean =>
  /^(elastic|logstash)-internal-/.test(String(at(container, 'name')));

function checkTemplate({ pod, merged }: Template): readonly Finding[] {
  const containers = listAt(pod, 'spec', 'containers');
  const names = containers.map((container) => String(at(container, 'name')));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...(merged === undefined || names.includes(merged)
      ? []
      : [
          wrong(
            `describes the containers ${names.map((name) => `'${name}'`).join(', ') || '(none)'}`,
            `a container '${merged}', which ECK merges with its own`,
            `Name the container '${merged}': one of another name would run beside it.`,
          ),
        ]),
    ...twice.map((name) =>
      wrong(`has two containers '${name}'`, 'containers with different names', 'Rename one of them.'),
    ),
    ...[...containers, ...listAt(pod, 'spec', 'initContainers')]
      .filter((container) => !isOperators(container))
      .flatMap(checkContainer),
  ];
}

/** What neither the schema of a pod nor that of ECK's resources says about the pods they make. */
export const checkPods: Rule = (object) => (templates[object.kind]?.(object) ?? []).flatMap(checkTemplate);

import { at, type Finding, listAt, type Rule } from './finding';

const wrong = (message: string, expected: string, fix: string): Finding => ({
  code: 'O11Y1705',
  message,
  expected,
  fix,
});

const versionRule: Rule = (object) => {
  const version = at(object, 'spec', 'version');
  if (typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version)) return [];
  return [
    wrong(
      `has the version ${JSON.stringify(version)}`,
      'three numbers like 9.5.0',
      'Name the exact version.',
    ),
  ];
};

/** ECK finds the data volume by its name; another name means a node whose data dies with its pod. */
const dataVolume = 'elasticsearch-data';

const nodeSetRule: Rule = (object) => {
  const sets = listAt(object, 'spec', 'nodeSets');
  const names = sets.map((set) => String(at(set, 'name')));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const roles = sets.map((set) => at(set, 'config', 'node.roles'));
  const masters = roles.some(
    (list) => list === undefined || (Array.isArray(list) && list.includes('master')),
  );
  const claims = sets.flatMap((set) =>
    listAt(set, 'volumeClaimTemplates').map((claim) => String(at(claim, 'metadata', 'name'))),
  );
  return [
    ...twice.map((name) =>
      wrong(`has two node sets '${name}'`, 'node sets with different names', 'Rename or remove one of them.'),
    ),
    ...(masters
      ? []
      : [
          wrong('has no node set with the role master', 'at least one master', "Add 'master' to node.roles."),
        ]),
    ...claims
      .filter((claim) => claim !== dataVolume)
      .map((claim) =>
        wrong(`has a volume claim '${claim}'`, `'${dataVolume}'`, `Rename it to '${dataVolume}'.`),
      ),
  ];
};

const beatRule: Rule = (object) => {
  const ways = ['daemonSet', 'deployment'].filter((way) => at(object, 'spec', way) !== undefined);
  if (ways.length === 1) return [];
  return [
    wrong(
      ways.length === 0
        ? 'runs neither as a DaemonSet nor as a Deployment'
        : 'runs as a DaemonSet and as a Deployment',
      'one of daemonSet and deployment',
      'Keep the one that is meant.',
    ),
  ];
};

const logstashRule: Rule = (object) =>
  listAt(object, 'spec', 'elasticsearchRefs')
    .filter((reference) => at(reference, 'clusterName') === undefined)
    .map(() =>
      wrong(
        'refers to Elasticsearch without a clusterName',
        'a clusterName, from which the variables of the pipeline are named',
        'Add clusterName to elasticsearchRefs.',
      ),
    );

/** What ECK's resources let through; its webhook would refuse some of it, but only when it is applied. */
export const elasticRules: Readonly<Record<string, readonly Rule[]>> = {
  Elasticsearch: [versionRule, nodeSetRule],
  Kibana: [versionRule],
  Logstash: [versionRule, logstashRule],
  Beat: [versionRule, beatRule],
};

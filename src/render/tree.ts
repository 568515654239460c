import type { DocumentedArtifacts, KubernetesObject, LayerArtifacts, Release } from '../model/artifacts';
import { renderJson, renderYaml } from './yaml';

/** Text by path below the output folder, in stable order. */
export type Tree = ReadonlyMap<string, string>;

/** Marks a folder that `render` may replace. */
export const treeMarker = '.rendered-by-o11y';

/** Everything that is generated for an environment, as files for engines and reviewers. */
export function renderTree(artifacts: DocumentedArtifacts): Tree {
  const layers = Object.values(artifacts.layers);
  const files: readonly (readonly [string, string])[] = [
    [treeMarker, 'This folder is replaced whole by `o11y render`.\n'],
    ...artifacts.rules.map(
      (file) => [`rules/${file.name}.yaml`, renderYaml({ groups: file.groups })] as const,
    ),
    ...artifacts.ruleTests.map(
      (test) => [`rules/tests/${test.name}.yaml`, renderYaml(test.content)] as const,
    ),
    ['alertmanager/alertmanager.yaml', renderYaml(artifacts.alertmanager.config)],
    ...Object.entries(artifacts.alertmanager.templates).map(
      ([name, text]) => [`alertmanager/templates/${name}`, text] as const,
    ),
    ...artifacts.dashboards.map(({ uid, json }) => [`dashboards/${uid}.json`, renderJson(json)] as const),
    ...[...artifacts.runbooks].map(([file, text]) => [file, text] as const),
    ...layers.flatMap(renderLayer),
  ];
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function renderLayer(layer: LayerArtifacts): readonly (readonly [string, string])[] {
  return [
    ...(layer.objects ?? []).map(renderObject),
    ...layer.releases.flatMap(renderRelease),
    ...(layer.elasticsearch ?? []).map(
      ({ kind, name, body }) => [`elasticsearch/${kind}/${name}.json`, renderJson(body)] as const,
    ),
    ...(layer.configs ?? []).map(
      ({ path, content }) => [path, typeof content === 'string' ? content : renderYaml(content)] as const,
    ),
  ];
}

function renderRelease(release: Release): readonly (readonly [string, string])[] {
  return release.kind === 'chart'
    ? [[`values/${release.name}.yaml`, renderYaml(release.values)]]
    : release.objects.map(renderObject);
}

/** Objects without a namespace lie below `manifests/cluster/`. */
function renderObject(object: KubernetesObject): readonly [string, string] {
  const { name, namespace = 'cluster' } = object.metadata;
  return [`manifests/${namespace}/${object.kind.toLowerCase()}-${name}.yaml`, renderYaml(object)];
}

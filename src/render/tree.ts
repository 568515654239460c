import type { DocumentedArtifacts, KubernetesObject, LayerArtifacts } from '../model/artifacts';
import { renderRules } from './rules';
import { renderJson, renderRuleTest, renderYaml } from './yaml';

/** A path below the output folder, and its text. */
export type TreeFile = readonly [path: string, text: string];

/** Text by path below the output folder, in stable order. */
export type Tree = ReadonlyMap<string, string>;

/** Marks a folder that `render` may replace. */
export const treeMarker = '.rendered-by-o11y';

/** {@link renderFiles}, all at once. */
export function renderTree(artifacts: DocumentedArtifacts): Tree {
  return new Map([...renderFiles(artifacts)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/**
 * Everything that is generated for an environment, as files for engines and reviewers. One after the other: whoever
 * writes them holds one text at a time.
 */
export function* renderFiles(artifacts: DocumentedArtifacts): Generator<TreeFile> {
  const { rules, ruleTests, alertmanager, dashboards, runbooks, layers } = artifacts;
  yield [treeMarker, 'This folder is replaced whole by `o11y render`.\n'];
  for (const file of rules) yield [`rules/${file.name}.yaml`, renderRules(file)];
  for (const { name, content } of ruleTests) yield [`rules/tests/${name}.yaml`, renderRuleTest(content)];
  yield ['alertmanager/alertmanager.yaml', renderYaml(alertmanager.config)];
  for (const [name, text] of Object.entries(alertmanager.templates)) {
    yield [`alertmanager/templates/${name}`, text];
  }
  for (const { uid, json } of dashboards) yield [`dashboards/${uid}.json`, renderJson(json)];
  yield* runbooks;
  for (const layer of Object.values(layers)) yield* renderLayer(layer);
}

function* renderLayer(layer: LayerArtifacts): Generator<TreeFile> {
  const { releases, elasticsearch = [], configs = [] } = layer;
  yield* renderManifests(layer);
  for (const release of releases) {
    if (release.kind === 'chart') yield [`values/${release.name}.yaml`, renderYaml(release.values)];
  }
  for (const { kind, name, body } of elasticsearch) {
    yield [`elasticsearch/${kind}/${name}.json`, renderJson(body)];
  }
  for (const { path, content } of configs) {
    yield [path, typeof content === 'string' ? content : renderYaml(content)];
  }
}

/** The objects of a layer, without those that its charts make. */
export function* renderManifests({ objects = [], releases }: LayerArtifacts): Generator<TreeFile> {
  for (const object of objects) yield renderObject(object);
  for (const release of releases) {
    if (release.kind === 'manifests') for (const object of release.objects) yield renderObject(object);
  }
}

/** Objects without a namespace lie below `manifests/cluster/`. */
function renderObject(object: KubernetesObject): TreeFile {
  const { name, namespace = 'cluster' } = object.metadata;
  return [`manifests/${namespace}/${object.kind.toLowerCase()}-${name}.yaml`, renderYaml(object)];
}

import { join } from 'node:path';
import { compile, documented } from '../../src/compile/compile';
import { discover } from '../../src/discover/discover';
import type { DocumentedArtifacts } from '../../src/model/artifacts';
import type { Model } from '../../src/model/model';
import { renderTree, type Tree } from '../../src/render/tree';
import { writeTree } from '../../src/render/write';
import { temporaryFolder } from './folder';

export const root = join(__dirname, '../..');

let model: Model | undefined;

/** The definitions that this repository ships. */
export function shippedModel(): Model {
  model ??= discover(root).model;
  return model;
}

export function shippedArtifacts(environment: string): DocumentedArtifacts {
  const found = shippedModel().environments.find(({ id }) => id === environment);
  if (found === undefined) throw new Error(`there is no environment ${environment}`);
  return documented(shippedModel(), compile(shippedModel(), found));
}

export interface Rendered {
  readonly folder: string;
  readonly tree: Tree;
  /** Absolute paths of the files whose path matches. */
  readonly files: (path: RegExp) => readonly string[];
}

/** The shipped definitions as `o11y render` writes them, in a folder that is removed with the tests of the file. */
export function renderShipped(environment: string): Rendered {
  const folder = join(temporaryFolder(), environment);
  const tree = renderTree(shippedArtifacts(environment));
  writeTree(folder, tree);
  return {
    folder,
    tree,
    files: (path) => [...tree.keys()].filter((file) => path.test(file)).map((file) => join(folder, file)),
  };
}

import { loadModel } from '../../project';
import { say } from '../report';
import { writeSnapshot } from '../snapshot/write';

/** `o11y snapshot`: everything that is generated for every cluster, in one folder that `diff` reads. */
export async function snapshot(root: string, { out }: { readonly out: string }): Promise<number> {
  await writeSnapshot(loadModel(root), out);
  say(`wrote ${out}`);
  return 0;
}

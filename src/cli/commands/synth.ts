import { join } from 'node:path';
import { loadModel } from '../../project';
import { synthesise } from '../../synthesise';
import { say } from '../report';

/** `o11y synth`: every stack of every environment, into `cdktf.out`. */
export async function synth(root: string): Promise<number> {
  const stacks = await synthesise(loadModel(root), join(root, 'cdktf.out'));
  say(`synthesised ${stacks.length} stacks to cdktf.out: ${stacks.join(', ')}`);
  return 0;
}

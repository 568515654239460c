import { type App, type Construct, TerraformStack, Testing } from '../../src/constructs/cdktf';
import { removedAfterwards, temporaryFolder } from './folder';

/** `Testing` of CDKTF, without the folders that it leaves behind. */
export const testApp = (): App => Testing.app({ outdir: temporaryFolder() });

/** The folder of a stack as it is synthesised. */
export const fullSynth = (stack: TerraformStack): string => removedAfterwards(Testing.fullSynth(stack));

/** What a stack of a few constructs becomes. */
export function synthScope(add: (scope: Construct) => void): string {
  const stack = new TerraformStack(testApp(), 'stack');
  add(stack);
  return Testing.synth(stack);
}

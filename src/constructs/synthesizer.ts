import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sortKeys } from '../render/sort-keys';
import type { IStackSynthesizer, TerraformStack } from './cdktf';

/**
 * The synthesizer that CDKTF gave a stack, but for the text of its configuration. CDKTF joins that anew for every level of
 * nesting: five copies of the rules of thousands of SLOs are the most memory that a synthesis takes. Here it is made at once.
 */
export function synthesizerOf(stack: TerraformStack): IStackSynthesizer {
  const empty = Object.create(stack, { toTerraform: { value: () => ({}) } });
  const given = Object.create(stack.synthesizer, { stack: { value: empty } }) as IStackSynthesizer;
  return {
    synthesize: (session) => {
      given.synthesize(session);
      const { synthesizedStackPath: file } = session.manifest.forStack(stack);
      // `cdktf synth --hcl` writes HCL, of which nothing is replaced.
      if (!file.endsWith('.json')) return;
      writeFileSync(join(session.outdir, file), JSON.stringify(sortKeys(stack.toTerraform()), null, 2));
    },
  };
}

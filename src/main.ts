/** What `cdktf synth`, `diff` and `deploy` run: the composition root, named in `cdktf.json`. */
import { formatText } from './problems/format';
import { ProblemError } from './problems/problem';
import { loadModel } from './project';
import { synthesise } from './synthesise';

async function main(): Promise<void> {
  try {
    await synthesise(loadModel(process.cwd()), process.env['CDKTF_OUTDIR'] ?? 'cdktf.out');
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    process.stderr.write(formatText(error.problems, { colour: process.stderr.isTTY === true }));
    process.exitCode = 1;
  }
}

void main();

import { loadProject, projectLoader } from '../../project';
import { exitCodes, type Format, report, say } from '../report';
import { projectFolders } from '../watch/project-folders';
import { whileWatching } from '../watch/while-watching';

export interface CheckOptions {
  readonly format: Format;
  /** Checks again whenever something is saved. */
  readonly watch?: boolean;
}

/** `o11y check`: every problem of every definition. */
export async function check(root: string, { format, watch = false }: CheckOptions): Promise<number> {
  if (watch) return watchCheck(root, format);
  const { problems } = await loadProject(root);
  return report(problems, format);
}

async function watchCheck(root: string, format: Format): Promise<number> {
  const load = projectLoader(root);
  const checkNow = async (): Promise<void> => {
    const started = performance.now();
    const { problems, ran } = await load();
    report(problems, format);
    const files = `${ran} ${ran === 1 ? 'file' : 'files'}`;
    say(`checked in ${Math.round(performance.now() - started)} ms, ${files} read anew`);
  };
  const begin = async (): Promise<void> => {
    await checkNow();
    say('checking again what you save; Ctrl-C ends it');
  };
  await whileWatching(() => projectFolders(root), begin, checkNow);
  return exitCodes.ok;
}

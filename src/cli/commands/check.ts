import { loadProject } from '../../project';
import { type Format, report } from '../report';

/** `o11y check`: every problem of every definition. */
export async function check(root: string, options: { readonly format: Format }): Promise<number> {
  const { problems } = await loadProject(root);
  return report(problems, options.format);
}

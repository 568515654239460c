import { stringify } from 'yaml';
import { formatLeft } from '../../exchange/format-left';
import { exportOpenSlo } from '../../exchange/openslo-export';
import { loadModel } from '../../project';
import { exitCodes, say } from '../report';
import { namedSlos, withMembers } from '../slo-of';

export const exportFormats = ['openslo', 'json'] as const;

export interface ExportOptions {
  /** `openslo` prints YAML, and what it cannot say on standard error; `json` prints both in one object. */
  readonly format: (typeof exportFormats)[number];
}

/** `o11y slo export`: definitions as OpenSLO v1, with a list of what it cannot say. */
export async function exportSlos(
  root: string,
  ids: readonly string[],
  { format }: ExportOptions,
): Promise<number> {
  const model = loadModel(root);
  const wanted = withMembers(namedSlos(model, ids));
  const chosen = model.slos.filter((slo) => wanted.has(slo));
  const { objects, left } = exportOpenSlo(chosen, model);
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ objects, notCarried: left }, null, 2)}\n`);
    return exitCodes.ok;
  }
  const yaml = (object: object): string => stringify(object, { lineWidth: 0, aliasDuplicateObjects: false });
  process.stdout.write(objects.map(yaml).join('---\n'));
  if (left.length > 0) say(`not carried:\n${formatLeft(left).trimEnd()}`);
  return exitCodes.ok;
}

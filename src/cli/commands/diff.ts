import { compareSnapshots } from '../../report/changes';
import { formatJson, formatMarkdown, formatText } from '../../report/format-changes';
import type { DiffFormat } from '../formats';
import { readSnapshot } from '../snapshot/read';

export const diffPrinters = {
  text: formatText,
  markdown: formatMarkdown,
  json: formatJson,
} as const satisfies Record<DiffFormat, unknown>;

/** `o11y diff`: in words, what differs between two folders of generated files. */
export function diff(base: string, head: string, options: { readonly format: DiffFormat }): number {
  const changes = compareSnapshots(readSnapshot(base, 'rendered'), readSnapshot(head, 'rendered'));
  process.stdout.write(diffPrinters[options.format](changes));
  return 0;
}

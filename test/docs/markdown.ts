import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/rendered';

export interface CodeBlock {
  /** Relative to the root. */
  readonly file: string;
  /** 1-based, of the opening fence. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

export interface Document {
  readonly file: string;
  readonly text: string;
}

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));

/** Every page of this repository that people read. */
export function documents(...folders: readonly string[]): readonly Document[] {
  return folders
    .flatMap(markdownIn)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

export function codeBlocks({ file, text }: Document): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { readonly line: number; readonly language: string; readonly lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === undefined) open = { line: index + 1, language: (fence[1] ?? '').trim(), lines: [] };
    else {
      blocks.push({ file, line: open.line, language: open.language, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`${file}:${open.line}: a code block does not end`);
  return blocks;
}

/** Targets of links and images, outside code. */
export function links({ text }: Document): readonly string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

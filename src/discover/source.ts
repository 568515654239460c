import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@babel/parser';

/** A place in a file that is no TypeScript. */
export interface SyntaxFault {
  readonly message: string;
  /** 1-based. */
  readonly line: number;
}

export type ParsedSource =
  | { readonly ok: true; readonly program: ReturnType<typeof parse>['program'] }
  | { readonly ok: false; readonly fault: SyntaxFault };

/** The text of a file; nothing where it cannot be read. */
export function readSource(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

/** The same answer whatever runs the definitions: esbuild and swc word their faults differently. */
export function parseSource(text: string): ParsedSource {
  try {
    return { ok: true, program: parse(text, { sourceType: 'module', plugins: ['typescript'] }).program };
  } catch (error) {
    const { message, loc } = error as Error & { readonly loc?: { readonly line: number } };
    return { ok: false, fault: { message: message.replace(/ \(\d+:\d+\)$/, ''), line: loc?.line ?? 1 } };
  }
}

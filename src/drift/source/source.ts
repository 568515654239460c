import type { DefinitionSyntax } from '../../discover/syntax';
import { formatPath } from '../../problems/format';
import type { PropertyPath } from '../../problems/problem';
import type { TextEdit } from './text-edits';

/** Something that cannot be changed in the file, and what makes it there. */
export interface Unpatched {
  readonly what: string;
  readonly why: string;
  /** 1-based. */
  readonly line?: number;
}

export interface EditedSource {
  readonly text: string;
  readonly unpatched: readonly Unpatched[];
}

/** A change of the text, in the words that are said where it cannot be made. */
export interface SourceEdit extends TextEdit {
  readonly what: string;
}

export interface Edits {
  readonly edits: readonly SourceEdit[];
  readonly unpatched: readonly Unpatched[];
}

/** The file that is edited. */
export interface Source {
  readonly text: string;
  readonly syntax: DefinitionSyntax;
}

/** `rows[0].panels[1].unit is "s"`. */
export function saidOf(path: PropertyPath, value: unknown): string {
  return `${formatPath(path)} is ${value === undefined ? 'gone' : JSON.stringify(value)}`;
}

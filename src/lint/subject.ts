import type { Board, BoardPanel, BoardRow, BoardTarget, BoardVariable } from '../board/board';
import type { PropertyPath } from '../problems/problem';
import { type Query, readQuery } from '../promql/query';
import { type Substituted, substituteVariables } from '../promql/variables';
import { dataSourceTypes, type Language, languageOf } from './data-source';
import { type Samples, sampleSets } from './samples';

/** A query of a panel, read once for all rules. */
export interface SubjectQuery {
  readonly panel: BoardPanel;
  readonly target: BoardTarget;
  /** Among the queries of the panel, from 0. */
  readonly index: number;
  readonly path: PropertyPath;
  readonly language: Language;
  /** With samples in place of variables. */
  readonly substituted: Substituted;
  /** PromQL only. */
  readonly query?: Query;
}

export interface SubjectPanel {
  readonly panel: BoardPanel;
  readonly row: BoardRow;
  readonly queries: readonly SubjectQuery[];
}

/** A dashboard as rules look at it. */
export interface Subject {
  readonly board: Board;
  readonly panels: readonly SubjectPanel[];
  /** Of all panels. */
  readonly queries: readonly SubjectQuery[];
}

/** Parses every query; those that differ in label values only are parsed once. */
export function subjectOf(board: Board): Subject {
  const typeOf = dataSourceTypes(board);
  const samples = sampleSets(board);
  const panels = board.rows.flatMap((row) =>
    row.panels.map((panel): SubjectPanel => {
      const queries = panel.targets.flatMap((target, index): readonly SubjectQuery[] => {
        if (target.expr === undefined) return [];
        const language = languageOf(typeOf(target.dataSource ?? panel.dataSource), panel);
        const path = targetPath(board, panel, index);
        return [{ panel, target, index, path, language, ...readText(target.expr, language, samples) }];
      });
      return { panel, row, queries };
    }),
  );
  return { board, panels, queries: panels.flatMap(({ queries }) => queries) };
}

function readText(
  text: string,
  language: Language,
  samples: readonly Samples[],
): Pick<SubjectQuery, 'substituted' | 'query'> {
  const first = substituteVariables(text, samples[0] ?? {});
  if (language !== 'promql') return { substituted: first };
  let substituted = first;
  let query = readQuery(first.text);
  // Where a variable stands for a length, a number or a whole selector, a name is no sample of it.
  for (const sample of samples.slice(1)) {
    if (first.edits.length === 0 || query.faults.length === 0) break;
    const other = substituteVariables(text, sample);
    const read = readQuery(other.text);
    if (read.faults.length > 0) continue;
    substituted = other;
    query = read;
  }
  return { substituted, query };
}

export function isUnreadable({ faults }: Query): boolean {
  return faults.some(({ kind }) => kind !== 'type');
}

/** Where the text of a query stands in the JSON. */
function targetPath({ schema }: Board, { path }: BoardPanel, index: number): PropertyPath {
  return schema === 'v2'
    ? [...path, 'spec', 'data', 'spec', 'queries', index]
    : [...path, 'targets', index, 'expr'];
}

export interface PlacedVariable {
  readonly variable: BoardVariable;
  /** In the JSON. */
  readonly path: PropertyPath;
}

export function placedVariables({ schema, variables }: Board): readonly PlacedVariable[] {
  const list = schema === 'v2' ? ['variables'] : ['templating', 'list'];
  return variables.map((variable, index) => ({ variable, path: [...list, index] }));
}

/** `panel 'Latency'`, or what is known of one without a title. */
export function panelName({ title, id, type }: BoardPanel): string {
  if (title.trim() !== '') return `panel '${title}'`;
  return `the ${type} panel ${id === undefined ? 'without title' : `with id ${id}`}`;
}

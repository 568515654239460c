import type { Board } from '../../board/board';
import type { Dashboard } from '../../model/model';
import type { PropertyPath } from '../../problems/problem';

/** What a definition is rendered to. */
export type Render = (dashboard: Dashboard) => Board;

/** What a definition has at a path. */
export function valueAt(definition: unknown, path: PropertyPath): unknown {
  return path.reduce<unknown>(
    (from, key) => (from as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    definition,
  );
}

import type { Board } from '../../board/board';
import { annotationKindsOf } from '../../dashboards/annotations';
import type { Dashboard } from '../../model/model';
import type { Render } from './definition';
import { type DefinitionChanges, noChanges } from './differing';

/** Kinds of annotations of which Grafana shows nothing any more. */
export function annotationChanges(dashboard: Dashboard, render: Render, live: Board): DefinitionChanges {
  const theirs = namesIn(live);
  const kinds = annotationKindsOf(dashboard);
  const kept = kinds.filter((kind) => {
    const own = namesIn(render({ ...dashboard, annotations: [kind] }));
    return own.length === 0 || own.some((name) => theirs.includes(name));
  });
  return kept.length === kinds.length
    ? noChanges
    : { values: [{ path: ['annotations'], value: kept }], lists: [] };
}

function namesIn({ annotations }: Board): readonly string[] {
  return annotations.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
}

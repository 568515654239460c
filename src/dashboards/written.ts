import type { Dashboard, Model } from '../model/model';
import { type Panel, queriesOf } from '../model/panel';
import { sampleOf } from '../model/variable';
import type { PropertyPath } from '../problems/problem';
import { isWritten, variablesOf } from './expand';

/** A panel as it is written in a definition, and where. */
export interface WrittenPanel {
  readonly panel: Panel;
  readonly path: PropertyPath;
}

/** The panels of the definition itself, without those that are made. */
export function writtenPanels({ rows }: Pick<Dashboard, 'rows'>): readonly WrittenPanel[] {
  return rows.flatMap((row, rowIndex) =>
    isWritten(row)
      ? row.panels.map((panel, index) => ({ panel, path: ['rows', rowIndex, 'panels', index] }))
      : [],
  );
}

/** A PromQL expression of a panel, with what is needed to check it and to point to it. */
export interface PanelQueryPlace {
  readonly expr: string;
  readonly file: string;
  readonly path: PropertyPath;
  /** A valid value for each variable of the dashboard. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Every PromQL expression that is written in a dashboard. */
export function panelQueries({ dashboards }: Pick<Model, 'dashboards'>): readonly PanelQueryPlace[] {
  return dashboards.flatMap((dashboard) => {
    const variables = variableSamples(dashboard);
    return writtenPanels(dashboard).flatMap(({ panel, path }) =>
      queriesOf(panel).map((query) => ({
        expr: query.expr,
        file: dashboard.file,
        path: [...path, ...query.path],
        variables,
      })),
    );
  });
}

/** A valid value for each variable of a dashboard, those of its templates included. */
export function variableSamples(
  dashboard: Pick<Dashboard, 'rows' | 'variables'>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(variablesOf(dashboard).map((variable) => [variable.name, sampleOf(variable)]));
}

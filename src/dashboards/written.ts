import type { Link } from '../model/link';
import type { LintRuleId } from '../model/lint';
import type { Dashboard, Model } from '../model/model';
import type { Panel, TablePanel } from '../model/panel';
import { queriesOf } from '../model/panel-queries';
import type { Thresholds } from '../model/threshold';
import type { Unit } from '../model/unit';
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

/** Thresholds as they are written in a definition, and where. */
export interface PlacedThresholds {
  readonly thresholds: Thresholds;
  readonly unit: Unit;
  readonly path: PropertyPath;
}

/** The thresholds of panels and of the columns of tables. */
export function placedThresholds(dashboard: Pick<Dashboard, 'rows'>): readonly PlacedThresholds[] {
  const of = (
    owner: { readonly thresholds?: Thresholds; readonly unit?: Unit },
    path: PropertyPath,
  ): readonly PlacedThresholds[] =>
    // Where no unit follows that is told by itself.
    owner.thresholds === undefined || owner.unit === undefined
      ? []
      : [{ thresholds: owner.thresholds, unit: owner.unit, path: [...path, 'thresholds'] }];
  return writtenPanels(dashboard).flatMap(({ panel, path }) => {
    if (panel.kind === 'table') {
      return panel.columns.flatMap((column, index) => of(column, [...path, 'columns', index]));
    }
    return 'thresholds' in panel ? of(panel, path) : [];
  });
}

/** A link as it is written in a definition, and where. */
export interface PlacedLink {
  readonly link: Link;
  readonly path: PropertyPath;
  /** The labels of the values at which it is offered: those of a table, or any; nothing where there are no values. */
  readonly labels?: readonly string[] | 'any';
}

/** Every link of a dashboard. */
export function placedLinks(dashboard: Pick<Dashboard, 'links' | 'rows'>): readonly PlacedLink[] {
  return [
    ...placed(dashboard.links, ['links']),
    ...writtenPanels(dashboard).flatMap(({ panel, path }) => [
      ...placed(panel.links, [...path, 'links']),
      ...('dataLinks' in panel ? placed(panel.dataLinks, [...path, 'dataLinks'], labelsOf(panel)) : []),
      ...(panel.kind === 'table' ? tableLinks(panel, path) : []),
    ]),
  ];
}

function tableLinks(panel: TablePanel, path: PropertyPath): readonly PlacedLink[] {
  const shown = Object.keys(panel.labels);
  return [
    ...Object.entries(panel.labels).flatMap(([name, column]) =>
      typeof column === 'string'
        ? []
        : placed(column.dataLinks, [...path, 'labels', name, 'dataLinks'], shown),
    ),
    ...panel.columns.flatMap(({ dataLinks }, index) =>
      placed(dataLinks, [...path, 'columns', index, 'dataLinks'], shown),
    ),
  ];
}

/** After the join of a bar chart one label is left. */
function labelsOf(panel: Panel): readonly string[] | 'any' {
  return panel.kind === 'bar-chart' ? [panel.label] : 'any';
}

function placed(
  links: readonly Link[] = [],
  path: PropertyPath,
  labels?: PlacedLink['labels'],
): readonly PlacedLink[] {
  return links.map((link, index) => ({
    link,
    path: [...path, index],
    ...(labels === undefined ? {} : { labels }),
  }));
}

/** A PromQL expression of a panel or of a link to Explore, with what is needed to check it and to point to it. */
export interface PanelQueryPlace {
  readonly expr: string;
  readonly file: string;
  readonly path: PropertyPath;
  /** A valid value for each variable of the dashboard. */
  readonly variables: Readonly<Record<string, string>>;
  /** Rules of the linter that are waived for the panel. */
  readonly waived?: readonly LintRuleId[];
}

/** A label of the series at which a link is offered. */
const label = /\{\{\s*\w+\s*\}\}/g;

/** Every PromQL expression that is written in a dashboard. */
export function panelQueries({ dashboards }: Pick<Model, 'dashboards'>): readonly PanelQueryPlace[] {
  return dashboards.flatMap((dashboard) => {
    const variables = variableSamples(dashboard);
    const { file } = dashboard;
    return [
      ...writtenPanels(dashboard).flatMap(({ panel, path }) =>
        queriesOf(panel).map((query) => ({
          expr: query.expr,
          file,
          path: [...path, ...query.path],
          variables,
          waived: waivedFor(dashboard, panel),
        })),
      ),
      ...placedLinks(dashboard).flatMap(({ link, path }) =>
        'explore' in link
          ? [{ expr: link.explore.replaceAll(label, 'x'), file, path: [...path, 'explore'], variables }]
          : [],
      ),
    ];
  });
}

/** What is waived for all panels is said of none of them: what is an error would not be found in the next one. */
function waivedFor({ lint = [] }: Dashboard, { title }: Panel): readonly LintRuleId[] {
  return lint.flatMap(({ rule, panel }) => (panel === title ? [rule] : []));
}

/** A valid value for each variable of a dashboard, those of its templates included. */
export function variableSamples(
  dashboard: Pick<Dashboard, 'rows' | 'variables'>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(variablesOf(dashboard).map((variable) => [variable.name, sampleOf(variable)]));
}

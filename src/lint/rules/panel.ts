import * as grafanaUnits from '@grafana/grafana-foundation-sdk/units';
import type { BoardPanel } from '../../board/board';
import { recordIn, textIn } from '../../board/json';
import { dataSourceTypes, isOfGrafana, languageOf, variableIn } from '../data-source';
import type { Finding, LintContext, LintRules } from '../rule';
import { panelName, type Subject } from '../subject';
import { upstream } from '../upstream';

/** Panels that show values of queries. */
const valuePanels: ReadonlySet<string> = new Set([
  'barchart',
  'bargauge',
  'gauge',
  'heatmap',
  'histogram',
  'piechart',
  'stat',
  'state-timeline',
  'status-history',
  'table',
  'timeseries',
  'trend',
  'xychart',
]);

/** Their values are states or texts, which have no unit. */
const withoutUnit: ReadonlySet<string> = new Set(['state-timeline', 'status-history']);

/** Panels that are read as they are. */
const decoration: ReadonlySet<string> = new Set(['', 'row', 'text', 'dashlist', 'news', 'welcome', 'canvas']);

const known: ReadonlySet<string> = new Set(
  Object.values(grafanaUnits).filter((id) => typeof id === 'string'),
);

/**
 * A unit may also be made up on the spot.
 * @see https://grafana.com/docs/grafana/latest/panels-visualizations/configure-standard-options/#custom-units
 */
const custom = /^(suffix|prefix|time|si|count|currency|bool):/;

/** A library panel is kept elsewhere, with all that it is. */
function ownPanels({ panels }: Subject): readonly BoardPanel[] {
  return panels.flatMap(({ panel }) => (panel.libraryPanel === undefined ? [panel] : []));
}

function findUntemplatedPanels(subject: Subject, { dataSources }: LintContext): readonly Finding[] {
  const variables = new Set(
    subject.board.variables.flatMap(({ type, name }) => (type === 'datasource' ? [name] : [])),
  );
  return ownPanels(subject).flatMap((panel) => {
    const sources =
      panel.targets.length === 0 ? [] : panel.targets.map(({ dataSource }) => dataSource ?? panel.dataSource);
    const wrong = sources.flatMap((source) => {
      if (source === undefined) return ['the default data source of Grafana'];
      const { uid = '' } = source;
      if (isOfGrafana(source) || dataSources.has(uid) || variables.has(variableIn(uid) ?? '')) return [];
      return [uid === '' ? `the default data source of type ${source.type}` : `the data source '${uid}'`];
    });
    const [first] = new Set(wrong);
    return first === undefined
      ? []
      : [{ message: `${panelName(panel)} asks ${first}`, path: panel.path, panel }];
  });
}

function findUndescribed(subject: Subject): readonly Finding[] {
  return ownPanels(subject).flatMap((panel) => {
    const missing = [
      ...(panel.title.trim() === '' ? ['title'] : []),
      ...((panel.description ?? '').trim() === '' ? ['description'] : []),
    ];
    if (decoration.has(panel.type) || missing.length === 0) return [];
    return [{ message: `${panelName(panel)} has no ${missing.join(' and no ')}`, path: panel.path, panel }];
  });
}

function findUnitless(subject: Subject): readonly Finding[] {
  const typeOf = dataSourceTypes(subject.board);
  // What others answer is known to them: rows of logs, traces, names.
  const isOurs = ({ targets, ...panel }: BoardPanel): boolean =>
    targets.some(({ dataSource = panel.dataSource }) => languageOf(typeOf(dataSource), panel) !== 'other');
  return ownPanels(subject).flatMap((panel) => {
    if (!valuePanels.has(panel.type) || withoutUnit.has(panel.type) || showsTexts(panel) || !isOurs(panel))
      return [];
    const units = unitsOf(panel);
    const unknown = units.find((unit) => !known.has(unit) && !custom.test(unit));
    if (units.length > 0 && unknown === undefined) return [];
    const what =
      unknown === undefined ? 'has no unit' : `has the unit '${unknown}', which Grafana does not know`;
    return [{ message: `${panelName(panel)} ${what}`, path: panel.path, panel }];
  });
}

/** Numbers that stand for texts, or a field that is shown as a text. */
function showsTexts({ field, overrides, options, type }: BoardPanel): boolean {
  const fields = textIn(recordIn(options['reduceOptions'])['fields']) ?? '';
  const mapped =
    field.mappings.length > 0 ||
    overrides.some(({ properties }) =>
      properties.some(({ id, value }) => id === 'mappings' && value !== null),
    );
  return mapped || (type === 'stat' && fields !== '') || options['textMode'] === 'name';
}

/** Of the field, of overrides, and of the axis of a heatmap, where former ones keep it, too. */
function unitsOf({ field, overrides, options, rest }: BoardPanel): readonly string[] {
  const ofOverrides = overrides.flatMap(({ properties }) =>
    properties.flatMap(({ id, value }) => (id === 'unit' ? textIn(value) : [])),
  );
  const ofAxis = [recordIn(options['yAxis'])['unit'], recordIn(rest['yAxis'])['format']].map(textIn);
  return [field.unit, ...ofOverrides, ...ofAxis].filter(
    (unit): unit is string => unit !== undefined && unit !== '',
  );
}

function findEmpty(subject: Subject): readonly Finding[] {
  return ownPanels(subject).flatMap((panel) =>
    valuePanels.has(panel.type) && panel.targets.length === 0
      ? [{ message: `${panelName(panel)} asks nothing`, path: panel.path, panel }]
      : [],
  );
}

export const panelRules = {
  'panel-datasource-rule': {
    severity: 'warning',
    summary: 'Every panel asks the data source that a variable chooses, or one that is deployed here.',
    expected:
      'a variable of type datasource, or the uid of a data source that is deployed with the dashboard',
    fix: 'name the variable: "uid": "${datasource}"',
    source: upstream('panel-datasource-rule'),
    check: findUntemplatedPanels,
  },
  'panel-title-description-rule': {
    severity: 'warning',
    summary: 'Every panel but texts has a title and a description.',
    expected: 'a title, and a description that says what to do when the panel looks bad',
    fix: 'write them: whoever reads the panel at night did not make it',
    source: upstream('panel-title-description-rule'),
    check: findUndescribed,
  },
  'panel-units-rule': {
    severity: 'warning',
    summary: 'Panels of numbers have a unit that Grafana knows, or one made up with `suffix:` and its like.',
    expected: 'a unit such as s, bytes, reqps, percentunit, or short for a plain number',
    fix: 'choose the unit of what the query yields',
    source: upstream('panel-units-rule'),
    check: findUnitless,
  },
  'panel-no-targets-rule': {
    severity: 'warning',
    summary: 'Panels that show values have a query.',
    expected: 'at least one query',
    fix: 'add a query, or remove the panel',
    check: findEmpty,
  },
} as const satisfies Partial<LintRules>;

import { sortKeys } from '../../render/sort-keys';
import type { Board, BoardAnnotation, BoardRow, BoardVariable, Raw } from '../board';
import { withoutDefaults } from './defaults';
import { samePanel } from './panel';

/** Keys that say where a dashboard was stored, or that only a version of Grafana long ago reads. */
const silentKeys = [
  'id',
  'version',
  'iteration',
  'schemaVersion',
  'style',
  'gnetId',
  'revision',
  'hideControls',
  'sharedCrosshair',
  'timepicker',
  '__inputs',
  '__requires',
  'snapshot',
  'originalTitle',
  'slug',
];

const usual: Raw = {
  graphTooltip: 0,
  liveNow: false,
  preload: false,
  fiscalYearStartMonth: 0,
  weekStart: '',
  __elements: {},
};

/**
 * A dashboard in which everything that Grafana shows alike is written alike: without the defaults of Grafana and its
 * plugins, without what only the editor reads, queries by the letter of their place, keys in order. Ids, places and the uid
 * are kept.
 */
export function canonical(board: Board): Board {
  const { timeZone, ...others } = board;
  return sortKeys<Board>({
    ...others,
    ...(timeZone === undefined || timeZone === 'browser' ? {} : { timeZone: timeZone.toLowerCase() }),
    variables: board.variables.map(sameVariable),
    annotations: board.annotations.filter(({ builtIn }) => !builtIn).map(sameAnnotation),
    links: board.links.map((link) => ({
      ...link,
      rest: withoutDefaults(spoken(link.rest, ['icon', 'tooltip', 'type', 'url']), {}),
    })),
    rows: board.rows.map(sameRow),
    rest: withoutDefaults(spoken(board.rest, silentKeys), usual),
  });
}

function spoken(rest: Raw, silent: readonly string[]): Raw {
  return Object.fromEntries(Object.entries(rest).filter(([key]) => !silent.includes(key)));
}

function sameRow(row: BoardRow): BoardRow {
  return {
    ...row,
    panels: row.panels.map(samePanel),
    rest: withoutDefaults(
      spoken(row.rest, ['datasource', 'targets', 'fieldConfig', 'options', 'repeatDirection']),
      {},
    ),
  };
}

const silentInVariables = [
  'definition',
  'error',
  'selected',
  'allFormat',
  'multiFormat',
  'tags',
  'tagsQuery',
  'tagValuesQuery',
  'useTags',
  'queryValue',
  'refresh_on_load',
  'auto_count',
  'auto_min',
];

function sameVariable(variable: BoardVariable): BoardVariable {
  const { label, options, ...others } = variable;
  const queried = variable.type === 'query' || variable.type === 'datasource';
  return {
    ...others,
    ...(label === undefined || label === variable.name ? {} : { label }),
    ...(variable.query === undefined ? {} : { query: variable.query.replace(/\s*,\s*/g, ', ').trim() }),
    // Queries find their options when the dashboard is opened; a list of Grafana 7 had them written out.
    options: queried || variable.query !== undefined ? [] : options,
    rest: withoutDefaults(spoken(variable.rest, silentInVariables), {
      skipUrlSync: false,
      allowCustomValue: true,
      auto: false,
    }),
  };
}

function sameAnnotation(annotation: BoardAnnotation): BoardAnnotation {
  return { ...annotation, rest: withoutDefaults(annotation.rest, { showIn: 0, type: 'tags' }) };
}

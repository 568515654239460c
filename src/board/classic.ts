import type { PropertyPath } from '../problems/problem';
import type { Board, BoardPanel, BoardRow, Raw } from './board';
import { isRecord, known, numberIn, recordIn, recordsIn, textIn, textsIn, without } from './json';
import { dataSourceIn, fieldIn, linksIn, overridesIn, transformationsIn } from './parts';
import { targetIn } from './targets';
import { annotationIn, variableIn } from './variables';

const keys = [
  'uid',
  'title',
  'description',
  'tags',
  'editable',
  'time',
  'refresh',
  'timezone',
  'templating',
  'annotations',
  'links',
  'panels',
];

/** The classic schema, as Grafana 7 and later write it. */
export function readClassic(raw: Raw): Board {
  return known<Board>({
    schema: 'classic',
    uid: textIn(raw['uid']) || undefined,
    title: textIn(raw['title']) ?? '',
    description: textIn(raw['description']) || undefined,
    tags: textsIn(raw['tags']),
    editable: raw['editable'] !== false,
    time: timeIn(raw['time']),
    refresh: textIn(raw['refresh']) || undefined,
    timeZone: textIn(raw['timezone']) || undefined,
    variables: recordsIn(recordIn(raw['templating'])['list']).map(variableIn),
    annotations: recordsIn(recordIn(raw['annotations'])['list']).map(annotationIn),
    links: linksIn(raw['links']),
    rows: rowsIn(raw['panels']),
    rest: without(raw, keys),
  });
}

function timeIn(value: unknown): Board['time'] {
  const { from, to } = recordIn(value);
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : undefined;
}

/** Panels follow the heading of their row, unless it is collapsed: then it holds them. */
function rowsIn(panels: unknown): readonly BoardRow[] {
  const rows: { readonly heading?: Raw; readonly panels: BoardPanel[] }[] = [{ panels: [] }];
  (Array.isArray(panels) ? panels : []).forEach((raw: unknown, index) => {
    if (!isRecord(raw)) return;
    const path = ['panels', index];
    if (raw['type'] === 'row') {
      const held = recordsIn(raw['panels']).map((panel, inner) => panelIn(panel, [...path, 'panels', inner]));
      rows.push({ heading: raw, panels: held });
    } else {
      rows.at(-1)?.panels.push(panelIn(raw, path));
    }
  });
  return rows.filter(({ heading, panels: held }) => heading !== undefined || held.length > 0).map(rowOf);
}

const rowKeys = ['type', 'title', 'id', 'collapsed', 'repeat', 'panels', 'gridPos'];

function rowOf({
  heading,
  panels,
}: {
  readonly heading?: Raw;
  readonly panels: readonly BoardPanel[];
}): BoardRow {
  return known<BoardRow>({
    title: heading === undefined ? undefined : (textIn(heading['title']) ?? ''),
    id: numberIn(heading?.['id']),
    collapsed: heading?.['collapsed'] === true,
    repeat: textIn(heading?.['repeat']) || undefined,
    tab: undefined,
    panels: [...panels].sort(byPlace),
    rest: heading === undefined ? {} : without(heading, rowKeys),
  });
}

/** Grafana shows panels by their place, whatever their order in the file. */
export function byPlace({ position: a }: BoardPanel, { position: b }: BoardPanel): number {
  return a === undefined || b === undefined ? 0 : a.y - b.y || a.x - b.x;
}

const panelKeys = [
  'id',
  'title',
  'description',
  'type',
  'pluginVersion',
  'gridPos',
  'datasource',
  'targets',
  'fieldConfig',
  'transformations',
  'links',
  'repeat',
  'repeatDirection',
  'maxPerRow',
  'interval',
  'maxDataPoints',
  'timeFrom',
  'timeShift',
  'transparent',
  'libraryPanel',
  'options',
];

/** A panel that is no row. */
export function panelIn(raw: Raw, path: PropertyPath): BoardPanel {
  const { defaults, overrides } = recordIn(raw['fieldConfig']);
  return known<BoardPanel>({
    id: numberIn(raw['id']),
    title: textIn(raw['title']) ?? '',
    description: textIn(raw['description']) || undefined,
    type: textIn(raw['type']) ?? '',
    version: textIn(raw['pluginVersion']) || undefined,
    position: positionIn(raw['gridPos']),
    dataSource: dataSourceIn(raw['datasource']),
    targets: recordsIn(raw['targets']).map(targetIn),
    field: fieldIn(defaults),
    overrides: overridesIn(overrides),
    transformations: transformationsIn(raw['transformations']),
    links: linksIn(raw['links']),
    repeat: repeatIn(raw),
    interval: textIn(raw['interval']) || undefined,
    maxDataPoints: numberIn(raw['maxDataPoints']),
    timeFrom: textIn(raw['timeFrom']) || undefined,
    timeShift: textIn(raw['timeShift']) || undefined,
    transparent: raw['transparent'] === true,
    libraryPanel: textIn(recordIn(raw['libraryPanel'])['uid']),
    options: recordIn(raw['options']),
    rest: without(raw, panelKeys),
    path,
  });
}

function positionIn(value: unknown): BoardPanel['position'] {
  const { x, y, w, h } = recordIn(value);
  const sides = { x: numberIn(x) ?? 0, y: numberIn(y) ?? 0, w: numberIn(w), h: numberIn(h) };
  const { w: width, h: height } = sides;
  return width === undefined || height === undefined ? undefined : { ...sides, w: width, h: height };
}

function repeatIn({ repeat, repeatDirection, maxPerRow }: Raw): BoardPanel['repeat'] {
  const variable = textIn(repeat);
  if (variable === undefined || variable === '') return undefined;
  const most = numberIn(maxPerRow);
  return {
    variable,
    direction: repeatDirection === 'v' ? 'v' : 'h',
    ...(most === undefined ? {} : { maxPerRow: most }),
  };
}

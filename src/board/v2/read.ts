import type { Board, Raw } from '../board';
import { foundIn, known, recordIn, recordsIn, textIn, textsIn, without } from '../json';
import { linksIn } from '../parts';
import { annotationIn, variableIn } from '../variables';
import { rowsIn } from './layout';
import { classicAnnotation, classicVariable } from './variables';

const keys = [
  'title',
  'description',
  'tags',
  'editable',
  'timeSettings',
  'variables',
  'annotations',
  'links',
  'elements',
  'layout',
];

const timeKeys = ['from', 'to', 'autoRefresh', 'timezone'];

/** The words of v2 for what the classic schema numbers. */
const cursors: Readonly<Record<string, number>> = { Off: 0, Crosshair: 1, Tooltip: 2 };

/**
 * The `spec` of a dashboard of Grafana 12 and later, v2beta1 or v2.
 * @see https://github.com/grafana/grafana/blob/main/apps/dashboard/kinds/v2/dashboard_spec.cue
 */
export function readV2(raw: Raw): Board {
  const time = recordIn(raw['timeSettings']);
  const from = textIn(time['from']);
  const to = textIn(time['to']);
  const { cursorSync, ...rest } = { ...without(raw, keys), ...without(time, timeKeys) } as Raw;
  return known<Board>({
    schema: 'v2',
    uid: undefined,
    title: textIn(raw['title']) ?? '',
    description: textIn(raw['description']) || undefined,
    tags: textsIn(raw['tags']),
    editable: raw['editable'] !== false,
    time: from === undefined || to === undefined ? undefined : { from, to },
    refresh: textIn(time['autoRefresh']) || undefined,
    timeZone: textIn(time['timezone']) || undefined,
    variables: recordsIn(raw['variables']).map(classicVariable).map(variableIn),
    annotations: recordsIn(raw['annotations']).map(classicAnnotation).map(annotationIn),
    links: linksIn(raw['links']),
    rows: rowsIn(raw['layout'], recordIn(raw['elements'])),
    rest: {
      ...rest,
      ...(cursorSync === undefined ? {} : { graphTooltip: foundIn(cursors, cursorSync) ?? 0 }),
    },
  });
}

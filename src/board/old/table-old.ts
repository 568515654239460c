import type { Raw } from '../board';
import { foundIn, isRecord, numberIn, recordsIn, textIn, without } from '../json';

const keys = ['columns', 'fontSize', 'pageSize', 'scroll', 'showHeader', 'sort', 'styles', 'transform'];

/**
 * The table of Grafana 1 to 6, which had its columns in `styles`, as the table that it becomes: a style is an override.
 * @see https://github.com/grafana/grafana/blob/main/public/app/plugins/panel/table/migrations.ts
 */
export function oldTable(panel: Raw): Raw {
  if (!Array.isArray(panel['styles'])) return { ...panel, type: 'table' };
  const columns = recordsIn(panel['columns']);
  return {
    ...without(panel, keys),
    type: 'table',
    options: { showHeader: panel['showHeader'] !== false },
    transformations: transformationsOf(textIn(panel['transform']), columns),
    fieldConfig: { defaults: {}, overrides: recordsIn(panel['styles']).flatMap(overrideOf) },
  };
}

function transformationsOf(transform: string | undefined, columns: readonly Raw[]): readonly Raw[] {
  switch (transform) {
    case 'table':
      return [{ id: 'merge', options: {} }];
    case 'timeseries_aggregations':
      return [{ id: 'reduce', options: { reducers: columns.map(({ value }) => value) } }];
    case 'timeseries_to_columns':
      return [{ id: 'joinByField', options: { byField: 'Time', mode: 'outer' } }];
    case undefined:
      return [];
    default:
      return [{ id: transform, options: {} }];
  }
}

function overrideOf(style: Raw): readonly Raw[] {
  const pattern = textIn(style['pattern']) ?? '';
  const hidden = style['type'] === 'hidden';
  const properties = hidden
    ? [{ id: 'custom.hidden', value: true }]
    : [
        ...(textIn(style['alias']) ? [{ id: 'displayName', value: style['alias'] }] : []),
        ...(style['type'] === 'number' && typeof style['unit'] === 'string'
          ? [{ id: 'unit', value: style['unit'] }]
          : []),
        ...(numberIn(style['decimals']) === undefined || style['type'] !== 'number'
          ? []
          : [{ id: 'decimals', value: style['decimals'] }]),
        ...linkOf(style),
        ...thresholdsOf(style),
      ];
  const matcher = { id: /^\/.*\/$/.test(pattern) ? 'byRegexp' : 'byName', options: pattern };
  return properties.length === 0 ? [] : [{ matcher, properties }];
}

function linkOf(style: Raw): readonly Raw[] {
  if (style['link'] !== true) return [];
  const link = {
    title: textIn(style['linkTooltip']) ?? '',
    url: textIn(style['linkUrl']) ?? '',
    targetBlank: style['linkTargetBlank'] === true,
  };
  return [{ id: 'links', value: [link] }];
}

const cells: Readonly<Record<string, string>> = {
  cell: 'color-background',
  row: 'color-background',
  value: 'color-text',
};

function thresholdsOf({ colorMode, colors, thresholds }: Raw): readonly Raw[] {
  const type = foundIn(cells, colorMode);
  if (type === undefined || !Array.isArray(colors) || !Array.isArray(thresholds)) return [];
  const limits = thresholds
    .filter((limit) => typeof limit !== 'object')
    .map(Number)
    .filter(Number.isFinite);
  const steps = [null, ...limits].map((value, index) => ({ value, color: textIn(colors[index]) ?? 'green' }));
  return [
    { id: 'thresholds', value: { mode: 'absolute', steps } },
    { id: 'custom.cellOptions', value: { type } },
  ].filter(isRecord);
}

/** Parts that the classic schema and v2 write alike. */
import type {
  BoardDataSource,
  BoardField,
  BoardLink,
  BoardOverride,
  BoardPanel,
  BoardThresholds,
  Raw,
} from './board';
import { known, numberIn, recordIn, recordsIn, textIn, textsIn, without } from './json';

/** Old dashboards name a data source by a text: its name, or a variable. */
export function dataSourceIn(value: unknown): BoardDataSource | undefined {
  if (typeof value === 'string') return { uid: value };
  const { type, uid } = recordIn(value);
  const source = known<BoardDataSource>({ type: textIn(type), uid: textIn(uid) });
  return Object.keys(source).length === 0 ? undefined : source;
}

const linkKeys = ['title', 'url', 'tags', 'asDropdown', 'keepTime', 'includeVars', 'targetBlank'];

function linkIn(raw: Raw): BoardLink {
  return known<BoardLink>({
    title: textIn(raw['title']) ?? '',
    url: textIn(raw['url']) || undefined,
    tags: textsIn(raw['tags']),
    asDropdown: raw['asDropdown'] === true,
    keepTime: raw['keepTime'] === true,
    includeVars: raw['includeVars'] === true,
    targetBlank: raw['targetBlank'] === true,
    rest: without(raw, linkKeys),
  });
}

export function linksIn(value: unknown): readonly BoardLink[] {
  return recordsIn(value).map(linkIn);
}

const fieldKeys = [
  'unit',
  'decimals',
  'min',
  'max',
  'displayName',
  'noValue',
  'thresholds',
  'color',
  'mappings',
  'links',
  'custom',
];

/** `fieldConfig.defaults`. */
export function fieldIn(value: unknown): BoardField {
  const raw = recordIn(value);
  return known<BoardField>({
    unit: textIn(raw['unit']),
    decimals: numberIn(raw['decimals']),
    min: numberIn(raw['min']),
    max: numberIn(raw['max']),
    displayName: textIn(raw['displayName']),
    noValue: textIn(raw['noValue']),
    thresholds: thresholdsIn(raw['thresholds']),
    color: raw['color'] === undefined ? undefined : recordIn(raw['color']),
    mappings: recordsIn(raw['mappings']),
    links: linksIn(raw['links']),
    custom: recordIn(raw['custom']),
    rest: without(raw, fieldKeys),
  });
}

export function thresholdsIn(value: unknown): BoardThresholds | undefined {
  const { mode, steps } = recordIn(value);
  if (!Array.isArray(steps)) return undefined;
  return {
    mode: mode === 'percentage' ? 'percentage' : 'absolute',
    steps: recordsIn(steps).map((step) => ({
      value: numberIn(step['value']) ?? null,
      color: textIn(step['color']) ?? 'green',
    })),
  };
}

/** `fieldConfig.overrides`. */
export function overridesIn(value: unknown): readonly BoardOverride[] {
  return recordsIn(value).map(({ matcher, properties, ...rest }) => {
    const { id, options, ...others } = recordIn(matcher);
    return {
      matcher: { id: textIn(id) ?? '', ...(options === undefined ? {} : { options }) },
      rest: { ...rest, ...others },
      properties: recordsIn(properties).map((property) => ({
        id: textIn(property['id']) ?? '',
        value: property['value'],
      })),
    };
  });
}

export function transformationsIn(value: unknown): BoardPanel['transformations'] {
  return recordsIn(value).map(({ id, options, ...rest }) => ({
    id: textIn(id) ?? '',
    options: recordIn(options),
    rest,
  }));
}

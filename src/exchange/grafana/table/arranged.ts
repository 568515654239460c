import type { BoardPanel } from '../../../board/board';
import { recordIn, textsIn } from '../../../board/json';

/** Transformations that put the tables of queries side by side, and that choose, order and name columns. */
export const joining = [
  'merge',
  'joinByField',
  'seriesToColumns',
  'organize',
  'filterFieldsByName',
  'sortBy',
];

/** Which fields stand where, by what names. */
export interface Arranged {
  readonly names: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
  readonly index: ReadonlyMap<string, number>;
  /** The only fields that are kept, where they are chosen by name. */
  readonly chosen?: readonly string[];
}

export function arranged({ transformations }: BoardPanel): Arranged {
  const organised = transformations.filter(({ id }) => id === 'organize').map(({ options }) => options);
  const entries = (key: string): readonly (readonly [string, unknown])[] =>
    organised.flatMap((options) => Object.entries(recordIn(options[key])));
  const include = transformations
    .filter(({ id }) => id === 'filterFieldsByName')
    .map(({ options }) => recordIn(options['include'])['names']);
  const byField = transformations.map(({ options }) => options['byField']);
  return {
    names: new Map(
      entries('renameByName').flatMap(([field, name]) =>
        typeof name === 'string' && name !== '' ? [[field, name] as const] : [],
      ),
    ),
    hidden: new Set(entries('excludeByName').flatMap(([field, hidden]) => (hidden === true ? [field] : []))),
    index: new Map(
      entries('indexByName').flatMap(([field, place]) =>
        typeof place === 'number' ? [[field, place] as const] : [],
      ),
    ),
    ...(include.length === 0 ? {} : { chosen: [...include.flatMap(textsIn), ...byField.flatMap(textsIn)] }),
  };
}

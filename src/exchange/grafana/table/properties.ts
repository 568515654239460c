import type { BoardOverride, Raw } from '../../../board/board';
import { recordIn, textsIn, wordIn } from '../../../board/json';
import { seenLinks } from '../links';

/** Overrides that say how a column of values, or the title of a label, looks. */
export const ofColumns = [
  'displayName',
  'unit',
  'decimals',
  'thresholds',
  'mappings',
  'custom.cellOptions',
  'custom.width',
  'links',
];

/** The same of a column of the values of a label. */
export const ofLabels = ['custom.width', 'links'];

/** What overrides say of a field that bears one of these names. */
export function propertiesByField(
  overrides: readonly BoardOverride[],
): (...fields: readonly string[]) => Raw {
  return (...fields) =>
    Object.fromEntries(
      overrides
        .filter(({ matcher }) => isFor(matcher, fields))
        .flatMap(({ properties }) => properties.map(({ id, value }) => [id, value])),
    );
}

function isFor({ id, options }: BoardOverride['matcher'], fields: readonly string[]): boolean {
  if (id === 'byName') return fields.includes(wordIn(options));
  if (id === 'byNames') return textsIn(recordIn(options)['names']).some((name) => fields.includes(name));
  if (id !== 'byRegexp' || typeof options !== 'string') return false;
  try {
    const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(options) ?? [];
    const expression = new RegExp(pattern ?? `^${options}$`, flags);
    return fields.some((field) => expression.test(field));
  } catch {
    return false;
  }
}

export function chosenProperties(ids: readonly string[], properties: Raw): Raw {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([id]) => ids.includes(id))
      .map(([id, value]) => [id, id === 'links' ? seenLinks(value) : value]),
  );
}

/** Overrides of columns that are not there say nothing; those of columns that are there may say more than is read. */
export function otherOverrides(
  overrides: readonly BoardOverride[],
  fields: readonly string[],
  hidden: ReadonlySet<string>,
): readonly BoardOverride[] {
  return overrides.flatMap((override) => {
    const { matcher, properties } = override;
    const isNamed = matcher.id === 'byName' || matcher.id === 'byRegexp' || matcher.id === 'byNames';
    if (isNamed && !isFor(matcher, fields)) return [];
    const own = properties.filter(
      ({ id }) => !(isNamed && (ofColumns.includes(id) || (id === 'custom.hidden' && !hidden.has('')))),
    );
    return own.length === 0 ? [] : [{ ...override, properties: own }];
  });
}

import type { BoardOverride, BoardPanel, Raw } from '../board';
import { isRecord, recordIn, textIn, wordIn } from '../json';
import { sameColour } from './colours';
import { withoutDefaults } from './defaults';
import { sameMappings } from './mappings';
import { sameThresholds } from './thresholds';

/** What is said of single series, without what says nothing and what no series bears the name of. */
export function seenOverrides(
  panel: BoardPanel,
  overrides: readonly BoardOverride[],
): readonly BoardOverride[] {
  const names = namesOf(panel);
  return overrides
    .map(sameOverride)
    .filter(({ properties }) => properties.length > 0)
    .filter(({ matcher: { id, options } }) => {
      const name = id === 'byName' ? textIn(options) : undefined;
      // Grafana numbers series of the same name.
      return (
        names === undefined || name === undefined || names.has(name.replace(/ \d+$/, '')) || names.has(name)
      );
    });
}

/** What its lines are called, where that does not depend on what is measured. */
function namesOf({
  type,
  targets,
  field,
  overrides,
  transformations,
}: BoardPanel): ReadonlySet<string> | undefined {
  const legends = targets.map(({ legend = '' }) => legend.trim());
  const isFixed = legends.every(
    (legend) => legend !== '' && legend !== '__auto' && !/[{$]|\[\[/.test(legend),
  );
  const isRenamed =
    field.displayName !== undefined ||
    transformations.length > 0 ||
    overrides.some(({ properties }) => properties.some(({ id }) => id === 'displayName'));
  return type === 'timeseries' && isFixed && !isRenamed ? new Set(legends) : undefined;
}

function sameOverride(override: BoardOverride): BoardOverride {
  const { id: by, options } = override.matcher;
  return {
    ...override,
    matcher: typeof options === 'string' ? { id: by, options: options.trim() } : override.matcher,
    rest: withoutDefaults(override.rest, { scope: 'series' }),
    properties: override.properties.flatMap(({ id, value }) => {
      const same = sameProperty(id, value);
      return same === undefined || same === null ? [] : [{ id, value: same }];
    }),
  };
}

function sameProperty(id: string, value: unknown): unknown {
  switch (id) {
    case 'color':
      return sameColours(recordIn(value));
    case 'mappings':
      return Array.isArray(value) ? sameMappings(value.filter(isRecord)) : value;
    case 'thresholds':
      return thresholdsOf(value);
    case 'custom.lineStyle':
      return tidyLine(value);
    case 'custom.stacking':
      return { mode: recordIn(value)['mode'] ?? 'none' };
    case 'custom.hidden':
    case 'custom.hideFrom.viz':
      return value === true || value === 'true' ? true : undefined;
    case 'custom.align':
      return value === 'auto' ? undefined : value;
    default:
      return isRecord(value) ? withoutDefaults(value, {}) : value;
  }
}

function thresholdsOf(value: unknown): unknown {
  const { mode, steps } = recordIn(value);
  if (!Array.isArray(steps)) return undefined;
  return sameThresholds({
    mode: mode === 'percentage' ? 'percentage' : 'absolute',
    steps: steps.filter(isRecord).map((step) => ({
      value: typeof step['value'] === 'number' ? step['value'] : null,
      color: textIn(step['color']) ?? 'green',
    })),
  });
}

/** Ten on, ten off are the usual dashes. */
export function tidyLine(value: unknown): unknown {
  const style = recordIn(value);
  return style['fill'] === 'dash' && [undefined, '[10,10]'].includes(JSON.stringify(style['dash']))
    ? { fill: 'dash' }
    : value;
}

export function sameColours(color: Raw): Raw {
  const { fixedColor, ...others } = color;
  // Only a fixed colour, and shades of one, have it.
  if (typeof fixedColor !== 'string' || !/^(fixed|shades)$/.test(wordIn(color['mode']))) return others;
  return { ...others, fixedColor: sameColour(fixedColor) };
}

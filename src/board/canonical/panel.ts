import type { BoardField, BoardPanel, Raw } from '../board';
import { isRecord, known, recordIn, textIn } from '../json';
import { defaultsOf, withoutDefaults } from './defaults';
import { endsOf } from './ends';
import { sameMappings } from './mappings';
import { sameColours, seenOverrides, tidyLine } from './overrides';
import { letters, renamedFields, sameTarget } from './targets';
import { inValues, sameThresholds, showsThresholds, usualThresholds } from './thresholds';

/** Keys that only the editor, or a version of Grafana long ago, reads. */
const silentKeys = [
  'cacheTimeout',
  'hideTimeOverride',
  'queryCachingTTL',
  'editable',
  'error',
  'isNew',
  'height',
];

/** A panel without what makes no difference to what is seen. */
export function samePanel(panel: BoardPanel): BoardPanel {
  const { type, field, targets, rest } = panel;
  const usual = defaultsOf(type);
  const refIds = letters(targets);
  const options = withoutDefaults(tidyOptions(type, panel.options), usual.options);
  const custom = withoutDefaults(tidyCustom(field.custom), usual.custom);
  const { version: _, interval, libraryPanel, repeat, ...others } = panel;
  const overrides = seenOverrides(panel, renamedFields(panel.overrides, refIds));
  return {
    ...others,
    ...known<Pick<BoardPanel, 'interval' | 'libraryPanel' | 'repeat'>>({
      interval,
      libraryPanel,
      repeat: repeat === undefined ? undefined : sameRepeat(repeat),
    } as BoardPanel),
    description: panel.description?.trim(),
    targets: targets.map((target, index) => sameTarget(target, panel.dataSource, index)),
    options,
    field: sameField(type, field, custom, options),
    overrides,
    transformations: renamedFields(panel.transformations, refIds).map((each) => ({
      ...each,
      options: withoutDefaults(each.options, {}),
      rest: withoutDefaults(each.rest, { disabled: false }),
    })),
    rest: withoutDefaults(
      Object.fromEntries(Object.entries(rest).filter(([key]) => !silentKeys.includes(key))),
      {},
    ),
  } as BoardPanel;
}

/** Four stand next to each other where nothing is said; below each other the number says nothing. */
function sameRepeat({
  variable,
  direction,
  maxPerRow = 4,
}: NonNullable<BoardPanel['repeat']>): BoardPanel['repeat'] {
  return direction === 'v' ? { variable, direction } : { variable, direction, maxPerRow };
}

/** Before Grafana 9 a legend that is not shown had the mode `hidden`. */
function tidyOptions(type: string, options: Raw): Raw {
  const { legend, footer, ...others } = options;
  const shown = isRecord(legend) ? tidyLegend(legend) : legend;
  const total = isRecord(footer) && footer['show'] !== true ? undefined : footer;
  return known<Raw>({ ...others, legend: shown, footer: type === 'table' ? total : footer });
}

function tidyLegend({ asTable, ...legend }: Raw): Raw {
  const mode = textIn(legend['displayMode']);
  if (legend['showLegend'] === false || mode === 'hidden') return { showLegend: false };
  return { ...legend, ...(asTable === true ? { displayMode: 'table' } : {}) };
}

/** Where nothing is stacked its group says nothing. */
function tidyCustom(custom: Raw): Raw {
  const { lineStyle, stacking, ...others } = custom;
  const mode = recordIn(stacking)['mode'];
  return {
    ...others,
    ...(mode === undefined || mode === 'none' ? {} : { stacking: { mode } }),
    ...(lineStyle === undefined ? {} : { lineStyle: tidyLine(lineStyle) }),
  };
}

function sameField(type: string, field: BoardField, custom: Raw, options: Raw): BoardField {
  const mode = textIn(field.color?.['mode']) ?? defaultsOf(type).colour;
  const colour = sameColours({ ...field.color, mode });
  const usual = mode === defaultsOf(type).colour;
  const { thresholds = usualThresholds } = field;
  const shown = showsThresholds(type, mode, custom, options);
  const { min, max } = endsOf(type, field);
  return {
    ...field,
    min: field.min === min ? undefined : field.min,
    max: field.max === max ? undefined : field.max,
    unit: field.unit || undefined,
    displayName: sameName(field.displayName),
    noValue: field.noValue || undefined,
    thresholds: shown ? sameThresholds(inValues(thresholds, type, field)) : undefined,
    color: usual ? undefined : colour,
    mappings: sameMappings(field.mappings).filter((mapping) => !isOfMissing(mapping, field)),
    custom,
    rest: withoutDefaults(field.rest, { unitScale: true, fieldMinMax: false, nullValueMode: 'null' }),
  } as BoardField;
}

/** A series is called by its name anyway. */
function sameName(name: string | undefined): string | undefined {
  return name === '${__series.name}' ? undefined : name || undefined;
}

/** What is missing is called so anyway; whether in green or in grey is no other value. */
function isOfMissing({ type, match, text }: Raw, { noValue = 'No data' }: BoardField): boolean {
  return type === 'special' && match === 'null+nan' && text === noValue;
}

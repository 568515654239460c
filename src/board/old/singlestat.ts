import type { Raw } from '../board';
import { foundIn, known, numberIn, recordIn, recordsIn, textIn, without, wordIn } from '../json';

const keys = [
  'colorBackground',
  'colorValue',
  'colors',
  'decimals',
  'editable',
  'error',
  'format',
  'gauge',
  'mappingType',
  'mappingTypes',
  'nullPointMode',
  'nullText',
  'postfixFontSize',
  'prefixFontSize',
  'rangeMaps',
  'sparkline',
  'tableColumn',
  'thresholds',
  'valueFontSize',
  'valueMaps',
  'valueName',
];

const calculations: Readonly<Record<string, string>> = {
  avg: 'mean',
  current: 'lastNotNull',
  first: 'firstNotNull',
  max: 'max',
  min: 'min',
  total: 'sum',
  delta: 'delta',
  diff: 'diff',
  range: 'range',
};

/**
 * One number in large print, of Grafana 1 to 7, as the stat or gauge that it becomes.
 * @see https://github.com/grafana/grafana/blob/main/packages/grafana-ui/src/components/SingleStatShared/SingleStatBaseOptions.ts
 */
export function singlestatAsStat(panel: Raw): Raw {
  const gauge = recordIn(panel['gauge']);
  const isGauge = gauge['show'] === true;
  const reduceOptions = {
    calcs: [foundIn(calculations, panel['valueName']) ?? 'mean'],
    fields: textIn(panel['tableColumn']) ?? '',
    values: false,
  };
  const rest = Object.fromEntries(
    Object.entries(without(panel, keys)).filter(([, value]) => value !== '' && value !== null),
  );
  return {
    ...rest,
    type: isGauge ? 'gauge' : 'stat',
    options: isGauge ? { reduceOptions } : { ...statOptions(panel), reduceOptions },
    fieldConfig: {
      defaults: known<Raw>({
        unit: textIn(panel['format']),
        decimals: numberIn(panel['decimals']),
        min: isGauge ? numberIn(gauge['minValue']) : undefined,
        max: isGauge ? numberIn(gauge['maxValue']) : undefined,
        noValue: textIn(panel['nullText']) || undefined,
        color: { mode: 'thresholds' },
        thresholds: { mode: 'absolute', steps: stepsOf(panel) },
        mappings: mappingsOf(panel),
      }),
      overrides: [],
    },
  };
}

function statOptions(panel: Raw): Raw {
  return {
    colorMode:
      panel['colorBackground'] === true ? 'background' : panel['colorValue'] === true ? 'value' : 'none',
    graphMode: recordIn(panel['sparkline'])['show'] === true ? 'area' : 'none',
    textMode: panel['valueName'] === 'name' ? 'name' : 'auto',
  };
}

function stepsOf({ colors, thresholds }: Raw): readonly Raw[] {
  const limits = (textIn(thresholds) ?? '').split(',').flatMap((limit) => {
    const value = Number(limit.trim());
    return limit.trim() === '' || !Number.isFinite(value) ? [] : [value];
  });
  const list = Array.isArray(colors) ? colors : [];
  return [null, ...limits].flatMap((value, index) =>
    typeof list[index] === 'string' ? [{ value, color: list[index] }] : [],
  );
}

/** `mappingType` 1 maps values, 2 ranges. */
function mappingsOf({ mappingType, valueMaps, rangeMaps }: Raw): readonly Raw[] {
  if (mappingType === 2) {
    return recordsIn(rangeMaps).map(({ from, to, text }) =>
      from === 'null' && to === 'null'
        ? { type: 'special', options: { match: 'null', result: { text } } }
        : {
            type: 'range',
            options: { from: Number(wordIn(from)), to: Number(wordIn(to)), result: { text } },
          },
    );
  }
  return recordsIn(valueMaps).map(({ value, text }) =>
    value === 'null'
      ? { type: 'special', options: { match: 'null', result: { text } } }
      : { type: 'value', options: { [wordIn(value ?? 'null')]: { text } } },
  );
}

import type { Raw } from '../board';
import { isRecord, known, recordIn, textIn, wordIn } from '../json';
import { sameColour } from './colours';
import { withoutDefaults } from './defaults';

/** Each value of a table of values as a mapping of its own; the index is for the editor alone. */
export function sameMappings(mappings: readonly Raw[]): readonly Raw[] {
  return mappings.flatMap((mapping) => {
    const options = recordIn(mapping['options']);
    if (mapping['type'] === 'value') {
      return Object.entries(options)
        .map(([value, result], place) => ({ value, result: recordIn(result), place }))
        .sort((a, b) => indexOf(a.result, a.place) - indexOf(b.result, b.place))
        .map(({ value, result }) => ({ type: 'value', value, ...resultOf(result) }));
    }
    if (!isRecord(options['result'])) return [old(mapping)];
    const { result, ...match } = options;
    return [{ type: mapping['type'], ...withoutDefaults(match, {}), ...resultOf(recordIn(result)) }];
  });
}

const indexOf = ({ index }: Raw, place: number): number => (typeof index === 'number' ? index : place);

function resultOf({ text, color, icon }: Raw): Raw {
  const colour = textIn(color);
  return known<Raw>({ text, color: colour === undefined ? undefined : sameColour(colour), icon });
}

/** Before Grafana 8: `{ type: 1, value, text }` and `{ type: 2, from, to, text }`. */
function old({ type, value, text, from, to }: Raw): Raw {
  if (type === 2) return { type: 'range', from: Number(wordIn(from)), to: Number(wordIn(to)), text };
  return value === 'null'
    ? { type: 'special', match: 'null', text }
    : { type: 'value', value: wordIn(value ?? 'null'), text };
}

import { known } from '../../board/json';
import type { PanelData } from '../data';
import type { Draw } from './context';
import type { States } from './drawn';
import { type Field, fieldsOf, textOf, valueColour } from './fields';

type Span = States['rows'][number]['spans'][number];

/** Which state each series was in, and when; the history shows each point for itself. */
export const drawStates: Draw = (panel, data) => {
  const fields = fieldsOf(panel, data);
  if (fields.length === 0) return { kind: 'message', text: panel.field.noValue ?? 'No data' };
  const merge = panel.type === 'state-timeline' && panel.options['mergeValues'] !== false;
  return known<States>({
    kind: 'states',
    from: data.times[0] ?? 0,
    end: data.end,
    rows: fields.map((field) => ({ name: field.name, spans: spansOf(field, data, merge) })),
  });
};

function spansOf(field: Field, { times }: PanelData, merge: boolean): readonly Span[] {
  const spans: Span[] = [];
  field.series.values.forEach((value, at) => {
    const from = times[at] ?? 0;
    if (value === null) return;
    const span = {
      from,
      to: times[at + 1] ?? 0,
      text: textOf(field.config, value),
      colour: valueColour(field, value),
    };
    const last = spans.at(-1);
    if (merge && last !== undefined && last.text === span.text && last.to === from) {
      spans[spans.length - 1] = { ...last, to: span.to };
    } else if (span.to > span.from) spans.push(span);
  });
  return spans;
}

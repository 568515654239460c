import type { Raw } from '../../board/board';
import { numberIn, recordIn, textIn } from '../../board/json';

/** What a value is shown as. */
export interface Mapped {
  readonly text?: string;
  readonly colour?: string;
}

type Match = (options: Raw, value: number | null) => Raw | undefined;

/** @see https://grafana.com/docs/grafana/latest/panels-visualizations/configure-value-mappings/ */
const matches: Readonly<Record<string, Match>> = {
  value: (options, value) => (value === null ? undefined : resultIn(options[String(value)])),
  range: (options, value) => {
    const [from, to] = [numberIn(options['from']) ?? -Infinity, numberIn(options['to']) ?? Infinity];
    return value !== null && value >= from && value <= to ? resultIn(options['result']) : undefined;
  },
  regex: (options, value) => {
    const pattern = safeRegex(textIn(options['pattern']) ?? '');
    return value !== null && pattern?.test(String(value)) ? resultIn(options['result']) : undefined;
  },
  special: (options, value) => {
    const kind = textIn(options['match']) ?? '';
    const isNull = value === null && /null/.test(kind);
    const isNan = value !== null && Number.isNaN(value) && /nan/.test(kind);
    return isNull || isNan ? resultIn(options['result']) : undefined;
  },
};

/** The first mapping that matches a value. */
export function mapValue(mappings: readonly Raw[], value: number | null): Mapped | undefined {
  for (const { type, options } of mappings) {
    const result = matches[textIn(type) ?? '']?.(recordIn(options), value);
    if (result === undefined) continue;
    const [text, colour] = [textIn(result['text']), textIn(result['color'])];
    return { ...(text === undefined ? {} : { text }), ...(colour === undefined ? {} : { colour }) };
  }
  return undefined;
}

/** The numbers that the mappings have words for, in their order. */
export function mappedValues(mappings: readonly Raw[]): readonly number[] {
  return mappings.flatMap(({ type, options }) => {
    const raw = recordIn(options);
    if (type === 'range') return [numberIn(raw['from']) ?? numberIn(raw['to']) ?? 0];
    if (type !== 'value') return [];
    return Object.entries(raw)
      .filter(([key]) => key.trim() !== '' && Number.isFinite(Number(key)))
      .sort(([, a], [, b]) => (numberIn(recordIn(a)['index']) ?? 0) - (numberIn(recordIn(b)['index']) ?? 0))
      .map(([key]) => Number(key));
  });
}

function resultIn(value: unknown): Raw | undefined {
  return value === undefined ? undefined : recordIn(value);
}

/** `/x/i` or a plain pattern, as Grafana takes both; nothing where it is none. */
export function safeRegex(pattern: string): RegExp | undefined {
  const [, body = pattern, flags = ''] = /^\/(.*)\/([gimsuy]*)$/s.exec(pattern) ?? [];
  try {
    return new RegExp(body, flags.replaceAll('g', ''));
  } catch {
    return undefined;
  }
}

import type { LineFault } from './cursor';
import { type ExposedType, exposedTypes, type Family, FamilyBuilder } from './families';
import { readSample, unescaped } from './sample';

/** What is wrong with a text. */
export interface Fault extends LineFault {
  /** 1-based. */
  readonly line: number;
  /** The line itself, cut where it is long. */
  readonly text: string;
}

export type Exposition =
  | {
      readonly format: 'text' | 'openmetrics';
      readonly families: readonly Family[];
      readonly samples: number;
    }
  | { readonly fault: Fault };

/**
 * Reads what an exporter answers: the text format 0.0.4, or OpenMetrics 1.0, which ends in `# EOF`. Stops at the first
 * line that is neither. Native histograms are no part of either: only protobuf has them.
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function readExposition(text: string): Exposition {
  const openMetrics = /(^|\n)# EOF\s*$/.test(text.slice(-64));
  const builder = new FamilyBuilder(openMetrics);
  let samples = 0;
  let line = 0;
  for (let from = 0; from < text.length; ) {
    const to = text.indexOf('\n', from);
    const raw = text.slice(from, to === -1 ? text.length : to);
    from = to === -1 ? text.length : to + 1;
    line += 1;
    const content = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (content.trim() === '') continue;
    const fault = content.trimStart().startsWith('#') ? readComment(content, builder) : undefined;
    if (fault !== undefined) return { fault: { ...fault, line, text: cut(content) } };
    if (content.trimStart().startsWith('#')) continue;
    const sample = readSample(content, { openMetrics });
    if ('message' in sample) return { fault: { ...sample, line, text: cut(content) } };
    builder.add(sample);
    samples += 1;
  }
  return { format: openMetrics ? 'openmetrics' : 'text', families: builder.build(), samples };
}

const described = /^\s*#[ \t]+(HELP|TYPE|UNIT)[ \t]+(?:"((?:[^"\\]|\\.)*)"|([^ \t]+))(?:[ \t]+(.*))?$/;

/** `# HELP`, `# TYPE` and `# UNIT`; every other comment says nothing. */
function readComment(line: string, builder: FamilyBuilder): LineFault | undefined {
  const found = described.exec(line);
  if (found === null) return undefined;
  const [, what, quoted, plain = '', rest = ''] = found;
  const name = quoted === undefined ? plain : unescaped(quoted);
  if (what === 'HELP') builder.declare(name, { help: unescaped(rest) });
  if (what === 'UNIT' && rest.trim() !== '') builder.declare(name, { unit: rest.trim() });
  if (what !== 'TYPE') return undefined;
  const type = rest.trim();
  if (!(exposedTypes as readonly string[]).includes(type)) {
    return {
      message: `'${cut(type)}' is no type of a metric`,
      expected: `one of ${exposedTypes.join(', ')}`,
      column: line.length - rest.length + 1,
    };
  }
  builder.declare(name, { type: type as ExposedType });
  return undefined;
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}...` : text;
}

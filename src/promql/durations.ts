import { formatDuration } from '../model/duration';
import { parsePromql } from './parse';

/** Milliseconds; a year has 365 days. */
const units: Readonly<Record<string, number>> = {
  y: 31_536_000_000,
  w: 604_800_000,
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1_000,
  ms: 1,
};

/** What a length may be put together from; products and `step()` do not shrink as their operands do. */
const linear: ReadonlySet<string> = new Set([
  'NumberDurationLiteralInDurationContext',
  'DurationExpr',
  'OffsetDurationExpr',
  'UnaryOp',
  'Add',
  'Sub',
  'DurationMinOf',
  'DurationMaxOf',
]);

interface Scaling {
  readonly text: string;
  readonly faults: readonly string[];
}

/**
 * Divides every range, subquery range, subquery step and offset by a whole number, exactly; all else stays as it is,
 * byte for byte. Thresholds in seconds, such as `time() - x > 3600` or the horizon of `predict_linear`, are plain
 * numbers and stay too. Throws where `scaleFault` has something to say.
 */
export function scalePromql(text: string, factor: number): string {
  const { text: scaled, faults } = scale(text, factor);
  if (faults[0] !== undefined) throw new Error(`${text} cannot be scaled: ${faults[0]}`);
  return scaled;
}

/** Why an expression cannot be scaled; nothing where it can. */
export function scaleFault(text: string, factor: number): string | undefined {
  return scale(text, factor).faults[0];
}

function scale(text: string, factor: number): Scaling {
  const { tree, fault } = parsePromql(text);
  if (fault !== undefined) return { text, faults: [fault.message] };
  const faults: string[] = [];
  let scaled = '';
  let copied = 0;
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      const inLength = node.parent?.name === 'DurationExpr' || node.parent?.name === 'OffsetDurationExpr';
      if (!inLength) return;
      const source = text.slice(from, to);
      if (!linear.has(name))
        faults.push(`${text.slice(node.parent?.from, node.parent?.to)} is not a fixed length`);
      if (name !== 'NumberDurationLiteralInDurationContext') return;
      const quotient = divide(source, factor);
      if (quotient === undefined) faults.push(`${source} / ${factor} is not a whole number of milliseconds`);
      scaled += text.slice(copied, from) + (quotient ?? source);
      copied = to;
    },
  });
  return { text: scaled + text.slice(copied), faults };
}

function divide(source: string, factor: number): string | undefined {
  const length = lengthIn(source);
  if (factor === 1 || length === 0) return source;
  const quotient = (length ?? Number.NaN) / factor;
  return Number.isSafeInteger(quotient) ? formatDuration(quotient) : undefined;
}

/** Milliseconds of `1h30m`, or of a number of seconds such as `300` and `1.5`. */
export function lengthIn(source: string): number | undefined {
  const parts = [...source.matchAll(/(\d+)(ms|[ywdhms])/g)];
  if (parts.length > 0) {
    return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
  }
  const seconds = Number(source.replaceAll('_', ''));
  const ms = Math.round(seconds * 1000);
  return Math.abs(ms / 1000 - seconds) < 1e-9 ? ms : undefined;
}

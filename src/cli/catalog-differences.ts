import type { Difference } from '../catalog/compare';
import type { Emitter } from '../catalog/metric';

/** What is different of an emitter that is there. */
export interface Compared {
  readonly emitter: Emitter;
  readonly jobs: readonly string[];
  readonly differences: readonly Difference[];
}

const headings: readonly (readonly [Difference['kind'], string])[] = [
  ['type', 'of another type'],
  ['missing', 'missing'],
  ['not-yet', 'missing, only the newer version has them'],
  ['gone', 'there, although the newer version no longer has them'],
  ['new', 'in no catalogue'],
  ['label-missing', 'labels that are missing'],
  ['label-new', 'labels that the catalogue does not have'],
];

/** @param shown most names of a kind */
export function formatCompared({ emitter, jobs, differences }: Compared, shown: number): string {
  const emitted = emitter.metrics.filter(({ only }) => only !== 'older').length;
  const missing = differences.filter(({ kind }) => kind === 'missing' || kind === 'not-yet').length;
  const of = jobs.length === 0 ? '' : ` of ${jobs.slice(0, 5).join(', ')}${jobs.length > 5 ? ' ...' : ''}`;
  const name = [emitter.name, emitter.version].filter(Boolean).join(' ');
  const head = `${name}: ${emitted - missing} of ${emitted} metrics are there${of}\n`;
  const kinds = headings.map(([kind, heading]) =>
    formatKind(
      heading,
      differences.filter((difference) => difference.kind === kind),
      shown,
    ),
  );
  return `${head}${kinds.join('')}\n`;
}

function formatKind(heading: string, differences: readonly Difference[], shown: number): string {
  if (differences.length === 0) return '';
  const lines = differences.slice(0, shown).map(({ metric, what, instead }) => {
    if (instead !== undefined) return `${metric} (${what}, not ${instead})`;
    return `${metric}${what === undefined ? '' : `{${what}}`}`;
  });
  const rest = differences.length - lines.length;
  const more = rest === 0 ? [] : [`and ${rest} more, which --emitter shows`];
  return `  ${heading} (${differences.length}):\n${[...lines, ...more].map((line) => `    ${line}\n`).join('')}`;
}

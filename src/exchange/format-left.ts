import type { Left } from './foreign';

/** One line each; what is the same for many SLOs is said once. */
export function formatLeft(left: readonly Left[]): string {
  const lines = new Map<string, string[]>();
  for (const { file, line, slo, what, why } of left) {
    const said = `${what}: ${why}`;
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
    lines.set(said, [...(lines.get(said) ?? []), `${slo ?? ''}${place}`.trim()]);
  }
  return [...lines].map(([said, of]) => `  ${said}\n${of.map((it) => `    ${it}\n`).join('')}`).join('');
}

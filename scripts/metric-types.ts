/**
 * Writes `facts/metrics/types/<emitter>.d.ts`: the types of the series in `facts/metrics/<emitter>.json`, which dashboards
 * import as `#o11y/metrics/<emitter>`. Run it after a change of a fact: `npm run metric-types`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emitter } from '../src/catalog/metric';
import { buildCatalog } from '../src/catalog/metrics';
import { shippedEmitters } from '../src/catalog/metrics-shipped';
import type { Series } from '../src/promql/series';

const folder = join(__dirname, '../facts/metrics/types');

/** Texts by the name of the file. */
export function metricTypes(): ReadonlyMap<string, string> {
  return new Map(shippedEmitters().map((emitter) => [`${emitter.name}.d.ts`, typesOf(emitter)]));
}

function typesOf({ name, metrics }: Emitter): string {
  const emitted = metrics.filter(({ only }) => only !== 'older');
  const { series } = buildCatalog(emitted);
  const helps = new Map(emitted.map((metric) => [metric.name, metric.help]));
  const lines = [...series.values()].map((each) => {
    const help = helps.get(each.name) ?? helps.get(each.name.replace(/_(bucket|count|sum)$/, ''));
    const comment = help === undefined ? '' : `  /** ${help.replaceAll('*/', '* /')} */\n`;
    return `${comment}  readonly ${key(each.name)}: ${typeOf(each)};\n`;
  });
  const used = ['Counter', 'Gauge', 'NativeHistogram', 'Untyped'].filter((type) =>
    lines.some((line) => line.includes(`: ${type}<`)),
  );
  return `// Written by \`npm run metric-types\` from ../${name}.json.
import type { ${used.join(', ')} } from '../../../src/promql/build/metric';

interface Series {
${lines.join('')}}

declare const series: Series;
export default series;
`;
}

const key = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);

const types = { counter: 'Counter', gauge: 'Gauge', untyped: 'Untyped' } as const;

function typeOf({ type, native, labels, labelPrefixes, unit, observed }: Series): string {
  const names = [...[...labels].sort().map((label) => `'${label}'`), ...labelPrefixes.map(openLabel)];
  const own = names.length === 0 ? 'never' : names.join(' | ');
  const of = native ? observed : unit;
  return `${native ? 'NativeHistogram' : types[type]}<${own}${of === undefined ? '' : `, '${of}'`}>`;
}

/** Labels that depend on the user's own. */
const openLabel = (prefix: string): string => (prefix === '' ? 'string' : `\`${prefix}\${string}\``);

function main(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of metricTypes()) writeFileSync(join(folder, file), text);
}

if (require.main === module) main();

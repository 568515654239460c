import { everyEmitter } from '../../catalog/emitters';
import type { Emitter, Metric } from '../../catalog/metric';
import { discover } from '../../discover/discover';
import { nearest } from '../../promql/nearest';
import { namedEmitters } from '../emitter-of';
import { exitCodes, say } from '../report';
import { formatTable } from '../table';

export interface CatalogListOptions {
  /** Only metrics with this text in the name or the help. */
  readonly match?: string;
  readonly format: 'text' | 'json';
}

/** `o11y catalog list [emitter]`: what emits metrics, or the metrics themselves. */
export async function catalogList(
  root: string,
  name: string | undefined,
  { match, format }: CatalogListOptions,
): Promise<number> {
  const every = everyEmitter(discover(root).model.metrics);
  const emitters = name === undefined ? every : namedEmitters(every, [name]);
  const listed =
    name === undefined && match === undefined
      ? { rows: [emitterHead, ...emitters.map(emitterRow)], data: emitters.map(emitterData) }
      : metricList(emitters, match);
  if (listed.data.length === 0) say(nothingFound(match ?? '', emitters, every));
  const heading = name === undefined ? '' : emitters.map(headingOf).join('');
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(listed.data, null, 2)}\n`
      : heading + formatTable(listed.data.length === 0 ? [] : listed.rows),
  );
  return exitCodes.ok;
}

const emitterHead = ['emitter', 'version', 'source', 'metrics', 'older'];

function emitterRow(emitter: Emitter): readonly string[] {
  const { name, version = '', metrics, older } = emitter;
  const compared = older === undefined ? '' : `${older} ${differences(metrics)}`;
  return [name, version, sourceOf(emitter), String(metrics.filter(isEmitted).length), compared];
}

/** Where its metrics were read, and of how many only documentation was. */
function sourceOf({ source, metrics }: Emitter): string {
  const unseen = metrics.filter((metric) => isUnseen(metric, source)).length;
  return unseen === 0 ? source : `${source} (${unseen} documented)`;
}

const isUnseen = (metric: Metric, source: Emitter['source']): boolean =>
  metric.source === 'documentation' && metric.source !== source;

/** `(-9 +46)`: what has gone since the older version, and what was not there yet. */
function differences(metrics: readonly Metric[]): string {
  const count = (which: Metric['only']): number => metrics.filter(({ only }) => only === which).length;
  return `(-${count('older')} +${count('newer')})`;
}

const isEmitted = ({ only }: Metric): boolean => only !== 'older';

function emitterData({ metrics, ...emitter }: Emitter): unknown {
  return { ...emitter, metrics: metrics.filter(isEmitted).length };
}

function headingOf(emitter: Emitter): string {
  const { name, version = '', note } = emitter;
  return `${[name, version, `(${sourceOf(emitter)})`].filter((part) => part !== '').join(' ')}${note === undefined ? '' : `\n${note}`}\n\n`;
}

const metricHead = ['metric', 'type', 'unit', 'labels', 'only', 'help'];

function metricList(
  emitters: readonly Emitter[],
  match = '',
): { readonly rows: readonly (readonly string[])[]; readonly data: readonly Metric[] } {
  const found = emitters.flatMap((emitter) =>
    matching(emitter, match).map((metric) => ({ metric, emitter })),
  );
  const several = emitters.length > 1;
  const rows = found.map(({ metric, emitter }) => [
    ...(several ? [emitter.name] : []),
    ...metricRow(metric, emitter),
  ]);
  return {
    rows: [[...(several ? ['emitter'] : []), ...metricHead], ...rows],
    data: found.map(({ metric }) => metric),
  };
}

function matching({ metrics }: Emitter, match: string): readonly Metric[] {
  const wanted = match.toLowerCase();
  return metrics.filter(({ name, help = '' }) => `${name}\n${help}`.toLowerCase().includes(wanted));
}

/** Who else has it, or what is called nearly like it. */
function nothingFound(match: string, emitters: readonly Emitter[], every: readonly Emitter[]): string {
  const nothing = `no metric has '${match}' in its name or help`;
  const others = every.filter((emitter) => matching(emitter, match).length > 0).map(({ name }) => name);
  if (others.length > 0) return `${nothing}; others have: ${others.join(', ')}`;
  const names = namesLike(match, emitters);
  return names.length === 0 ? nothing : `${nothing}; did you mean ${names.join(', ')}?`;
}

/** At most so many names are proposed. */
const proposed = 5;

/** The name that is nearly the text, or those with a word that is. */
function namesLike(match: string, emitters: readonly Emitter[]): readonly string[] {
  const names = [...new Set(emitters.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
  const name = nearest(match, names);
  if (name !== undefined) return [name];
  const words = new Set(names.flatMap((each) => each.split('_')));
  const meant = nearest(match.toLowerCase(), words);
  return meant === undefined
    ? []
    : names.filter((each) => each.split('_').includes(meant)).slice(0, proposed);
}

function metricRow(metric: Metric, { version = '', older = '', source }: Emitter): readonly string[] {
  const { name, type, unit = '', labels, only, help = '' } = metric;
  const unseen = isUnseen(metric, source) ? metric.source : '';
  return [
    name,
    type,
    unit,
    labels.join(','),
    only === undefined ? unseen : { older, newer: version }[only],
    help,
  ];
}

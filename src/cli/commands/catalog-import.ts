import { discover } from '../../discover/discover';
import { metricsFile } from '../../exchange/definition-files';
import {
  declareScraped,
  knownAlready,
  type ScrapedMetrics,
  type Uncarried,
} from '../../exchange/scraped-metrics';
import type { Family } from '../../exposition/families';
import { layout } from '../../model/layout';
import type { Model } from '../../model/model';
import { ProblemError } from '../../problems/problem';
import { catalogOf } from '../../slo/catalog';
import { shownPath } from '../given-file';
import { readScrapeFile, readScrapeUrl } from '../live/exposition-source';
import { isPrometheus, livePrometheus } from '../live/live-prometheus';
import { readFamilies } from '../live/read-families';
import { exitCodes, say } from '../report';
import { assertTeam } from '../team-of';
import { assertFree, writeFiles } from '../write-files';

export interface CatalogImportOptions {
  /** `<team>/<name>`: what the file is called; a service of that name is who emits the metrics. */
  readonly as: string;
  /** From a Prometheus only what it has of this job. */
  readonly job?: string;
  /** Folder to write below. @default the project */
  readonly out?: string;
  /** Whether a file that exists is replaced. */
  readonly force: boolean;
  readonly format: 'text' | 'json';
}

/** `o11y catalog import`: what an exporter emits as a definition, from a scrape or from a Prometheus. */
export async function catalogImport(
  root: string,
  source: string,
  options: CatalogImportOptions,
): Promise<number> {
  const { as, job, out = root, force, format } = options;
  const { model } = discover(root);
  const file = fileOf(as, model);
  if (!force) assertFree(out, [file]);
  const families = await readSource(root, source, job);
  // A file that is written again is not among what is known.
  const others = { ...model, metrics: model.metrics.filter((known) => known.file !== file) };
  const scraped = declareScraped(families, catalogOf(others));
  const isService = model.services.some(({ id }) => id === as);
  const name = as.slice(as.indexOf('/') + 1);
  const version = versionIn(families);
  const written =
    Object.keys(scraped.metrics).length === 0
      ? undefined
      : metricsFile({
          id: as,
          name,
          file,
          emitter: isService ? as : name,
          ...(version === undefined ? {} : { version }),
          metrics: scraped.metrics,
        });
  if (written !== undefined) writeFiles(out, [written]);
  process.stdout.write(
    format === 'json' ? formatJson(written?.path, scraped) : formatText(written?.path, scraped),
  );
  if (format === 'text' && written !== undefined) say('say what the labels mean, then run `npm run check`');
  return exitCodes.ok;
}

function fileOf(as: string, model: Model): string {
  const [team = '', name = '', ...rest] = as.split('/');
  const part = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
  if (rest.length > 0 || !part.test(team) || !part.test(name)) {
    throw new ProblemError([
      {
        code: 'O11Y2606',
        severity: 'error',
        message: `'${as}' names no file of metrics`,
        expected: '<team>/<name> in lower-case letters, digits and hyphens',
        fix: "write it like 'shop/haproxy'",
      },
    ]);
  }
  assertTeam(team, model);
  return `${layout.metrics.root}/${as}${layout.metrics.suffix}`;
}

async function readSource(root: string, source: string, job: string | undefined): Promise<readonly Family[]> {
  if (!/^https?:\/\//.test(source)) {
    return readScrapeFile(source, shownPath(root, source));
  }
  if (!(await isPrometheus(source))) return readScrapeUrl(source);
  say('a Prometheus answers: asking it for names, labels and types ...');
  const families = await readFamilies(livePrometheus(source, process.env), job);
  if (families.length > 0) return families;
  throw new ProblemError([
    {
      code: 'O11Y2603',
      severity: 'error',
      message: `this Prometheus has no metric${job === undefined ? '' : ` of the job '${job}'`}`,
      expected: 'series of the last hour',
      fix: 'name a job that it scrapes with --job',
    },
  ]);
}

/** That of `haproxy_exporter_build_info{version="0.15.0"}`, where one alone says it. */
function versionIn(families: readonly Family[]): string | undefined {
  const told = families
    .filter(({ name }) => name.endsWith('_build_info'))
    .flatMap(({ labels }) => [...(labels.get('version') ?? [])]);
  const [only, ...others] = new Set(told.filter((version) => version !== ''));
  return others.length === 0 ? only : undefined;
}

function formatText(path: string | undefined, { metrics, left, seen }: ScrapedMetrics): string {
  const count = Object.keys(metrics).length;
  const head =
    path === undefined
      ? `nothing to write: no metric of ${seen} is new\n`
      : `wrote ${path} with ${count} of ${seen} metrics\n`;
  const known = left.filter(({ why }) => why === knownAlready).length;
  const others = left.filter(({ why }) => why !== knownAlready);
  return [
    head,
    ...(known === 0 ? [] : [`${known} are ${knownAlready}\n`]),
    ...(others.length === 0 ? [] : [`\nnot carried:\n${formatUncarried(others)}`]),
  ].join('');
}

/** What has the same reason stands together. */
function formatUncarried(left: readonly Uncarried[]): string {
  const whats = new Map<string, string[]>();
  for (const { what, why } of left) whats.set(why, [...(whats.get(why) ?? []), what]);
  return [...whats].map(([why, of]) => `  ${why} (${of.length})\n    ${of.join('\n    ')}\n`).join('');
}

function formatJson(path: string | undefined, { metrics, left, seen }: ScrapedMetrics): string {
  const written = path === undefined ? [] : [path];
  return `${JSON.stringify({ written, seen, metrics: Object.keys(metrics), notCarried: left }, null, 2)}\n`;
}

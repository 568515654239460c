/**
 * Writes `facts/metrics/<emitter>.json` from what a running emitter answers:
 *
 *   npm run metric-facts -- <emitter> <version> <file|URL> [...]
 *
 * Several scrapes of one version are united, so that what needs work or a flag is found: scrape again after it was given some.
 * With another version than that of the file, the file names both, and which metrics have gone or are new. Then
 * `npm run metric-types`, and for a new emitter its line in `src/catalog/metrics-shipped.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScrapeFile, readScrapeUrl } from '../src/cli/live/exposition-source';
import { formatText } from '../src/problems/format';
import { ProblemError } from '../src/problems/problem';
import { type EmitterFacts, formatFacts, withScrapes } from './metric-facts/facts';

async function main([emitter, version, ...sources]: readonly string[]): Promise<void> {
  if (emitter === undefined || version === undefined || sources.length === 0)
    throw new Error('usage: npm run metric-facts -- <emitter> <version> <file|URL> [...]');
  const file = join(__dirname, `../facts/metrics/${emitter}.json`);
  let facts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EmitterFacts) : undefined;
  for (const source of sources) {
    const families = /^https?:/.test(source)
      ? await readScrapeUrl(source)
      : await readScrapeFile(source, source);
    facts = withScrapes(facts, { emitter, version }, families);
  }
  if (facts === undefined) return;
  writeFileSync(file, formatFacts(facts));
  process.stdout.write(`wrote facts/metrics/${emitter}.json with ${facts.metrics.length} metrics\n`);
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(
    error instanceof ProblemError ? formatText(error.problems, { colour: false }) : `${error.message}\n`,
  );
  process.exitCode = 1;
});

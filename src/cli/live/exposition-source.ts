import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Family } from '../../exposition/families';
import { readExposition } from '../../exposition/read';
import { type Problem, ProblemError } from '../../problems/problem';

/** The largest scrapes, of thousands of nodes or pods, have some 50 MB. */
const mostBytes = 64 * 1024 * 1024;

/** Milliseconds. */
const patience = 30_000;

/** Both formats; protobuf would be asked for by name. */
const accept = 'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5';

/** What an exporter answered, from a file. @throws ProblemError O11Y2602 to O11Y2605 */
export async function readScrapeFile(path: string, shown: string): Promise<readonly Family[]> {
  try {
    if (statSync(path).size > mostBytes) throw new ProblemError([tooLarge(shown)]);
    return familiesIn(await readFile(path), shown);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
    };
    throw new ProblemError([unreadable(shown, reasons[code ?? ''] ?? message, 'a file that you may read')]);
  }
}

/** What an exporter answers now. @throws ProblemError O11Y2602 to O11Y2605 */
export async function readScrapeUrl(url: string): Promise<readonly Family[]> {
  const shown = shownUrl(url);
  const refuse = (reason: string): ProblemError =>
    new ProblemError([unreadable(shown, reason, 'an address that answers with metrics')]);
  const response = await fetch(url, { headers: { accept }, signal: AbortSignal.timeout(patience) }).catch(
    () => {
      throw refuse('nothing answers there');
    },
  );
  if (!response.ok) throw refuse(`it answers ${response.status} ${response.statusText}`.trim());
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new ProblemError([tooLarge(shown)]);
    chunks.push(chunk);
  }
  return familiesIn(Buffer.concat(chunks), shown);
}

/** Without credentials and parameters, which may be secrets. */
function shownUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function familiesIn(content: Buffer, shown: string): readonly Family[] {
  const other = otherThanMetrics(content);
  if (other !== undefined) throw new ProblemError([noMetrics(shown, other)]);
  const read = readExposition(content.toString('utf8'));
  if ('fault' in read) {
    const { message, line, column, text, expected } = read.fault;
    throw new ProblemError([
      {
        code: 'O11Y2604',
        severity: 'error',
        message: `${message} (column ${column})`,
        at: { file: shown, line, text },
        expected,
        fix: 'mend the exporter or the line: Prometheus would refuse the whole scrape',
      },
    ]);
  }
  if (read.families.length === 0) throw new ProblemError([noMetrics(shown, 'no metric')]);
  return read.families;
}

/** What a content is that is no text with metrics, by its first bytes. */
function otherThanMetrics(content: Buffer): string | undefined {
  if (content[0] === 0x1f && content[1] === 0x8b) return 'a gzip archive';
  const head = content.subarray(0, 4096);
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32)))
    return 'binary data, which may be protobuf: native histograms come in no other format';
  const text = head.toString('utf8').trimStart();
  if (text === '') return 'nothing';
  if (/^<(!doctype|html|\?xml|\w)/i.test(text)) return 'a page of HTML or XML';
  // A sample may begin with a name in quotes within braces.
  if (/^[[{]\s*("[^"]*"\s*:|[\]}]|[[{\d])/.test(text)) return 'JSON';
  return undefined;
}

const noMetrics = (shown: string, what: string): Problem => ({
  code: 'O11Y2603',
  severity: 'error',
  message: `${shown} holds ${what}`,
  expected: "metrics in Prometheus' text format or in OpenMetrics",
  fix: 'give what the exporter answers under /metrics, or the address of a Prometheus that scrapes it',
});

const unreadable = (shown: string, reason: string, expected: string): Problem => ({
  code: 'O11Y2602',
  severity: 'error',
  message: `${shown} cannot be read: ${reason}`,
  expected,
  fix: 'look at the path or the address, and whether it can be reached from here',
});

const tooLarge = (shown: string): Problem => ({
  code: 'O11Y2605',
  severity: 'error',
  message: `${shown} is larger than ${mostBytes / 1024 / 1024} MB`,
  expected: 'one scrape of one target',
  fix: 'keep a few series of each metric, or give the address of a Prometheus with --job',
});

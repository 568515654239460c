import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isNativeError } from 'node:util/types';
import { ProblemError } from '../problems/problem';
import { inTemporaryFolder, putLink, replaceFolder } from './folder';
import { type Release, releasesWith } from './releases';
import { lastLine, runProgram } from './run';
import { type Source, type SourceRequest, SourceUnavailable } from './source';

export interface ArchiveOptions {
  /**
   * Holds `<project>/releases/download/v<version>/` with the archives and their `sha256sums.txt`.
   * @default https://github.com/prometheus
   */
  readonly baseUrl?: string | undefined;
  /** @default that of this process */
  readonly platform?: { readonly os: string; readonly arch: string };
}

const downloadTimeoutMs = 300_000;

/** Node's names of operating systems and processors, and those of the release archives. */
const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin' };
const processors: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

/** The official release archives at pinned versions, each refused unless it matches the release's checksum file. */
export function archiveSource(options: ArchiveOptions = {}): Source {
  const {
    baseUrl = 'https://github.com/prometheus',
    platform = { os: process.platform, arch: process.arch },
  } = options;
  return {
    label: 'release archives',
    fill: async (request) => {
      const suffix = archiveSuffix(platform);
      for (const release of releasesWith(request.missing)) {
        await installRelease(
          release,
          `${baseUrl}/${release.project}/releases/download/v${release.version}`,
          suffix,
          request,
        );
      }
    },
  };
}

function archiveSuffix({ os, arch }: { readonly os: string; readonly arch: string }): string {
  const [system, processor] = [systems[os], processors[arch]];
  if (system === undefined || processor === undefined)
    throw new SourceUnavailable(`no archive is pinned for ${os} ${arch}`);
  return `${system}-${processor}`;
}

async function installRelease(
  release: Release,
  url: string,
  suffix: string,
  request: SourceRequest,
): Promise<void> {
  const { enginesDir, missing, onStep } = request;
  const name = `${release.project}-${release.version}.${suffix}`;
  const file = `${name}.tar.gz`;
  await inTemporaryFolder(enginesDir, async (folder) => {
    const expected = parseChecksums(await (await get(`${url}/sha256sums.txt`)).text()).get(file);
    if (expected === undefined) throw new SourceUnavailable(`${url}/sha256sums.txt does not list ${file}`);
    onStep(`release archives: downloading ${file}`);
    const archive = join(folder, file);
    const actual = await download(`${url}/${file}`, archive);
    if (actual !== expected) throw checksumMismatch(`${url}/${file}`, actual, expected);
    const unpacked = await runProgram('tar', ['-xzf', archive, '-C', folder]);
    if (unpacked.exitCode !== 0)
      throw new SourceUnavailable(`cannot unpack ${file}: ${lastLine(unpacked.stderr)}`);
    replaceFolder(join(folder, name), join(enginesDir, 'releases', name));
  });
  for (const program of release.programs.filter((candidate) => missing.includes(candidate))) {
    putLink(enginesDir, program, join('..', 'releases', name, program));
  }
}

/** `sha256sum`'s format: a digest, blanks or an asterisk, a file name. */
export function parseChecksums(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').flatMap((line) => {
    const [, digest, file] = /^([0-9a-f]{64})[ *]+(\S+)$/.exec(line.trim()) ?? [];
    return digest === undefined || file === undefined ? [] : [[file, digest] as const];
  });
  return new Map(lines);
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(downloadTimeoutMs) }).catch(
    (error: unknown) => {
      throw new SourceUnavailable(`cannot reach ${url}: ${causeOf(error)}`);
    },
  );
  if (!response.ok) throw new SourceUnavailable(`${url} answers ${response.status}`);
  return response;
}

/** Returns the SHA-256 of what was written. */
async function download(url: string, target: string): Promise<string> {
  const { body } = await get(url);
  if (body === null) throw new SourceUnavailable(`${url} answers nothing`);
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(body), hashing, createWriteStream(target)).catch((error: unknown) => {
    throw new SourceUnavailable(`the download of ${url} broke off: ${causeOf(error)}`);
  });
  return hash.digest('hex');
}

/** `fetch` hides what went wrong one level down. */
function causeOf(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  return isNativeError(error.cause) ? error.cause.message : error.message;
}

/** Not one more source that cannot help: somebody may have put another file there, so everything stops. */
function checksumMismatch(url: string, actual: string, expected: string): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2002',
      severity: 'error',
      message: `${url} has the SHA-256 ${actual}, nothing of it was installed`,
      expected: `${expected}, as the release's sha256sums.txt says`,
      fix: 'Run the command again; if it happens twice, report it to the project and install the engine by hand.',
    },
  ]);
}

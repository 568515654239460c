import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { archiveSource, parseChecksums } from '../../src/engines/archive';
import type { EngineName } from '../../src/engines/engine';
import { findEngines } from '../../src/engines/find';
import { runProgram } from '../../src/engines/run';
import { temporaryFolder, writeProgram } from '../support/folder';

const platform = { os: 'linux', arch: 'x64' };
const folderName = 'prometheus-3.14.0.linux-amd64';
const releasePath = '/prometheus/releases/download/v3.14.0';

/** A real archive in the layout of the official ones. */
async function makeArchive(work: string): Promise<Buffer> {
  for (const program of ['prometheus', 'promtool']) {
    writeProgram(
      join(work, folderName, program),
      `echo "${program}, version 3.14.0 (branch: HEAD, revision: abc)"`,
    );
  }
  await runProgram('tar', ['-czf', join(work, 'archive.tar.gz'), '-C', work, folderName]);
  return readFileSync(join(work, 'archive.tar.gz'));
}

describe('release archives', () => {
  const files = new Map<string, Buffer | string>();
  let server: Server;
  let baseUrl: string;
  let archive: Buffer;
  let digest: string;
  const work = temporaryFolder();

  beforeAll(async () => {
    archive = await makeArchive(work);
    digest = createHash('sha256').update(archive).digest('hex');
    server = createServer((request, response) => {
      const body = files.get(request.url ?? '');
      response.writeHead(body === undefined ? 404 : 200).end(body);
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  beforeEach(() => {
    files.clear();
    files.set(`${releasePath}/sha256sums.txt`, `${digest}  ${folderName}.tar.gz\n`);
    files.set(`${releasePath}/${folderName}.tar.gz`, archive);
  });

  function fill(enginesDir: string, missing: readonly EngineName[], steps: string[] = []): Promise<void> {
    return archiveSource({ baseUrl, platform }).fill({
      enginesDir,
      missing,
      onStep: (step) => steps.push(step),
    });
  }

  it('are downloaded, checked, unpacked and linked into bin', async () => {
    const enginesDir = join(temporaryFolder(), 'engines');
    const steps: string[] = [];
    await fill(enginesDir, ['prometheus', 'promtool'], steps);

    const found = findEngines({ path: '', enginesDir });
    expect(Object.keys(found)).toEqual(['prometheus', 'promtool']);
    expect(found.promtool?.version?.text).toBe('3.14.0');
    expect(steps).toEqual([`release archives: downloading ${folderName}.tar.gz`]);
    expect(readdirSync(enginesDir).sort()).toEqual(['bin', 'releases']);
  });

  it('link only the programs that were missing', async () => {
    const enginesDir = join(temporaryFolder(), 'engines');
    await fill(enginesDir, ['promtool']);
    expect(readdirSync(join(enginesDir, 'bin'))).toEqual(['promtool']);
  });

  it('can be installed again over an older copy', async () => {
    const enginesDir = join(temporaryFolder(), 'engines');
    await fill(enginesDir, ['promtool']);
    await fill(enginesDir, ['prometheus', 'promtool']);
    expect(readdirSync(join(enginesDir, 'releases'))).toEqual([folderName]);
    expect(readdirSync(join(enginesDir, 'bin')).sort()).toEqual(['prometheus', 'promtool']);
  });

  it('are refused when they do not match the checksum, and nothing is left behind', async () => {
    const enginesDir = join(temporaryFolder(), 'engines');
    const expected = 'a'.repeat(64);
    files.set(`${releasePath}/sha256sums.txt`, `${expected}  ${folderName}.tar.gz\n`);

    await expect(fill(enginesDir, ['promtool'])).rejects.toMatchObject({
      problems: [
        {
          code: 'O11Y2002',
          severity: 'error',
          message: `${baseUrl}${releasePath}/${folderName}.tar.gz has the SHA-256 ${digest}, nothing of it was installed`,
          expected: `${expected}, as the release's sha256sums.txt says`,
          fix: 'Run the command again; if it happens twice, report it to the project and install the engine by hand.',
        },
      ],
    });
    expect(readdirSync(enginesDir)).toEqual([]);
  });

  it('are refused when the checksum file does not list them', async () => {
    files.set(`${releasePath}/sha256sums.txt`, `${digest}  another-file.tar.gz\n`);
    await expect(fill(temporaryFolder(), ['promtool'])).rejects.toThrow(
      `${baseUrl}${releasePath}/sha256sums.txt does not list ${folderName}.tar.gz`,
    );
  });

  it('leave nothing behind when the archive is broken although its checksum is right', async () => {
    const enginesDir = temporaryFolder();
    const broken = Buffer.from('no archive');
    files.set(`${releasePath}/${folderName}.tar.gz`, broken);
    const brokenDigest = createHash('sha256').update(broken).digest('hex');
    files.set(`${releasePath}/sha256sums.txt`, `${brokenDigest}  ${folderName}.tar.gz\n`);

    await expect(fill(enginesDir, ['promtool'])).rejects.toThrow(`cannot unpack ${folderName}.tar.gz`);
    expect(readdirSync(enginesDir)).toEqual([]);
  });

  it('say which address answers what when there is no such release', async () => {
    files.clear();
    await expect(fill(temporaryFolder(), ['promtool'])).rejects.toThrow(
      `${baseUrl}${releasePath}/sha256sums.txt answers 404`,
    );
  });

  it('say that the server cannot be reached', async () => {
    const source = archiveSource({ baseUrl: 'http://127.0.0.1:1', platform });
    const request = { enginesDir: temporaryFolder(), missing: ['amtool'], onStep: () => {} } as const;
    await expect(source.fill(request)).rejects.toThrow(
      /^cannot reach http:\/\/127\.0\.0\.1:1\/alertmanager\/.*: bad port$/,
    );
  });

  it('are pinned for Linux and macOS on two processors only', async () => {
    const request = {
      enginesDir: join(temporaryFolder(), 'e'),
      missing: ['promtool'],
      onStep: () => {},
    } as const;
    const source = archiveSource({ baseUrl, platform: { os: 'win32', arch: 'x64' } });
    await expect(source.fill(request)).rejects.toThrow('no archive is pinned for win32 x64');
    expect(existsSync(request.enginesDir)).toBe(false);
  });

  it.each([
    [{ os: 'linux', arch: 'arm64' }, 'linux-arm64'],
    [{ os: 'darwin', arch: 'x64' }, 'darwin-amd64'],
    [{ os: 'darwin', arch: 'arm64' }, 'darwin-arm64'],
  ])('are looked up for %j as %s', async (other, suffix) => {
    const source = archiveSource({ baseUrl, platform: other });
    const request = { enginesDir: temporaryFolder(), missing: ['promtool'], onStep: () => {} } as const;
    await expect(source.fill(request)).rejects.toThrow(`does not list prometheus-3.14.0.${suffix}.tar.gz`);
  });
});

describe('a checksum file', () => {
  it('is read in the format of sha256sum, text and binary lines alike', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    expect([...parseChecksums(`${a}  one.tar.gz\n${b} *two.tar.gz\n\nnoise\n`)]).toEqual([
      ['one.tar.gz', a],
      ['two.tar.gz', b],
    ]);
  });
});

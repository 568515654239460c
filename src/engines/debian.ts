import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianPrograms } from './debian-launcher';
import { engineNames } from './engine';
import { inTemporaryFolder, putLauncher, replaceFolder } from './folder';
import { lastLine, type RunResult, runProgram } from './run';
import { type Source, type SourceRequest, SourceUnavailable } from './source';

/**
 * The distribution's packages, downloaded and unpacked below `debian/` in the engines folder. No root, no
 * service installed, nothing outside the folder touched: apt keeps package lists of its own in there meanwhile.
 */
export const debianSource: Source = { label: 'Debian packages', fill: fillFromDebian };

async function fillFromDebian({ enginesDir, missing, onStep }: SourceRequest): Promise<void> {
  const version = await runProgram('apt-get', ['--version']);
  if (version.exitCode !== 0) throw new SourceUnavailable('this machine has no apt-get');
  await inTemporaryFolder(enginesDir, async (folder) => {
    const apt = aptIn(folder);
    onStep('Debian packages: reading the package lists');
    // One unreachable list among several is no reason to stop: the download tells whether it was needed.
    const update = await apt('apt-get', ['update']);
    onStep('Debian packages: downloading');
    // All programs, not only the missing ones: they are one folder that is replaced as a whole.
    const packages = [...new Set(engineNames.flatMap((name) => debianPrograms[name].packages))];
    const download = await apt('apt-get', ['download', ...packages, ...(await followedPackages(apt))]);
    if (download.exitCode !== 0) throw new SourceUnavailable(whyNot(download, update));
    onStep('Debian packages: unpacking');
    await unpackAll(folder);
    replaceFolder(join(folder, 'root'), join(enginesDir, 'debian'));
  });
  for (const name of missing) {
    putLauncher(enginesDir, name, debianPrograms[name].launcher(debianPrograms[name].program));
  }
}

type Apt = (command: 'apt-get' | 'apt-cache', args: readonly string[]) => Promise<RunResult>;

function aptIn(folder: string): Apt {
  const lists = join(folder, 'lists');
  const cache = join(folder, 'cache');
  for (const made of [join(lists, 'partial'), cache, join(folder, 'packages'), join(folder, 'root')]) {
    mkdirSync(made, { recursive: true });
  }
  const status = join(folder, 'status');
  writeFileSync(status, '');
  const settings = [
    `Dir::State::Lists=${lists}`,
    // As if nothing were installed: apt would insist on the installed version, which its sources may not have.
    `Dir::State::status=${status}`,
    `Dir::Cache=${cache}`,
    'Acquire::Languages=none',
    'Acquire::Retries=2',
    'Acquire::http::Timeout=20',
    'Acquire::https::Timeout=20',
    // Root's apt would otherwise download as a user who may not enter this folder.
    'APT::Sandbox::User=root',
  ].flatMap((setting) => ['-o', setting]);
  const options = { cwd: join(folder, 'packages'), env: { ...process.env, LC_ALL: 'C' }, timeoutMs: 300_000 };
  return (command, args) => runProgram(command, ['-q', ...settings, ...args], options);
}

/**
 * What Prometheus needs beside itself, found by following its dependencies: the scripts and fonts its pages load,
 * and promtool, which newer releases split off.
 */
async function followedPackages(apt: Apt): Promise<readonly string[]> {
  const kinds = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'].map(
    (kind) => `--no-${kind}`,
  );
  const { stdout } = await apt('apt-cache', ['depends', '--recurse', ...kinds, 'prometheus']);
  return stdout.split('\n').filter((line) => /^(libjs-\S+|fonts-\S+|promtool)$/.test(line));
}

/** A list that could not be read is the reason why a package is then not known. */
function whyNot(download: RunResult, update: RunResult): string {
  const complaint = (text: string): string => /^[EW]: (.*)$/m.exec(text)?.[1] ?? lastLine(text);
  const because = update.stderr === '' ? '' : `, after: ${complaint(update.stderr)}`;
  return `apt-get download says: ${complaint(download.stderr)}${because}`;
}

/** 216 MB of sources that the pages do not load, more than all programs together. */
const leftOut = ['./usr/share/javascript/moment-timezone/data', './usr/share/doc'];

async function unpackAll(folder: string): Promise<void> {
  const exclude = leftOut.map((path) => `--exclude=${path}`);
  const packages = join(folder, 'packages');
  for (const file of readdirSync(packages)) {
    const unpacked = await runProgram('sh', [
      '-c',
      'deb=$1; shift; dpkg-deb --fsys-tarfile "$deb" | tar -x --no-same-owner "$@"',
      'sh',
      join(packages, file),
      '-C',
      join(folder, 'root'),
      ...exclude,
    ]);
    if (unpacked.exitCode !== 0)
      throw new SourceUnavailable(`cannot unpack ${file}: ${lastLine(unpacked.stderr)}`);
  }
}

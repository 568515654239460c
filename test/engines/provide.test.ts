import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingEngines } from '../../src/engines/missing';
import { provideEngines } from '../../src/engines/provide';
import { type Source, SourceUnavailable } from '../../src/engines/source';
import { temporaryFolder, writeProgram } from '../support/folder';

function working(label: string, asked: string[][]): Source {
  return {
    label,
    fill: async ({ enginesDir, missing }) => {
      asked.push([...missing]);
      for (const name of missing) {
        writeProgram(
          join(enginesDir, 'bin', name),
          `echo "${name}, version 1.2.3 (branch: HEAD, revision: abc)"`,
        );
      }
    },
  };
}

function unavailable(label: string, reason: string): Source {
  return { label, fill: () => Promise.reject(new SourceUnavailable(reason)) };
}

describe('providing engines', () => {
  it('asks no source when everything was found', async () => {
    const root = temporaryFolder();
    writeProgram(join(root, 'promtool'), 'echo "promtool, version 3.14.0 (branch: HEAD, revision: abc)"');
    const asked: string[][] = [];
    const { engines, problems } = await provideEngines({
      path: root,
      enginesDir: join(root, 'engines'),
      names: ['promtool'],
      install: true,
      sources: [working('first', asked)],
    });
    expect([engines.promtool?.origin, problems, asked]).toEqual(['path', [], []]);
  });

  it('goes from source to source until one brings what is missing, and says why the others did not', async () => {
    const enginesDir = join(temporaryFolder(), 'engines');
    const asked: string[][] = [];
    const steps: string[] = [];
    const { engines, problems } = await provideEngines({
      path: '',
      enginesDir,
      names: ['prometheus', 'promtool'],
      install: true,
      sources: [unavailable('first', 'no network'), working('second', asked), working('third', asked)],
      onStep: (step) => steps.push(step),
    });
    expect(Object.keys(engines)).toEqual(['prometheus', 'promtool']);
    expect(problems).toEqual([]);
    expect(asked).toEqual([['prometheus', 'promtool']]);
    expect(steps).toEqual([
      `project folder ${enginesDir}: nothing`,
      'first: fetching prometheus, promtool',
      'first: no network',
      'second: fetching prometheus, promtool',
      `project folder ${enginesDir}: prometheus 1.2.3, promtool 1.2.3`,
    ]);
  });

  it('asks the next source only for what the one before did not bring to work', async () => {
    const enginesDir = join(temporaryFolder(), 'engines');
    const asked: string[][] = [];
    const half: Source = {
      label: 'half',
      fill: async ({ enginesDir: dir }) => {
        writeProgram(join(dir, 'bin/amtool'), 'echo "amtool, version 0.25.0 (branch: x, revision: y)"');
        writeProgram(join(dir, 'bin/alertmanager'), 'exit 1');
      },
    };
    const { engines, problems } = await provideEngines({
      path: '',
      enginesDir,
      names: ['alertmanager', 'amtool'],
      install: true,
      sources: [half, working('rest', asked)],
    });
    expect(asked).toEqual([['alertmanager']]);
    expect([engines.alertmanager?.version?.text, engines.amtool?.version?.text, problems]).toEqual([
      '1.2.3',
      '0.25.0',
      [],
    ]);
  });

  it('tells what was tried and what to install when every source fails', async () => {
    const { engines, problems } = await provideEngines({
      path: '',
      enginesDir: join(temporaryFolder(), 'engines'),
      names: ['alertmanager', 'amtool'],
      install: true,
      sources: [
        unavailable('Debian packages', 'this machine has no apt-get'),
        unavailable('Docker images', 'no engine'),
      ],
    });
    expect(engines).toEqual({});
    expect(problems).toEqual([
      {
        code: 'O11Y2001',
        severity: 'error',
        message:
          'alertmanager, amtool not found (Debian packages: this machine has no apt-get; Docker images: no engine)',
        expected: 'each of them in the folder given with --engines, in PATH or in .engines/bin',
        fix: 'Install by hand. Debian and Ubuntu: apt-get install prometheus-alertmanager. Anything else: put the programs of alertmanager 0.34.0 from https://prometheus.io/download/ into one folder and pass --engines <folder>.',
      },
    ]);
  });

  it('downloads nothing when that was refused, and says what to install', async () => {
    const asked: string[][] = [];
    const { problems } = await provideEngines({
      path: '',
      enginesDir: join(temporaryFolder(), 'engines'),
      names: ['prometheus', 'promtool', 'node_exporter'],
      install: false,
      sources: [working('first', asked)],
    });
    expect(asked).toEqual([]);
    expect(problems.map(({ message, fix }) => [message, fix])).toEqual([
      [
        'prometheus, promtool, node_exporter not found (nothing was downloaded because of --no-install)',
        'Install by hand. Debian and Ubuntu: apt-get install prometheus prometheus-node-exporter. macOS: brew install prometheus node_exporter. Anything else: put the programs of prometheus 3.14.0, node_exporter 1.12.1 from https://prometheus.io/download/ into one folder and pass --engines <folder>.',
      ],
    ]);
  });

  it('reports a folder that cannot be written like any other source that fails', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'file'), '');
    const source: Source = {
      label: 'first',
      fill: async ({ enginesDir }) => void mkdirSync(join(enginesDir, 'bin'), { recursive: true }),
    };
    const { problems } = await provideEngines({
      path: '',
      enginesDir: join(root, 'file'),
      names: ['promtool'],
      install: true,
      sources: [source],
    });
    expect(problems[0]?.message).toMatch(/^promtool not found \(first: ENOTDIR: not a directory/);
  });

  it('does not hide a bug of ours behind the next source', async () => {
    const broken: Source = { label: 'first', fill: () => Promise.reject(new TypeError('bug')) };
    await expect(
      provideEngines({ path: '', enginesDir: temporaryFolder(), install: true, sources: [broken] }),
    ).rejects.toThrow('bug');
  });

  it('refuses a given folder without engines instead of silently using others', async () => {
    const { problems } = await provideEngines({
      given: { dir: 'tools' },
      path: '',
      enginesDir: temporaryFolder(),
      install: true,
      sources: [],
    });
    expect(problems).toEqual([
      {
        code: 'O11Y2003',
        severity: 'error',
        message: 'no engine that is needed was found in tools',
        expected:
          'a folder that holds one of prometheus, promtool, alertmanager, amtool, node_exporter, blackbox_exporter, or has them in its bin/',
        fix: 'Correct --engines (or O11Y_ENGINES), or leave it out to use PATH and .engines.',
      },
    ]);
  });

  it('names each Debian package and each archive once', () => {
    const { fix } = missingEngines(['prometheus', 'promtool', 'alertmanager', 'amtool'], []);
    expect(fix.match(/apt-get install ([^.]*)\./)?.[1]).toBe('prometheus prometheus-alertmanager');
  });
});

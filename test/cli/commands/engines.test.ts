import { join } from 'node:path';
import { type EnginesCommandOptions, engines, renderTable } from '../../../src/cli/commands/engines';
import type { EngineSet } from '../../../src/engines/engine';
import { parseVersion } from '../../../src/engines/version';
import { temporaryFolder, writeProgram } from '../../support/folder';

const all = ['prometheus', 'promtool', 'alertmanager', 'amtool', 'node_exporter', 'blackbox_exporter'];

function folderWith(names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    writeProgram(join(folder, name), `echo "${name}, version 1.2.3 (branch: HEAD, revision: abc)"`);
  }
  return folder;
}

describe('o11y engines', () => {
  let out = '';
  let err = '';
  const path = process.env['PATH'];

  beforeEach(() => {
    [out, err] = ['', ''];
    process.env['PATH'] = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text;
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += text;
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.env['PATH'] = path;
    delete process.env['O11Y_ENGINES'];
  });

  function run(root: string, options: Partial<EnginesCommandOptions>): Promise<number> {
    return engines(root, { install: false, format: 'text', ...options });
  }

  it('prints a table of what was found and ends with 0', async () => {
    const folder = folderWith(all);
    expect(await run(folder, { engines: folder })).toBe(0);
    expect(out).toBe(
      [
        'engine             version  from          path',
        'prometheus         1.2.3    given folder  prometheus',
        'promtool           1.2.3    given folder  promtool',
        'alertmanager       1.2.3    given folder  alertmanager',
        'amtool             1.2.3    given folder  amtool',
        'node_exporter      1.2.3    given folder  node_exporter',
        'blackbox_exporter  1.2.3    given folder  blackbox_exporter',
        '',
      ].join('\n'),
    );
    expect(err).toBe(
      `folder ${folder}: prometheus 1.2.3, promtool 1.2.3, alertmanager 1.2.3, amtool 1.2.3, node_exporter 1.2.3, blackbox_exporter 1.2.3\n`,
    );
  });

  it('takes the folder from O11Y_ENGINES when none is given', async () => {
    const folder = folderWith(all);
    process.env['O11Y_ENGINES'] = folder;
    expect(await run(temporaryFolder(), {})).toBe(0);
    expect(out).toContain(`given folder  ${join(folder, 'prometheus')}\n`);
  });

  it('ends with 1, shows what is missing and says what to install', async () => {
    const folder = folderWith(['prometheus', 'promtool', 'alertmanager', 'amtool', 'node_exporter']);
    expect(await run(folder, { engines: folder })).toBe(1);
    expect(out).toContain('\nblackbox_exporter  missing\n');
    expect(out).toContain(
      'error O11Y2001: blackbox_exporter not found (nothing was downloaded because of --no-install)',
    );
    expect(out).toContain('apt-get install prometheus-blackbox-exporter.');
  });

  it('prints the same as JSON, problems included', async () => {
    const folder = folderWith(['promtool']);
    expect(await run(folder, { engines: folder, format: 'json' })).toBe(1);
    const { engines: rows, problems } = JSON.parse(out);
    expect(rows).toEqual([
      { name: 'prometheus', found: false },
      { name: 'promtool', found: true, version: '1.2.3', origin: 'given', path: join(folder, 'promtool') },
      { name: 'alertmanager', found: false },
      { name: 'amtool', found: false },
      { name: 'node_exporter', found: false },
      { name: 'blackbox_exporter', found: false },
    ]);
    expect(problems).toMatchObject([{ code: 'O11Y2001', severity: 'error' }]);
  });

  it('names the origin of each engine and keeps paths inside the project short', () => {
    const found: EngineSet = {
      prometheus: { name: 'prometheus', path: '/usr/bin/prometheus', version: undefined, origin: 'path' },
      amtool: {
        name: 'amtool',
        path: '/p/.engines/bin/amtool',
        version: parseVersion('0.25.0'),
        origin: 'project',
      },
    };
    expect(renderTable('/p', found).split('\n')).toEqual([
      'engine             version  from      path',
      'prometheus         unknown  PATH      /usr/bin/prometheus',
      'promtool           missing',
      'alertmanager       missing',
      'amtool             0.25.0   .engines  .engines/bin/amtool',
      'node_exporter      missing',
      'blackbox_exporter  missing',
      '',
    ]);
  });
});

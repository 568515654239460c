import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEngines } from '../../src/engines/find';
import { temporaryFolder, writeProgram } from '../support/folder';

function fakeEngine(file: string, program: string, version: string): string {
  return writeProgram(file, `echo "${program}, version ${version} (branch: HEAD, revision: abc)"`);
}

describe('finding engines', () => {
  it('takes the given folder before PATH and PATH before the project folder, and says what each step found', () => {
    const root = temporaryFolder();
    const prometheus = fakeEngine(join(root, 'given/prometheus'), 'prometheus', '3.14.0');
    const promtool = fakeEngine(join(root, 'given/bin/promtool'), 'promtool', '3.14.0');
    fakeEngine(join(root, 'path/promtool'), 'promtool', '2.42.0');
    const amtool = fakeEngine(join(root, 'path/amtool'), 'amtool', '0.34.0');
    fakeEngine(join(root, 'project/bin/amtool'), 'amtool', '0.25.0');
    const alertmanager = fakeEngine(join(root, 'project/bin/alertmanager'), 'alertmanager', '0.25.0');
    const steps: string[] = [];

    const found = findEngines({
      given: { dir: join(root, 'given') },
      path: join(root, 'path'),
      enginesDir: join(root, 'project'),
      onStep: (message) => steps.push(message),
    });

    expect(found).toEqual({
      prometheus: {
        name: 'prometheus',
        path: prometheus,
        version: { text: '3.14.0', major: 3, minor: 14, patch: 0 },
        origin: 'given',
      },
      promtool: {
        name: 'promtool',
        path: promtool,
        version: { text: '3.14.0', major: 3, minor: 14, patch: 0 },
        origin: 'given',
      },
      amtool: {
        name: 'amtool',
        path: amtool,
        version: { text: '0.34.0', major: 0, minor: 34, patch: 0 },
        origin: 'path',
      },
      alertmanager: {
        name: 'alertmanager',
        path: alertmanager,
        version: { text: '0.25.0', major: 0, minor: 25, patch: 0 },
        origin: 'project',
      },
    });
    expect(steps).toEqual([
      `folder ${join(root, 'given')}: prometheus 3.14.0, promtool 3.14.0`,
      'PATH: amtool 0.34.0',
      `project folder ${join(root, 'project')}: alertmanager 0.25.0`,
    ]);
  });

  it.each([
    ['alertmanager', 'prometheus-alertmanager'],
    ['node_exporter', 'prometheus-node-exporter'],
    ['blackbox_exporter', 'prometheus-blackbox-exporter'],
  ] as const)('knows that Debian calls %s %s', (name, file) => {
    const root = temporaryFolder();
    const path = fakeEngine(join(root, file), name, '1.0.0');
    expect(findEngines({ path: root, enginesDir: join(root, 'none'), names: [name] })[name]?.path).toBe(path);
  });

  it('passes over another program of the same name and takes the next one', () => {
    const root = temporaryFolder();
    const other = writeProgram(join(root, 'a/prometheus'), 'echo "prometheus the titan 1.0"');
    const real = fakeEngine(join(root, 'b/prometheus'), 'prometheus', '3.14.0');
    const steps: string[] = [];

    const found = findEngines({
      path: `${join(root, 'a')}:${join(root, 'b')}`,
      enginesDir: join(root, 'none'),
      names: ['prometheus'],
      onStep: (message) => steps.push(message),
    });

    expect(found.prometheus?.path).toBe(real);
    expect(steps).toEqual([
      `${other} does not answer --version like prometheus, passed over`,
      'PATH: prometheus 3.14.0',
    ]);
  });

  it('takes neither a folder nor a file that may not be executed for a program', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'a/promtool'), { recursive: true });
    mkdirSync(join(root, 'b'));
    writeFileSync(join(root, 'b/promtool'), 'text', { mode: 0o644 });
    const steps: string[] = [];

    expect(
      findEngines({
        path: `${join(root, 'a')}:${join(root, 'b')}`,
        enginesDir: join(root, 'none'),
        onStep: (message) => steps.push(message),
      }),
    ).toEqual({});
    expect(steps).toEqual(['PATH: nothing', `project folder ${join(root, 'none')}: nothing`]);
  });
});

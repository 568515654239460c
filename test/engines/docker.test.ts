import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dockerSource } from '../../src/engines/docker';
import type { EngineName } from '../../src/engines/engine';
import { runProgram } from '../../src/engines/run';
import { temporaryFolder, writeProgram } from '../support/folder';

interface RecordingDocker {
  readonly program: string;
  readonly calls: () => readonly string[];
}

/** A docker that writes down what it is asked. No test here proves that an image runs: that needs an engine. */
function recordingDocker(script: string): RecordingDocker {
  const folder = temporaryFolder();
  const log = join(folder, 'calls');
  const program = writeProgram(join(folder, 'docker'), `echo "$*" >> '${log}'\n${script}`);
  return { program, calls: () => readFileSync(log, 'utf8').trim().split('\n') };
}

async function fill(docker: RecordingDocker, missing: readonly EngineName[]): Promise<string> {
  const enginesDir = join(temporaryFolder(), 'engines');
  await dockerSource(docker.program).fill({ enginesDir, missing, onStep: () => {} });
  return enginesDir;
}

describe('Docker images', () => {
  it('are pulled once per release, at the pinned version, and started by a script each', async () => {
    const docker = recordingDocker('echo 28.2.2');
    const enginesDir = await fill(docker, ['prometheus', 'promtool', 'amtool']);
    expect(docker.calls()).toEqual([
      'version --format {{.Server.Version}}',
      'pull --quiet prom/prometheus:v3.14.0',
      'pull --quiet prom/alertmanager:v0.34.0',
    ]);
    expect(readdirSync(join(enginesDir, 'bin')).sort()).toEqual(['amtool', 'prometheus', 'promtool']);
  });

  it('run as the caller, on the host network, seeing the same paths', async () => {
    const docker = recordingDocker('echo 28.2.2');
    const enginesDir = await fill(docker, ['promtool']);
    const cwd = temporaryFolder();
    const env = { ...process.env, TMPDIR: '/var/tmp' };
    await runProgram(join(enginesDir, 'bin/promtool'), ['check', 'rules', 'a b.yaml'], { cwd, env });
    const user = `${process.getuid?.()}:${process.getgid?.()}`;
    expect(docker.calls().at(-1)).toBe(
      `run --rm --interactive --network host --user ${user} --volume ${cwd}:${cwd} --volume /var/tmp:/var/tmp ` +
        `--workdir ${cwd} --entrypoint /bin/promtool prom/prometheus:v3.14.0 check rules a b.yaml`,
    );
  });

  it('let the node exporter see the host', async () => {
    const docker = recordingDocker('echo 28.2.2');
    const enginesDir = await fill(docker, ['node_exporter']);
    await runProgram(join(enginesDir, 'bin/node_exporter'), ['--version']);
    expect(docker.calls().at(-1)).toMatch(
      / --pid host --volume \/:\/host:ro .* prom\/node-exporter:v1\.12\.1 --path\.rootfs=\/host --version$/,
    );
  });

  it('say that no engine answers', async () => {
    const docker = recordingDocker('echo "Cannot connect to the Docker daemon" >&2; exit 1');
    await expect(fill(docker, ['promtool'])).rejects.toThrow(
      'no Docker engine answers: Cannot connect to the Docker daemon',
    );
  });

  it('say which image could not be pulled', async () => {
    const docker = recordingDocker('[ "$1" = version ] || { echo "no such host" >&2; exit 1; }');
    await expect(fill(docker, ['promtool'])).rejects.toThrow(
      'docker pull prom/prometheus:v3.14.0 failed: no such host',
    );
  });
});

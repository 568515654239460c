import type { EngineName } from './engine';
import { putLauncher } from './folder';
import { type Release, releasesWith } from './releases';
import { lastLine, runProgram } from './run';
import { type Source, type SourceRequest, SourceUnavailable } from './source';

/** Scripts that run the official images, where a Docker engine answers the given client. */
export function dockerSource(docker = 'docker'): Source {
  return { label: 'Docker images', fill: (request) => fillFromDocker(docker, request) };
}

async function fillFromDocker(docker: string, request: SourceRequest): Promise<void> {
  const { enginesDir, missing, onStep } = request;
  const server = await runProgram(docker, ['version', '--format', '{{.Server.Version}}'], {
    timeoutMs: 20_000,
  });
  if (server.exitCode !== 0)
    throw new SourceUnavailable(`no Docker engine answers: ${lastLine(server.stderr)}`);
  for (const release of releasesWith(missing)) {
    const image = `${release.image}:v${release.version}`;
    onStep(`Docker images: pulling ${image}`);
    const pulled = await runProgram(docker, ['pull', '--quiet', image], { timeoutMs: 600_000 });
    if (pulled.exitCode !== 0)
      throw new SourceUnavailable(`docker pull ${image} failed: ${lastLine(pulled.stderr)}`);
    for (const program of release.programs.filter((candidate) => missing.includes(candidate))) {
      putLauncher(enginesDir, program, dockerLauncher(docker, program, release));
    }
  }
}

/**
 * The host's network, so that every engine reaches the others on 127.0.0.1 as if it ran beside them; the caller's
 * user, working folder and temporary folder under their own names, so that paths in arguments mean the same inside.
 */
function dockerLauncher(docker: string, program: EngineName, release: Release): string {
  const host = program === 'node_exporter' ? ' --pid host --volume /:/host:ro' : '';
  const rootfs = program === 'node_exporter' ? ' --path.rootfs=/host' : '';
  return `#!/bin/sh
temporary=\${TMPDIR:-/tmp}
exec "${docker}" run --rm --interactive --network host --user "$(id -u):$(id -g)"${host} \\
  --volume "$PWD:$PWD" --volume "$temporary:$temporary" --workdir "$PWD" \\
  --entrypoint /bin/${program} ${release.image}:v${release.version}${rootfs} "$@"
`;
}

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { runProgram } from '../../src/engines/run';
import { temporaryFolder, writeProgram } from '../support/folder';
import { root } from '../support/rendered';

/** Only what is named here is on PATH, besides what every shell has. */
const basePath = '/usr/bin:/bin';

describe('.ci/tools', () => {
  const tools = (bin: string, ...names: readonly string[]) =>
    runProgram(join(root, '.ci/tools'), names, {
      env: { PATH: [bin, basePath].join(delimiter), TOOLS_BIN: join(bin, 'out') },
    });

  it('takes what is there already', async () => {
    const bin = temporaryFolder();
    writeProgram(join(bin, 'terraform'), 'true');
    await expect(tools(bin, 'terraform')).resolves.toMatchObject({
      exitCode: 0,
      stdout: `terraform: ${join(bin, 'terraform')}\n`,
    });
  });

  it('installs nothing when a download is not what was pinned', async () => {
    const bin = temporaryFolder();
    // Writes what was asked for with --output, as the real one would.
    writeProgram(join(bin, 'curl'), 'while [ "$1" != --output ]; do shift; done; echo planted > "$2"');
    writeProgram(join(bin, 'uname'), 'echo "$([ "$1" = -s ] && echo Linux || echo x86_64)"');
    const { exitCode, stderr } = await tools(bin, 'terraform');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('did NOT match');
    expect(existsSync(join(bin, 'out', 'terraform'))).toBe(false);
  });

  it('refuses what it does not know', async () => {
    const bin = temporaryFolder();
    writeProgram(join(bin, 'uname'), 'echo "$([ "$1" = -s ] && echo Linux || echo x86_64)"');
    await expect(tools(bin, 'helmfile')).resolves.toMatchObject({
      exitCode: 1,
      stderr: 'helmfile: not known here\n',
    });
  });
});

describe('.ci/login', () => {
  const script =
    '. .ci/login; echo "token=$(cat "${AWS_WEB_IDENTITY_TOKEN_FILE:-/dev/null}")"; ' +
    'echo "config=$(cat "${KUBECONFIG:-/dev/null}")"; stat -c %a "${KUBECONFIG:-/dev/null}"';
  const login = (env: Readonly<Record<string, string>>) =>
    runProgram('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: root,
      env: { PATH: process.env['PATH'], ...env },
    });

  it('does nothing where nothing is set', async () => {
    await expect(login({})).resolves.toMatchObject({ exitCode: 0, stdout: 'token=\nconfig=\n666\n' });
  });

  it('takes the identity that GitLab gives, and a kubeconfig that only the job can read', async () => {
    const env = {
      AWS_ROLE_ARN: 'arn:aws:iam::1:role/plan',
      AWS_ID_TOKEN: 'planted',
      KUBECONFIG_DATA: 'clusters: []',
    };
    await expect(login(env)).resolves.toMatchObject({
      exitCode: 0,
      stdout: 'token=planted\nconfig=clusters: []\n600\n',
    });
  });

  it('asks GitHub for its identity', async () => {
    const server = createServer((request, response) => {
      const asked = `${request.headers.authorization} ${request.url}`;
      response.end(JSON.stringify({ value: asked }));
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    const { port } = server.address() as AddressInfo;
    try {
      const { stdout } = await login({
        AWS_ROLE_ARN: 'arn:aws:iam::1:role/plan',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted',
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/?v=2`,
      });
      expect(stdout).toContain('token=bearer planted /?v=2&audience=sts.amazonaws.com\n');
    } finally {
      server.close();
    }
  });

  it('stops where a role is wanted and the job has no identity', async () => {
    const { exitCode, stderr } = await login({ AWS_ROLE_ARN: 'arn:aws:iam::1:role/plan' });
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('AWS_ROLE_ARN is set, but this job has no identity');
  });
});

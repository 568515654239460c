import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Fastify, { type FastifyInstance } from 'fastify';
import { rotateToken } from '../../scripts/grafana-token';

const run = promisify(execFile);

const now = new Date('2026-11-20T12:00:00Z');

interface State {
  readonly accounts: { id: number; name: string; role: string }[];
  readonly tokens: { id: number; name: string; hasExpired: boolean; secondsToLive?: number }[];
  readonly auth: string[];
}

/** The calls of Grafana's API that the script makes, with the answers of its documentation. */
function grafana(state: State): FastifyInstance {
  const server = Fastify();
  server.addHook('onRequest', async (request, reply) => {
    state.auth.push(request.headers.authorization ?? '');
    if (request.headers.authorization === 'Bearer wrong') {
      await reply.code(401).send({ message: 'Invalid API key' });
    }
  });
  server.get('/api/serviceaccounts/search', async () => ({ serviceAccounts: state.accounts }));
  server.post('/api/serviceaccounts', async (request, reply) => {
    const account = { id: 7, ...(request.body as { name: string; role: string }) };
    state.accounts.push(account);
    return reply.code(201).send(account);
  });
  server.get('/api/serviceaccounts/7/tokens', async () => state.tokens);
  server.post('/api/serviceaccounts/7/tokens', async (request) => {
    const body = request.body as { name: string; secondsToLive: number };
    state.tokens.push({ id: 100, hasExpired: false, ...body });
    return { id: 100, name: body.name, key: 'glsa_new' };
  });
  server.delete('/api/serviceaccounts/7/tokens/:id', async (request) => {
    const { id } = request.params as { id: string };
    const index = state.tokens.findIndex((token) => token.id === Number(id));
    state.tokens.splice(index, 1);
    return { message: 'Service account token deleted' };
  });
  return server;
}

describe('the token of CI', () => {
  let server: FastifyInstance;
  let state: State;
  let url: string;

  beforeEach(async () => {
    state = { accounts: [], tokens: [], auth: [] };
    server = grafana(state);
    url = await server.listen({ host: '127.0.0.1', port: 0 });
  });

  afterEach(() => server.close());

  it('is made with the password of the administrator when there is no account yet', async () => {
    await expect(rotateToken({ url, auth: 'admin:secret' }, now)).resolves.toBe('glsa_new');
    expect(state.accounts).toEqual([{ id: 7, name: 'o11y-ci', role: 'Admin' }]);
    expect(state.tokens).toEqual([
      { id: 100, name: 'ci 2026-11-20T12:00:00', hasExpired: false, secondsToLive: 62 * 86_400 },
    ]);
    expect(new Set(state.auth)).toEqual(new Set([`Basic ${Buffer.from('admin:secret').toString('base64')}`]));
  });

  it('is renewed with the token that is still valid; expired ones go, valid ones stay', async () => {
    state.accounts.push(
      { id: 3, name: 'o11y-ci-other', role: 'Viewer' },
      { id: 7, name: 'o11y-ci', role: 'Admin' },
    );
    state.tokens.push(
      { id: 1, name: 'old', hasExpired: true },
      { id: 2, name: 'current', hasExpired: false },
    );
    await rotateToken({ url: `${url}/`, auth: 'glsa_current' }, now);
    expect(state.accounts).toHaveLength(2);
    expect(state.tokens.map(({ name }) => name)).toEqual(['current', 'ci 2026-11-20T12:00:00']);
    expect(new Set(state.auth)).toEqual(new Set(['Bearer glsa_current']));
  });

  it('is refused in words when the credentials are wrong', async () => {
    await expect(rotateToken({ url, auth: 'wrong' }, now)).rejects.toMatchObject({
      problems: [
        {
          code: 'O11Y2209',
          message: expect.stringMatching(/answers 401: .*Invalid API key/),
          expected: 'an administrator of the organisation',
        },
      ],
    });
  });

  it('is refused in words when nothing answers', async () => {
    await server.close();
    await expect(rotateToken({ url, auth: 'x' }, now)).rejects.toMatchObject({
      problems: [{ code: 'O11Y2209', message: expect.stringContaining(`${url} does not answer`) }],
    });
  });

  it('is printed alone, and a missing variable is named with exit code 1', async () => {
    const script = join(__dirname, '../../scripts/grafana-token.ts');
    const environment = { ...process.env, GRAFANA_URL: url, GRAFANA_AUTH: 'admin:secret' };
    const node = ['--import', 'tsx', script];
    const printed = await run(process.execPath, node, { env: environment });
    expect(printed).toEqual({ stdout: 'glsa_new\n', stderr: '' });
    const { GRAFANA_AUTH: _, ...incomplete } = environment;
    await expect(run(process.execPath, node, { env: incomplete })).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('error O11Y2209: GRAFANA_AUTH is not set'),
    });
  }, 30_000);
});

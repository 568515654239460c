import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findNotePlace, type NotePlace, writeNote } from '../../src/ci/note';
import { thrownProblems } from '../support/thrown';

interface Call {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly token: string | undefined;
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

let server: Server;
let api = '';
let calls: Call[] = [];
let answer: (call: Call) => Answer;

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const text = await read(request);
    const { method, url, headers } = request;
    const token = (headers['private-token'] ?? headers.authorization) as string | undefined;
    const call = { method, url, token, body: text === '' ? undefined : JSON.parse(text) };
    calls.push(call);
    const { status, body } = answer(call);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  calls = [];
});

const gitlab = (): Record<string, string> => ({
  GITLAB_CI: 'true',
  CI_API_V4_URL: `${api}/api/v4`,
  CI_PROJECT_ID: '7',
  CI_MERGE_REQUEST_IID: '12',
  O11Y_NOTE_TOKEN: 'planted',
});

const github = (): Record<string, string> => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: 'shop/o11y',
  GITHUB_REF: 'refs/pull/12/merge',
  GITHUB_TOKEN: 'planted',
});

function placeOf(env: Record<string, string>): NotePlace {
  const found = findNotePlace(env);
  if (found.kind === 'none') throw new Error(found.reason);
  return found.place;
}

const listing =
  (notes: readonly object[]) =>
  (call: Call): Answer => ({
    status: 200,
    body: JSON.stringify(call.method === 'GET' ? notes : {}),
  });

const marker = '<!-- o11y: what changes -->';
const notes = '/api/v4/projects/7/merge_requests/12/notes';

describe('the note on a merge request', () => {
  it('is created where there is none', async () => {
    answer = listing([{ id: 1, body: 'looks good' }]);
    await expect(writeNote(placeOf(gitlab()), 'one SLO')).resolves.toBe('created');
    expect(calls).toEqual([
      { method: 'GET', url: `${notes}?per_page=100&page=1`, token: 'planted', body: undefined },
      { method: 'POST', url: notes, token: 'planted', body: { body: `${marker}\none SLO` } },
    ]);
  });

  it('is updated in place, also when it is on a later page', async () => {
    const people = Array.from({ length: 100 }, (_, index) => ({ id: index, body: 'hm' }));
    answer = (call) =>
      listing(call.url?.endsWith('page=1') === true ? people : [{ id: 500, body: `${marker}\nold` }])(call);
    await expect(writeNote(placeOf(gitlab()), 'new')).resolves.toBe('updated');
    expect(calls.at(-1)).toEqual({
      method: 'PUT',
      url: `${notes}/500`,
      token: 'planted',
      body: { body: `${marker}\nnew` },
    });
    expect(calls).toHaveLength(3);
  });

  it('is a comment of the pull request on GitHub', async () => {
    answer = listing([{ id: 9, body: `${marker}\nold` }]);
    await expect(writeNote(placeOf(github()), 'new')).resolves.toBe('updated');
    expect(calls.map(({ method, url, token }) => [method, url, token])).toEqual([
      ['GET', '/repos/shop/o11y/issues/12/comments?per_page=100&page=1', 'Bearer planted'],
      ['PATCH', '/repos/shop/o11y/issues/comments/9', 'Bearer planted'],
    ]);
  });

  it('is cut before the platform refuses it', async () => {
    answer = listing([]);
    await writeNote(placeOf(gitlab()), 'x'.repeat(100_000));
    const text = JSON.stringify(calls.at(-1)?.body);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('… cut');
  });

  it.each([
    ['outside CI', {}, 'this is neither a job of GitLab CI nor of GitHub Actions'],
    ['on a branch', { GITLAB_CI: 'true' }, 'this pipeline belongs to no merge request'],
    [
      'without a token',
      { GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '12' },
      'O11Y_NOTE_TOKEN is not set: a job token may not write notes',
    ],
    [
      'on a branch of GitHub',
      { GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/heads/main' },
      'this run belongs to no pull request',
    ],
  ])('is left out %s, with the reason', (_where, env, reason) => {
    expect(findNotePlace(env)).toEqual({ kind: 'none', reason });
  });

  it('is a problem with a way out when the API refuses, without the token in it', async () => {
    answer = () => ({ status: 403, body: '{"message":"403 Forbidden"}' });
    await expect(thrownProblems(() => writeNote(placeOf(gitlab()), 'x'))).resolves.toEqual([
      {
        code: 'O11Y2212',
        severity: 'error',
        message: 'GitLab answers 403 to GET: {"message":"403 Forbidden"}',
        expected: 'a token that may read and write the notes of this merge request',
        fix: 'Set O11Y_NOTE_TOKEN to a project access token with the role Reporter and the scope api.',
      },
    ]);
  });

  it('is a problem when something else than the API answers', async () => {
    answer = () => ({ status: 200, body: '<html>sign in</html>' });
    const [problem] = await thrownProblems(() => writeNote(placeOf(github()), 'x'));
    expect(problem?.message).toBe('GitHub answers with something else than a list of notes');
  });

  it('is a problem when nothing answers', async () => {
    const [problem] = await thrownProblems(() =>
      writeNote(placeOf({ ...gitlab(), CI_API_V4_URL: 'http://127.0.0.1:1' }), 'x'),
    );
    expect(problem).toMatchObject({
      code: 'O11Y2212',
      message: expect.stringMatching(/^GitLab does not answer: /),
    });
  });
});

import { z } from 'zod';
import { ProblemError } from '../problems/problem';

type Env = Readonly<Record<string, string | undefined>>;

/** Where the note of a merge request is kept, in the words of one platform. */
export interface NotePlace {
  readonly platform: 'GitLab' | 'GitHub';
  /** Lists the notes, oldest first, and takes new ones. */
  readonly notes: string;
  /** Of one note. */
  readonly note: (id: number) => string;
  readonly updateMethod: 'PUT' | 'PATCH';
  readonly headers: Readonly<Record<string, string>>;
}

export type FoundPlace =
  | { readonly kind: 'place'; readonly place: NotePlace }
  /** There is nowhere to write, and nothing is wrong with that. */
  | { readonly kind: 'none'; readonly reason: string };

/** From what the CI system sets; the token only ever comes from the environment. */
export function findNotePlace(env: Env): FoundPlace {
  const finder = [gitlabPlace, githubPlace].find((find) => find(env) !== undefined);
  return (
    finder?.(env) ?? { kind: 'none', reason: 'this is neither a job of GitLab CI nor of GitHub Actions' }
  );
}

/** @see https://docs.gitlab.com/api/notes/#merge-requests */
function gitlabPlace(env: Env): FoundPlace | undefined {
  if (env['GITLAB_CI'] === undefined) return undefined;
  const { CI_API_V4_URL: api, CI_PROJECT_ID: project, CI_MERGE_REQUEST_IID: request } = env;
  if (request === undefined) return { kind: 'none', reason: 'this pipeline belongs to no merge request' };
  const token = env['O11Y_NOTE_TOKEN'];
  if (token === undefined || token === '') {
    return { kind: 'none', reason: 'O11Y_NOTE_TOKEN is not set: a job token may not write notes' };
  }
  const notes = `${api}/projects/${project}/merge_requests/${request}/notes`;
  return {
    kind: 'place',
    place: {
      platform: 'GitLab',
      notes,
      note: (id) => `${notes}/${id}`,
      updateMethod: 'PUT',
      headers: { 'private-token': token },
    },
  };
}

/** @see https://docs.github.com/en/rest/issues/comments */
function githubPlace(env: Env): FoundPlace | undefined {
  if (env['GITHUB_ACTIONS'] === undefined) return undefined;
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  const request = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  if (request === undefined) return { kind: 'none', reason: 'this run belongs to no pull request' };
  if (token === undefined || token === '') return { kind: 'none', reason: 'GITHUB_TOKEN is not set' };
  const issues = `${api}/repos/${repository}/issues`;
  return {
    kind: 'place',
    place: {
      platform: 'GitHub',
      notes: `${issues}/${request}/comments`,
      note: (id) => `${issues}/comments/${id}`,
      updateMethod: 'PATCH',
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    },
  };
}

/** Finds our note among those of people. */
const marker = '<!-- o11y: what changes -->';

/** GitHub takes 65,536 characters, GitLab more. */
const longest = 60_000;

/** Writes the note, over the one of an earlier run where there is one. */
export async function writeNote(place: NotePlace, markdown: string): Promise<'created' | 'updated'> {
  const cut = `${markdown.slice(0, longest)}\n\n… cut; the whole text is in the log of the job.\n`;
  const body = `${marker}\n${markdown.length > longest ? cut : markdown}`;
  const existing = await findNote(place);
  if (existing === undefined) {
    await call(place, 'POST', place.notes, { body });
    return 'created';
  }
  await call(place, place.updateMethod, place.note(existing), { body });
  return 'updated';
}

const pageSize = 100;

const notesSchema = z.array(z.object({ id: z.number(), body: z.string().nullish() }));

async function findNote(place: NotePlace): Promise<number | undefined> {
  for (let page = 1; ; page++) {
    const answer = await call(place, 'GET', `${place.notes}?per_page=${pageSize}&page=${page}`);
    const parsed = notesSchema.safeParse(answer);
    if (!parsed.success) throw refused(place, `answers with something else than a list of notes`);
    const own = parsed.data.find(({ body }) => body?.startsWith(marker) === true);
    if (own !== undefined) return own.id;
    if (parsed.data.length < pageSize) return undefined;
  }
}

async function call(place: NotePlace, method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { ...place.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? (cause.cause ?? cause) : cause;
    throw refused(place, `does not answer: ${reason instanceof Error ? reason.message : String(reason)}`);
  });
  if (!response.ok) {
    throw refused(place, `answers ${response.status} to ${method}: ${(await response.text()).slice(0, 200)}`);
  }
  return response.json().catch(() => undefined);
}

const permissions: Readonly<Record<NotePlace['platform'], string>> = {
  GitLab: 'Set O11Y_NOTE_TOKEN to a project access token with the role Reporter and the scope api.',
  GitHub: 'Give the job permissions: pull-requests: write.',
};

function refused(place: NotePlace, what: string): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2212',
      severity: 'error',
      message: `${place.platform} ${what}`,
      expected: 'a token that may read and write the notes of this merge request',
      fix: permissions[place.platform],
    },
  ]);
}

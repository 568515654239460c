import type { ProblemCode } from '../problems/codes';
import { type Problem, ProblemError } from '../problems/problem';

/** Where Grafana is, and who asks. */
export interface GrafanaApi {
  /** Without a slash at the end. */
  readonly url: string;
  /** A token, or `user:password`, as Terraform's provider takes it in GRAFANA_AUTH. */
  readonly auth: string | undefined;
  /** Whether GRAFANA_AUTH is set, and this Grafana is not told. */
  readonly withheld?: true;
  /** Seconds until an answer is given up. */
  readonly timeout: number;
}

/** Seconds. */
export const patience = 15;

/** The largest answer that is read: dashboards have less than one MB. */
const mostBytes = 8 * 1024 * 1024;

/** Where Grafana says that it has a dashboard of the second schema. */
const newerPath =
  /use (\/apis\/dashboard\.grafana\.app\/v\w+\/namespaces\/[\w-]+\/dashboards\/[\w-]+) instead/;

/**
 * The answer to a question to Grafana's HTTP API; nothing where it does not have it. Throws a {@link ProblemError} with one
 * problem for everything else.
 * @see https://grafana.com/docs/grafana/latest/developers/http_api/
 */
export async function askGrafana(api: GrafanaApi, path: string): Promise<unknown> {
  const { url, auth, timeout } = api;
  const headers = {
    accept: 'application/json',
    ...(auth === undefined ? {} : { authorization: authorization(auth) }),
  };
  // Not followed: whoever redirects asks for a password in a page of its own.
  const answer = await reached(url, () =>
    fetch(`${url}${path}`, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout * 1000) }),
  );
  const text = await reached(url, () => limited(url, answer));
  const elsewhere = answer.status === 406 ? newerPath.exec(text)?.[1] : undefined;
  if (elsewhere !== undefined) return askGrafana(api, elsewhere);
  if (answer.status === 404 && /json/.test(answer.headers.get('content-type') ?? '')) return undefined;
  if (answer.status === 401 || answer.status === 403) throw new ProblemError([refused(api, answer.status)]);
  if (answer.status !== 200)
    throw new ProblemError([strange(url, `${answer.status} ${answer.statusText}`.trim())]);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const kind = answer.headers.get('content-type')?.split(';')[0] ?? 'something';
    throw new ProblemError([strange(url, `${kind} instead of JSON`)]);
  }
}

function authorization(auth: string): string {
  return auth.includes(':') ? `Basic ${Buffer.from(auth).toString('base64')}` : `Bearer ${auth}`;
}

async function limited(url: string, { body }: Response): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) throw new ProblemError([strange(url, `more than ${mostBytes / 1024 / 1024} MB`)]);
    parts.push(Buffer.from(part));
  }
  return Buffer.concat(parts).toString('utf8');
}

async function reached<T>(url: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const { name, message, cause } = error as Error & { readonly cause?: { readonly code?: string } };
    const reason = name === 'TimeoutError' ? 'it does not answer in time' : (cause?.code ?? message);
    throw new ProblemError([
      problem(
        'O11Y2504',
        `Grafana at ${url} cannot be reached: ${reason}`,
        'a Grafana that answers',
        'check the address, and whether a tunnel or a proxy is needed to get there',
      ),
    ]);
  }
}

function refused({ url, auth, withheld }: GrafanaApi, status: number): Problem {
  const message = `Grafana at ${url} refuses with ${status}`;
  if (withheld === true) {
    return problem(
      'O11Y2505',
      `${message}: GRAFANA_AUTH is not sent there`,
      'the Grafana of an environment, or the one that GRAFANA_URL names',
      `if the token is meant for it, set GRAFANA_URL to ${new URL(url).origin}`,
    );
  }
  return problem(
    'O11Y2505',
    auth === undefined ? `${message}: GRAFANA_AUTH is not set` : message,
    'a token that may read dashboards',
    'set GRAFANA_AUTH to the token of a service account, or to user:password',
  );
}

function strange(url: string, what: string): Problem {
  return problem(
    'O11Y2506',
    `${url} answers with ${what}`,
    'the HTTP API of Grafana',
    'check the address: it ends where the path of a dashboard begins, and nothing in front of Grafana may ask for a password',
  );
}

function problem(code: ProblemCode, message: string, expected: string, fix: string): Problem {
  return { code, severity: 'error', message, expected, fix };
}

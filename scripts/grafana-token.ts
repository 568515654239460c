/**
 * Makes the token that CI uses for dashboards, the first one and every later one:
 *
 *   GRAFANA_URL=https://grafana.example.com GRAFANA_AUTH=admin:password npm run -s grafana:token
 *
 * `GRAFANA_AUTH` is what the Grafana provider of Terraform takes too: `user:password` for the first token, afterwards
 * the token that is still valid. The new token goes to standard output and nowhere else; expired ones are deleted.
 * @see https://grafana.com/docs/grafana/latest/developer-resources/api-reference/http-api/serviceaccount/
 */
import { formatText } from '../src/problems/format';
import { type Problem, ProblemError } from '../src/problems/problem';
import { command } from './command';

const account = 'o11y-ci';

/** Rotated monthly, a token that was missed once still works. */
const lifetimeDays = 62;

interface Grafana {
  readonly url: string;
  /** `user:password` or a token. */
  readonly auth: string;
}

interface Token {
  readonly id: number;
  readonly name: string;
  readonly hasExpired: boolean;
}

function refused(message: string, expected: string, fix: string): ProblemError {
  const problem: Problem = { code: 'O11Y2209', severity: 'error', message, expected, fix };
  return new ProblemError([problem]);
}

const authorization = (auth: string): string =>
  auth.includes(':') ? `Basic ${Buffer.from(auth).toString('base64')}` : `Bearer ${auth}`;

async function call<T>(grafana: Grafana, method: string, path: string, body?: object): Promise<T> {
  const url = `${grafana.url.replace(/\/$/, '')}/api/serviceaccounts${path}`;
  const response = await fetch(url, {
    method,
    headers: {
      authorization: authorization(grafana.auth),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? (cause.cause ?? cause) : cause;
    throw refused(
      `${grafana.url} does not answer: ${String(reason)}`,
      'a Grafana that this machine can reach',
      'Check GRAFANA_URL, or run this where the page opens.',
    );
  });
  if (!response.ok) {
    throw refused(
      `${method} ${url} answers ${response.status}: ${await response.text()}`,
      'an administrator of the organisation',
      'Set GRAFANA_AUTH to user:password of the administrator (entry grafana-admin of the secret store), or to a valid token.',
    );
  }
  return (await response.json()) as T;
}

async function accountId(grafana: Grafana): Promise<number> {
  const found = await call<{ serviceAccounts: readonly { id: number; name: string }[] }>(
    grafana,
    'GET',
    `/search?query=${account}`,
  );
  const existing = found.serviceAccounts.find(({ name }) => name === account);
  if (existing !== undefined) return existing.id;
  // Folders and their permissions can be written by administrators only.
  const created = await call<{ id: number }>(grafana, 'POST', '', { name: account, role: 'Admin' });
  return created.id;
}

/** A new token. The names tell when each was made, so that two runs in one second are refused by Grafana. */
export async function rotateToken(grafana: Grafana, now: Date): Promise<string> {
  const id = await accountId(grafana);
  const tokens = await call<readonly Token[]>(grafana, 'GET', `/${id}/tokens`);
  const { key } = await call<{ key: string }>(grafana, 'POST', `/${id}/tokens`, {
    name: `ci ${now.toISOString().slice(0, 19)}`,
    secondsToLive: lifetimeDays * 86_400,
  });
  for (const token of tokens.filter(({ hasExpired }) => hasExpired)) {
    await call(grafana, 'DELETE', `/${id}/tokens/${token.id}`);
  }
  return key;
}

async function main(): Promise<void> {
  const { GRAFANA_URL: url, GRAFANA_AUTH: auth } = process.env;
  if (url === undefined || auth === undefined) {
    throw refused(
      `${url === undefined ? 'GRAFANA_URL' : 'GRAFANA_AUTH'} is not set`,
      'GRAFANA_URL and GRAFANA_AUTH in the environment',
      'Run GRAFANA_URL=https://grafana.<domain> GRAFANA_AUTH=admin:password npm run -s grafana:token',
    );
  }
  process.stdout.write(`${await rotateToken({ url, auth }, new Date())}\n`);
}

if (require.main === module) {
  const description =
    'Makes the token that CI uses for dashboards, at GRAFANA_URL and with GRAFANA_AUTH, deletes expired ones, and prints it.';
  command('npm run -s grafana:token', description, main).catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    process.stderr.write(formatText(error.problems, { colour: process.stderr.isTTY }));
    process.exitCode = 1;
  });
}

import { type Problem, ProblemError } from '../problems/problem';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The header with which a Prometheus is asked: a bearer token, or a name and a password. They come from variables of the
 * environment alone, for an argument is seen by every process, and go over TLS or to this machine.
 *
 * @throws ProblemError where they would be sent in the clear
 */
export function credentialsFor(url: string, env: Environment): Readonly<Record<string, string>> {
  const value = authorization(env);
  if (value === undefined) return {};
  if (!isPrivate(new URL(url))) throw new ProblemError([inTheClear(url)]);
  return { authorization: value };
}

function authorization(env: Environment): string | undefined {
  const token = env['O11Y_PROMETHEUS_TOKEN'];
  if (token !== undefined && token !== '') return `Bearer ${token}`;
  const [user = '', password = ''] = [env['O11Y_PROMETHEUS_USERNAME'], env['O11Y_PROMETHEUS_PASSWORD']];
  return user === '' ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function isPrivate({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

function inTheClear(url: string): Problem {
  return {
    code: 'O11Y2233',
    severity: 'error',
    message: `credentials for ${url} would be sent in the clear`,
    expected: 'an address that begins with https://, or one of this machine',
    fix: 'use https, or take O11Y_PROMETHEUS_TOKEN and O11Y_PROMETHEUS_USERNAME out of the environment',
  };
}

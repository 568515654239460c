import { type GrafanaApi, patience } from '../grafana-api/grafana-api';
import { type Problem, ProblemError } from '../problems/problem';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The header with which a Prometheus is asked: a bearer token, or a name and a password. They come from variables of the
 * environment alone, for an argument is seen by every process, and go over TLS or to this machine.
 *
 * @throws ProblemError where they would be sent in the clear, or stand in the address
 */
export function credentialsFor(url: string, env: Environment): Readonly<Record<string, string>> {
  const parsed = new URL(url);
  if (hasCredentials(parsed)) throw new ProblemError([inTheAddress(parsed, prometheus)]);
  const value = authorization(env);
  if (value === undefined) return {};
  if (!isPrivate(parsed)) {
    throw new ProblemError([inTheClear(url, 'O11Y_PROMETHEUS_TOKEN and O11Y_PROMETHEUS_USERNAME')]);
  }
  return { authorization: value };
}

/**
 * Grafana, asked with what GRAFANA_AUTH holds; the same is true of it. No Grafana but an own one is told, for the address of
 * a dashboard may come from anybody: the one of GRAFANA_URL, as for Terraform's provider, or without it one of those that are
 * given. An address with a password in it is not asked.
 *
 * @param url without a slash at the end
 * @param own addresses of Grafanas that may be told
 * @throws ProblemError where credentials would be sent in the clear, or stand in the address
 */
export function grafanaAt(url: string, env: Environment, own: readonly string[]): GrafanaApi {
  const parsed = new URL(url);
  if (hasCredentials(parsed)) throw new ProblemError([inTheAddress(parsed, grafana)]);
  const auth = env['GRAFANA_AUTH'] || undefined;
  const untold = { url, auth: undefined, timeout: patience } as const;
  if (auth === undefined) return untold;
  const homes = env['GRAFANA_URL'] ? [env['GRAFANA_URL']] : own;
  if (!homes.some((home) => originOf(home) === parsed.origin)) return { ...untold, withheld: true };
  if (!isPrivate(parsed)) throw new ProblemError([inTheClear(url, 'GRAFANA_AUTH')]);
  return { url, auth, timeout: patience };
}

function authorization(env: Environment): string | undefined {
  const token = env['O11Y_PROMETHEUS_TOKEN'];
  if (token !== undefined && token !== '') return `Bearer ${token}`;
  const [user = '', password = ''] = [env['O11Y_PROMETHEUS_USERNAME'], env['O11Y_PROMETHEUS_PASSWORD']];
  return user === '' ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

function hasCredentials({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

function isPrivate({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' ||
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    /^127(\.\d+){3}$/.test(hostname)
  );
}

function inTheClear(url: string, variables: string): Problem {
  return {
    code: 'O11Y2233',
    severity: 'error',
    message: `credentials for ${url} would be sent in the clear`,
    expected: 'an address that begins with https://, or one of this machine',
    fix: `use https, or take ${variables} out of the environment`,
  };
}

/** Whose address it is, and where its credentials belong. */
type Owner = Pick<Problem, 'code' | 'fix'> & { readonly name: string };

const prometheus: Owner = {
  code: 'O11Y2232',
  name: 'Prometheus',
  fix: 'set O11Y_PROMETHEUS_USERNAME and O11Y_PROMETHEUS_PASSWORD instead',
};

const grafana: Owner = {
  code: 'O11Y2505',
  name: 'Grafana',
  fix: 'set GRAFANA_AUTH to user:password instead',
};

/** Says the address without them. */
function inTheAddress({ protocol, host }: URL, { code, name, fix }: Owner): Problem {
  return {
    code,
    severity: 'error',
    message: `the address of ${name} at ${protocol}//${host} has a name or a password in it`,
    expected: 'an address without credentials: every process sees the arguments of a command',
    fix,
  };
}

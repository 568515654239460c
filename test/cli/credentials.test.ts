import { credentialsFor, grafanaAt } from '../../src/cli/credentials';
import { patience } from '../../src/grafana-api/grafana-api';
import { thrownProblems } from '../support/thrown';

const env = { GRAFANA_AUTH: 'glsa_abc' };

/** Of an environment whose Grafana it is. */
const atHome = (
  url: string,
  variables: Readonly<Record<string, string>> = env,
): ReturnType<typeof grafanaAt> => grafanaAt(url, variables, [url]);

describe('the credentials of Grafana', () => {
  it.each([
    'https://grafana.example.com',
    'http://127.0.0.1:3000',
    'http://localhost:3000',
    'http://[::1]:3000',
  ])('go to %s', (url) => {
    expect(atHome(url)).toMatchObject({ url, auth: 'glsa_abc' });
  });

  it('are not sent in the clear to another machine', async () => {
    expect(await thrownProblems(() => atHome('http://grafana.example.com'))).toEqual([
      {
        code: 'O11Y2233',
        severity: 'error',
        message: 'credentials for http://grafana.example.com would be sent in the clear',
        expected: 'an address that begins with https://, or one of this machine',
        fix: 'use https, or take GRAFANA_AUTH out of the environment',
      },
    ]);
  });

  it('do not go to a name that only looks like this machine', () => {
    expect(() => atHome('http://127.0.0.1.example.com')).toThrow('O11Y2233');
  });

  it('go to no other than the one that GRAFANA_URL names', () => {
    const variables = { ...env, GRAFANA_URL: 'https://grafana.example.com/' };
    expect(grafanaAt('https://grafana.example.com', variables, []).auth).toBe('glsa_abc');
    expect(atHome('https://play.example.org', variables).auth).toBeUndefined();
  });

  it('go to no Grafana of others, which is asked without them, in the clear as well', () => {
    const own = ['https://grafana.example.com', 'https://example.com/grafana'];
    expect(grafanaAt('https://example.com/tools', env, own).auth).toBe('glsa_abc');
    for (const url of ['https://grafana.example.com.evil.org', 'https://grafana.example.com:8443']) {
      expect(grafanaAt(url, env, own)).toEqual({ url, auth: undefined, timeout: patience, withheld: true });
    }
    expect(grafanaAt('http://grafana.example.com', env, own).auth).toBeUndefined();
  });

  it('may be missing: it is asked without, wherever it is', () => {
    expect(atHome('http://grafana.example.com', { GRAFANA_AUTH: '' })).toEqual({
      url: 'http://grafana.example.com',
      auth: undefined,
      timeout: patience,
    });
  });

  it.each<Readonly<Record<string, string>>>([{}, env])(
    'do not stand in its address, which no problem repeats',
    async (variables) => {
      const problems = await thrownProblems(() =>
        atHome('https://admin:geheim@grafana.example.com/tools', variables),
      );
      expect(problems).toEqual([
        {
          code: 'O11Y2505',
          severity: 'error',
          message: 'the address of Grafana at https://grafana.example.com has a name or a password in it',
          expected: 'an address without credentials: every process sees the arguments of a command',
          fix: 'set GRAFANA_AUTH to user:password instead',
        },
      ]);
    },
  );
});

describe('the credentials of Prometheus', () => {
  it('do not go to a name that only looks like this machine', () => {
    const variables = { O11Y_PROMETHEUS_TOKEN: 'abc' };
    expect(credentialsFor('http://127.0.0.1:9090', variables)).toEqual({ authorization: 'Bearer abc' });
    expect(() => credentialsFor('http://127.example.com', variables)).toThrow('O11Y2233');
  });

  it('do not stand in its address, which no problem repeats', async () => {
    const problems = await thrownProblems(() =>
      credentialsFor('https://ci:geheim@prometheus.example.com', {}),
    );
    expect(problems).toEqual([
      {
        code: 'O11Y2232',
        severity: 'error',
        message: 'the address of Prometheus at https://prometheus.example.com has a name or a password in it',
        expected: 'an address without credentials: every process sees the arguments of a command',
        fix: 'set O11Y_PROMETHEUS_USERNAME and O11Y_PROMETHEUS_PASSWORD instead',
      },
    ]);
  });
});

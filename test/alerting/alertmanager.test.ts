import { compileAlertmanager } from '../../src/alerting/alertmanager';
import { compileReceivers } from '../../src/alerting/receivers';
import type { Team } from '../../src/model/model';
import { local, modelWith, prod, team } from '../support/model';

const platform: Team = { ...team, id: 'platform', name: 'platform', displayName: 'Platform' };
const model = modelWith({ teams: [platform, team] });
const config = (environment: typeof prod | typeof local) =>
  compileAlertmanager(model, environment).config as {
    readonly receivers: readonly { readonly name: string; readonly [key: string]: unknown }[];
    readonly route: { readonly receiver: string; readonly routes: readonly Record<string, unknown>[] };
  };

describe('the Alertmanager configuration', () => {
  it('has a receiver per team and severity, one for the watchdog and one that tells nobody', () => {
    expect(config(prod).receivers.map(({ name }) => name)).toEqual([
      'platform-page',
      'platform-ticket',
      'shop-page',
      'shop-ticket',
      'watchdog',
      'nobody',
    ]);
  });

  it('reads credentials from mounted files and holds none', () => {
    expect(config(prod).receivers[2]).toMatchObject({
      pagerduty_configs: [
        { routing_key_file: '/etc/alertmanager/secrets/alertmanager-receivers/shop-pagerduty' },
      ],
    });
    expect(JSON.stringify(config(prod))).not.toMatch(/"(routing_key|api_url|url|password)":/);
  });

  it('hands in mail with a login where the server asks for one, its password in a file too', () => {
    const mailed: Team = {
      ...team,
      receivers: { ...team.receivers, ticket: { kind: 'email', to: 'shop@example.com' } },
    };
    const login = { username: 'alerts', password: { secret: 'smtp-password' } };
    const smtp = { smarthost: 'smtp.example.com:587', from: 'alerts@example.com' };
    const emailOf = (server: typeof smtp & { login?: typeof login }) =>
      compileReceivers([mailed], { ...prod, alerting: { smtp: server } }, undefined)[1]?.[
        'email_configs'
      ]?.[0];
    expect(emailOf({ ...smtp, login })).toMatchObject({
      ...smtp,
      auth_username: 'alerts',
      auth_password_file: '/etc/alertmanager/secrets/alertmanager-receivers/smtp-password',
    });
    expect(emailOf({ ...smtp, login })).not.toHaveProperty('login');
    expect(emailOf(smtp)).not.toHaveProperty('auth_username');
  });

  it('gives what nobody owns to the team that runs the platform', () => {
    expect(config(prod).route.receiver).toBe('platform-ticket');
  });

  it('has the same routes and receivers locally, with every receiver at the sink', () => {
    expect(config(local).receivers.map(({ name }) => name)).toEqual(
      config(prod).receivers.map(({ name }) => name),
    );
    expect(config(local).receivers[2]).toEqual({
      name: 'shop-page',
      webhook_configs: [{ url: 'http://127.0.0.1:4300/notify/shop-page', send_resolved: true }],
    });
    const shape = (routes: readonly Record<string, unknown>[]) =>
      routes.map(({ receiver, matchers }) => [receiver, matchers]);
    expect(shape(config(local).route.routes)).toEqual(shape(config(prod).route.routes));
  });

  it('divides its timers by the time scale', () => {
    expect(config(prod).route).toMatchObject({ group_wait: '30s', group_interval: '5m' });
    expect(config(local).route).toMatchObject({ group_wait: '1s', group_interval: '10s' });
  });
});

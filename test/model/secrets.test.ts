import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/discover/files';
import { findSecrets, maskSecrets } from '../../src/model/secrets';

/** Put together here, so that scanners of this repository find nothing. */
const glued = (...parts: readonly string[]): string => parts.join('');

const secrets: readonly (readonly [looksLike: string, text: string])[] = [
  ['a private key', glued('-----BEGIN RSA PRIVATE', ' KEY-----\nMIIE')],
  ['a private key', Buffer.from(glued('-----BEGIN PRIVATE', ' KEY-----\nMIIE')).toString('base64')],
  [
    'a JSON Web Token',
    glued(
      'Bearer eyJhbGciOiJIUzI1NiJ9',
      '.eyJzdWIiOiIxMjM0NTY3ODkwIn0',
      '.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
    ),
  ],
  ['an access key of AWS', glued('AKIA', 'IOSFODNN7EXAMPLE')],
  ['a token of GitHub', glued('ghp_', '16C7e42F292c6912E7710c838347Ae178B4a')],
  ['a token of GitLab', glued('glpat-', 'x7Jk2pQ9rT4vW8yZ1aB3')],
  ['a token of Slack', glued('xoxb-', '123456789012-abcdefghijkl')],
  ['a token of Grafana', glued('glsa_', 'HOruNAb7SOiCdshU8algkrq7FDsNSLAa', '_55e2f8be')],
  ['an API key of Google', glued('AIza', 'SyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe')],
  ['an API key', glued('sk_live_', '4eC39HqLyjWDarjtT1zdp7dc')],
  [
    'the address of a webhook, which is a secret itself',
    glued('https://hooks.slack.com', '/services/T000/B000/XXXX'),
  ],
  ['an address with a password', glued('postgresql://shop:', 'hunter2@db.example.com/shop')],
  ['a random key', glued('9f86d081884c7d65', '9a2feaa0c55ad015')],
];

describe('texts that look like secrets', () => {
  it.each(secrets)('%s is found, wherever it stands', (looksLike, text) => {
    expect(findSecrets({ deep: [{ note: text }] })).toEqual([{ path: ['deep', 0, 'note'], looksLike }]);
  });

  it.each([
    ['password', 'hunter2'],
    ['adminPassword', 'correct horse'],
    ['db_password', 'x-y-z'],
    ['apiKey', 'abc'],
    ['clientSecret', 'abc'],
    ['bearer-token', 'abc'],
  ])('the value of %s is one', (key, value) => {
    expect(findSecrets({ [key]: value })).toEqual([{ path: [key], looksLike: `the value of '${key}'` }]);
  });

  it('random keys of 24 bytes and more are found nearly always', () => {
    const found = Array.from({ length: 500 }, (_, index) =>
      createHash('sha512')
        .update(String(index))
        .digest()
        .subarray(0, 24 + (index % 24))
        .toString('base64'),
    ).filter((text) => findSecrets({ note: text }).length > 0);
    expect(found.length).toBeGreaterThan(475);
  });

  it('those that show what they are can be masked', () => {
    expect(maskSecrets(`key ${glued('AKIA', 'IOSFODNN7EXAMPLE')} in use`)).toBe('key [masked] in use');
  });
});

describe('texts that look like secrets and are none', () => {
  it.each([
    ['the name of a secret', { routingKey: { secret: 'shop-pagerduty' } }],
    ['the name of a Secret and its key', { existingSecret: 'grafana-admin', passwordKey: 'admin-password' }],
    ['a reference of Kubernetes', { secretKeyRef: { name: 'db', key: 'password' } }],
    ['the file that holds one', { passwordFile: '/etc/secrets/db', password: '/etc/secrets/db' }],
    ['a variable', { password: '${DB_PASSWORD}', token: '$__file{/etc/secrets/token}' }],
    ['a template', { token: '{{ .Values.token }}' }],
    ['nothing', { password: '' }],
    ['an endpoint', { token: 'https://login.example.com/oauth/token' }],
    [
      'an address with a variable for the password',
      { dsn: 'postgresql://shop:${PASSWORD}@db.example.com/shop' },
    ],
    ['an address with a user', { url: 'ssh://git@git.example.com/o11y.git' }],
    ['the digest of an image', { image: `grafana/grafana@sha256:${'9f86d081884c7d65'.repeat(4)}` }],
    ['a commit', { revision: 'da39a3ee5e6b4b0d3255bfef95601890afd80709' }],
    ['a UUID', { id: '123e4567-e89b-12d3-a456-426614174000' }],
    ['a long name', { name: 'prometheus-kube-prometheus-stack-prometheus-0123456789' }],
    ['a long identifier', { id: 'kubeControllerManagerWorkqueueQueueDurationSecondsBucketV1Beta2Of2024' }],
    [
      'a document elsewhere',
      { url: 'https://docs.google.com/document/d/1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX3yZ4/edit' },
    ],
    [
      'a pattern of grok',
      { match: '%{TIMESTAMP_ISO8601:timestamp} %{LOGLEVEL:level} %{GREEDYDATA:message}' },
    ],
    ['an ARN', { topicArn: 'arn:aws:sns:eu-central-1:123456789012:alerts' }],
  ])('%s', (_, value) => {
    expect(findSecrets(value)).toEqual([]);
  });

  it('hundreds of real expressions and names of metrics', () => {
    const root = join(__dirname, '../..');
    const texts = listFiles(root, 'facts/metrics')
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => readFileSync(join(root, file), 'utf8').split('"'));
    expect(texts.length).toBeGreaterThan(5000);
    expect(findSecrets(texts)).toEqual([]);
  });
});

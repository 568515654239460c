import { receiverEntries } from '../../src/manifests/receivers-secret';
import { alertmanagerValues } from '../../src/metrics/alertmanager';
import { cluster, developmentCluster, model, team } from '../support/cluster';

const shop = team(
  'shop',
  { kind: 'pagerduty', routingKey: { secret: 'shop-pagerduty' } },
  { kind: 'email', to: 'shop@example.com' },
);

describe('Alertmanager', () => {
  const { alertmanagerSpec, podDisruptionBudget } = alertmanagerValues(model({ teams: [shop] }), cluster());

  it('has three replicas on different nodes and zones, of which two stay', () => {
    expect(podDisruptionBudget).toEqual({ enabled: true, minAvailable: 2 });
    expect(alertmanagerSpec).toMatchObject({
      replicas: 3,
      podAntiAffinity: 'hard',
      topologySpreadConstraints: [{ topologyKey: 'topology.kubernetes.io/zone' }],
    });
  });

  it('reads its whole configuration from one Secret and credentials from mounted files', () => {
    expect(alertmanagerSpec).toMatchObject({
      useExistingSecret: true,
      configSecret: 'alertmanager-config',
      secrets: ['alertmanager-receivers'],
    });
  });

  it('takes no configuration from the namespaces of others', () => {
    expect(alertmanagerSpec).toMatchObject({
      alertmanagerConfigSelector: { matchLabels: { 'app.kubernetes.io/part-of': 'o11y' } },
    });
  });

  it('keeps silences on a volume', () => {
    expect(alertmanagerSpec).toMatchObject({
      storage: {
        volumeClaimTemplate: {
          spec: {
            storageClassName: 'fast',
            accessModes: ['ReadWriteOnce'],
            resources: { requests: { storage: '2Gi' } },
          },
        },
      },
    });
  });

  it('mounts nothing where no receiver needs a credential', () => {
    expect(alertmanagerValues(model(), developmentCluster())).toMatchObject({
      podDisruptionBudget: { enabled: false },
      alertmanagerSpec: { secrets: [], replicas: 1 },
    });
  });

  it('needs entries of teams and of the watchdog, sorted', () => {
    expect(receiverEntries(model({ teams: [shop] }), cluster())).toEqual(['shop-pagerduty', 'watchdog-url']);
  });

  it('needs the password of the mail server where that asks for a login', () => {
    const login = { username: 'alerts', password: { secret: 'smtp-password' } };
    const smtp = { smarthost: 'smtp.example.com:587', from: 'alerts@example.com', login };
    expect(receiverEntries(model({ teams: [shop] }), cluster({ alerting: { smtp } }))).toEqual([
      'shop-pagerduty',
      'smtp-password',
    ]);
  });
});

import { validateObjects } from '../../src/manifests/validate';
import type { KubernetesObject } from '../../src/model/artifacts';
import { formatText } from '../../src/problems/format';
import { describeWithModules } from '../support/vm-modules';

const text = async (object: Omit<KubernetesObject, 'metadata'>, name = 'x'): Promise<string> =>
  formatText(await validateObjects([{ ...object, metadata: { name, namespace: 'n' } } as KubernetesObject]), {
    colour: false,
  });

describeWithModules('the text of a problem of a Kubernetes object', () => {
  it('names a name that is too long (O11Y1703)', async () => {
    expect(
      await text({ apiVersion: 'v1', kind: 'Service', spec: { ports: [{ port: 80 }] } }, 'x'.repeat(64)),
    ).toBe(`error O11Y1703: Service n/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx has a name of 64 characters
  expected a DNS label of at most 63 lower-case letters, digits and hyphens
  Shorten the name of the team or of the definition that it is made from.

1 error, 0 warnings
`);
  });

  it('names what Elastic would refuse (O11Y1705)', async () => {
    expect(
      await text({ apiVersion: 'kibana.k8s.elastic.co/v1', kind: 'Kibana', spec: { version: 'latest' } }),
    ).toBe(`error O11Y1705: Kibana n/x has the version "latest"
  expected three numbers like 9.5.0
  Name the exact version.

error O11Y1706: Kibana n/x describes the containers (none)
  expected a container 'kibana', which ECK merges with its own
  Name the container 'kibana': one of another name would run beside it.

2 errors, 0 warnings
`);
  });

  it('names what a pod template lacks (O11Y1706)', async () => {
    expect(
      await text({
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        spec: {
          selector: { matchLabels: { app: 'x' } },
          template: {
            metadata: { labels: { app: 'x' } },
            spec: { containers: [{ name: 'x', image: 'x:1.0.0' }] },
          },
        },
      }),
    ).toBe(`error O11Y1706: Deployment n/x has a container 'x' without requests.cpu, requests.memory, limits.cpu, limits.memory
  expected requests and limits of CPU and memory on every container
  Add resources; src/sizing derives them from the load.

1 error, 0 warnings
`);
  });

  it('names a rule that Prometheus would refuse (O11Y1707)', async () => {
    expect(
      await text({
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'PrometheusRule',
        spec: { groups: [{ name: 'g', rules: [{ alert: 'A', record: 'a:b', expr: 'up' }] }] },
      }),
    ).toBe(`error O11Y1707: PrometheusRule n/x has a rule 1 in group 'g' with alert and record
  expected either alert or record
  Give the rule the one name that is meant.

1 error, 0 warnings
`);
  });

  it('names a listener that no Gateway can serve (O11Y1708)', async () => {
    expect(
      await text({
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        spec: { gatewayClassName: 'envoy', listeners: [{ name: 'https', port: 443, protocol: 'HTTPS' }] },
      }),
    ).toBe(`error O11Y1708: Gateway n/x has an HTTPS listener 'https' without a certificate
  expected tls.certificateRefs with the Secret that cert-manager fills
  Add the reference, or nobody can connect.

1 error, 0 warnings
`);
  });
});

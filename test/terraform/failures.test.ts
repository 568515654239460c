import { explainFailure, firstError } from '../../src/terraform/failures';

/** As Terraform 1.11 printed them. */
const outputs = {
  registry: `
Error: Failed to query available provider packages

Could not retrieve the list of available versions for provider
grafana/grafana: could not connect to registry.terraform.io: failed to
request discovery document

To see which modules are currently depending on grafana/grafana and what
versions are specified, run the following command:
    terraform providers
`,
  checksum: `
Error: Failed to install provider

Error while installing hashicorp/helm v3.1.1: the local package for
registry.terraform.io/hashicorp/helm 3.1.1 doesn't match any of the checksums
previously recorded in the dependency lock file
`,
  credentials: `
Error: No valid credential sources found

Please see https://developer.hashicorp.com/terraform/language/backend/s3
for more information about providing credentials.

Error: failed to refresh cached credentials, no EC2 IMDS role found,
`,
  http: `
Error: Error refreshing state: Failed to get state: GET http://127.0.0.1:9/x giving up after 1 attempt(s): dial tcp 127.0.0.1:9: connect: connection refused
`,
  locked: `
Error: Error acquiring the state lock

Error message: resource temporarily unavailable
Lock Info:
  ID:        9db590f1
  Who:       ci@runner
`,
  cluster: `
Error: Get "http://localhost/api/v1/namespaces/shop": dial tcp [::1]:80: connect: connection refused

  with kubernetes_namespace_v1.shop,
  on cdk.tf.json line 50, in resource.kubernetes_namespace_v1.shop:
  50:       }
`,
  webhook: `
Error: installation failed

  with helm_release.instrumentation,
  on cdk.tf.json line 9, in resource.helm_release.instrumentation:
  9:       },

release instrumentation failed, and has been uninstalled due to atomic being
set: 1 error occurred:
* Internal error occurred: failed calling webhook "minstrumentation.kb.io":
dial tcp 10.0.0.1:9443: connect: connection refused
`,
  chart: `
Error: Error locating chart

  with helm_release.eck-operator,
  on cdk.tf.json line 76, in resource.helm_release.eck-operator:
  76:       },

Unable to locate chart eck-operator: looks like "https://helm.elastic.co" is
not a valid chart repository or cannot be reached
`,
  schema: `
Error: error reading dashboard with ID\`1:shop-checkout-1dfc2ea5\`: [GET /dashboards/uid/{uid}][406] getDashboardByUidNotAcceptable {"message":"dashboard api version not supported, use /apis/dashboard.grafana.app/v2beta1/namespaces/default/dashboards/shop-checkout-1dfc2ea5 instead"}

  with grafana_dashboard.shop-checkout-1dfc2ea5,
  on cdk.tf.json line 10, in resource.grafana_dashboard.shop-checkout-1dfc2ea5:
  10:       },

`,
  lint: `
╷
│ Error: Lint Error
│
│   with helm_release.bad,
│   on cdk.tf.json line 50, in resource.helm_release.bad:
│   50:       },
│
│ malformed chart or values:
│ 	values.yaml: - objects.0: apiVersion is required
╵
`,
};

describe('what Terraform prints', () => {
  it.each([
    [
      'registry',
      {
        code: 'O11Y2104',
        message:
          'stack dev-metrics: Failed to query available provider packages: Could not retrieve the list of available versions for provider grafana/grafana: could not connect to registry.terraform.io: failed to request discovery document',
        expected: 'a provider registry that answers, or a mirror that holds this version',
        fix: 'Name a mirror in the Terraform CLI configuration: TF_CLI_CONFIG_FILE, provider_installation { filesystem_mirror { ... } }.',
      },
    ],
    [
      'checksum',
      {
        code: 'O11Y2105',
        message:
          "stack dev-metrics: Failed to install provider: Error while installing hashicorp/helm v3.1.1: the local package for registry.terraform.io/hashicorp/helm 3.1.1 doesn't match any of the checksums previously recorded in the dependency lock file",
        expected: 'the providers and checksums in terraform-locks/',
        fix: 'Run o11y lock where the provider registry can be reached, review the change and commit it.',
      },
    ],
    [
      'locked',
      {
        code: 'O11Y2108',
        message:
          'stack dev-metrics: Error acquiring the state lock: Error message: resource temporarily unavailable Lock Info: ID: 9db590f1 Who: ci@runner',
        expected: 'no other run that works on this stack',
        fix: 'Wait for the other run; if it was killed, terraform force-unlock with the id above, in the folder of the stack.',
      },
    ],
    [
      'chart',
      {
        code: 'O11Y2110',
        message:
          'stack dev-metrics: Error locating chart (helm_release.eck-operator): Unable to locate chart eck-operator: looks like "https://helm.elastic.co" is not a valid chart repository or cannot be reached',
        expected: 'a chart repository that answers',
        fix: "Take the charts from a mirror or a folder: `charts: { kind: 'folder', path: 'charts/mirror' }` in the environment.",
      },
    ],
    [
      'webhook',
      {
        code: 'O11Y2117',
        message:
          'stack dev-metrics: installation failed (helm_release.instrumentation): release instrumentation failed, and has been uninstalled due to atomic being set: 1 error occurred: * Internal error occurred: failed calling webhook "minstrumentation.kb.io": dial tcp 10.0.0.1:9443: connect: connection refused',
        expected: 'an operator that is ready and answers the API server',
        fix: 'Look at the operators (kubectl --namespace o11y-operators get pods); when they are ready, plan and apply again.',
      },
    ],
    [
      'schema',
      {
        code: 'O11Y2125',
        message:
          'stack dev-metrics: error reading dashboard with ID`1:shop-checkout-1dfc2ea5`: [GET /dashboards/uid/{uid}][406] getDashboardByUidNotAcceptable {"message":"dashboard api version not supported, use /apis/dashboard.grafana.app/v2beta1/namespaces/default/dashboards/shop-checkout-1dfc2ea5 instead"} (grafana_dashboard.shop-checkout-1dfc2ea5)',
        expected: 'a dashboard in the classic schema, which is what the provider reads',
        fix: 'Keep what was edited in it (o11y dashboard drift), delete it in Grafana, and plan again: its definition brings it back at the same address.',
      },
    ],
    [
      'http',
      {
        code: 'O11Y2113',
        message:
          'stack dev-metrics: Error refreshing state: Failed to get state: GET http://127.0.0.1:9/x giving up after 1 attempt(s): dial tcp 127.0.0.1:9: connect: connection refused',
        expected: 'a state backend that answers, with credentials from the environment',
        fix: 'Set the credentials (AWS_*, GOOGLE_*, TF_HTTP_USERNAME and TF_HTTP_PASSWORD), or plan with --offline.',
      },
    ],
    [
      'cluster',
      {
        code: 'O11Y2115',
        message:
          'stack dev-metrics: Get "http://localhost/api/v1/namespaces/shop": dial tcp [::1]:80: connect: connection refused (kubernetes_namespace_v1.shop)',
        expected: 'an API that answers',
        fix: 'Check the kubeconfig, its context and the network, or plan with --offline.',
      },
    ],
  ] as const)('becomes a problem with a way out: %s', (name, problem) => {
    expect(explainFailure('dev-metrics', outputs[name])).toEqual({ severity: 'error', ...problem });
  });

  it('tells a release that a killed run left from one that is refused', () => {
    const output =
      '\nError: Error upgrading chart\n\n  with helm_release.kps,\n  on cdk.tf.json line 9:\n\nUpgrade failed: another operation (install/upgrade/rollback) is in progress\n';
    expect(explainFailure('dev-metrics', output)).toMatchObject({
      code: 'O11Y2118',
      message:
        'stack dev-metrics: Error upgrading chart (helm_release.kps): Upgrade failed: another operation (install/upgrade/rollback) is in progress',
      fix: expect.stringContaining('status in (pending-install,pending-upgrade,pending-rollback)'),
    });
  });

  it.each([
    'Upgrade failed: release kps failed, and has been rolled back due to atomic being set: context deadline exceeded',
    'release kps failed, and has been uninstalled due to atomic being set: timed out waiting for the condition',
  ])('looks for the events of pods that Helm took away again: %s', (text) => {
    const output = `\nError: Error upgrading chart\n\n  with helm_release.kps,\n  on cdk.tf.json line 9:\n\n${text}\n`;
    expect(explainFailure('dev-metrics', output)).toMatchObject({
      code: 'O11Y2111',
      message: `stack dev-metrics: Error upgrading chart (helm_release.kps): ${text}`,
      expected: 'pods that become ready before Helm gives up',
      fix: expect.stringContaining('kubectl get events --all-namespaces --field-selector type=Warning'),
    });
  });

  it('is about credentials where a cloud asks for them', () => {
    expect(explainFailure('dev-metrics', outputs.credentials)).toMatchObject({ code: 'O11Y2113' });
  });

  it('is told in one line, with the resource and without the place in generated JSON', () => {
    expect(explainFailure('dev-alerting', outputs.lint)).toEqual({
      code: 'O11Y2109',
      severity: 'error',
      message:
        'stack dev-alerting: Lint Error (helm_release.bad): malformed chart or values: values.yaml: - objects.0: apiVersion is required',
      expected: 'a configuration that Terraform and its providers accept',
      fix: 'Mend what the message names; the whole output is printed by terraform plan in the folder of the stack.',
    });
  });

  it('keeps the first error only', () => {
    expect(firstError(outputs.credentials)).toBe(
      'No valid credential sources found: Please see https://developer.hashicorp.com/terraform/language/backend/s3 for more information about providing credentials.',
    );
  });

  it('is passed on whole when it has no form we know', () => {
    expect(firstError('killed\n')).toBe('killed');
  });
});

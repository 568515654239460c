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
  chart: `
Error: Error locating chart

  with helm_release.eck-operator,
  on cdk.tf.json line 76, in resource.helm_release.eck-operator:
  76:       },

Unable to locate chart eck-operator: looks like "https://helm.elastic.co" is
not a valid chart repository or cannot be reached
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
    ['registry', 'O11Y2104'],
    ['checksum', 'O11Y2105'],
    ['credentials', 'O11Y2113'],
    ['http', 'O11Y2113'],
    ['chart', 'O11Y2110'],
    ['lint', 'O11Y2109'],
  ] as const)('becomes a problem with a way out: %s', (name, code) => {
    expect(explainFailure('dev-metrics', outputs[name])).toMatchObject({ code, severity: 'error' });
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

import { addBackend } from '../../src/constructs/backend';
import { TerraformStack, Testing } from '../../src/constructs/cdktf';
import type { StateBackend } from '../../src/model/environment';
import { testApp } from '../support/stacks';

function backendOf(state: StateBackend): unknown {
  const stack = new TerraformStack(testApp(), 'dev-metrics');
  addBackend(stack, state);
  return JSON.parse(Testing.synth(stack)).terraform.backend;
}

describe('the state of a stack', () => {
  it('lies beside cdktf.out when it is local, by a path that no machine is part of', () => {
    expect(backendOf({ kind: 'local' })).toEqual({
      local: { path: '../../../terraform-state/dev-metrics.tfstate' },
    });
  });

  it('is encrypted and locked in S3', () => {
    expect(backendOf({ kind: 's3', bucket: 'states', region: 'eu-central-1', prefix: 'o11y' })).toEqual({
      s3: {
        bucket: 'states',
        region: 'eu-central-1',
        key: 'o11y/dev-metrics.tfstate',
        encrypt: true,
        use_lockfile: true,
      },
    });
  });

  it('has a prefix of its own in Cloud Storage', () => {
    expect(backendOf({ kind: 'gcs', bucket: 'states', prefix: 'o11y' })).toEqual({
      gcs: { bucket: 'states', prefix: 'o11y/dev-metrics' },
    });
  });

  it('is named after the stack in GitLab, without a credential', () => {
    const address = 'https://gitlab.example.org/api/v4/projects/1/terraform/state';
    expect(backendOf({ kind: 'gitlab-http', address })).toEqual({
      http: {
        address: `${address}/dev-metrics`,
        lock_address: `${address}/dev-metrics/lock`,
        lock_method: 'POST',
        retry_wait_min: 5,
        unlock_address: `${address}/dev-metrics/lock`,
        unlock_method: 'DELETE',
      },
    });
  });
});

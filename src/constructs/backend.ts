import type { StateBackend } from '../model/environment';
import { GcsBackend, HttpBackend, LocalBackend, S3Backend, type TerraformStack } from './cdktf';

type BackendOf = {
  [K in StateBackend['kind']]: (stack: TerraformStack, state: Extract<StateBackend, { kind: K }>) => void;
};

/**
 * One state per stack, named after it. Never a credential: Terraform reads those from the environment
 * (`AWS_*`, `GOOGLE_*`, `TF_HTTP_USERNAME` and `TF_HTTP_PASSWORD`), and CDKTF would write them to `cdk.tf.json`.
 */
const backends: BackendOf = {
  // Seen from `cdktf.out/stacks/<stack>`: beside cdktf.out, which every synth rewrites. CDKTF's own default is
  // absolute, so that no two machines synthesise the same bytes.
  local: (stack) => new LocalBackend(stack, { path: `../../../terraform-state/${stack.node.id}.tfstate` }),
  s3: (stack, { bucket, region, prefix }) => {
    const backend = new S3Backend(stack, {
      bucket,
      region,
      key: `${prefix}/${stack.node.id}.tfstate`,
      encrypt: true,
    });
    // Newer than CDKTF's types: locks by an object beside the state, no DynamoDB table.
    stack.addOverride('terraform.backend.s3.use_lockfile', true);
    return backend;
  },
  gcs: (stack, { bucket, prefix }) => new GcsBackend(stack, { bucket, prefix: `${prefix}/${stack.node.id}` }),
  // @see https://docs.gitlab.com/user/infrastructure/iac/terraform_state/
  'gitlab-http': (stack, { address }) => {
    const state = `${address}/${stack.node.id}`;
    return new HttpBackend(stack, {
      address: state,
      lockAddress: `${state}/lock`,
      unlockAddress: `${state}/lock`,
      lockMethod: 'POST',
      unlockMethod: 'DELETE',
      retryWaitMin: 5,
    });
  },
};

export function addBackend(stack: TerraformStack, state: StateBackend): void {
  // The table has one entry per kind, typed for that kind; TypeScript cannot see that `state` is the same one.
  const add = backends[state.kind] as (stack: TerraformStack, state: StateBackend) => void;
  add(stack, state);
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/problems/problem';
import { applyStacks } from '../../src/terraform/apply';
import { findTerraform } from '../../src/terraform/binary';
import { lockStack } from '../../src/terraform/lock-files';
import { type PlanOptions, planStacks } from '../../src/terraform/plan';
import type { Stack } from '../../src/terraform/stacks';
import { describeWithTerraform } from '../support/terraform';
import { thrownProblems } from '../support/thrown';
import { synthesiseTiny, temporaryProject } from '../support/tiny-app';

const { root } = temporaryProject();

async function options(more: Partial<PlanOptions> = {}): Promise<PlanOptions> {
  const { TF_CLI_CONFIG_FILE: _, ...env } = process.env;
  return { binary: await findTerraform(env), env, locksDir: join(root(), 'terraform-locks'), ...more };
}

async function apply(stacks: readonly Stack[], onStep?: (line: string) => void): Promise<void> {
  await applyStacks(stacks, {
    ...(await options(onStep === undefined ? {} : { onStep })),
    wait: { timeoutSeconds: 1 },
  });
}

async function applied(input: string): Promise<readonly Stack[]> {
  const stacks = synthesiseTiny(root(), { 'dev-foundation': input, 'dev-metrics': input });
  await planStacks(stacks, await options());
  await apply(stacks);
  return stacks;
}

const noPlan = (stack: string, reason: string): Problem => ({
  code: 'O11Y2107',
  severity: 'error',
  message: `stack ${stack}: ${reason}`,
  expected: 'a plan of exactly what was synthesised, made against the real state',
  fix: 'Run o11y plan for this environment and read it, then apply.',
});

describeWithTerraform('planning and applying', () => {
  it('plans every stack, applies those plans in order, and then has nothing to do', async () => {
    const stacks = synthesiseTiny(root(), { 'dev-metrics': 'a', 'dev-alerting': 'b' });
    const first = await planStacks(stacks, await options());
    expect(first.problems).toEqual([]);
    expect(first.plans.map(({ stack, view, summary }) => [stack, view, summary.counts])).toEqual([
      ['dev-metrics', 'live', { create: 1, update: 0, delete: 0 }],
      ['dev-alerting', 'live', { create: 1, update: 0, delete: 0 }],
    ]);
    const steps: string[] = [];
    await apply(stacks, (line) => steps.push(line));
    expect(steps).toEqual(['dev-metrics: apply', 'dev-alerting: apply']);
    expect(existsSync(join(root(), 'terraform-state', 'dev-metrics.tfstate'))).toBe(true);
    const second = await planStacks(stacks, await options());
    expect(second.plans.map(({ summary }) => summary.changes)).toEqual([[], []]);
  }, 60_000);

  it('shows the attribute that changes', async () => {
    await applied('a');
    const { plans } = await planStacks(
      synthesiseTiny(root(), { 'dev-foundation': 'a', 'dev-metrics': 'b' }),
      await options(),
    );
    expect(plans[1]?.summary).toEqual({
      counts: { create: 0, update: 1, delete: 0 },
      changes: [
        {
          address: 'terraform_data.thing',
          action: 'update',
          fields: [{ path: 'input', before: 'a', after: 'b' }],
          objects: [],
        },
      ],
    });
  }, 60_000);

  it('keeps what Terraform prints for who wants to follow', async () => {
    const stacks = synthesiseTiny(root(), { 'dev-metrics': 'a' });
    await planStacks(stacks, await options());
    const lines: string[] = [];
    await applyStacks(stacks, {
      ...(await options()),
      wait: { timeoutSeconds: 1 },
      onLine: (line) => lines.push(line),
    });
    expect(lines).toContain('Apply complete! Resources: 1 added, 0 changed, 0 destroyed.');
  }, 60_000);

  it('removes what the stacks hold in reverse order, by plans that were read', async () => {
    const stacks = await applied('a');
    const { plans } = await planStacks(stacks, await options({ destroy: true }));
    expect(plans.map(({ view, summary }) => [view, summary.counts])).toEqual([
      ['state', { create: 0, update: 0, delete: 1 }],
      ['state', { create: 0, update: 0, delete: 1 }],
    ]);
    const steps: string[] = [];
    await apply(stacks, (line) => steps.push(line));
    expect(steps).toEqual(['dev-metrics: remove', 'dev-foundation: remove']);
    const after = await planStacks(stacks, await options());
    expect(after.plans.map(({ summary }) => summary.counts.create)).toEqual([1, 1]);
  }, 60_000);

  it('applies nothing when one stack has no plan', async () => {
    const stacks = synthesiseTiny(root(), { 'dev-foundation': 'a', 'dev-metrics': 'a' });
    await planStacks(stacks.slice(0, 1), await options());
    expect(await thrownProblems(() => apply(stacks))).toEqual([
      noPlan('dev-metrics', 'it has no saved plan'),
    ]);
    expect(existsSync(join(root(), 'terraform-state', 'dev-foundation.tfstate'))).toBe(false);
  }, 60_000);

  it('applies a plan once', async () => {
    const stacks = await applied('a');
    expect(await thrownProblems(() => apply(stacks))).toHaveLength(2);
  }, 60_000);

  it('refuses a plan of an earlier synth', async () => {
    await planStacks(synthesiseTiny(root(), { 'dev-metrics': 'a' }), await options());
    const stacks = synthesiseTiny(root(), { 'dev-metrics': 'b' });
    expect(await thrownProblems(() => apply(stacks))).toEqual([
      noPlan('dev-metrics', 'its saved plan is one of an earlier synth'),
    ]);
  }, 60_000);

  it('refuses a plan that the state has outrun', async () => {
    const stacks = await applied('a');
    await planStacks(synthesiseTiny(root(), { 'dev-foundation': 'b', 'dev-metrics': 'b' }), await options());
    const state = join(root(), 'terraform-state', 'dev-foundation.tfstate');
    const written = JSON.parse(readFileSync(state, 'utf8'));
    writeFileSync(state, JSON.stringify({ ...written, serial: written.serial + 1 }));
    expect(await thrownProblems(() => apply(stacks))).toEqual([
      {
        code: 'O11Y2107',
        severity: 'error',
        message: expect.stringContaining('stack dev-foundation: Saved plan is stale'),
        expected: 'a state that nobody changed since the plan',
        fix: 'Plan again and read it again.',
      },
    ]);
  }, 60_000);

  it('reports every stack that fails and still plans the others', async () => {
    const stacks = synthesiseTiny(root(), {
      'dev-foundation': '${nothing.here}',
      'dev-metrics': 'a',
      'dev-alerting': '%{x',
    });
    const { plans, problems } = await planStacks(stacks, await options());
    expect(plans.map(({ stack }) => stack)).toEqual(['dev-metrics']);
    expect(problems.map(({ code, message }) => [code, message.slice(0, 60)])).toEqual([
      ['O11Y2109', expect.stringMatching(/^stack dev-foundation: Reference to undeclared resource/)],
      ['O11Y2109', expect.stringMatching(/^stack dev-alerting: Invalid template control keyword/)],
    ]);
  }, 60_000);
});

describe('a stack whose configuration is gone', () => {
  it('is a problem like a synth that never was', async () => {
    const [stack] = synthesiseTiny(root(), { 'dev-metrics': 'a' });
    const file = join(stack?.folder ?? '', 'cdk.tf.json');
    rmSync(file);
    const binary = { command: 'terraform', product: 'terraform', version: '1.11.4' } as const;
    const { plans, problems } = await planStacks([stack as Stack], { binary, env: {}, locksDir: root() });
    expect({ plans, problems }).toEqual({
      plans: [],
      problems: [
        {
          code: 'O11Y2102',
          severity: 'error',
          message: `${file} cannot be read`,
          expected: 'the output of a synth',
          fix: 'Run npm run synth.',
        },
      ],
    });
  });
});

describeWithTerraform('planning offline', () => {
  it('compares with the last written state where there is one, and does not refresh', async () => {
    await applied('a');
    const stacks = synthesiseTiny(root(), { 'dev-foundation': 'b', 'dev-metrics': 'a' });
    const { plans } = await planStacks(stacks, await options({ offline: true }));
    expect(plans.map(({ view, summary }) => [view, summary.counts])).toEqual([
      ['state', { create: 0, update: 1, delete: 0 }],
      ['state', { create: 0, update: 0, delete: 0 }],
    ]);
  }, 60_000);

  it('starts from nothing elsewhere, in a copy that can neither be applied nor leave anything behind', async () => {
    const stacks = synthesiseTiny(root(), { 'dev-metrics': 'a' });
    const { plans } = await planStacks(stacks, await options({ offline: true }));
    expect(plans.map(({ view, summary }) => [view, summary.counts])).toEqual([
      ['empty', { create: 1, update: 0, delete: 0 }],
    ]);
    expect(existsSync(join(root(), 'cdktf.out', 'stacks', 'dev-metrics', '.terraform'))).toBe(false);
    expect(await thrownProblems(() => apply(stacks))).toEqual([
      noPlan('dev-metrics', 'it has no saved plan'),
    ]);
  }, 60_000);

  it('needs no credentials for a remote state', async () => {
    const stacks = synthesiseTiny(root(), { 'dev-metrics': 'a' });
    const file = join(root(), 'cdktf.out', 'stacks', 'dev-metrics', 'cdk.tf.json');
    const configuration = JSON.parse(readFileSync(file, 'utf8'));
    configuration.terraform.backend = { http: { address: 'http://127.0.0.1:9/state' } };
    writeFileSync(file, JSON.stringify(configuration));
    const { TF_HTTP_PASSWORD: _, ...env } = process.env;
    const { plans, problems } = await planStacks(stacks, await options({ offline: true, env }));
    expect(problems).toEqual([]);
    expect(plans.map(({ view }) => view)).toEqual(['empty']);
  }, 60_000);
});

describeWithTerraform('lock files', () => {
  it('are written by Terraform, one per stack, beside cdktf.out', async () => {
    const [stack] = synthesiseTiny(root(), { 'dev-metrics': 'a' });
    const kept = await lockStack(stack as Stack, await options());
    expect(kept).toBe(join(root(), 'terraform-locks', 'dev-metrics', '.terraform.lock.hcl'));
    expect(readFileSync(kept, 'utf8')).toContain('maintained automatically by "terraform init"');
  }, 60_000);

  it('are binding where they exist', async () => {
    const [stack] = synthesiseTiny(root(), { 'dev-metrics': 'a' });
    const kept = await lockStack(stack as Stack, await options());
    rmSync(kept);
    writeFileSync(
      kept,
      'provider "registry.terraform.io/hashicorp/null" {\n  version = "3.2.4"\n  hashes = ["h1:L5V05xwp/Gto1leRryuesxjMfgZwjb7oool4WS1UEFQ="]\n}\n',
    );
    const { problems } = await planStacks([stack as Stack], await options());
    expect(problems.map(({ code }) => code)).toEqual(['O11Y2105']);
  }, 60_000);
});

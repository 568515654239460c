import { type Problem, ProblemError } from '../problems/problem';
import { contextOf, readConfiguration } from './configuration';
import { type DriverOptions, initStack, showPlan } from './plan';
import { noSavedPlan } from './problems';
import { runTerraform } from './run';
import { forgetPlan, planFile, readSavedPlan, type SavedPlan } from './saved-plan';
import type { Stack } from './stacks';
import { checkRemovable, checkRemoved, removedReleases } from './unseen-releases';
import { type WaitOptions, waitForStack } from './wait';

export interface ApplyOptions extends DriverOptions {
  /** A line that Terraform prints. */
  readonly onLine?: (line: string) => void;
  readonly wait: Pick<WaitOptions, 'timeoutSeconds'>;
}

/**
 * Applies exactly the saved plans, in the order of the stacks, and waits for each stack to become ready before the
 * next. What is removed goes first, and in reverse order. Throws a {@link ProblemError} before anything is applied
 * when a stack has no valid plan.
 */
export async function applyStacks(stacks: readonly Stack[], options: ApplyOptions): Promise<void> {
  const plans = stacks.map((stack): [Stack, SavedPlan] => [stack, readSavedPlan(stack)]);
  const problems = plans.flatMap(([{ name }, plan]) =>
    plan.kind === 'none' ? [noSavedPlan({ stack: name, reason: plan.reason })] : [],
  );
  throwAny(problems);
  const { env, onStep = () => {} } = options;
  const removed = plans.filter(([, plan]) => removes(plan)).reverse();
  for (const [stack] of removed) await removeStack(stack, options);
  for (const [stack, plan] of plans) {
    if (removes(plan)) continue;
    onStep(`${stack.name}: apply`);
    await initStack(stack, stack.folder, options);
    await applyPlan(stack, options);
    await waitForStack(stack, { env, onStep, ...options.wait });
  }
}

const removes = (plan: SavedPlan): boolean => plan.kind === 'plan' && plan.record.destroy;

async function removeStack(stack: Stack, options: ApplyOptions): Promise<void> {
  const { binary, env, onStep = () => {} } = options;
  onStep(`${stack.name}: remove`);
  await initStack(stack, stack.folder, options);
  const releases = removedReleases(await showPlan({ binary, stack: stack.name, folder: stack.folder, env }));
  const context = contextOf(readConfiguration(stack.folder));
  const client = { env, ...(context === undefined ? {} : { context }) };
  throwAny(await checkRemovable(stack.name, releases, client));
  await applyPlan(stack, options);
  throwAny(await checkRemoved(stack.name, releases, client));
}

async function applyPlan(stack: Stack, { binary, env, onLine }: ApplyOptions): Promise<void> {
  const call = { binary, stack: stack.name, folder: stack.folder, env };
  await runTerraform(call, ['apply', '-no-color', '-lock-timeout=60s', planFile], onLine);
  forgetPlan(stack);
}

function throwAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems);
}

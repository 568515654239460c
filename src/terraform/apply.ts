import { ProblemError } from '../problems/problem';
import { type DriverOptions, initStack } from './plan';
import { noSavedPlan } from './problems';
import { runTerraform } from './run';
import { forgetPlan, planFile, readSavedPlan, type SavedPlan } from './saved-plan';
import type { Stack } from './stacks';
import { type WaitOptions, waitForStack } from './wait';

export interface ApplyOptions extends DriverOptions {
  /** A line that Terraform prints. */
  readonly onLine?: (line: string) => void;
  readonly wait: Pick<WaitOptions, 'timeoutSeconds'>;
}

/**
 * Applies exactly the saved plans, in the order of the stacks, and waits for each stack to become ready before the
 * next. Throws a {@link ProblemError} before anything is applied when a stack has no valid plan.
 */
export async function applyStacks(stacks: readonly Stack[], options: ApplyOptions): Promise<void> {
  const plans = stacks.map((stack): [Stack, SavedPlan] => [stack, readSavedPlan(stack)]);
  const problems = plans.flatMap(([{ name }, plan]) =>
    plan.kind === 'none' ? [noSavedPlan({ stack: name, reason: plan.reason })] : [],
  );
  if (problems.length > 0) throw new ProblemError(problems);
  for (const stack of stacks) await applyStack(stack, options);
}

async function applyStack(stack: Stack, options: ApplyOptions): Promise<void> {
  const { binary, env, onStep = () => {}, onLine } = options;
  onStep(`${stack.name}: apply`);
  await initStack(stack, stack.folder, options);
  const call = { binary, stack: stack.name, folder: stack.folder, env };
  await runTerraform(call, ['apply', '-no-color', '-lock-timeout=60s', planFile], onLine);
  forgetPlan(stack);
  await waitForStack(stack, { env, onStep, ...options.wait });
}

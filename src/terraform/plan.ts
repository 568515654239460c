import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsOf, type Problem, ProblemError } from '../problems/problem';
import type { Env, TerraformBinary } from './binary';
import { contextOf, readConfiguration } from './configuration';
import { useLockFile } from './lock-files';
import { offlineEnvironment } from './offline-kubeconfig';
import type { PlanJson } from './plan-json';
import { runTerraform, type TerraformCall } from './run';
import { forgetPlan, planFile, savePlanRecord } from './saved-plan';
import type { Stack } from './stacks';
import { type StackSummary, summarisePlan } from './summary';
import { checkUnseenEdits } from './unseen-edits';
import { checkUnseenReleases } from './unseen-releases';
import { offlineView, type PlanView } from './view';

export interface DriverOptions {
  readonly binary: TerraformBinary;
  readonly env: Env;
  /** `terraform-locks/`; a stack without a lock file there takes any checksum. */
  readonly locksDir: string;
  /** A line of progress. */
  readonly onStep?: (line: string) => void;
}

export interface PlanOptions extends DriverOptions {
  /** Asks nothing that runs: neither clusters nor Grafana nor Elasticsearch. @default false */
  readonly offline?: boolean;
  /** Plans to remove everything that the state holds, without a refresh. @default false */
  readonly destroy?: boolean;
}

/** What one stack would change. */
export interface StackPlan {
  readonly stack: string;
  readonly view: PlanView;
  readonly summary: StackSummary;
}

/** Plans one stack and saves the plan beside its configuration. Throws a {@link ProblemError} when it cannot be had. */
export async function planStack(
  stack: Stack,
  options: PlanOptions,
): Promise<{ readonly plan: StackPlan; readonly warnings: readonly Problem[] }> {
  const { env, destroy = false, onStep = () => {} } = options;
  forgetPlan(stack);
  const configuration = readConfiguration(stack.folder);
  const view = options.offline === true ? offlineView(configuration, stack.folder, env) : 'live';
  const folder = view === 'empty' ? withoutState(stack) : stack.folder;
  onStep(`${stack.name}: init`);
  await initStack(stack, folder, options);
  onStep(`${stack.name}: plan`);
  const context = contextOf(configuration);
  const kubeconfig = join(offlineFolder(stack), 'kubeconfig.json');
  const planEnv = view === 'live' ? env : offlineEnvironment(env, kubeconfig, context);
  const planned = await runPlan(stack, folder, view, { ...options, env: planEnv });
  const problems = await checkUnseenReleases(stack.name, planned, {
    env,
    ...(context === undefined ? {} : { context }),
  });
  if (errorsOf(problems).length > 0) {
    forgetPlan(stack);
    throw new ProblemError(problems);
  }
  const summary = summarisePlan(planned);
  const compared = destroy && view === 'live' ? 'state' : view;
  if (compared !== 'empty') savePlanRecord(stack, { view: compared, destroy, counts: summary.counts });
  const warnings = [...problems, ...checkUnseenEdits(stack.name, planned)];
  return { plan: { stack: stack.name, view: compared, summary }, warnings };
}

/** Gets providers and connects the state. */
export async function initStack(
  stack: Stack,
  folder: string,
  { binary, env, locksDir }: DriverOptions,
): Promise<void> {
  const locked = useLockFile(locksDir, binary, stack, folder);
  // Shared by all stacks. Terraform takes from it only what a lock file vouches for.
  const pluginCache = join(stack.folder, '..', '..', 'plugins');
  mkdirSync(pluginCache, { recursive: true });
  const call = { binary, stack: stack.name, folder, env: { TF_PLUGIN_CACHE_DIR: pluginCache, ...env } };
  await runTerraform(call, ['init', '-no-color', '-reconfigure', ...(locked ? ['-lockfile=readonly'] : [])]);
}

async function runPlan(
  stack: Stack,
  folder: string,
  view: PlanView,
  options: PlanOptions,
): Promise<PlanJson> {
  const { binary, env, destroy = false } = options;
  const call = { binary, stack: stack.name, folder, env };
  await runTerraform(call, [
    'plan',
    '-no-color',
    '-lock-timeout=60s',
    `-out=${planFile}`,
    // A refresh loses releases of a cluster that does not answer, and a removal would not show it: it finds nothing to remove.
    ...(view === 'live' && !destroy ? [] : ['-refresh=false']),
    ...(destroy ? ['-destroy'] : []),
  ]);
  return showPlan(call);
}

/** The saved plan of a stack that {@link initStack} has seen. */
export async function showPlan(call: TerraformCall): Promise<PlanJson> {
  return JSON.parse(await runTerraform(call, ['show', '-json', planFile])) as PlanJson;
}

/** Beside the stacks, which the next synth writes anew. */
const offlineFolder = (stack: Stack): string => join(stack.folder, '..', '..', 'offline', stack.name);

/**
 * A copy of the stack with an empty local state. A copy, because an override left in the stack itself by a killed
 * run would make the next real plan one from an empty state.
 */
function withoutState(stack: Stack): string {
  const folder = offlineFolder(stack);
  // Only what was synthesised: the providers in `.terraform` may have been a download.
  rmSync(join(folder, 'assets'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['cdk.tf.json', 'assets']) {
    const source = join(stack.folder, name);
    if (existsSync(source)) cpSync(source, join(folder, name), { recursive: true });
  }
  writeFileSync(
    join(folder, 'state_override.tf.json'),
    '{"terraform":{"backend":{"local":{"path":"empty.tfstate"}}}}\n',
  );
  return folder;
}

export interface PlanResult {
  readonly plans: readonly StackPlan[];
  /** Of the stacks that could not be planned, and warnings. */
  readonly problems: readonly Problem[];
}

/** Plans every stack, also those after one that fails. */
export async function planStacks(stacks: readonly Stack[], options: PlanOptions): Promise<PlanResult> {
  const plans: StackPlan[] = [];
  const problems: Problem[] = [];
  for (const stack of stacks) {
    try {
      const { plan, warnings } = await planStack(stack, options);
      plans.push(plan);
      problems.push(...warnings);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { plans, problems };
}

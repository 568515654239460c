import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PipelineAction } from '../../ci/action';
import { compileGithubMatrix } from '../../ci/github-matrix';
import { compileGitlabPipeline } from '../../ci/gitlab-pipeline';
import { type Target, type TargetOptions, targetsOf } from '../../ci/targets';
import { loadModel } from '../../project';
import { renderYaml } from '../../render/yaml';
import { stackChanges } from '../../report/changes';
import { readStacks } from '../../terraform/stacks';
import type { PipelineFormat } from '../formats';
import { say } from '../report';
import { nothing, readSnapshot } from '../snapshot/read';

export interface PipelineOptions {
  readonly action: PipelineAction;
  readonly format: PipelineFormat;
  /** @default every cluster */
  readonly env?: readonly string[];
  /** A folder with the stacks of an earlier commit: only stacks that differ count. */
  readonly changedSince?: string;
  readonly skipProduction: boolean;
}

const printers: Readonly<
  Record<PipelineFormat, (action: PipelineAction, targets: readonly Target[]) => string>
> = {
  gitlab: (action, targets) => renderYaml(compileGitlabPipeline(action, targets)),
  github: (action, targets) => `${JSON.stringify(compileGithubMatrix(action, targets))}\n`,
};

/** `o11y pipeline`: the jobs that a CI system runs for the synthesised stacks. */
export async function pipeline(root: string, options: PipelineOptions): Promise<number> {
  const { action, env, changedSince, skipProduction } = options;
  const outDir = join(root, 'cdktf.out');
  const only = changedSince === undefined ? undefined : changedStacks(changedSince, outDir);
  const targetOptions: TargetOptions = {
    deployable: action === 'deploy',
    ...(env === undefined ? {} : { environments: env }),
    ...(only === undefined ? {} : { only }),
  };
  const targets = targetsOf(loadModel(root), readStacks(outDir), targetOptions);
  const chosen = targets.filter(({ production }) => !(production && skipProduction));
  process.stdout.write(printers[options.format](action, chosen));
  return 0;
}

function changedStacks(base: string, head: string): ReadonlySet<string> {
  const known = existsSync(base);
  if (!known) say(`${base} does not exist: every stack counts as changed`);
  const before = known ? readSnapshot(base) : nothing;
  const changes = stackChanges(before.stacks, readSnapshot(head).stacks);
  return new Set(changes.map(({ stack }) => stack));
}

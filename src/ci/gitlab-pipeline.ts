import { planFile, planRecordFile } from '../terraform/saved-plan';
import type { Stack } from '../terraform/stacks';
import type { PipelineAction } from './action';
import { jobNames, nodeImage, synthJob } from './job-names';
import type { Target } from './targets';

type Need =
  | { readonly job: string; readonly artifacts: boolean }
  | { readonly pipeline: string; readonly job: string; readonly artifacts: true };

/** The part of a job that is used here. @see https://docs.gitlab.com/ci/yaml/ */
export interface GitlabJob {
  readonly stage: string;
  readonly script: readonly string[];
  readonly needs: readonly Need[];
  readonly [keyword: string]: unknown;
}

/** What a child pipeline has beside its jobs. Nothing is inherited from the pipeline that starts it. */
const frame = {
  stages: ['plan', 'approve', 'apply'],
  default: {
    image: nodeImage,
    interruptible: false,
    cache: { key: { files: ['package-lock.json'] }, paths: ['.npm/'] },
    // Short-lived, and of use only where AWS_ROLE_ARN names a role that trusts this project.
    id_tokens: { AWS_ID_TOKEN: { aud: 'sts.amazonaws.com' } },
    before_script: [
      '.ci/tools terraform kubectl',
      'npm ci --no-audit --no-fund --cache .npm --prefer-offline',
      '. .ci/login',
    ],
  },
  // Of the pipeline that starts this one; `npm` and Terraform shall not ask anything.
  variables: { GIT_DEPTH: '1', CHECKPOINT_DISABLE: '1' },
  // Also for merge requests: the parent has decided already.
  workflow: { rules: [{ when: 'always' }] },
} as const;

const fromParent: Need = { pipeline: '$PARENT_PIPELINE_ID', job: synthJob, artifacts: true };

/** One job a stack; what is applied is what was planned in the same pipeline, stack after stack. */
export function compileGitlabPipeline(
  action: PipelineAction,
  targets: readonly Target[],
): Readonly<Record<string, unknown>> {
  const jobs = Object.assign({}, ...targets.map(jobsOf[action])) as Readonly<Record<string, GitlabJob>>;
  return { ...frame, ...(Object.keys(jobs).length === 0 ? { 'nothing-to-do': idle } : jobs) };
}

/** GitLab refuses a pipeline without jobs. */
const idle: GitlabJob = {
  stage: 'plan',
  before_script: [],
  cache: [],
  needs: [],
  variables: { GIT_STRATEGY: 'none' },
  script: ['echo "No stack changes."'],
};

const jobsOf: Readonly<Record<PipelineAction, (target: Target) => Readonly<Record<string, GitlabJob>>>> = {
  plan: (target) =>
    entries(target.stacks, (stack) => [jobNames.plan(stack.name), planJob(target, stack, true)]),
  deploy: (target) => ({
    ...entries(target.stacks, (stack) => [jobNames.plan(stack.name), planJob(target, stack, false)]),
    ...(target.production ? { [jobNames.approve(target.environment)]: approveJob(target) } : {}),
    ...entries(target.stacks, (stack) => [jobNames.apply(stack.name), applyJob(target, stack)]),
  }),
  drift: (target) => ({ [jobNames.drift(target.environment)]: driftJob(target) }),
};

function entries(
  stacks: readonly Stack[],
  job: (stack: Stack) => readonly [string, GitlabJob],
): Readonly<Record<string, GitlabJob>> {
  return Object.fromEntries(stacks.map(job));
}

/** Credentials that may only read belong to the environment `<name>-plan`. */
function reading({ environment }: Target): object {
  return { environment: { name: `${environment}-plan`, action: 'access' } };
}

function planJob(target: Target, stack: Stack, offline: boolean): GitlabJob {
  const folder = `cdktf.out/stacks/${stack.name}`;
  const view = offline ? ' --offline' : '';
  return {
    stage: 'plan',
    needs: [fromParent],
    ...reading(target),
    ...(offline ? {} : { resource_group: stack.name }),
    script: [
      `npm run -s plan -- --env ${target.environment} --stack ${stack.name}${view} --gitlab-report plan-counts.json`,
    ],
    artifacts: {
      // Plans hold the whole configuration in clear text.
      access: 'developer',
      expire_in: offline ? '1 day' : '1 week',
      paths: [
        `${folder}/${planFile}`,
        `${folder}/${planRecordFile}`,
        // Where a plan from an empty state is.
        ...(offline ? [`cdktf.out/offline/${stack.name}/${planFile}`] : []),
      ],
      reports: { terraform: 'plan-counts.json' },
    },
  };
}

function approveJob(target: Target): GitlabJob {
  return {
    stage: 'approve',
    before_script: [],
    cache: [],
    variables: { GIT_STRATEGY: 'none' },
    needs: target.stacks.map((stack) => ({ job: jobNames.plan(stack.name), artifacts: false })),
    when: 'manual',
    // The default of a manual job is true, and would let everything after it start.
    allow_failure: false,
    script: [`echo "Applying the plans of this pipeline to ${target.environment}."`],
  };
}

function applyJob(target: Target, stack: Stack): GitlabJob {
  const applied = new Set(target.stacks.map(({ name }) => name));
  return {
    stage: 'apply',
    needs: [
      fromParent,
      { job: jobNames.plan(stack.name), artifacts: true },
      ...(target.production ? [{ job: jobNames.approve(target.environment), artifacts: false }] : []),
      ...stack.dependencies
        .filter((name) => applied.has(name))
        .map((name) => ({ job: jobNames.apply(name), artifacts: false })),
    ],
    environment: {
      name: target.environment,
      deployment_tier: target.production ? 'production' : 'other',
    },
    resource_group: stack.name,
    script: [`npm run -s apply -- --env ${target.environment} --stack ${stack.name}`],
  };
}

function driftJob(target: Target): GitlabJob {
  return {
    stage: 'plan',
    needs: [fromParent],
    ...reading(target),
    script: [`npm run -s drift -- --env ${target.environment}`],
  };
}

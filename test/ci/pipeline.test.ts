import { parse } from 'yaml';
import { compileGithubMatrix } from '../../src/ci/github-matrix';
import { compileGitlabPipeline, type GitlabJob } from '../../src/ci/gitlab-pipeline';
import { type Target, targetsOf } from '../../src/ci/targets';
import { renderYaml } from '../../src/render/yaml';
import { local, modelWith, prod } from '../support/model';
import { thrownProblems } from '../support/thrown';

const stack = (name: string, dependencies: readonly string[] = []) => ({
  name,
  folder: `/out/stacks/${name}`,
  dependencies,
});

const stacks = [
  stack('staging-foundation'),
  stack('staging-operators', ['staging-foundation']),
  stack('prod-foundation'),
  stack('prod-operators', ['prod-foundation']),
  stack('prod-metrics', ['prod-operators']),
];

const remote = { kind: 's3', bucket: 'state', region: 'eu-central-1', prefix: 'x' } as const;
const staging = { ...prod, id: 'staging', name: 'staging', stage: 'staging', state: remote } as const;
const model = modelWith({ environments: [{ ...prod, state: remote }, staging, local] });

const all = targetsOf(model, stacks, { deployable: true });

function jobsOf(
  action: Parameters<typeof compileGitlabPipeline>[0],
  targets: readonly Target[],
): Readonly<Record<string, GitlabJob>> {
  // As GitLab reads it: through the printed text.
  const {
    stages,
    default: _,
    variables: __,
    workflow: ___,
    ...jobs
  } = parse(renderYaml(compileGitlabPipeline(action, targets))) as Record<string, GitlabJob> & {
    readonly stages: readonly string[];
  };
  expect(stages).toEqual(['plan', 'approve', 'apply']);
  return jobs as Readonly<Record<string, GitlabJob>>;
}

describe('the targets of a pipeline', () => {
  it('are all clusters with their stacks in order', () => {
    expect(
      all.map(({ environment, production, stacks: own }) => [
        environment,
        production,
        own.map(({ name }) => name),
      ]),
    ).toEqual([
      ['prod', true, ['prod-foundation', 'prod-operators', 'prod-metrics']],
      ['staging', false, ['staging-foundation', 'staging-operators']],
    ]);
  });

  it('are only what changed, and environments without changes are left out', () => {
    const targets = targetsOf(model, stacks, { only: new Set(['prod-metrics']) });
    expect(targets.map(({ environment, stacks: own }) => [environment, own.length])).toEqual([['prod', 1]]);
  });

  it('cannot be an environment that does not exist, nor one that keeps its state on the disk of a job', async () => {
    const kept = modelWith({ environments: [prod, local] });
    const problems = await thrownProblems(() =>
      targetsOf(kept, stacks, { environments: ['prod', 'local', 'qa'], deployable: true }),
    );
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['O11Y2214', 'prod keeps its state in a local file, which is gone when a job ends'],
      ['O11Y2214', "there is no cluster environment 'local'"],
      ['O11Y2214', "there is no cluster environment 'qa'"],
    ]);
  });
});

describe('the child pipeline for a merge request', () => {
  const jobs = jobsOf('plan', all);

  it('plans each stack and nothing else, without asking the cluster', () => {
    expect(Object.keys(jobs)).toEqual(
      all.flatMap((target) => target.stacks.map(({ name }) => `plan:${name}`)),
    );
    expect(jobs['plan:prod-metrics']?.script).toEqual([
      'npm run -s plan -- --env prod --stack prod-metrics --offline --gitlab-report plan-counts.json',
    ]);
  });

  it('uses credentials that may only read', () => {
    expect(jobs['plan:prod-metrics']).toMatchObject({ environment: { name: 'prod-plan', action: 'access' } });
  });

  it('has one job that says so when nothing changed, because GitLab refuses none', () => {
    expect(Object.keys(jobsOf('plan', []))).toEqual(['nothing-to-do']);
  });
});

describe('the child pipeline that deploys', () => {
  const jobs = jobsOf('deploy', all);
  const applies = Object.entries(jobs).filter(([name]) => name.startsWith('apply:'));

  it('needs only jobs that exist, and the synth of the parent', () => {
    for (const { needs } of Object.values(jobs)) {
      for (const need of needs) {
        if ('pipeline' in need)
          expect(need).toEqual({ pipeline: '$PARENT_PIPELINE_ID', job: 'synth', artifacts: true });
        else expect(Object.keys(jobs)).toContain(need.job);
      }
    }
  });

  it('applies exactly the plan of the same pipeline, after the stacks it depends on', () => {
    expect(applies).toHaveLength(5);
    expect(jobs['apply:prod-metrics']?.needs).toEqual([
      { pipeline: '$PARENT_PIPELINE_ID', job: 'synth', artifacts: true },
      { job: 'plan:prod-metrics', artifacts: true },
      { job: 'approve:prod', artifacts: false },
      { job: 'apply:prod-operators', artifacts: false },
    ]);
    expect(jobs['plan:prod-metrics']?.['artifacts']).toMatchObject({
      paths: ['cdktf.out/stacks/prod-metrics/o11y.tfplan', 'cdktf.out/stacks/prod-metrics/o11y.plan.json'],
    });
  });

  it('lets nothing reach production that nobody has approved', () => {
    expect(jobs['approve:prod']).toMatchObject({ when: 'manual', allow_failure: false });
    for (const [name, { needs }] of applies) {
      const approved = needs.some((need) => 'job' in need && need.job === 'approve:prod');
      expect([name, approved]).toEqual([name, name.startsWith('apply:prod-')]);
    }
    expect(jobs['approve:staging']).toBeUndefined();
  });

  it('never works on one stack twice at a time', () => {
    for (const [name, job] of applies) expect(job['resource_group']).toBe(name.replace('apply:', ''));
  });

  it('shows no plan to the public and keeps none for long', () => {
    const kept = Object.values(jobs).flatMap(({ artifacts }) => (artifacts === undefined ? [] : [artifacts]));
    expect(kept).toHaveLength(5);
    for (const artifacts of kept)
      expect(artifacts).toMatchObject({ access: 'developer', expire_in: '1 week' });
  });

  it('runs on an exact image and passes no secret', () => {
    const text = renderYaml(compileGitlabPipeline('deploy', all));
    expect(text).toMatch(/image: node:\d+\.\d+\.\d+-/);
    expect(text).not.toMatch(/password|secret|private/i);
  });
});

describe('the child pipeline that looks for drift', () => {
  it('has one job an environment that changes nothing', () => {
    const jobs = jobsOf('drift', all);
    expect(Object.entries(jobs).map(([name, { script }]) => [name, script])).toEqual([
      ['drift:prod', ['npm run -s drift -- --env prod']],
      ['drift:staging', ['npm run -s drift -- --env staging']],
    ]);
  });
});

describe("GitHub's matrix", () => {
  it('is a stack each for plans', () => {
    expect(compileGithubMatrix('plan', all).include).toContainEqual({
      environment: 'prod',
      stack: 'prod-metrics',
    });
  });

  it('is an environment each for what must run in order', () => {
    expect(compileGithubMatrix('deploy', all)).toEqual({
      include: [{ environment: 'prod' }, { environment: 'staging' }],
    });
  });
});

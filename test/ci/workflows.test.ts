import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nodeImage, synthJob } from '../../src/ci/job-names';
import { findSecrets } from '../../src/model/secrets';
import { unknownParts } from '../support/commands';
import { root } from '../support/rendered';

type Yaml = Readonly<Record<string, unknown>>;

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every text below a value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

interface Job extends Yaml {
  readonly stage?: string;
  readonly needs?: string | readonly string[];
  readonly image?: string;
  readonly permissions?: Yaml;
  readonly steps?: readonly (Yaml & { readonly uses?: string; readonly with?: Yaml })[];
  readonly uses?: string;
  readonly parallel?: { readonly matrix: readonly { readonly NODE_VERSION: readonly string[] }[] };
  readonly trigger?: { readonly include: readonly { readonly job: string; readonly artifact: string }[] };
  readonly artifacts?: Yaml & { readonly paths?: readonly string[] };
  readonly strategy?: { readonly matrix: { readonly node?: readonly string[] } };
}

const {
  stages,
  workflow: _,
  variables: __,
  default: defaults,
  ...gitlabJobs
} = parse(read('.gitlab-ci.yml')) as {
  readonly stages: readonly string[];
  readonly workflow: Yaml;
  readonly variables: Yaml;
  readonly default: { readonly image: string };
} & Record<string, Job>;

const workflowFiles = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);

const workflows = workflowFiles.map((file) => {
  const content = parse(read(file)) as Yaml & {
    readonly permissions: Yaml;
    readonly jobs: Readonly<Record<string, Job>>;
  };
  return [file, content] as const;
});

const all = ['.gitlab-ci.yml', ...workflowFiles];

describe.each(all)('%s', (file) => {
  it('calls only commands and options that exist', () => {
    const commands = textsOf(parse(read(file))).filter((text) => /\bnpm (run|test)\b|\.ci\//.test(text));
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.flatMap(unknownParts)).toEqual([]);
  });

  it('holds nothing that looks like a secret', () => {
    // `id-token: write` is a permission.
    const found = findSecrets(parse(read(file)) as object).filter(({ path }) => path.at(-1) !== 'id-token');
    expect(found).toEqual([]);
  });
});

describe('the search for commands that do not exist', () => {
  it.each([
    ['npm run nope', ["package.json has no script 'nope'"]],
    ['cd x && npm run -s plan -- --env prod --offlin | tee log', ['o11y plan has no option --offlin']],
    ['npm run check -- --format xml', ["o11y check --format does not take 'xml'"]],
    ['. .ci/nope; npm run lint', ['there is no .ci/nope']],
    ['npm run -s plan -- --env prod --offline --format gitlab > file', []],
  ])('reads %j', (script, unknown) => {
    expect(unknownParts(script)).toEqual(unknown);
  });
});

describe('.gitlab-ci.yml', () => {
  const jobs = Object.entries(gitlabJobs as Readonly<Record<string, Job>>).filter(
    ([name]) => !name.startsWith('.'),
  );
  const names = jobs.map(([name]) => name);

  it.each(jobs)(
    '%s is in a stage that exists and needs jobs that exist',
    (_name, { stage, needs = [], trigger }) => {
      expect(stages).toContain(stage);
      for (const need of needs) expect(names).toContain(need);
      for (const { job, artifact } of trigger?.include ?? []) {
        expect((gitlabJobs as Record<string, Job>)[job]?.artifacts?.paths).toContain(artifact);
      }
    },
  );

  it('runs on exact images, the one of generated jobs among them', () => {
    expect(defaults.image).toBe(nodeImage);
    const test = gitlabJobs['test'] as Job;
    expect(test.image).toBe('node:$NODE_VERSION-bookworm');
    for (const version of test.parallel?.matrix[0]?.NODE_VERSION ?? [])
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const [, { image }] of jobs)
      expect(image ?? nodeImage).toMatch(/^node:(\d+\.\d+\.\d+|\$NODE_VERSION)-bookworm$/);
  });

  it('has the job whose output generated jobs take', () => {
    expect((gitlabJobs as Record<string, Job>)[synthJob]?.artifacts).toMatchObject({
      access: 'developer',
      paths: ['cdktf.out/'],
    });
  });

  it('deploys after every check has passed, and is never broken off while it does', () => {
    const deploy = gitlabJobs['deploy'] as Job;
    expect(deploy.needs).toBeUndefined();
    expect(stages.indexOf('deploy')).toBe(stages.length - 1);
    expect(deploy['interruptible']).toBe(false);
  });
});

describe.each(workflows)('%s', (_file, { permissions, jobs }) => {
  it('may read the repository and nothing else, unless a job says why it must', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(jobs)) {
      const allowed =
        name === 'review'
          ? { contents: 'read', 'pull-requests': 'write' }
          : ['plan', 'apply', 'drift', 'deploy'].includes(name)
            ? { contents: 'read', 'id-token': 'write' }
            : undefined;
      expect([name, job.permissions]).toEqual([name, allowed]);
    }
  });

  it('uses actions by the hash of a commit, and images and versions exactly', () => {
    const uses = Object.values(jobs).flatMap(({ steps = [], uses: called }) => [
      ...steps.flatMap((step) => (step.uses === undefined ? [] : [step.uses])),
      ...(called === undefined ? [] : [called]),
    ]);
    for (const action of uses)
      expect(action).toMatch(/^(\.\/\.github\/workflows\/\w+\.yml|[\w-]+\/[\w-]+@[0-9a-f]{40})$/);
  });

  it('leaves no credentials of git behind, and needs jobs that exist', () => {
    for (const { steps = [], needs = [] } of Object.values(jobs)) {
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true)) {
        expect(step.with).toMatchObject({ 'persist-credentials': false });
      }
      for (const need of [needs].flat()) expect(Object.keys(jobs)).toContain(need);
    }
  });

  it('passes what people and branches are called by variables, never into a script', () => {
    const scripts = Object.values(jobs).flatMap(({ steps = [] }) =>
      steps.map(({ run }) => String(run ?? '')),
    );
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

describe('both platforms', () => {
  it('test on the same versions of Node: 20, 22 and 24', () => {
    const gitlab = (gitlabJobs['test'] as Job).parallel?.matrix[0]?.NODE_VERSION;
    const github = workflows.find(([file]) => file.endsWith('/ci.yml'))?.[1].jobs['test']?.strategy?.matrix
      .node;
    expect(github).toEqual(gitlab);
    expect(gitlab?.map((version) => Number.parseInt(version, 10))).toEqual([20, 22, 24]);
  });

  it('plan with the same Terraform', () => {
    const [, pinned] = /^terraform_version=(\S+)$/m.exec(read('.ci/tools')) ?? [];
    const versions = workflowFiles.flatMap((file) =>
      [...read(file).matchAll(/terraform_version: ([\d.]+)/g)].map(([, version]) => version),
    );
    expect(new Set(versions)).toEqual(new Set([pinned]));
  });

  it('write the version beside each hash, so that updates can be read', () => {
    for (const file of workflowFiles) {
      const lines = read(file)
        .split('\n')
        .filter((line) => /uses: [\w-]+\//.test(line));
      for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});

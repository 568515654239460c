import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { diff } from '../../../src/cli/commands/diff';
import { drift } from '../../../src/cli/commands/drift';
import { note } from '../../../src/cli/commands/note';
import { pipeline } from '../../../src/cli/commands/pipeline';
import { secrets } from '../../../src/cli/commands/secrets';
import { snapshot } from '../../../src/cli/commands/snapshot';
import { readSnapshot } from '../../../src/cli/snapshot/read';
import { treeMarker } from '../../../src/render/tree';
import { writeTree } from '../../../src/render/write';
import { temporaryFolder, writeProgram } from '../../support/folder';
import { fakeKubectl, type KubectlAnswer } from '../../support/kubectl';
import { capturePrinted } from '../../support/printed';
import { projectWith } from '../../support/project';
import { cluster, environment, slo } from '../../support/sources';
import { thrownProblems } from '../../support/thrown';

/** Most adopters start with what runs already: no chart is needed then. */
const existing =
  "{ prometheusOperator: { namespace: 'monitoring', labels: {} }, grafana: { url: 'https://grafana.example.com' }, elasticsearch: { url: 'https://logs.example.com' } }";

const prod = { 'environments/prod.environment.ts': environment(cluster({ existing })) };

const root = projectWith(prod);
const base = join(root, 'base');

const printed = capturePrinted();
const said = capturePrinted('stderr');

beforeAll(async () => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  await snapshot(root, { out: base });
  cpSync(join(base, 'cdktf.out'), join(root, 'cdktf.out'), { recursive: true });
});
describe('o11y snapshot', () => {
  it('holds every stack in order and a rendered tree of every cluster', () => {
    const { environments, stacks } = readSnapshot(base);
    expect([...stacks.keys()]).toEqual(['prod-alerting', 'prod-dashboards', 'prod-log-policies']);
    expect([...environments.keys()]).toEqual(['prod']);
    expect([...(environments.get('prod')?.keys() ?? [])]).toContain('rules/shop-checkout.yaml');
  });

  it('replaces an earlier one and nothing else', async () => {
    await expect(snapshot(root, { out: base })).resolves.toBe(0);
    const [problem] = await thrownProblems(() => snapshot(root, { out: join(root, 'services') }));
    expect(problem).toMatchObject({ code: 'O11Y2201', fix: 'choose another folder with --out' });
  });
});

describe('o11y diff', () => {
  const head = join(root, 'head');

  it('compares snapshots', async () => {
    const changed = projectWith({ ...prod, 'alert-rules/shop/checkout.slo.ts': slo({ objective: "'99%'" }) });
    await snapshot(changed, { out: head });
    diff(root, base, head, { format: 'text' });
    expect(printed()).toContain('objective 99.9% → 99%');
    expect(printed()).toContain('Stacks: changed `prod-alerting`.');
  });

  it('compares the trees of one environment', () => {
    diff(root, join(base, 'prod'), join(head, 'prod'), { format: 'json' });
    expect(JSON.parse(printed())).toMatchObject({
      stacks: [],
      changes: [{ area: 'slos', environments: ['rendered'] }],
    });
  });

  it('compares the stacks alone', () => {
    diff(root, join(base, 'cdktf.out'), join(head, 'cdktf.out'), { format: 'markdown' });
    expect(printed()).toBe('Stacks: changed `prod-alerting`.\n');
  });

  it('draws changed dashboards before and after, as a page, as files, and for a note', () => {
    const [left, right] = ['left', 'right'].map((name) => join(root, name)) as [string, string];
    const dashboard = { uid: 'shop-1', title: 'Shop', panels: [{ id: 1, title: 'Rate', type: 'stat' }] };
    const [panel] = dashboard.panels;
    writeTree(
      left,
      new Map([
        [treeMarker, ''],
        ['dashboards/shop-1.json', JSON.stringify(dashboard)],
      ]),
    );
    const after = { ...dashboard, panels: [{ ...panel, type: 'gauge' }] };
    writeTree(
      right,
      new Map([
        [treeMarker, ''],
        ['dashboards/shop-1.json', JSON.stringify(after)],
      ]),
    );
    const pictures = join(root, 'pictures');
    diff(root, left, right, { format: 'markdown', pictures });
    expect(printed()).toContain('[Before and after](pictures/dashboards.html)');
    expect(printed()).toContain('panel `Rate`: kind `stat` → `gauge`');
    expect(readdirSync(pictures).sort()).toEqual([
      'dashboards.html',
      'shop-1-1-after.svg',
      'shop-1-1-before.svg',
    ]);
    expect(said()).toContain('drew 1 changed dashboard in pictures');
    diff(root, left, right, { format: 'html', out: join(root, 'diff.html') });
    expect(readFileSync(join(root, 'diff.html'), 'utf8')).toBe(
      readFileSync(join(pictures, 'dashboards.html'), 'utf8'),
    );
  });

  it('refuses what nobody generated', async () => {
    const [problem] = await thrownProblems(() => diff(root, base, join(root, 'nowhere'), { format: 'text' }));
    expect(problem).toEqual({
      code: 'O11Y2210',
      severity: 'error',
      message: `${join(root, 'nowhere')} holds nothing that was generated`,
      expected: 'a folder that o11y render, o11y synth or o11y snapshot has written',
      fix: 'Write one first: npm run render -- --env prod --out /tmp/base.',
    });
  });
});

describe('o11y secrets', () => {
  it('is a table for people', async () => {
    await secrets(root, { env: 'prod', format: 'text' });
    expect(printed()).toMatch(/^entry +property +becomes the Secret\n/);
  });

  it('is a list for programs', async () => {
    await secrets(root, { env: 'local', format: 'json' });
    expect(printed()).toBe('[]\n');
  });
});

describe('o11y pipeline', () => {
  const options = { action: 'plan', format: 'gitlab', skipProduction: false } as const;

  it('has no job when nothing changed since the base', async () => {
    await pipeline(root, { ...options, changedSince: base });
    expect(Object.keys(parse(printed()))).toContain('nothing-to-do');
  });

  it('plans everything, and says so, when there is no base', async () => {
    await pipeline(root, { ...options, format: 'github', changedSince: join(root, 'nowhere') });
    expect(JSON.parse(printed())).toEqual({
      include: ['alerting', 'dashboards', 'log-policies'].map((layer) => ({
        environment: 'prod',
        stack: `prod-${layer}`,
      })),
    });
    expect(said()).toContain('nowhere does not exist: every stack counts as changed');
  });

  it('leaves production out where a push must not reach it', async () => {
    await pipeline(root, { ...options, action: 'deploy', format: 'github', skipProduction: true });
    expect(printed()).toBe('{"include":[]}\n');
  });
});

describe('o11y note', () => {
  it('says why there is none outside CI', async () => {
    const { GITLAB_CI: _gitlab, GITHUB_ACTIONS: _github, ...env } = process.env;
    jest.replaceProperty(process, 'env', env);
    await expect(note({ file: 'unread' })).resolves.toBe(0);
    expect(said()).toBe('no note: this is neither a job of GitLab CI nor of GitHub Actions\n');
  });
});

describe('o11y drift', () => {
  /** A Terraform that plans what it is told. */
  function withPrograms(plan: object, answers: readonly KubectlAnswer[]): string {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    const terraform = writeProgram(
      join(folder, 'terraform'),
      `case "$1" in version) echo "Terraform v1.11.4";; show) cat "${join(folder, 'plan.json')}";; esac`,
    );
    jest.replaceProperty(process, 'env', {
      ...fakeKubectl(folder, answers),
      TERRAFORM_BINARY_NAME: terraform,
    });
    return folder;
  }

  const stack = ['alerting'];

  it('answers 0 where everything is as defined, and has asked for every object', async () => {
    const folder = withPrograms({}, []);
    await expect(drift(root, { env: 'prod', stack })).resolves.toBe(0);
    expect(said()).toContain('prod is what is defined');
    expect(readFileSync(join(folder, 'kubectl.log'), 'utf8')).toContain('diff --server-side');
  });

  it('answers 1 for a plan that is not empty and for an object that differs', async () => {
    const change = { actions: ['update'], before: { a: 1 }, after: { a: 2 } };
    const resource = { address: 'helm_release.x', mode: 'managed', type: 'terraform_data', change };
    withPrograms({ resource_changes: [resource] }, [{ when: ['diff'], exitCode: 1, stdout: 'diff a b\n' }]);
    await expect(drift(root, { env: 'prod', stack })).resolves.toBe(1);
    expect(said()).toContain('stack prod-alerting: 0 to create, 1 to change, 0 to delete');
    expect(said()).toContain('1 objects in the cluster differ from the rendered ones');
    expect(printed()).toContain('diff a b');
  });

  it('compares no objects of stacks that were not named', async () => {
    const folder = withPrograms({}, []);
    await expect(drift(root, { env: 'prod', stack: ['dashboards'] })).resolves.toBe(0);
    expect(existsSync(join(folder, 'kubectl.log'))).toBe(false);
  });
});

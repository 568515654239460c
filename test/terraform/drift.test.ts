import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { driftOfObjects, driftOfPlans } from '../../src/terraform/drift';
import type { StackPlan } from '../../src/terraform/plan';
import { fakeKubectl, type KubectlAnswer } from '../support/kubectl';
import { temporaryProject } from '../support/tiny-app';

const { root } = temporaryProject();

const expected = 'what runs to be what this commit defines';
const fix = 'Plan and apply, or write what was changed by hand into the definitions.';

const plan = (stack: string, update: number): StackPlan => ({
  stack,
  view: 'live',
  summary: {
    counts: { create: 0, update, delete: 0 },
    changes: Array.from({ length: update }, () => ({
      address: 'a.b',
      action: 'update',
      fields: [],
      objects: [],
    })),
  },
});

describe('drift of stacks', () => {
  it('is a problem for each whose plan is not empty', () => {
    expect(driftOfPlans([plan('prod-metrics', 0), plan('prod-grafana', 2)])).toEqual([
      {
        code: 'O11Y2116',
        severity: 'error',
        message: 'stack prod-grafana: 0 to create, 2 to change, 0 to delete',
        expected,
        fix,
      },
    ]);
  });
});

describe('drift of objects', () => {
  const lines: string[] = [];
  const compare = (answer: Omit<KubectlAnswer, 'when'>) =>
    driftOfObjects('/rendered/manifests', {
      env: fakeKubectl(root(), [{ when: ['diff', '--server-side'], ...answer }]),
      context: 'prod',
      onLine: (line) => lines.push(line),
    });

  it('is asked of the API server of the environment, without taking fields from Helm', async () => {
    await expect(compare({})).resolves.toEqual([]);
    expect(readFileSync(join(root(), 'kubectl.log'), 'utf8')).toBe(
      '--context prod diff --server-side --force-conflicts --recursive --filename /rendered/manifests\n',
    );
  });

  it('is counted by objects, and shown', async () => {
    const stdout = 'diff -u -N a b\n-  replicas: 2\n+  replicas: 3\ndiff -u -N c d\n-x\n';
    const [problem] = await compare({ exitCode: 1, stdout });
    expect(problem?.message).toBe('2 objects in the cluster differ from the rendered ones');
    expect(lines).toContain('-  replicas: 2');
  });

  it('is not claimed when the cluster does not answer, whatever the exit code', async () => {
    const stderr = 'error: the server was refused\n';
    for (const exitCode of [1, 2]) {
      const [problem] = await compare({ exitCode, stderr });
      expect(problem).toMatchObject({
        code: 'O11Y2115',
        message: 'objects cannot be compared with those in the cluster: error: the server was refused',
      });
    }
  });
});

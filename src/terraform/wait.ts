import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from '../problems/problem';
import type { Env } from './binary';
import { type Configuration, contextOf, type ReleaseConfiguration, readConfiguration } from './configuration';
import { type KubectlOptions, type KubectlResult, kubectl } from './kubectl';
import { notReady } from './problems';
import { awaitedKinds, type CustomResource, readinessOf } from './readiness';
import type { Stack } from './stacks';

export interface WaitOptions {
  readonly env: Env;
  readonly timeoutSeconds: number;
  /** @default 5 */
  readonly intervalSeconds?: number;
  readonly onStep?: (line: string) => void;
}

interface Waiting {
  readonly object: string;
  readonly state: string;
}

/**
 * Waits for what Helm does not: the custom resources of the stack's releases. Throws a {@link ProblemError} with
 * everything that is not ready in time.
 */
export async function waitForStack(stack: Stack, options: WaitOptions): Promise<void> {
  const { onStep = () => {}, timeoutSeconds, intervalSeconds = 5, env } = options;
  const configuration = readConfiguration(stack.folder);
  const releases = releasesOf(configuration);
  if (releases.length === 0) return;
  const context = contextOf(configuration);
  const client = {
    env,
    purpose: `to wait for stack ${stack.name}`,
    ...(context === undefined ? {} : { context }),
  };
  const started = Date.now();
  let said = '';
  for (;;) {
    const waiting = await unready(releases, client);
    if (waiting.length === 0) return;
    if (Date.now() - started >= timeoutSeconds * 1000) {
      throw new ProblemError(
        waiting.map((entry) => notReady({ stack: stack.name, timeoutSeconds, ...entry })),
      );
    }
    const line = `${stack.name}: waiting for ${waiting.map(({ object, state }) => `${object} (${state})`).join(', ')}`;
    if (line !== said) onStep(line);
    said = line;
    await sleep(intervalSeconds * 1000);
  }
}

function releasesOf({ resource }: Configuration): readonly ReleaseConfiguration[] {
  return Object.values(resource?.helm_release ?? {});
}

/** Where releases have objects: their own namespace and those that objects of ours name. */
function namespacesOf(releases: readonly ReleaseConfiguration[]): readonly string[] {
  const named = releases.flatMap(({ namespace, values: [text = '{}'] }) => {
    const { objects } = JSON.parse(text) as { readonly objects?: unknown };
    const list = Array.isArray(objects) ? (objects as readonly Partial<CustomResource>[]) : [];
    return [namespace, ...list.flatMap(({ metadata }) => metadata?.namespace ?? [])];
  });
  return [...new Set(named)];
}

async function unready(
  releases: readonly ReleaseConfiguration[],
  client: KubectlOptions,
): Promise<readonly Waiting[]> {
  const served = await kubectl(['api-resources', '--namespaced', '--output', 'name'], client);
  if (served.kind === 'failed') return [{ object: 'the cluster', state: served.reason }];
  const names = new Set(served.stdout.split('\n'));
  const kinds = awaitedKinds.filter((kind) => names.has(kind)).join(',');
  if (kinds === '') return [];
  const waiting: Waiting[] = [];
  for (const namespace of namespacesOf(releases)) {
    const found = await kubectl(['--namespace', namespace, 'get', kinds, '--output', 'json'], client);
    waiting.push(...unreadyIn(namespace, found, new Set(releases.map(({ name }) => name))));
  }
  return waiting;
}

function unreadyIn(
  namespace: string,
  found: KubectlResult,
  releases: ReadonlySet<string>,
): readonly Waiting[] {
  if (found.kind === 'failed') return [{ object: `namespace ${namespace}`, state: found.reason }];
  const { items } = JSON.parse(found.stdout) as { readonly items: readonly CustomResource[] };
  return items.flatMap((resource) => {
    // Helm writes it on everything it makes; what belongs to other stacks is not waited for.
    const owner = resource.metadata.annotations?.['meta.helm.sh/release-name'];
    const { ready, state } = readinessOf(resource);
    return ready || owner === undefined || !releases.has(owner)
      ? []
      : [{ object: `${resource.kind} ${namespace}/${resource.metadata.name}`, state }];
  });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Env } from './binary';

/** A name that never resolves (RFC 6761), should a provider ask after all. */
const nowhere = 'https://cluster.invalid';

const name = 'offline';

/**
 * The environment of a plan that asks no cluster. The Kubernetes provider refuses a context that no kubeconfig has,
 * even when nothing is asked of it, and who plans offline often has none: so it gets a kubeconfig of its own with
 * that context and nothing else.
 */
export function offlineEnvironment(env: Env, file: string, context: string | undefined): Env {
  if (context === undefined) return env;
  mkdirSync(dirname(file), { recursive: true });
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { server: nowhere } }],
    users: [{ name, user: {} }],
    contexts: [{ name: context, context: { cluster: name, user: name } }],
  };
  // JSON is YAML.
  writeFileSync(file, `${JSON.stringify(config)}\n`);
  return { ...env, KUBE_CONFIG_PATH: undefined, KUBE_CONFIG_PATHS: file };
}

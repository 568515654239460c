import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Env } from './binary';

const ownVariables = ['KUBE_CONFIG_PATH', 'KUBE_CONFIG_PATHS', 'KUBE_HOST'] as const;

/**
 * The Terraform providers do not look where kubectl looks. Unless they are told otherwise they get the same files:
 * those in `KUBECONFIG`, or `~/.kube/config`.
 */
export function kubeEnvironment(env: Env, exists: (path: string) => boolean = existsSync): Env {
  if (ownVariables.some((name) => env[name] !== undefined)) return {};
  const fallback = env['HOME'] === undefined ? [] : [join(env['HOME'], '.kube', 'config')];
  const files = (env['KUBECONFIG']?.split(delimiter) ?? fallback).filter(
    (path) => path !== '' && exists(path),
  );
  return files.length === 0 ? {} : { KUBE_CONFIG_PATHS: files.join(delimiter) };
}

/** The other way round: what the providers were told, for kubectl. */
export function kubectlEnvironment(env: Env): Env {
  const files = env['KUBE_CONFIG_PATHS'] ?? env['KUBE_CONFIG_PATH'];
  return files === undefined ? env : { ...env, KUBECONFIG: files };
}

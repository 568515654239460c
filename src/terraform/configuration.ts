import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError } from '../problems/problem';
import { notSynthesised } from './problems';

export interface ReleaseConfiguration {
  readonly name: string;
  readonly namespace: string;
  readonly values: readonly string[];
}

/** The part of a stack's `cdk.tf.json` that is read here. */
export interface Configuration {
  readonly terraform?: { readonly backend?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  readonly provider?: {
    readonly helm?: readonly { readonly kubernetes?: { readonly config_context?: string } }[];
    readonly kubernetes?: readonly { readonly config_context?: string }[];
  };
  readonly resource?: {
    readonly helm_release?: Readonly<Record<string, ReleaseConfiguration>>;
  };
}

export function readConfiguration(folder: string): Configuration {
  const file = join(folder, 'cdk.tf.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Configuration;
  } catch {
    throw new ProblemError([notSynthesised(file)]);
  }
}

/** The kubeconfig context that the stack names; nothing for the current one. */
export function contextOf({ provider }: Configuration): string | undefined {
  return provider?.helm?.[0]?.kubernetes?.config_context ?? provider?.kubernetes?.[0]?.config_context;
}

/** Of everything that was synthesised for a stack, names and contents: the same for the same synth on any machine. */
export function hashConfiguration(folder: string): string {
  const hash = createHash('sha256');
  const names = [...filesBelow(join(folder, 'assets')).map((name) => join('assets', name)), 'cdk.tf.json'];
  for (const name of names.sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    // Most stacks have no assets.
    return [];
  }
}

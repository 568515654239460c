import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Env, TerraformBinary } from './binary';
import { runTerraform } from './run';
import type { Stack } from './stacks';

/** What Terraform calls it. */
const lockFile = '.terraform.lock.hcl';

/** Where people and CI runners are; every checksum that is missing is a failed init there. */
const platforms = ['linux_amd64', 'linux_arm64', 'darwin_arm64'] as const;

/**
 * Lock files are kept beside `cdktf.out`, which every synth rewrites: one per stack, because `-lockfile=readonly`
 * refuses one that names a provider the stack does not use; one folder per product, because their hashes differ.
 */
function keptLockFile(locksDir: string, binary: TerraformBinary, stack: string): string {
  return join(locksDir, ...(binary.product === 'opentofu' ? ['opentofu'] : []), stack, lockFile);
}

/** Puts the kept lock file beside the configuration; `false` when there is none and any checksum will do. */
export function useLockFile(
  locksDir: string,
  binary: TerraformBinary,
  stack: Stack,
  folder: string,
): boolean {
  const kept = keptLockFile(locksDir, binary, stack.name);
  // What an earlier init left would hold back a provider that has moved on since.
  rmSync(join(folder, lockFile), { force: true });
  if (!existsSync(kept)) return false;
  copyFileSync(kept, join(folder, lockFile));
  return true;
}

export interface LockOptions {
  readonly binary: TerraformBinary;
  readonly env: Env;
  /** `terraform-locks/`. */
  readonly locksDir: string;
  /** Like `linux_amd64`. @default Linux on Intel and Arm, macOS on Arm */
  readonly platforms?: readonly string[];
  /** A filesystem mirror to take the providers from. @default their registry */
  readonly mirror?: string;
}

/** Lets Terraform write the lock file of a stack, from scratch: what the stack no longer uses is gone. */
export async function lockStack(stack: Stack, options: LockOptions): Promise<string> {
  const { binary, env, locksDir, mirror } = options;
  const folder = mkdtempSync(join(tmpdir(), 'o11y-lock-'));
  try {
    copyFileSync(join(stack.folder, 'cdk.tf.json'), join(folder, 'cdk.tf.json'));
    await runTerraform({ binary, stack: stack.name, folder, env }, [
      'providers',
      'lock',
      ...(options.platforms ?? platforms).map((platform) => `-platform=${platform}`),
      ...(mirror === undefined ? [] : [`-fs-mirror=${mirror}`]),
    ]);
    const kept = keptLockFile(locksDir, binary, stack.name);
    mkdirSync(join(kept, '..'), { recursive: true });
    copyFileSync(join(folder, lockFile), kept);
    return kept;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

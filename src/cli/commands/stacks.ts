import { join } from 'node:path';
import { findTerraform } from '../../terraform/binary';
import type { DriverOptions } from '../../terraform/plan';
import { readStacks, type Selection, type Stack, selectStacks } from '../../terraform/stacks';
import { say } from '../report';

/** What every command on stacks is told. */
export interface StackOptions {
  readonly env: string;
  /** With or without `<env>-`. @default every stack of the environment */
  readonly stack?: readonly string[];
}

/** The chosen stacks of the last synth, in order. */
export function chosenStacks(root: string, { env, stack }: StackOptions): readonly Stack[] {
  const selection: Selection = { environment: env, ...(stack === undefined ? {} : { only: stack }) };
  return selectStacks(readStacks(join(root, 'cdktf.out')), selection);
}

/** Terraform as this machine has it; credentials come from the environment variables. */
export async function driver(root: string): Promise<DriverOptions> {
  return {
    binary: await findTerraform(process.env),
    env: process.env,
    locksDir: join(root, 'terraform-locks'),
    onStep: say,
  };
}

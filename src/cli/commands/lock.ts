import { relative } from 'node:path';
import { lockStack } from '../../terraform/lock-files';
import { say } from '../report';
import { chosenStacks, driver, type StackOptions } from './stacks';

export interface LockCommandOptions extends StackOptions {
  readonly mirror?: string;
}

/** `o11y lock`: lets Terraform write the provider lock file of every stack. */
export async function lock(root: string, options: LockCommandOptions): Promise<number> {
  const { mirror } = options;
  const base = await driver(root);
  for (const stack of chosenStacks(root, options)) {
    const kept = await lockStack(stack, { ...base, ...(mirror === undefined ? {} : { mirror }) });
    say(`wrote ${relative(root, kept)}`);
  }
  return 0;
}

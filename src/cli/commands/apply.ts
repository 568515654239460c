import { applyStacks } from '../../terraform/apply';
import { say } from '../report';
import { chosenStacks, driver, type StackOptions } from './stacks';

export interface ApplyCommandOptions extends StackOptions {
  /** Seconds that custom resources of one stack may take. */
  readonly timeout: number;
}

/** `o11y apply`: the saved plans and nothing else, stack after stack, each ready before the next. */
export async function apply(root: string, options: ApplyCommandOptions): Promise<number> {
  const stacks = chosenStacks(root, options);
  await applyStacks(stacks, {
    ...(await driver(root)),
    onLine: say,
    wait: { timeoutSeconds: options.timeout },
  });
  say(`applied ${stacks.map(({ name }) => name).join(', ')}`);
  return 0;
}

import { waitForStack } from '../../terraform/wait';
import { say } from '../report';
import { chosenStacks, type StackOptions } from './stacks';

/** `o11y wait`: until the custom resources are what they shall be: Elasticsearch green, Prometheus ready. */
export async function wait(
  root: string,
  options: StackOptions & { readonly timeout: number },
): Promise<number> {
  for (const stack of chosenStacks(root, options)) {
    await waitForStack(stack, { env: process.env, timeoutSeconds: options.timeout, onStep: say });
    say(`${stack.name} is ready`);
  }
  return 0;
}

import { z } from 'zod';
import { text } from './schema';

/**
 * The name of a secret value, never the value: an entry of the external secret store, which External Secrets
 * writes into a Secret and Kubernetes mounts as a file.
 */
export interface SecretRef {
  readonly secret: string;
}

/** Where a notification goes. Credentials are named, so that no configuration holds one. */
export type Receiver =
  | { readonly kind: 'pagerduty'; readonly routingKey: SecretRef }
  | { readonly kind: 'slack'; readonly channel: string; readonly webhook: SecretRef }
  | { readonly kind: 'email'; readonly to: string }
  | { readonly kind: 'sms'; readonly topicArn: string; readonly region: string }
  | { readonly kind: 'webhook'; readonly url: SecretRef };

const secretRef = z.strictObject({ secret: z.string().regex(/^[a-z0-9][a-z0-9-]*$/) });

export const receiverSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pagerduty'), routingKey: secretRef }),
  z.strictObject({ kind: z.literal('slack'), channel: z.string().regex(/^#/), webhook: secretRef }),
  z.strictObject({ kind: z.literal('email'), to: text }),
  z.strictObject({ kind: z.literal('sms'), topicArn: z.string().startsWith('arn:'), region: text }),
  z.strictObject({ kind: z.literal('webhook'), url: secretRef }),
]) satisfies z.ZodType<Receiver>;

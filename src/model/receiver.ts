import { z } from 'zod';
import { pattern, text } from './schema';

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

/** The Secret with Alertmanager's whole configuration and its templates; the alerting layer writes it. */
export const alertmanagerConfigSecret = 'alertmanager-config';

/** The Secret that External Secrets fills with one key per {@link SecretRef}, mounted into Alertmanager. */
export const receiversSecret = 'alertmanager-receivers';

/** Where Alertmanager reads the value. @see https://prometheus-operator.dev/docs/api-reference/api/ (AlertmanagerSpec.secrets) */
export function secretFile({ secret }: SecretRef): string {
  return `/etc/alertmanager/secrets/${receiversSecret}/${secret}`;
}

/** The secret that a receiver needs; nothing where it needs none. */
export function secretOf(receiver: Receiver): SecretRef | undefined {
  switch (receiver.kind) {
    case 'pagerduty':
      return receiver.routingKey;
    case 'slack':
      return receiver.webhook;
    case 'webhook':
      return receiver.url;
    case 'email':
    case 'sms':
      return undefined;
  }
}

/** How people call it: `PagerDuty`, `Slack #shop-alerts`. */
export function channelOf(receiver: Receiver): string {
  switch (receiver.kind) {
    case 'pagerduty':
      return 'PagerDuty';
    case 'slack':
      return `Slack ${receiver.channel}`;
    case 'email':
      return `e-mail to ${receiver.to}`;
    case 'sms':
      return 'text message';
    case 'webhook':
      return 'webhook';
  }
}

export const secretRef = z.strictObject({
  secret: pattern(/^[a-z0-9][a-z0-9-]*$/, 'the name of a secret', 'shop-pagerduty'),
});

export const receiverSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pagerduty'), routingKey: secretRef }),
  z.strictObject({
    kind: z.literal('slack'),
    channel: pattern(/^#\S+$/, 'a channel', '#shop-alerts'),
    webhook: secretRef,
  }),
  z.strictObject({ kind: z.literal('email'), to: text }),
  z.strictObject({
    kind: z.literal('sms'),
    topicArn: pattern(
      /^arn:aws[\w-]*:sns:\S+$/,
      'the ARN of a topic',
      'arn:aws:sns:eu-central-1:123456789012:alerts',
    ),
    region: text,
  }),
  z.strictObject({ kind: z.literal('webhook'), url: secretRef }),
]) satisfies z.ZodType<Receiver>;

import { z } from 'zod';

export type NotificationStatus = 'firing' | 'resolved';

export interface NotifiedAlert {
  readonly status: NotificationStatus;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** What Alertmanager posts, as far as it is read. @see https://prometheus.io/docs/alerting/latest/configuration/#webhook_config */
export interface WebhookBody {
  readonly status: NotificationStatus;
  readonly alerts: readonly NotifiedAlert[];
  readonly commonLabels: Readonly<Record<string, string>>;
}

const status = z.enum(['firing', 'resolved']);
const texts = z.record(z.string(), z.string());

export const webhookSchema = z.object({
  status,
  alerts: z.array(z.object({ status, labels: texts, annotations: texts })),
  commonLabels: texts,
}) satisfies z.ZodType<WebhookBody>;

/** What a receiver would have got. */
export interface Notification extends WebhookBody {
  /** Counts up from 1 for each `up`. */
  readonly number: number;
  /** ISO time at which it arrived. */
  readonly at: string;
  /** `shop-page`. */
  readonly receiver: string;
}

export interface Inbox {
  readonly add: (receiver: string, body: WebhookBody) => void;
  /** Oldest first. */
  readonly all: () => readonly Notification[];
}

/** Notifications kept for each receiver: the watchdog must not push out the pages. */
const kept = 50;

export function createInbox(now: () => Date = () => new Date()): Inbox {
  const received = new Map<string, readonly Notification[]>();
  let count = 0;
  return {
    add(receiver, { status: state, alerts, commonLabels }) {
      count += 1;
      const notification = {
        number: count,
        at: now().toISOString(),
        receiver,
        status: state,
        alerts,
        commonLabels,
      };
      received.set(receiver, [...(received.get(receiver) ?? []), notification].slice(-kept));
    },
    all: () => [...received.values()].flat().sort((a, b) => a.number - b.number),
  };
}

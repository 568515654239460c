/** What a receiver would have got. */
export interface Notification {
  /** ISO time at which it arrived. */
  readonly at: string;
  /** `shop-page`. */
  readonly receiver: string;
  readonly status: 'firing' | 'resolved';
  readonly alerts: readonly NotifiedAlert[];
}

export interface NotifiedAlert {
  readonly status: 'firing' | 'resolved';
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Alertmanager's webhook. @see https://prometheus.io/docs/alerting/latest/configuration/#webhook_config */
export type WebhookBody = Pick<Notification, 'status' | 'alerts'>;

/** Keeps the newest notifications, oldest first. */
export class Inbox {
  private received: readonly Notification[] = [];

  add(receiver: string, { status, alerts }: WebhookBody): void {
    this.received = [...this.received, { at: new Date().toISOString(), receiver, status, alerts }].slice(
      -kept,
    );
  }

  all(): readonly Notification[] {
    return this.received;
  }
}

const kept = 200;

import type { Notification, WebhookBody } from './inbox';

/** A notification as people read it. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/**
 * What the templates of `src/alerting/templates.ts` make of a notification. Alertmanager renders them only for real
 * receivers, not for the webhook of the page; a test holds this to what amtool renders.
 */
export function messageOf({ status, alerts, commonLabels }: WebhookBody): Message {
  const firing = alerts.filter((alert) => alert.status === 'firing').length;
  const state = status === 'firing' ? `FIRING:${firing}` : 'RESOLVED';
  return {
    title: `[${state}] ${commonLabels['alertname'] ?? ''} (${commonLabels['service'] ?? ''})`,
    text: alerts.map(textOf).join('').trim(),
  };
}

function textOf({ annotations }: Notification['alerts'][number]): string {
  const { summary = '', description = '', runbook_url, dashboard_url } = annotations;
  const links = [
    runbook_url === undefined ? '' : `Runbook: ${runbook_url}`,
    dashboard_url === undefined ? '' : `Dashboard: ${dashboard_url}`,
  ];
  return [summary, description, ...links, ''].join('\n');
}

import type { ClusterEnvironment, Environment, Team } from '../model/model';
import { type Receiver, secretFile } from '../model/receiver';
import { type Severity, severities } from '../model/team';

/** An entry of `receivers` in Alertmanager's configuration. */
export interface ReceiverConfig {
  readonly name: string;
  readonly [integration: `${string}_configs`]: readonly object[];
}

export const watchdogReceiver = 'watchdog';

/** For what informs machines alone. */
export const nobody = 'nobody';

/** `shop-page`. */
export function receiverName(team: Pick<Team, 'id'>, severity: Severity): string {
  return `${team.id}-${severity}`;
}

/** One receiver per team and severity, the watchdog's and nobody's; in the local environment each posts to the sink. */
export function compileReceivers(
  teams: readonly Team[],
  environment: Environment,
  sinkUrl: string | undefined,
): readonly ReceiverConfig[] {
  const named = teams.flatMap((team) =>
    severities.map((severity) => ({
      name: receiverName(team, severity),
      receiver: team.receivers[severity],
    })),
  );
  if (environment.kind === 'local') {
    const posting = [...named.map(({ name }) => name), watchdogReceiver].map((name) => ({
      name,
      webhook_configs: [{ url: `${sinkUrl}/${name}`, send_resolved: true }],
    }));
    return [...posting, { name: nobody }];
  }
  const watchdog = environment.alerting.watchdog;
  return [
    ...named.map(({ name, receiver }) => ({ name, ...integration(receiver, environment) })),
    { name: watchdogReceiver, ...(watchdog === undefined ? {} : integration(watchdog, environment)) },
    { name: nobody },
  ];
}

function mailServer({ alerting: { smtp } }: ClusterEnvironment): object {
  if (smtp === undefined) return {};
  const { login, ...server } = smtp;
  return login === undefined
    ? server
    : { ...server, auth_username: login.username, auth_password_file: secretFile(login.password) };
}

/** @see https://prometheus.io/docs/alerting/latest/configuration/#receiver-integration-settings */
function integration(receiver: Receiver, environment: ClusterEnvironment): Omit<ReceiverConfig, 'name'> {
  switch (receiver.kind) {
    case 'pagerduty':
      return {
        pagerduty_configs: [
          {
            routing_key_file: secretFile(receiver.routingKey),
            severity: 'critical',
            description: '{{ template "o11y.title" . }}',
            details: { team: '{{ .CommonLabels.team }}', text: '{{ template "o11y.text" . }}' },
            links: [{ href: '{{ template "o11y.runbook" . }}', text: 'Runbook' }],
          },
        ],
      };
    case 'slack':
      return {
        slack_configs: [
          {
            api_url_file: secretFile(receiver.webhook),
            channel: receiver.channel,
            send_resolved: true,
            title: '{{ template "o11y.title" . }}',
            title_link: '{{ template "o11y.runbook" . }}',
            text: '{{ template "o11y.text" . }}',
          },
        ],
      };
    case 'email':
      return {
        email_configs: [
          {
            to: receiver.to,
            send_resolved: true,
            ...mailServer(environment),
            headers: { Subject: '{{ template "o11y.title" . }}' },
            text: '{{ template "o11y.text" . }}',
          },
        ],
      };
    case 'sms':
      return {
        sns_configs: [
          {
            topic_arn: receiver.topicArn,
            sigv4: { region: receiver.region },
            subject: '{{ template "o11y.title" . }}',
            message: '{{ template "o11y.title" . }}',
          },
        ],
      };
    case 'webhook':
      return { webhook_configs: [{ url_file: secretFile(receiver.url), send_resolved: true }] };
  }
}

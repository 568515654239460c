import { z } from 'zod';
import type { EnvironmentInput } from './environment';
import { receiverSchema, secretRef } from './receiver';
import { byteSize, cidr, dnsLabel, duration, pattern, text } from './schema';

const count = z.number().int().min(1);

/** Without those that need privileges; leaves room for the ports that follow it. */
const localPort = z.number().int().min(1024).max(65_000);

const https = pattern(/^https:\/\/[^\s/]+\S*$/, 'an https address', 'https://o11y.example.com');

const clusterSchema = z.strictObject({
  kind: z.literal('cluster'),
  stage: z.enum(['development', 'staging', 'production']),
  cluster: z.strictObject({
    name: dnsLabel,
    context: text.exactOptional(),
    managedControlPlane: z.boolean(),
    apiServerCidrs: z.array(cidr).min(1),
    dnsLabels: z.record(z.string(), z.string()).exactOptional(),
  }),
  domain: pattern(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain', 'o11y.example.com'),
  reach: z.strictObject({
    kind: z.enum(['ingress', 'gateway']),
    className: dnsLabel,
    clusterIssuer: dnsLabel,
    namespace: dnsLabel.exactOptional(),
    elasticsearchCidrs: z.array(cidr).min(1).exactOptional(),
  }),
  signIn: z.strictObject({
    issuer: https,
    clientId: text,
    endpoints: z.strictObject({ authorization: https, token: https, userInfo: https }),
  }),
  storage: z.strictObject({ className: dnsLabel, prometheus: byteSize, elasticsearch: byteSize }),
  load: z.strictObject({
    activeSeries: count,
    logsPerDay: byteSize,
    auditLogsPerDay: byteSize.exactOptional(),
    spansPerSecond: count,
  }),
  retention: z.strictObject({
    metrics: duration,
    logs: duration,
    audit: duration.exactOptional(),
    traces: duration,
  }),
  replicas: z.strictObject({
    prometheus: count,
    alertmanager: count,
    elasticsearchMasters: count,
    elasticsearchData: count,
  }),
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('local') }),
    z.strictObject({ kind: z.literal('s3'), bucket: text, region: text, prefix: text }),
    z.strictObject({ kind: z.literal('gcs'), bucket: text, prefix: text }),
    z.strictObject({ kind: z.literal('gitlab-http'), address: https }),
  ]),
  charts: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('public') }),
    z.strictObject({
      kind: z.literal('oci'),
      registry: pattern(/^oci:\/\/\S+$/, 'the address of a registry', 'oci://registry.example.com/charts'),
    }),
    z.strictObject({ kind: z.literal('folder'), path: text }),
  ]),
  images: z
    .strictObject({ registry: text.exactOptional(), pullSecrets: z.array(dnsLabel).exactOptional() })
    .exactOptional(),
  secretStore: z.strictObject({ kind: z.enum(['SecretStore', 'ClusterSecretStore']), name: dnsLabel }),
  alerting: z.strictObject({
    watchdog: receiverSchema.exactOptional(),
    smtp: z
      .strictObject({
        smarthost: pattern(/^\S+:\d+$/, 'a mail server with its port', 'smtp.example.com:587'),
        from: text,
        login: z.strictObject({ username: text, password: secretRef }).exactOptional(),
      })
      .exactOptional(),
  }),
  runbooks: https,
  grafana: z.strictObject({ database: secretRef }).exactOptional(),
  databases: z.array(z.strictObject({ name: dnsLabel, dsn: secretRef })).exactOptional(),
  snapshots: z.strictObject({ bucket: text, region: text }).exactOptional(),
  dashboards: z
    .strictObject({
      configMaps: z.union([z.literal('all'), z.array(dnsLabel).min(1)]).exactOptional(),
      schema: z.enum(['classic', 'v2']).exactOptional(),
    })
    .exactOptional(),
  existing: z
    .strictObject({
      prometheusOperator: z
        .strictObject({ namespace: dnsLabel, labels: z.record(z.string(), z.string()) })
        .exactOptional(),
      grafana: z.strictObject({ url: https }).exactOptional(),
      elasticsearch: z.strictObject({ url: https }).exactOptional(),
      externalSecrets: z.literal(true).exactOptional(),
    })
    .exactOptional(),
});

export const environmentSchema = z.discriminatedUnion('kind', [
  clusterSchema,
  z.strictObject({ kind: z.literal('local'), timeScale: count, port: localPort.exactOptional() }),
]) satisfies z.ZodType<EnvironmentInput>;

import { type ChartRelease, namespaces } from '../model/artifacts';
import { releaseValues } from '../model/chart-values';
import type { ClusterEnvironment, Model } from '../model/model';
import type { ProbeModule } from '../model/slo';
import type { Value, Values } from '../model/values';
import { globalImages, imageOf } from '../security/images';
import { releases } from '../security/names';
import { podSecurityValues } from '../security/pod-security';
import { priorityClasses } from '../security/priority-classes';
import { redundant } from '../sizing/redundancy';
import { smallResources } from '../sizing/small';

/** How a probe asks; a Probe names one of them. @see https://github.com/prometheus/blackbox_exporter/blob/master/CONFIGURATION.md */
export const probeModules: Readonly<Record<ProbeModule, Values>> = {
  /** Answers 2xx after redirects, with a valid certificate where the address is https. */
  http_2xx: {
    prober: 'http',
    timeout: '10s',
    http: { preferred_ip_protocol: 'ip4', follow_redirects: true },
  },
  /** A page that asks for a login first. */
  http_login: {
    prober: 'http',
    timeout: '10s',
    http: {
      preferred_ip_protocol: 'ip4',
      follow_redirects: false,
      valid_status_codes: [200, 302, 303, 307, 401, 403],
    },
  },
  tcp_connect: { prober: 'tcp', timeout: '5s', tcp: { preferred_ip_protocol: 'ip4' } },
  tls_connect: { prober: 'tcp', timeout: '5s', tcp: { preferred_ip_protocol: 'ip4', tls: true } },
};

export function blackboxExporter(model: Model, environment: ClusterEnvironment): ChartRelease {
  const chart = 'prometheus-blackbox-exporter';
  const { replicas } = redundant(environment);
  const { imagePullSecrets, ...global } = globalImages(environment);
  return {
    kind: 'chart',
    name: releases.blackboxExporter,
    namespace: namespaces.system,
    chart,
    values: releaseValues(model, environment, chart, {
      fullnameOverride: releases.blackboxExporter,
      global,
      ...(imagePullSecrets === undefined
        ? {}
        : { image: { pullSecrets: imagePullSecrets.map(({ name }) => name) } }),
      replicas,
      ...(replicas > 1 ? { podDisruptionBudget: { maxUnavailable: 1 } } : {}),
      priorityClassName: priorityClasses.standard.name,
      podSecurityContext: { seccompProfile: podSecurityValues.seccompProfile },
      resources: smallResources.exporter,
      config: { modules: probeModules },
      serviceMonitor: { selfMonitor: { enabled: true } },
    }),
  };
}

/** The Secret that holds the connection string of a database. */
export const databaseSecret = (name: string): string => `postgres-exporter-${name}`;

/** One release per watched database. */
export function postgresExporters(model: Model, environment: ClusterEnvironment): readonly ChartRelease[] {
  const chart = 'prometheus-postgres-exporter';
  const pullSecrets: readonly Value[] = environment.images?.pullSecrets ?? [];
  return (environment.databases ?? []).map(({ name, dsn }) => ({
    kind: 'chart',
    name: databaseSecret(name),
    namespace: namespaces.system,
    chart,
    values: releaseValues(model, environment, chart, {
      fullnameOverride: databaseSecret(name),
      image: {
        registry: imageOf(environment, 'quay.io', '').replace(/\/$/, ''),
        ...(pullSecrets.length === 0 ? {} : { pullSecrets }),
      },
      priorityClassName: priorityClasses.standard.name,
      resources: smallResources.exporter,
      config: { datasourceSecret: { name: databaseSecret(name), key: dsn.secret } },
      serviceMonitor: { enabled: true },
    }),
  }));
}

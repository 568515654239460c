import { userCredentials } from '../logging/credentials';
import { elasticsearchCaSecret, signedByEck, userSecret } from '../logging/names';
import { externalSecret } from '../manifests/external-secret';
import { monitorLabels } from '../manifests/monitor-labels';
import { secretOfEntries } from '../manifests/secret-of-entries';
import { type KubernetesObject, type LayerArtifacts, manifestsRelease, namespaces } from '../model/artifacts';
import { releaseValues } from '../model/chart-values';
import { readsConfigMaps } from '../model/delivery';
import type { ClusterEnvironment, Model } from '../model/model';
import type { Values } from '../model/values';
import { reachReleases } from '../reach/reach';
import { globalImages } from '../security/images';
import { releases } from '../security/names';
import { priorityClasses } from '../security/priority-classes';
import { smallResources } from '../sizing/small';
import { grafanaIni } from './configuration';
import { authorityPath, elasticsearchVariables, provisionedDataSources } from './provisioning';
import { sidecarRole, sidecarValues, withoutSidecar } from './sidecar';

const chart = 'grafana';

const secretsRelease = 'grafana-secrets';
const sidecarRelease = 'grafana-sidecar';

/** Secrets that External Secrets fills; entries of the secret store have the same names. */
const secrets = {
  admin: 'grafana-admin',
  signIn: 'grafana-sign-in',
  database: 'grafana-database',
} as const;

function secretObjects(environment: ClusterEnvironment): readonly KubernetesObject[] {
  const namespace = namespaces.system;
  return [
    externalSecret(environment, {
      name: secrets.admin,
      namespace,
      properties: ['admin-user', 'admin-password'],
    }),
    externalSecret(environment, { name: secrets.signIn, namespace, properties: ['client-secret'] }),
    userCredentials(environment, 'grafana'),
    ...(environment.grafana === undefined
      ? []
      : [
          secretOfEntries(environment, {
            name: secrets.database,
            namespace,
            entries: [environment.grafana.database.secret],
          }),
        ]),
  ];
}

/** SQLite on a volume allows one pod; with a database there are two. */
function storage({ grafana, storage: { className }, stage }: ClusterEnvironment): Values {
  if (grafana === undefined) {
    return {
      replicas: 1,
      deploymentStrategy: { type: 'Recreate' },
      persistence: {
        enabled: true,
        annotations: { 'helm.sh/resource-policy': 'keep' },
        storageClassName: className,
        accessModes: ['ReadWriteOnce'],
        size: '10Gi',
      },
    };
  }
  const replicas = stage === 'development' ? 1 : 2;
  return { replicas, ...(replicas > 1 ? { podDisruptionBudget: { minAvailable: 1 } } : {}) };
}

function variables({ grafana }: ClusterEnvironment): Values {
  const from = (name: string, key: string): Values => ({ secretKeyRef: { name, key } });
  const user = userSecret('grafana');
  return {
    GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET: from(secrets.signIn, 'client-secret'),
    [elasticsearchVariables.username]: from(user, 'username'),
    [elasticsearchVariables.password]: from(user, 'password'),
    ...(grafana === undefined ? {} : { GF_DATABASE_URL: from(secrets.database, grafana.database.secret) }),
  };
}

function compileValues(environment: ClusterEnvironment): Values {
  return {
    global: globalImages(environment),
    ...storage(environment),
    priorityClassName: priorityClasses.standard.name,
    resources: smallResources.grafana,
    admin: { existingSecret: secrets.admin, userKey: 'admin-user', passwordKey: 'admin-password' },
    envValueFrom: variables(environment),
    'grafana.ini': grafanaIni(environment),
    datasources: { 'datasources.yaml': provisionedDataSources(environment) },
    ...(signedByEck(environment)
      ? {
          extraSecretMounts: [
            {
              name: 'elasticsearch-ca',
              secretName: elasticsearchCaSecret,
              mountPath: authorityPath,
              readOnly: true,
            },
          ],
        }
      : {}),
    // It would run as root, which `restricted` forbids; the volume belongs to Grafana's group anyway.
    initChownData: { enabled: false },
    ...(readsConfigMaps(environment) ? sidecarValues : withoutSidecar),
    serviceMonitor: { enabled: true, ...monitorLabels(environment, 'labels') },
  };
}

/** Grafana with its data sources; dashboards come later, through its API. */
export function compileGrafana(model: Model, environment: ClusterEnvironment): LayerArtifacts {
  return {
    releases: [
      manifestsRelease(secretsRelease, namespaces.system, secretObjects(environment)),
      ...(readsConfigMaps(environment)
        ? [manifestsRelease(sidecarRelease, namespaces.system, [sidecarRole])]
        : []),
      {
        kind: 'chart',
        name: releases.grafana,
        namespace: namespaces.system,
        chart,
        values: releaseValues(model, environment, chart, compileValues(environment)),
        after: readsConfigMaps(environment) ? [secretsRelease, sidecarRelease] : [secretsRelease],
      },
      ...reachReleases(model, environment, 'grafana'),
    ],
  };
}

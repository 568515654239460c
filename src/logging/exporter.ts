import { type ChartRelease, namespaces } from '../model/artifacts';
import { releaseValues } from '../model/chart-values';
import type { ClusterEnvironment, Model } from '../model/model';
import { timingOf } from '../model/timing';
import { imageOf, pullSecretsAs } from '../security/images';
import { releases } from '../security/names';
import { priorityClasses } from '../security/priority-classes';
import { smallResources } from '../sizing/small';
import { elasticsearchCaSecret, elasticsearchUrl, type MachineUser, userSecret } from './names';

const user = 'exporter' satisfies MachineUser;

const chart = 'prometheus-elasticsearch-exporter';

const authority = '/elasticsearch-ca';

/** ECK exposes no metrics of Elasticsearch; this does, with a user who may read statistics only. */
export function elasticsearchExporter(model: Model, environment: ClusterEnvironment): ChartRelease {
  return {
    kind: 'chart',
    name: releases.elasticsearchExporter,
    namespace: namespaces.system,
    chart,
    values: releaseValues(model, environment, chart, {
      image: { repository: imageOf(environment, 'quay.io', 'prometheuscommunity/elasticsearch-exporter') },
      global: pullSecretsAs(environment, 'imagePullSecrets'),
      priorityClassName: priorityClasses.standard.name,
      resources: smallResources.exporter,
      serviceAccount: {
        create: true,
        name: releases.elasticsearchExporter,
        automountServiceAccountToken: false,
      },
      env: { ES_USERNAME: user },
      extraEnvSecrets: { ES_PASSWORD: { secret: userSecret(user), key: 'password' } },
      es: {
        uri: elasticsearchUrl(environment),
        indices: true,
        indices_settings: true,
        shards: true,
        snapshots: environment.snapshots !== undefined,
        slm: environment.snapshots !== undefined,
        data_stream: true,
        ilm: true,
        ssl: {
          enabled: true,
          useExistingSecrets: true,
          ca: { path: `${authority}/ca.crt` },
          client: { enabled: false },
        },
      },
      secretMounts: [{ name: 'elasticsearch-ca', secretName: elasticsearchCaSecret, path: authority }],
      // The name that `services/platform/elasticsearch.service.ts` gives its series.
      podMonitor: {
        enabled: true,
        interval: timingOf(environment).scrape,
        relabelings: [{ targetLabel: 'job', replacement: 'elasticsearch-exporter' }],
      },
    }),
  };
}

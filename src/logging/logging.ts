import { disruptionBudget } from '../manifests/disruption-budget';
import { externalSecret } from '../manifests/external-secret';
import type { KubernetesObject, LayerArtifacts } from '../model/artifacts';
import { manifestsRelease, namespaces } from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import { reachReleases } from '../reach/reach';
import { kibanaSize, logstashSize } from '../sizing/logs';
import { userCredentials } from './credentials';
import { elasticsearch } from './elasticsearch';
import { elasticsearchExporter } from './exporter';
import { filebeat } from './filebeat';
import { kibana, kibanaLabels } from './kibana';
import { logstash, logstashLabels, pipelineOf } from './logstash';
import { logstashAuthorityObjects } from './logstash-authority';
import { renderLogstash } from './logstash-config';
import { logstashPipeline } from './logstash-pipeline';
import { snapshotsSecret } from './names';

const { system, agents } = namespaces;

/**
 * Elasticsearch, Kibana, Logstash, Filebeat and the exporter, a release each, so that one can be rolled back alone.
 * Logstash may write only once the log policies gave its role: no line is stored before its retention is known.
 */
export function compileLogging(model: Model, environment: ClusterEnvironment): LayerArtifacts {
  const pipeline = renderLogstash(logstashPipeline(model, environment));
  return {
    releases: [
      manifestsRelease('log-credentials', system, credentials(environment)),
      manifestsRelease('elasticsearch', system, [elasticsearch(environment)], ['log-credentials']),
      manifestsRelease(
        'kibana',
        system,
        [
          kibana(environment),
          ...disruptionBudget('kibana', system, kibanaLabels, kibanaSize(environment).replicas),
        ],
        ['elasticsearch'],
      ),
      manifestsRelease(
        'logstash',
        system,
        [
          pipelineOf(pipeline),
          logstash(environment),
          ...disruptionBudget('logstash', system, logstashLabels, logstashSize(environment).replicas),
        ],
        ['elasticsearch'],
      ),
      manifestsRelease(
        'filebeat',
        agents,
        [...logstashAuthorityObjects, ...filebeat(environment)],
        ['logstash'],
      ),
      { ...elasticsearchExporter(model, environment), after: ['elasticsearch'] },
      ...reachReleases(model, environment, 'logging'),
    ],
    configs: [{ path: 'logstash/logs.conf', content: pipeline }],
  };
}

/** Of users that live in this layer, and of the bucket for snapshots. */
function credentials(environment: ClusterEnvironment): readonly KubernetesObject[] {
  return [
    userCredentials(environment, 'logstash'),
    userCredentials(environment, 'exporter'),
    ...(environment.snapshots === undefined
      ? []
      : [
          externalSecret(environment, {
            name: snapshotsSecret,
            namespace: system,
            properties: ['s3.client.default.access_key', 's3.client.default.secret_key'],
          }),
        ]),
  ];
}

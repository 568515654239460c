import type { ClusterEnvironment } from '../model/model';
import { imageOf } from '../security/images';

/** Of Elasticsearch, Kibana, Logstash and Filebeat, which are released together. */
export const elasticVersion = '9.5.0';

/** The user of Elastic's images. */
export const elasticUser = 1000;

const repositories = {
  elasticsearch: 'elasticsearch/elasticsearch',
  kibana: 'kibana/kibana',
  logstash: 'logstash/logstash',
  filebeat: 'beats/filebeat',
} as const;

export function elasticImage(
  environment: Pick<ClusterEnvironment, 'images'>,
  name: keyof typeof repositories,
): string {
  return imageOf(environment, 'docker.elastic.co', `${repositories[name]}:${elasticVersion}`);
}

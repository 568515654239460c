import type { Layer } from '../model/artifacts';
import type { Page } from '../model/links';
import type { ClusterEnvironment } from '../model/model';
import { elasticName } from '../security/names';

/** What is served under `<name>.<domain>`: the pages that people open, and Elasticsearch for CI. */
export type Reachable = Page | 'elasticsearch';

export interface Backend {
  readonly layer: Layer;
  readonly service: string;
  readonly port: number;
  /** ECK's services speak TLS with a certificate of their own. */
  readonly protocol: 'HTTP' | 'HTTPS';
}

/** The Service, the release and the Secret of the proxy in front of a page without a login of its own. */
export const signInName = (page: Page): string => `sign-in-${page}`;

const signIn = (layer: Layer, page: Page): Backend => ({
  layer,
  service: signInName(page),
  port: 80,
  protocol: 'HTTP',
});

export const backends: Readonly<Record<Reachable, Backend>> = {
  prometheus: signIn('metrics', 'prometheus'),
  alertmanager: signIn('metrics', 'alertmanager'),
  jaeger: signIn('tracing', 'jaeger'),
  grafana: { layer: 'grafana', service: 'grafana', port: 80, protocol: 'HTTP' },
  kibana: { layer: 'logging', service: `${elasticName}-kb-http`, port: 5601, protocol: 'HTTPS' },
  elasticsearch: { layer: 'logging', service: `${elasticName}-es-http`, port: 9200, protocol: 'HTTPS' },
};

/** Networks that may open a page; nothing where all may. */
export const networksOf = (
  { reach }: Pick<ClusterEnvironment, 'reach'>,
  page: Reachable,
): readonly string[] | undefined => (page === 'elasticsearch' ? reach.elasticsearchCidrs : undefined);

export const reachables = Object.keys(backends) as readonly Reachable[];

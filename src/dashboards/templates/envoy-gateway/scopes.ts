import type { Scope } from '../queries';

export interface Scopes {
  /** What enters. */
  readonly proxy: Scope;
  /** The chosen routes. */
  readonly routes: Scope;
  /** The service that counts for all proxies together. */
  readonly limits: Scope;
}

export const byRoute = ['envoy_cluster_name'];

export const route = '{{envoy_cluster_name}}';

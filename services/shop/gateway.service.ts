import { defineService } from '#o11y';
import rateLimiter from './rate-limiter.service';
import shop from './shop.team';
import storefront from './storefront.service';

/**
 * The proxies of a Gateway named `envoy`. Envoy Gateway runs them in its namespace under its name, and its pods say
 * `app.kubernetes.io/name: envoy`.
 * @see https://gateway.envoyproxy.io/docs/tasks/operations/gateway-namespace-mode/
 */
export default defineService({
  owner: shop,
  tier: 'critical',
  summary: 'lets customers in, each within the limits of their plan',
  workload: { namespace: 'shop', deployment: 'envoy' },
  telemetry: { emits: ['envoy'], scrape: { port: 'metrics', path: '/stats/prometheus' } },
  dependsOn: [storefront, rateLimiter],
});

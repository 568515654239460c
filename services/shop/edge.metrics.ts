import { defineMetrics } from '#o11y';

export default defineMetrics({
  metrics: {
    cdn_requests_total: {
      type: 'counter',
      description: 'requests of clients',
      labels: { cache_status: 'hit, miss or bypass', status_class: 'like 2xx' },
    },
    cdn_response_bytes_total: {
      type: 'counter',
      description: 'sent to clients',
      labels: { cache_status: 'hit, miss or bypass' },
    },
    cdn_origin_request_duration_seconds: {
      type: 'histogram',
      description: 'time until the storefront has answered',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.3, 0.5, 1, 2.5, 5, 10],
    },
    http_client_request_duration_seconds: {
      type: 'histogram',
      description: 'time until another service has answered',
      labels: {
        method: 'of the request',
        peer: 'service that is called',
        status_code: 'of the answer, or error',
      },
    },
  },
});

import { defineMetrics } from '#o11y';

export default defineMetrics({
  metrics: {
    http_client_request_duration_seconds: {
      type: 'histogram',
      description: 'time until another service has answered',
      labels: {
        method: 'of the request',
        peer: 'service that is called',
        status_code: 'of the answer, or error',
      },
    },
    web_vital_lcp_seconds: {
      type: 'histogram',
      description: 'until the largest part of a page is shown',
      buckets: [0.5, 1, 1.5, 2, 2.5, 4, 8],
    },
    web_vital_inp_seconds: {
      type: 'histogram',
      description: 'from a click or key to the next picture',
      buckets: [0.05, 0.1, 0.2, 0.5, 1],
    },
    web_vital_cls_score: {
      type: 'histogram',
      unit: 'ratio',
      description: 'how far parts of a page jump while it loads',
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5],
    },
  },
});

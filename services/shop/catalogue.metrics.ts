import { defineMetrics } from '#o11y';

export default defineMetrics({
  metrics: {
    cache_requests_total: {
      type: 'counter',
      unit: 'operations',
      description: 'look-ups in the cache of products',
      labels: { result: 'hit or miss' },
    },
  },
});

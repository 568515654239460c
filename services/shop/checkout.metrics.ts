import { defineMetrics } from '#o11y';

export default defineMetrics({
  metrics: {
    http_request_duration_seconds: {
      type: 'histogram',
      description: 'time to answer a request',
      labels: { method: 'of the request', route: 'pattern of the path', status_code: 'of the answer' },
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
    shop_orders_total: {
      type: 'counter',
      unit: 'orders',
      description: 'paid orders',
      labels: { plan: 'class of the customer' },
    },
    shop_order_value_euros_total: { type: 'counter', unit: 'euros', description: 'value of the paid orders' },
  },
});

import { defineMetrics } from '#o11y';

/** One metric of each type. */
export default defineMetrics({
  emitter: 'shop',
  metrics: {
    shop_orders_total: { type: 'counter', unit: 'orders', labels: { plan: 'class of the customer' } },
    shop_refunds_total: { type: 'counter', unit: 'orders', labels: { reason: 'as given' } },
    shop_latency_seconds: { type: 'histogram', labels: { route: 'of the request' }, buckets: [0.1, 1] },
    shop_size_bytes: { type: 'histogram', labels: { route: 'of the request' }, native: 'only' },
    shop_wait_seconds: { type: 'summary', labels: { route: 'of the request' } },
    queue_depth: { type: 'gauge', unit: 'mails', labels: { queue: 'name' } },
    disk_size_bytes: { type: 'gauge', labels: { device: 'name' } },
    disk_used_bytes: { type: 'gauge', labels: { device: 'name' } },
    disk_age_seconds: { type: 'gauge', labels: { device: 'name' } },
    pod_info: { type: 'untyped', labels: { 'label_*': 'of the pod' } },
  },
});

import { defineService } from '#o11y';
import shop from './shop.team';

/** RabbitMQ, whose own plugin measures it. */
export default defineService({
  owner: shop,
  tier: 'critical',
  summary: 'carries orders to the warehouse and the books',
  workload: { namespace: 'shop', statefulSet: 'broker' },
  telemetry: { emits: ['rabbitmq'], scrape: { port: 'prometheus' } },
});

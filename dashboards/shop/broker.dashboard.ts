import { defineDashboard, kubernetesWorkload, rabbitmq } from '#o11y';
import broker from '../../services/shop/broker.service';

export default defineDashboard({
  title: 'Broker',
  description: 'Whether messages get through RabbitMQ, and what they wait for.',
  service: broker,
  rows: [rabbitmq(broker), kubernetesWorkload(broker)],
});

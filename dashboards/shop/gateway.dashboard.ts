import { defineDashboard, envoyGateway } from '#o11y';
import gateway from '../../services/shop/gateway.service';

export default defineDashboard({
  title: 'Gateway',
  description: 'What enters the shop, what is limited, and which route fails.',
  service: gateway,
  rows: [envoyGateway(gateway)],
});

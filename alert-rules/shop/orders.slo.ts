import { defineSlo } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineSlo({
  service: checkout,
  objective: '99%',
  sli: {
    kind: 'throughput',
    events: {
      metric: 'http_request_duration_seconds_count',
      match: { job: 'shop/checkout', route: '/pay', status_code: { re: '2..' } },
    },
    // On the quietest night of the year there were three a minute.
    floor: '1/m',
  },
  summary: 'orders keep coming in',
});

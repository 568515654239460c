import { defineDashboard, nodeRuntime, serviceOverview } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineDashboard({
  title: 'Checkout',
  description: 'Whether customers can pay, and what they buy.',
  service: checkout,
  rows: [
    {
      title: 'Business',
      panels: [
        {
          kind: 'stat',
          title: 'Orders per hour',
          description: 'Paid orders. Nothing during the day is an outage, whatever the other panels say.',
          queries: [{ expr: 'sum(increase(shop_orders_total[1h]))', legend: 'orders' }],
        },
        {
          kind: 'stat',
          title: 'Sales per hour',
          description: 'Value of the paid orders.',
          queries: [{ expr: 'sum(increase(shop_order_value_euros_total[1h]))', legend: 'sales' }],
        },
        {
          kind: 'timeseries',
          title: 'Orders by plan',
          description: 'Paid orders by the class of the customer.',
          queries: [
            { expr: 'sum by (plan) (rate(shop_orders_total[$__rate_interval]))', legend: '{{plan}}' },
          ],
          stacked: true,
        },
      ],
    },
    serviceOverview(checkout),
    nodeRuntime(checkout),
  ],
});

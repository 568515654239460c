import { defineDashboard, nodeRuntime, serviceOverview } from '#o11y';
import shop from '../../services/shop/checkout.metrics';
import checkout from '../../services/shop/checkout.service';
import errors from './checkout-errors.dashboard';
import promises from './checkout-promises.dashboard';
import workload from './checkout-workload.dashboard';

export default defineDashboard({
  title: 'Checkout',
  description: 'Whether customers can pay, and what they buy.',
  service: checkout,
  links: [
    { title: 'Promises', dashboard: promises },
    { title: 'Errors', dashboard: errors },
    { title: 'Workload', dashboard: workload },
  ],
  rows: [
    {
      title: 'Business',
      panels: [
        {
          kind: 'stat',
          title: 'Orders per hour',
          description: 'Paid orders. Nothing during the day is an outage, whatever the other panels say.',
          queries: [{ expr: shop.shop_orders_total.increase('1h').sum(), legend: 'orders' }],
          height: 8,
        },
        {
          kind: 'stat',
          title: 'Sales per hour',
          description: 'Value of the paid orders.',
          queries: [{ expr: shop.shop_order_value_euros_total.increase('1h').sum(), legend: 'sales' }],
          height: 8,
        },
        {
          kind: 'timeseries',
          title: 'Orders by plan',
          description: 'Paid orders by the class of the customer.',
          queries: [{ expr: shop.shop_orders_total.rate().sum('plan'), legend: '{{plan}}' }],
          stacked: true,
          legend: { at: 'right', values: ['max', 'last'] },
        },
      ],
    },
    serviceOverview(checkout),
    nodeRuntime(checkout),
  ],
});

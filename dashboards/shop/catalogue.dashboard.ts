import { defineDashboard, nodeRuntime, serviceOverview } from '#o11y';
import catalogue from '../../services/shop/catalogue.service';

export default defineDashboard({
  title: 'Catalogue',
  description: 'Products and prices, and the cache before them.',
  service: catalogue,
  rows: [
    serviceOverview(catalogue),
    {
      title: 'Cache',
      panels: [
        {
          kind: 'timeseries',
          title: 'Hit ratio',
          description: 'Share of look-ups answered from the cache. A fall makes every request slower.',
          queries: [
            {
              expr: 'sum(rate(cache_requests_total{result="hit"}[$__rate_interval])) / (sum(rate(cache_requests_total[$__rate_interval])) > 0)',
              legend: 'hits',
            },
          ],
          unit: 'percentunit',
          max: 1,
        },
        {
          kind: 'timeseries',
          title: 'Look-ups',
          description: 'Hits and misses.',
          queries: [
            { expr: 'sum by (result) (rate(cache_requests_total[$__rate_interval]))', legend: '{{result}}' },
          ],
          unit: 'ops',
          stacked: true,
        },
      ],
    },
    nodeRuntime(catalogue),
  ],
});

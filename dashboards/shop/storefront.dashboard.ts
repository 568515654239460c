import { defineDashboard, nodeRuntime, serviceOverview } from '#o11y';
import storefront from '../../services/shop/storefront.service';

export default defineDashboard({
  title: 'Storefront',
  description: 'The pages that customers see.',
  service: storefront,
  rows: [
    serviceOverview(storefront),
    {
      title: 'Calls to other services',
      panels: [
        {
          kind: 'timeseries',
          title: 'Failed calls',
          description:
            'Share of calls without a good answer, as the storefront sees it. Timeouts are included.',
          queries: [
            {
              expr: 'sum by (peer) (rate(http_client_request_duration_seconds_count{job="shop/storefront",status_code=~"5..|error"}[$__rate_interval])) / sum by (peer) (rate(http_client_request_duration_seconds_count{job="shop/storefront"}[$__rate_interval]))',
              legend: '{{peer}}',
            },
          ],
          unit: 'percentunit',
        },
        {
          kind: 'timeseries',
          title: 'Latency of calls p95',
          description:
            'As the storefront sees it: longer than the called service says means the way between them.',
          queries: [
            {
              expr: 'histogram_quantile(0.95, sum by (le, peer) (rate(http_client_request_duration_seconds_bucket{job="shop/storefront"}[$__rate_interval])))',
              legend: '{{peer}}',
            },
          ],
          unit: 's',
        },
      ],
    },
    nodeRuntime(storefront),
  ],
});

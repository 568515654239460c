import { defineDashboard } from '#o11y';
import prometheus from '../../services/platform/prometheus.service';

export default defineDashboard({
  title: 'SLO fleet',
  description: 'Every promise at a glance: what is left of its budget and how fast it burns.',
  service: prometheus,
  variables: [{ name: 'team', label: 'team', metric: 'slo_info', title: 'Team' }],
  timeRange: '1d',
  rows: [
    {
      title: 'Now',
      panels: [
        {
          kind: 'stat',
          title: 'Promises',
          description: 'SLOs that are measured.',
          queries: [{ expr: 'count(slo_info{team=~"$team"})', legend: 'SLOs' }],
          unit: 'none',
        },
        {
          kind: 'stat',
          title: 'Broken promises',
          description: 'SLOs whose budget of the period is spent.',
          queries: [
            {
              expr: 'count(slo:budget_remaining:ratio{team=~"$team"} < 0) or vector(0)',
              legend: 'overspent',
            },
          ],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'red' }],
        },
        {
          kind: 'stat',
          title: 'Burning',
          description: 'SLOs that spend their budget faster than the period allows, over the last hour.',
          queries: [
            {
              expr: 'count(slo:burn_rate:ratio{team=~"$team",window="1h"} > 1) or vector(0)',
              legend: 'above pace',
            },
          ],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
        },
        {
          kind: 'stat',
          title: 'Lowest coverage',
          description:
            'Share of the period for which there is data. A budget that is measured half of the time is a guess.',
          queries: [{ expr: 'min(slo:coverage:ratio{team=~"$team"})', legend: 'coverage' }],
          unit: 'percentunit',
        },
        {
          kind: 'table',
          title: 'All promises',
          description: 'Start with the lowest budget; its service has a dashboard of its own.',
          labels: { team: 'Team', slo_service: 'Service', slo: 'SLO' },
          height: 12,
          columns: [
            {
              title: 'Objective',
              expr: 'max by (team, slo_service, slo) (slo:objective:ratio{team=~"$team"})',
              unit: 'percentunit',
            },
            {
              title: 'Budget left',
              expr: 'min by (team, slo_service, slo) (slo:budget_remaining:ratio{team=~"$team"})',
              unit: 'percentunit',
              thresholds: [
                { colour: 'red' },
                { value: 0, colour: 'orange' },
                { value: 0.25, colour: 'green' },
              ],
            },
            {
              title: 'Burn rate 1h',
              expr: 'max by (team, slo_service, slo) (slo:burn_rate:ratio{team=~"$team",window="1h"})',
              unit: 'none',
              thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
            },
            {
              title: 'Burn rate 6h',
              expr: 'max by (team, slo_service, slo) (slo:burn_rate:ratio{team=~"$team",window="6h"})',
              unit: 'none',
              thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
            },
          ],
        },
      ],
    },
    {
      title: 'Over time',
      panels: [
        {
          kind: 'timeseries',
          title: 'Lowest budgets',
          description: 'The ten SLOs with the least budget left.',
          queries: [{ expr: 'bottomk(10, slo:budget_remaining:ratio{team=~"$team"})', legend: '{{slo}}' }],
          unit: 'percentunit',
          max: 1,
        },
        {
          kind: 'timeseries',
          title: 'Fastest burn',
          description:
            'The ten SLOs that burn fastest over six hours. At 1 the budget lasts exactly for the period.',
          queries: [{ expr: 'topk(10, slo:burn_rate:ratio{team=~"$team",window="6h"})', legend: '{{slo}}' }],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
        },
        {
          kind: 'alert-list',
          title: 'Budget alerts',
          description: 'Alerts of SLOs that are pending or firing.',
          match: { slo: { re: '.+' } },
          width: 24,
        },
      ],
    },
  ],
});

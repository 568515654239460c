import { dataSources } from '../../grafana/data-sources';

const page = '/alerting/groups';

/** The page of Grafana with what Alertmanager holds of the alerts that match, and who was told. */
export function firingAlerts(matcher: string): string {
  const { name } = dataSources.alertmanager;
  return `${page}?${new URLSearchParams({ queryString: matcher, alertmanager: name })}`;
}

/** Whether it is such a page, of whatever alerts. */
export const isFiringAlerts = (url: string): boolean => url.startsWith(`${page}?`);

import type { Link } from '../../../model/link';
import type { Service } from '../../../model/model';

/** From a route of a table to its log lines and traces. What has no workload writes none. */
export function routeLinks({ name, workload }: Service, routeLabel: string): readonly Link[] {
  if (workload === undefined) return [];
  const route = `{{${routeLabel}}}`;
  return [
    { title: 'Log lines of the route', kibana: `service.name:"${name}" AND http.route:"${route}"` },
    { title: 'Traces of the route', jaeger: name, tags: { 'http.route': route } },
  ];
}

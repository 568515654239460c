import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';

/** What runs no code of its own writes neither logs nor spans. */
const writesSignals = ({ workload }: Service): boolean => workload !== undefined;

export function logPanels(service: Service): readonly Panel[] {
  if (!writesSignals(service)) return [];
  return [
    {
      kind: 'logs',
      title: 'Log lines',
      description: 'The newest first. Open one for its fields; the trace id leads to its trace.',
      query: `service.name:"${service.name}"`,
    },
  ];
}

/** Traces of services that measure their requests. */
export function tracePanels(service: Service): readonly Panel[] {
  if (!writesSignals(service) || service.telemetry?.http === undefined) return [];
  return [
    {
      kind: 'traces',
      title: 'Traces',
      description: 'The newest traces that touched the service. The longest bar is where the time went.',
      service: service.name,
    },
  ];
}

import { z } from 'zod';
import type { Definition } from './definition';
import type { Duration } from './duration';
import type { Link, Panel } from './panel';
import { linkSchema, panelSchema } from './panel-schema';
import { duration, pattern, reference, text } from './schema';
import type { ServiceDefinition, ServiceInput } from './service';
import { type Matchers, matchersSchema } from './slo';
import { fleetTemplates, serviceTemplates, type TemplateRows } from './templates';

/** Panels under a heading, laid out from left to right. */
export interface Row {
  readonly kind?: 'row';
  /** Unique in its dashboard. */
  readonly title: string;
  /** Collapsed rows send no queries until they are opened. @default false */
  readonly collapsed?: boolean;
  readonly panels: readonly Panel[];
}

export type DashboardRow = Row | TemplateRows;

/** A variable whose values are those of a label: `label_values(<metric>{<match>}, <label>)`. */
export interface Variable {
  /** As queries name it: `$node`. */
  readonly name: string;
  readonly label: string;
  readonly metric: string;
  readonly match?: Matchers;
  /** @default the name */
  readonly title?: string;
  /** Several values at once, all of them at first; queries compare with `=~`. @default true */
  readonly multi?: boolean;
}

/** `dashboards/<team>/<name>.dashboard.ts`. */
export interface DashboardInput {
  /** Unique among the dashboards of the team. */
  readonly title: string;
  readonly description: string;
  /** Whose dashboard it is; its team owns the folder. */
  readonly service: ServiceDefinition;
  readonly variables?: readonly Variable[];
  readonly links?: readonly Link[];
  /** @default `1h` */
  readonly timeRange?: Duration;
  readonly rows: readonly DashboardRow[];
  /** `<team>/<stem>` that the dashboard had before it was moved; keeps its uid. */
  readonly id?: string;
}

export type DashboardDefinition = Definition<'dashboard', DashboardInput>;

const service = reference<'service', ServiceInput>('service');

const rowSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('row').exactOptional(),
    title: text,
    collapsed: z.boolean().exactOptional(),
    panels: z.array(panelSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('service-template'), template: z.enum(serviceTemplates), service }),
  z.strictObject({ kind: z.literal('fleet-template'), template: z.enum(fleetTemplates) }),
]) satisfies z.ZodType<DashboardRow>;

export const dashboardSchema = z.strictObject({
  title: text,
  description: text,
  service,
  variables: z
    .array(
      z.strictObject({
        name: pattern(/^[a-z]\w*$/, 'the name of a variable', 'route'),
        label: text,
        metric: text,
        match: matchersSchema.exactOptional(),
        title: text.exactOptional(),
        multi: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  links: z.array(linkSchema).exactOptional(),
  timeRange: duration.exactOptional(),
  rows: z.array(rowSchema).min(1),
  id: pattern(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a former id', 'shop/checkout').exactOptional(),
}) satisfies z.ZodType<DashboardInput>;

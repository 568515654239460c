import { z } from 'zod';
import { type AnnotationKind, annotationKinds } from './annotation';
import type { Definition } from './definition';
import type { Duration } from './duration';
import { type Link, linkSchema } from './link';
import { type LintWaiver, lintWaiversSchema } from './lint';
import type { Panel } from './panel';
import { panelSchema } from './panel-schema';
import { duration, pattern, reference, text } from './schema';
import type { ServiceDefinition, ServiceInput } from './service';
import { fleetTemplates, serviceTemplates, type TemplateRows } from './templates';
import { type Variable, variableSchema } from './variable';

/** Panels under a heading, laid out from left to right. */
export interface Row {
  readonly kind?: 'row';
  /** Unique in its dashboard. */
  readonly title: string;
  /** Stands at the top without a heading; the title tells it apart all the same. @default false */
  readonly untitled?: boolean;
  /** Begins a tab of this name, to which the rows below belong. In the classic schema, which has no tabs, it leads their headings. */
  readonly tab?: string;
  /** A variable: the row is shown for each of its values. */
  readonly repeatBy?: string;
  /** Collapsed rows send no queries until they are opened. @default false */
  readonly collapsed?: boolean;
  readonly panels: readonly Panel[];
}

export type DashboardRow = Row | TemplateRows;

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
  /** What is marked over all panels. @default everything with templates of services, otherwise maintenance */
  readonly annotations?: readonly AnnotationKind[];
  readonly rows: readonly DashboardRow[];
  /** What the linter finds and what is meant so. */
  readonly lint?: readonly LintWaiver[];
  /** `<team>/<stem>` that the dashboard had before it was moved; keeps its uid. */
  readonly id?: string;
}

export type DashboardDefinition = Definition<'dashboard', DashboardInput>;

const service = reference<'service', ServiceInput>('service');

const tab = text.exactOptional();

const rowSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('row').exactOptional(),
    title: text,
    untitled: z.boolean().exactOptional(),
    tab,
    repeatBy: text.exactOptional(),
    collapsed: z.boolean().exactOptional(),
    panels: z.array(panelSchema).min(1),
  }),
  z.strictObject({ kind: z.literal('service-template'), template: z.enum(serviceTemplates), service, tab }),
  z.strictObject({ kind: z.literal('fleet-template'), template: z.enum(fleetTemplates), tab }),
]) satisfies z.ZodType<DashboardRow>;

export const dashboardSchema = z.strictObject({
  title: text,
  description: text,
  service,
  variables: z.array(variableSchema).exactOptional(),
  links: z.array(linkSchema).exactOptional(),
  timeRange: duration.exactOptional(),
  annotations: z.array(z.enum(annotationKinds)).exactOptional(),
  rows: z.array(rowSchema).min(1),
  lint: lintWaiversSchema.exactOptional(),
  id: pattern(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a former id', 'shop/checkout').exactOptional(),
}) satisfies z.ZodType<DashboardInput>;

import { z } from 'zod';
import type { Definition } from './definition';
import type { Duration } from './duration';
import { duration, reference, text } from './schema';
import type { ServiceDefinition, ServiceInput } from './service';

/** One query of a panel against Prometheus. */
export interface Query {
  readonly expr: string;
  /** Text of the legend; may use `{{label}}`. */
  readonly legend?: string;
}

interface PanelBase {
  readonly title: string;
  /** What it shows and what to do when it looks bad. */
  readonly description: string;
  /** Columns of 24. @default by kind */
  readonly width?: number;
  /** Grid rows of 30 px. @default by kind */
  readonly height?: number;
}

interface QueryPanel extends PanelBase {
  readonly queries: readonly Query[];
  /** A unit id of Grafana: `s`, `bytes`, `percentunit`, `reqps`, `short`. */
  readonly unit: string;
  /** Values from which the panel turns yellow or red. */
  readonly thresholds?: readonly { readonly value: number; readonly colour: 'green' | 'yellow' | 'red' }[];
}

export type Panel =
  | (QueryPanel & { readonly kind: 'timeseries'; readonly stacked?: boolean })
  | (QueryPanel & { readonly kind: 'stat' | 'gauge' | 'bar-gauge' | 'table' | 'heatmap' | 'state-timeline' })
  | (PanelBase & { readonly kind: 'text'; readonly markdown: string })
  /** Lucene query on the log data streams. */
  | (PanelBase & { readonly kind: 'logs'; readonly query: string })
  /** Traces of one service. */
  | (PanelBase & { readonly kind: 'traces'; readonly service: string })
  /** Firing alerts whose labels match. */
  | (PanelBase & { readonly kind: 'alert-list'; readonly matchers: string });

export interface Row {
  readonly title: string;
  /** Collapsed rows send no queries until they are opened. @default false */
  readonly collapsed?: boolean;
  readonly panels: readonly Panel[];
}

/** A variable whose values are those of a label: `label_values(<metric>, <label>)`. */
export interface Variable {
  readonly name: string;
  readonly label: string;
  readonly metric: string;
  /** @default the name */
  readonly title?: string;
}

/** `dashboards/<team>/<name>.dashboard.ts`. */
export interface DashboardInput {
  readonly title: string;
  readonly description: string;
  /** Whose dashboard it is; its team owns the folder. */
  readonly service: ServiceDefinition;
  readonly variables?: readonly Variable[];
  /** @default `1h` */
  readonly timeRange?: Duration;
  readonly rows: readonly Row[];
  /** `<team>/<stem>` that the dashboard had before it was moved; keeps its uid. */
  readonly id?: string;
}

export type DashboardDefinition = Definition<'dashboard', DashboardInput>;

const panelBase = {
  title: text,
  description: text,
  width: z.number().int().min(1).max(24).exactOptional(),
  height: z.number().int().min(1).exactOptional(),
};

const queryPanel = {
  ...panelBase,
  queries: z.array(z.strictObject({ expr: text, legend: text.exactOptional() })).min(1),
  unit: text,
  thresholds: z
    .array(z.strictObject({ value: z.number(), colour: z.enum(['green', 'yellow', 'red']) }))
    .exactOptional(),
};

const panelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('timeseries'), ...queryPanel, stacked: z.boolean().exactOptional() }),
  z.strictObject({
    kind: z.enum(['stat', 'gauge', 'bar-gauge', 'table', 'heatmap', 'state-timeline']),
    ...queryPanel,
  }),
  z.strictObject({ kind: z.literal('text'), ...panelBase, markdown: text }),
  z.strictObject({ kind: z.literal('logs'), ...panelBase, query: text }),
  z.strictObject({ kind: z.literal('traces'), ...panelBase, service: text }),
  z.strictObject({ kind: z.literal('alert-list'), ...panelBase, matchers: text }),
]) satisfies z.ZodType<Panel>;

export const dashboardSchema = z.strictObject({
  title: text,
  description: text,
  service: reference<'service', ServiceInput>('service'),
  variables: z
    .array(z.strictObject({ name: text, label: text, metric: text, title: text.exactOptional() }))
    .exactOptional(),
  timeRange: duration.exactOptional(),
  rows: z
    .array(
      z.strictObject({
        title: text,
        collapsed: z.boolean().exactOptional(),
        panels: z.array(panelSchema).min(1),
      }),
    )
    .min(1),
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .exactOptional(),
}) satisfies z.ZodType<DashboardInput>;

/**
 * A dashboard of Grafana as it is read from JSON, classic or v2, ours or foreign: what it shows, by the names of the classic
 * schema. Ids and positions are kept where the JSON has them; defaults of Grafana are filled in only where nothing can
 * be told without them.
 * @see https://github.com/grafana/grafana/blob/main/kinds/dashboard/dashboard_kind.cue
 */
import type { PropertyPath } from '../problems/problem';

/** An object of the JSON whose keys mean something to a plugin only. */
export type Raw = Readonly<Record<string, unknown>>;

export interface Board {
  readonly schema: 'classic' | 'v2';
  readonly uid?: string;
  readonly title: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly editable: boolean;
  /** As Grafana writes it: `now-6h`, `now`. */
  readonly time?: { readonly from: string; readonly to: string };
  readonly refresh?: string;
  readonly timeZone?: string;
  readonly variables: readonly BoardVariable[];
  readonly annotations: readonly BoardAnnotation[];
  readonly links: readonly BoardLink[];
  /** From top to bottom. Panels above the first heading are a row without title. */
  readonly rows: readonly BoardRow[];
  /** Keys of the dashboard that are none of the above. */
  readonly rest: Raw;
}

export interface BoardRow {
  /** Nothing for panels above the first heading. */
  readonly title?: string;
  readonly id?: number;
  readonly collapsed: boolean;
  /** The variable by which the row is repeated. */
  readonly repeat?: string;
  /** The tab that it is in; v2 only. */
  readonly tab?: string;
  readonly panels: readonly BoardPanel[];
  /** Keys of the row that are none of the above. */
  readonly rest: Raw;
}

/** A data source as it is named: `type` is missing where only a name or a uid is given. May hold variables. */
export interface BoardDataSource {
  readonly type?: string;
  readonly uid?: string;
}

export interface BoardPanel {
  readonly id?: number;
  /** May be empty. */
  readonly title: string;
  readonly description?: string;
  /** The id of the plugin: `timeseries`, `stat`, `alertlist`. */
  readonly type: string;
  readonly version?: string;
  /** In columns of 24 and grid rows of 30 px, from the top of the dashboard. */
  readonly position?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly dataSource?: BoardDataSource;
  readonly targets: readonly BoardTarget[];
  /** How values are shown if no override says otherwise. */
  readonly field: BoardField;
  readonly overrides: readonly BoardOverride[];
  readonly transformations: readonly BoardTransformation[];
  readonly links: readonly BoardLink[];
  readonly repeat?: { readonly variable: string; readonly direction: 'h' | 'v'; readonly maxPerRow?: number };
  /** Smallest step, as Grafana writes it: `1m`. */
  readonly interval?: string;
  readonly maxDataPoints?: number;
  /** Of another time range than that of the dashboard: `1h`. */
  readonly timeFrom?: string;
  readonly timeShift?: string;
  readonly transparent: boolean;
  /** The uid of the library panel that it shows. */
  readonly libraryPanel?: string;
  /** What the plugin calls options. */
  readonly options: Raw;
  /** Keys of the panel that are none of the above. */
  readonly rest: Raw;
  /** Where it stands in the JSON. */
  readonly path: PropertyPath;
}

export interface BoardTarget {
  readonly refId?: string;
  /** @default that of the panel */
  readonly dataSource?: BoardDataSource;
  /** PromQL or LogQL, as text with variables. */
  readonly expr?: string;
  readonly legend?: string;
  readonly instant: boolean;
  readonly range: boolean;
  readonly format?: string;
  readonly interval?: string;
  readonly exemplar: boolean;
  readonly hidden: boolean;
  /** Keys of the query that are none of the above: what other data sources than Prometheus are asked. */
  readonly rest: Raw;
}

/** Values are in the unit of the field; the first step begins at minus infinity, which JSON writes as null. */
export interface BoardThresholds {
  readonly mode: 'absolute' | 'percentage';
  readonly steps: readonly { readonly value: number | null; readonly color: string }[];
}

export interface BoardField {
  readonly unit?: string;
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  readonly displayName?: string;
  readonly noValue?: string;
  readonly thresholds?: BoardThresholds;
  readonly color?: Raw;
  /** As they are: value, range, regex and special mappings. */
  readonly mappings: readonly Raw[];
  /** Data links. */
  readonly links: readonly BoardLink[];
  /** What the plugin calls custom: line width, stacking, axis. */
  readonly custom: Raw;
  readonly rest: Raw;
}

export interface BoardOverride {
  readonly matcher: { readonly id: string; readonly options?: unknown };
  readonly properties: readonly { readonly id: string; readonly value: unknown }[];
  readonly rest: Raw;
}

export interface BoardTransformation {
  readonly id: string;
  readonly options: Raw;
  /** Whether it is switched off, and for which frames it is. */
  readonly rest: Raw;
}

export interface BoardLink {
  readonly title: string;
  /** Nothing for a list of dashboards. */
  readonly url?: string;
  /** Of the dashboards that are listed. */
  readonly tags: readonly string[];
  readonly asDropdown: boolean;
  readonly keepTime: boolean;
  readonly includeVars: boolean;
  readonly targetBlank: boolean;
  readonly rest: Raw;
}

export interface BoardVariable {
  readonly name: string;
  /** `query`, `custom`, `constant`, `interval`, `textbox`, `datasource`, `adhoc`, `groupby`, `switch`. */
  readonly type: string;
  readonly label?: string;
  readonly description?: string;
  /** 0 shown, 1 without its label, 2 not shown. */
  readonly hide: number;
  readonly dataSource?: BoardDataSource;
  /** The text of the query, of the list, of the constant. */
  readonly query?: string;
  /** Of a data source variable and of queries: which results are taken. */
  readonly regex?: string;
  /** 0 never, 1 when the dashboard is opened, 2 when the time range changes. */
  readonly refresh?: number;
  readonly sort?: number;
  readonly multi: boolean;
  readonly includeAll: boolean;
  readonly allValue?: string;
  /** What is chosen at first. */
  readonly current: readonly string[];
  readonly options: readonly string[];
  readonly rest: Raw;
}

export interface BoardAnnotation {
  readonly name: string;
  readonly builtIn: boolean;
  readonly enable: boolean;
  readonly hide: boolean;
  readonly dataSource?: BoardDataSource;
  readonly expr?: string;
  readonly iconColor?: string;
  readonly rest: Raw;
}

/** Every panel, in the order of reading. */
export function panelsOf({ rows }: Pick<Board, 'rows'>): readonly BoardPanel[] {
  return rows.flatMap(({ panels }) => panels);
}

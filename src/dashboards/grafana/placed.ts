import type { Duration } from '../../model/duration';
import type { Link } from '../../model/link';
import type { Panel } from '../../model/panel';
import type { Variable } from '../../model/variable';
import type { Annotation } from '../annotations';
import type { Position } from '../layout';
import type { LinkScope } from '../links/address';

export interface PlacedPanel {
  readonly id: number;
  readonly position: Position;
  readonly panel: Panel;
}

export interface PlacedRow {
  readonly id: number;
  readonly position: Position;
  readonly title: string;
  /** The panels stand without a heading. */
  readonly untitled: boolean;
  readonly tab?: string;
  readonly collapsed: boolean;
  readonly repeatBy?: string;
  readonly panels: readonly PlacedPanel[];
}

/** Whose dashboard it is. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  /** How its alerts reach it. */
  readonly contact: string;
}

export interface PlacedDashboard {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly owner: Owner;
  readonly links: readonly Link[];
  readonly scope: LinkScope;
  readonly variables: readonly Variable[];
  readonly timeRange: Duration;
  readonly annotations: readonly Annotation[];
  readonly rows: readonly PlacedRow[];
}

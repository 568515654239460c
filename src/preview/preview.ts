import type { Board, BoardLink, BoardPanel, BoardRow } from '../board/board';
import type { PanelData } from './data';
import type { Drawn } from './draw/drawn';
import { drawPanel } from './draw/kinds';
import { renderMarkdown } from './draw/markdown';
import { type Position, positionsOf } from './layout';
import { colourOf, type Mark, shownAnnotations, syntheticMarks } from './marks';
import { questionsOf } from './questions';
import type { Repeated } from './repeat';
import type { Labels } from './synthetic/labels';
import { syntheticData } from './synthetic/synthetic';
import { type Chosen, chosenOf, fillerOf, queryFillerOf } from './variables';

/** A dashboard as it is drawn. */
export interface Preview {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** Dashboards of one group stand together. */
  readonly group: string;
  readonly tags: readonly string[];
  /** The time range: `now-1h`. */
  readonly from: string;
  readonly variables: readonly { readonly label: string; readonly text: string }[];
  /** What is marked on the time axis. */
  readonly annotations: readonly { readonly name: string; readonly colour: string }[];
  readonly links: readonly PreviewLink[];
  readonly rows: readonly PreviewRow[];
}

export interface PreviewLink {
  readonly title: string;
  /** Nothing where it leads to no page that is known here. */
  readonly url?: string;
}

export interface PreviewRow {
  readonly title?: string;
  readonly tab?: string;
  readonly collapsed: boolean;
  readonly repeat?: string;
  readonly repeated?: Repeated['repeated'];
  readonly panels: readonly PreviewPanel[];
}

export interface PreviewPanel {
  readonly id: string;
  readonly title: string;
  /** HTML of its Markdown. */
  readonly description: string;
  readonly type: string;
  readonly position: Position;
  readonly repeat?: string;
  readonly repeated?: Repeated['repeated'];
  readonly links: readonly PreviewLink[];
  /** What it asks, as written. */
  readonly queries: readonly string[];
  readonly drawn: Drawn;
}

export interface PreviewOptions {
  /** @default that of the tags: `team:shop` */
  readonly group?: string;
  readonly live?: Live;
  /** Labels of the SLOs and alerts that are defined, for numbers that are made up. */
  readonly names?: readonly Labels[];
}

/** What was asked for a dashboard instead of being made up. */
export interface Live {
  readonly chosen: Readonly<Record<string, Chosen>>;
  readonly dataOf: (panel: BoardPanel) => PanelData;
  /** What its annotations answered. */
  readonly marks: readonly Mark[];
}

/** A dashboard drawn from its definition alone, or from data that were asked for. */
export function previewOf(board: Board, { group, live, names }: PreviewOptions = {}): Preview {
  const chosen = live?.chosen ?? chosenOf(board);
  const fill = fillerOf(chosen);
  const fillQuery = queryFillerOf(chosen);
  const marks = live?.marks ?? syntheticMarks(board);
  const drawn = (panel: BoardPanel): Drawn => {
    const data = live?.dataOf(panel) ?? syntheticData(board, panel, fillQuery, names);
    return drawPanel(panel, data, { board, fill, marks });
  };
  return {
    uid: board.uid ?? '',
    title: board.title || 'without a title',
    description: board.description ?? '',
    group: group ?? teamOf(board),
    tags: board.tags,
    from: board.time?.from ?? 'now-6h',
    variables: Object.values(chosen)
      .filter(({ shown }) => shown)
      .map(({ label, text }) => ({ label, text })),
    annotations: shownAnnotations(board).map((annotation) => ({
      name: fill(annotation.name),
      colour: colourOf(annotation),
    })),
    links: board.links.map((link) => linkOf(link, fill)),
    rows: board.rows.map((row, index) => rowOf(row, index, { fill, drawn })),
  };
}

interface Tools {
  readonly fill: (text: string) => string;
  readonly drawn: (panel: BoardPanel) => Drawn;
}

function rowOf(row: BoardRow & Repeated, index: number, { fill, drawn }: Tools): PreviewRow {
  const positions = positionsOf(row.panels);
  return {
    ...(row.title === undefined ? {} : { title: fill(row.title) }),
    ...(row.tab === undefined ? {} : { tab: row.tab }),
    ...(row.repeat === undefined ? {} : { repeat: row.repeat }),
    ...(row.repeated === undefined ? {} : { repeated: row.repeated }),
    collapsed: row.collapsed,
    panels: row.panels.map((panel: BoardPanel & Repeated, at) => ({
      id: panel.id === undefined ? `${index}-${at}` : String(panel.id),
      title: fill(panel.title),
      description: panel.description === undefined ? '' : renderMarkdown(fill(panel.description)),
      type: panel.type,
      position: positions[at] ?? { x: 0, y: 0, w: 24, h: 8 },
      ...(panel.repeat === undefined ? {} : { repeat: panel.repeat.variable }),
      ...(panel.repeated === undefined ? {} : { repeated: panel.repeated }),
      links: [...panel.links, ...panel.field.links].map((link) => linkOf(link, fill)),
      queries: questionsOf(panel).map(({ expr }) => expr ?? ''),
      drawn: drawn(panel),
    })),
  };
}

/** Only what surely is a web page can be followed. */
function linkOf({ title, url, tags }: BoardLink, fill: (text: string) => string): PreviewLink {
  const name = fill(title) || url || `dashboards with ${tags.join(', ')}`;
  return url !== undefined && /^https?:\/\//.test(url) && !url.includes('$')
    ? { title: name, url }
    : { title: name };
}

function teamOf({ tags }: Board): string {
  return tags.find((tag) => tag.startsWith('team:'))?.slice('team:'.length) ?? '';
}

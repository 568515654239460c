import { type Change, code, pairs } from './change';

interface Panel {
  readonly id?: number;
  readonly title?: string;
  readonly type: string;
  readonly panels?: readonly Panel[];
  readonly [key: string]: unknown;
}

interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly panels?: readonly Panel[];
  readonly [key: string]: unknown;
}

/** What happened to dashboards, from their JSON by uid. */
export function dashboardChanges(
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
): readonly Change[] {
  return pairs(parsed(base), parsed(head)).flatMap(({ base: left, head: right }): readonly Change[] => {
    if (left === undefined) {
      return right === undefined
        ? []
        : [{ area: 'dashboards', action: 'added', subject: nameOf(right), details: [contents(right)] }];
    }
    if (right === undefined) {
      return [{ area: 'dashboards', action: 'removed', subject: nameOf(left), details: [contents(left)] }];
    }
    const details = [...frameDetails(left, right), ...panelDetails(left, right)];
    return details.length === 0
      ? []
      : [{ area: 'dashboards', action: 'changed', subject: nameOf(right), details }];
  });
}

function parsed(files: ReadonlyMap<string, string>): ReadonlyMap<string, Dashboard> {
  return new Map([...files].map(([path, text]) => [path, JSON.parse(text) as Dashboard]));
}

function nameOf({ title, uid }: Dashboard): string {
  return `${code(title)} (${code(uid)})`;
}

function contents(dashboard: Dashboard): string {
  const panels = [...panelsOf(dashboard).values()].filter(({ type }) => type !== 'row');
  return `${panels.length} panel${panels.length === 1 ? '' : 's'}`;
}

function frameDetails(base: Dashboard, head: Dashboard): readonly string[] {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return keys
    .filter((key) => key !== 'panels' && !same(base[key], head[key]))
    .map((key) => frameWords[key] ?? `its ${code(key)} changed`);
}

const frameWords: Readonly<Record<string, string>> = {
  title: 'has another title',
  description: 'has another description',
  templating: 'its variables changed',
  links: 'its links changed',
  time: 'opens on another time range',
  refresh: 'refreshes at another interval',
  tags: 'its tags changed',
};

/** Panels are told apart by their ids, which come from the titles of row and panel and survive moves. */
function panelDetails(base: Dashboard, head: Dashboard): readonly string[] {
  const [before, after] = [panelsOf(base), panelsOf(head)];
  const added = [...after].filter(([id]) => !before.has(id)).map(([, panel]) => titleOf(panel));
  const removed = [...before].filter(([id]) => !after.has(id)).map(([, panel]) => titleOf(panel));
  const stayed = [...after].flatMap(([id, right]) => {
    const left = before.get(id);
    return left === undefined ? [] : [[left, right] as const];
  });
  const list = (what: string, titles: readonly string[]): readonly string[] =>
    titles.length === 0 ? [] : [`${what}: ${titles.join(', ')}`];
  return [
    ...list(
      'new',
      added.filter((title) => !removed.includes(title)),
    ),
    ...list(
      'gone',
      removed.filter((title) => !added.includes(title)),
    ),
    ...list(
      'in another row, so links to them change',
      added.filter((title) => removed.includes(title)),
    ),
    ...stayed.flatMap(([left, right]) => list(titleOf(right), partsChanged(left, right))),
    // What is added or removed pushes the others; only a rearrangement is worth a line.
    ...(added.length + removed.length === 0 && stayed.some(hasMoved) ? ['panels moved'] : []),
  ];
}

const titleOf = ({ title, type }: Panel): string => code(title ?? type);

const hasMoved = ([left, right]: readonly [Panel, Panel]): boolean =>
  !same(left['gridPos'], right['gridPos']);

const panelWords: Readonly<Record<string, string>> = {
  targets: 'other queries',
  fieldConfig: 'other units, thresholds or colours',
  options: 'other options',
  description: 'another description',
  type: 'another kind of panel',
  title: 'another title',
};

function partsChanged(base: Panel, head: Panel): readonly string[] {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return keys
    .filter((key) => key !== 'gridPos' && key !== 'panels' && !same(base[key], head[key]))
    .map((key) => panelWords[key] ?? `another ${code(key)}`);
}

function panelsOf(dashboard: Dashboard): ReadonlyMap<string, Panel> {
  const flat = (panels: readonly Panel[] = []): readonly Panel[] =>
    panels.flatMap((panel) => [panel, ...flat(panel.panels)]);
  return new Map(flat(dashboard.panels).map((panel) => [String(panel.id), panel]));
}

/** Rendered JSON has sorted keys where order means nothing. */
function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

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

/** Panels are told apart by their ids, which come from the titles and survive moves. */
function panelDetails(base: Dashboard, head: Dashboard): readonly string[] {
  const found = pairs(panelsOf(base), panelsOf(head));
  const names = (list: readonly (Panel | undefined)[]): string =>
    list.map((panel) => code(panel?.title ?? panel?.type ?? '')).join(', ');
  const added = found.filter((pair) => pair.base === undefined).map((pair) => pair.head);
  const removed = found.filter((pair) => pair.head === undefined).map((pair) => pair.base);
  const changed = found.flatMap(({ base: left, head: right }): readonly string[] => {
    if (left === undefined || right === undefined) return [];
    const what = partsChanged(left, right);
    return what.length === 0 ? [] : [`${names([right])}: ${what.join(', ')}`];
  });
  return [
    ...(added.length === 0 ? [] : [`new: ${names(added)}`]),
    ...(removed.length === 0 ? [] : [`gone: ${names(removed)}`]),
    ...changed,
    ...(moved(found) ? ['panels moved'] : []),
  ];
}

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

function moved(found: ReturnType<typeof pairs<Panel>>): boolean {
  const stayed = found.filter(({ base, head }) => base !== undefined && head !== undefined);
  // What is added or removed pushes the others; only a rearrangement is worth a line.
  return (
    stayed.length === found.length &&
    stayed.some(({ base, head }) => !same(base?.['gridPos'], head?.['gridPos']))
  );
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

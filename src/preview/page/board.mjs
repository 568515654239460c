import { element } from './dom.mjs';
import { panelOf, repeatText } from './panel.mjs';
import { tabsOf } from './tabs.mjs';
import { dot } from './texts.mjs';

/** A whole dashboard: what it says of itself, its variables and links, and its rows. */
export function boardOf(board) {
  const panels = [];
  const rows = board.rows.map((row) => {
    const made = row.panels.map((panel) => panelOf(board, panel));
    panels.push(...made);
    return {
      tab: row.tab,
      node: rowOf(row, element('div', { class: 'grid' }, ...made.map(({ node }) => node))),
    };
  });
  const titles = [...new Set(rows.flatMap(({ tab }) => tab ?? []))];
  const nodesOf = (title) => rows.filter(({ tab }) => tab === title).map(({ node }) => node);
  const parts = titles.map((title) => ({ title, nodes: nodesOf(title) }));
  const node = element(
    'article',
    { 'aria-labelledby': 'board-title' },
    element('h2', { id: 'board-title', tabindex: '-1' }, board.title),
    board.description === '' ? undefined : element('p', { class: 'faint' }, board.description),
    element('ul', { class: 'chips' }, ...chipsOf(board)),
    ...nodesOf(undefined),
    ...(parts.length === 0 ? [] : tabsOf(board.uid, board.title, parts)),
  );
  return {
    node,
    panels,
    update(next) {
      const drawn = new Map(next.rows.flatMap((row) => row.panels).map((panel) => [panel.id, panel.drawn]));
      for (const panel of panels) if (drawn.has(panel.id)) panel.update(drawn.get(panel.id));
    },
    dispose() {
      for (const panel of panels) panel.dispose();
    },
  };
}

/** Collapsed rows are folded, as in Grafana; their panels are made when somebody opens them. */
function rowOf({ title, collapsed, repeat, repeated, panels }, grid) {
  if (title === undefined) return element('section', { class: 'row' }, grid);
  const about = [repeatText(repeat, repeated), collapsed ? `${panels.length} panels` : ''];
  return element(
    'details',
    { class: 'row', ...(collapsed ? {} : { open: '' }) },
    element('summary', {}, element('h3', {}, title), element('small', {}, about.filter(Boolean).join(', '))),
    grid,
  );
}

function chipsOf({ variables, annotations, links, from }) {
  const range = element('li', {}, element('span', {}, 'time'), from.replace(/^now-/, 'last '));
  const chosen = variables.map(({ label, text }) => element('li', {}, element('span', {}, label), text));
  const marked = annotations.map(({ name, colour }) => element('li', {}, dot(colour), name));
  const linked = links.map(({ title, url }) =>
    element(
      'li',
      { class: 'link' },
      url === undefined ? title : element('a', { href: url, rel: 'noreferrer noopener' }, title),
    ),
  );
  return [range, ...chosen, ...marked, ...linked];
}

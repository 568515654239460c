import { element } from './dom.mjs';

/** Links to every dashboard, a group for each team; what is searched shows panels as well. */
export function setUpNavigation({ boards, list, search }) {
  const show = () => {
    const words = search.value.trim().toLowerCase();
    const found = boards.map((board) => ({ board, panels: panelsWith(board, words) }));
    const kept = found.filter(
      ({ board, panels }) => words === '' || panels.length > 0 || has(board.title, words),
    );
    const groups = new Map();
    for (const entry of kept)
      groups.set(entry.board.group, [...(groups.get(entry.board.group) ?? []), entry]);
    list.replaceChildren(
      ...[...groups].map(([group, entries]) => groupOf(group, entries)),
      ...(kept.length === 0 ? [element('p', { class: 'faint' }, 'Nothing is called like that.')] : []),
    );
    mark(list);
  };
  search.addEventListener('input', show);
  show();
  return { mark: () => mark(list) };
}

const has = (text, words) => text.toLowerCase().includes(words);

function panelsWith({ rows = [] }, words) {
  if (words === '') return [];
  return rows.flatMap((row) => row.panels).filter(({ title }) => has(title, words));
}

function groupOf(group, entries) {
  const items = entries.map(({ board, panels }) => {
    const links = panels
      .slice(0, 8)
      .map((panel) => element('li', {}, element('a', { href: hashOf(board.uid, panel.id) }, panel.title)));
    return element(
      'li',
      {},
      element('a', { href: hashOf(board.uid), 'data-board': board.uid }, board.title),
      links.length === 0 ? undefined : element('ul', {}, ...links),
    );
  });
  return element(
    'section',
    {},
    group === '' ? undefined : element('h2', {}, group),
    element('ul', {}, ...items),
  );
}

function mark(list) {
  const { uid } = placeOf(location.hash);
  for (const link of list.querySelectorAll('[data-board]')) {
    if (link.dataset.board === uid) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

export function hashOf(uid, panel) {
  return `#/${[uid, panel]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;
}

/** The dashboard and the panel that an address names. */
export function placeOf(hash) {
  const [uid, panel] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return { uid, panel };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

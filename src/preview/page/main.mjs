import { boardOf } from './board.mjs';
import { element } from './dom.mjs';
import { placeOf, setUpNavigation } from './navigation.mjs';
import { panelAnchor } from './panel.mjs';
import { revealTab } from './tabs.mjs';
import { setUpThemeSwitch } from './theme.mjs';

const byId = (id) => document.getElementById(id);
const { boards, note, refresh, watch } = JSON.parse(byId('data').textContent);

setUpThemeSwitch(byId('theme'));
byId('note').textContent = note;
const navigation = setUpNavigation({ boards, list: byId('boards'), search: byId('search') });

let shown;

/** Shows the dashboard that the address names, or the first. */
async function show() {
  const { uid, panel } = placeOf(location.hash);
  const board = boards.find((candidate) => candidate.uid === uid) ?? boards[0];
  navigation.mark();
  if (board === undefined) return;
  document.title = `${board.title} - o11y`;
  if (shown?.uid !== board.uid) {
    shown?.view.dispose();
    shown = { uid: board.uid, view: boardOf(await loaded(board)) };
    byId('main').replaceChildren(shown.view.node);
    if (panel === undefined) scrollTo(0, 0);
    byId('menu').open = isWide();
  }
  if (panel !== undefined) reveal(byId(panelAnchor(board, { id: panel })));
}

function reveal(node) {
  const row = node?.closest('details.row');
  if (row) row.open = true;
  if (node) revealTab(node);
  node?.scrollIntoView({ block: 'center' });
  node?.focus({ preventScroll: true });
}

const isWide = () => matchMedia('(min-width: 60rem)').matches;

/** What runs is asked; what was written is here. */
async function loaded(board) {
  if (refresh === undefined) return board;
  const response = await fetch(`/api/dashboards/${encodeURIComponent(board.uid)}`);
  const answer = await response.json();
  if (response.ok) return answer;
  byId('note').textContent = answer.error;
  return { ...board, rows: [], variables: [], annotations: [], links: [] };
}

async function refreshShown() {
  const { uid, view } = shown ?? {};
  const board = boards.find((candidate) => candidate.uid === uid);
  if (board === undefined || document.hidden) return;
  try {
    const next = await loaded(board);
    if (shown?.uid === uid) view.update(next);
    byId('note').textContent = note;
  } catch {
    byId('note').textContent = 'The page has lost what it asks: has it ended?';
  }
}

/** Answers when something was saved, and then the page is another. */
async function follow() {
  for (;;) {
    const version = await fetch(`/version?known=${watch}`)
      .then((response) => response.text())
      .catch(() => undefined);
    if (version !== undefined && version !== String(watch)) location.reload();
    if (version === undefined) await new Promise((done) => setTimeout(done, 1000));
  }
}

addEventListener('hashchange', () => void show());
addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) {
    event.preventDefault();
    byId('menu').open = true;
    byId('search').focus();
  }
});
byId('menu').open = isWide();
if (boards.length === 0) byId('main').replaceChildren(element('p', {}, 'There is no dashboard.'));
void show();
if (refresh !== undefined) setInterval(() => void refreshShown(), refresh * 1000);
if (watch !== undefined) void follow();

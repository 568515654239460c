import { contents } from './contents.mjs';
import { element, markup, withVariables } from './dom.mjs';

/** A panel in its place; what it holds is made when it comes into view. */
export function panelOf(board, panel, eager) {
  let { drawn } = panel;
  let made;
  const id = panelAnchor(board, panel);
  const body = element('div', { class: 'body' });
  const title = element('h4', { id: `${id}-title` }, panel.title || panel.type);
  const about = repeatText(panel.repeat, panel.repeated);
  const repeat = about === '' ? undefined : element('small', {}, about);
  const node = element(
    'section',
    { class: 'panel', 'data-kind': drawn.kind, id, 'aria-labelledby': `${id}-title`, tabindex: '-1' },
    element('header', {}, title, repeat, aboutOf(panel)),
    body,
  );
  const { x, y, w, h } = panel.position;
  withVariables(node, { x: x + 1, y: y + 1, w, h });
  const make = () => {
    if (made !== undefined) return;
    made = contents(drawn);
    body.replaceChildren(made.node);
    node.dataset.drawn = '';
  };
  const seen = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) make();
    },
    { rootMargin: '300px' },
  );
  if (eager) queueMicrotask(make);
  else seen.observe(node);
  return {
    id: panel.id,
    node,
    update(next) {
      if (JSON.stringify(next) === JSON.stringify(drawn)) return;
      const sameKind = next.kind === drawn.kind;
      drawn = next;
      if (made === undefined) return;
      if (sameKind && made.update !== undefined) made.update(next);
      else {
        made.dispose();
        made = contents(next);
        body.replaceChildren(made.node);
        node.dataset.kind = next.kind;
      }
    },
    dispose() {
      seen.disconnect();
      made?.dispose();
    },
  };
}

/** That something is drawn for more values than are shown. */
export function repeatText(repeat, repeated) {
  if (repeated !== undefined) return repeated.more === 0 ? '' : `and ${repeated.more} more by ${repeated.by}`;
  return repeat === undefined ? '' : `for each ${repeat}`;
}

export function panelAnchor(board, panel) {
  return `${board.uid}/${panel.id}`;
}

/** What the panel is for and what it asks, on demand. */
function aboutOf({ title, type, description, queries, links }) {
  const asked = queries.map((query) => element('pre', { tabindex: '0' }, query));
  const linked = links.map(({ title: name, url }) =>
    element(
      'li',
      {},
      url === undefined ? name : element('a', { href: url, rel: 'noreferrer noopener' }, name),
    ),
  );
  const details = element(
    'details',
    { class: 'about' },
    element('summary', { 'aria-label': `about ${title || type}`, title: 'What it shows and asks' }, 'i'),
    element(
      'div',
      { class: 'about-body' },
      description === '' ? element('p', {}, 'No description.') : markup(description, 'prose'),
      ...asked,
      linked.length === 0 ? undefined : element('ul', {}, ...linked),
    ),
  );
  details.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') details.open = false;
  });
  details.addEventListener('focusout', (event) => {
    if (!details.contains(event.relatedTarget)) details.open = false;
  });
  return details;
}

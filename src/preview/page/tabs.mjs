import { element } from './dom.mjs';

/**
 * Tabs with what belongs to each, one shown at a time.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function tabsOf(id, label, parts) {
  const tabs = parts.map(({ title }, index) =>
    element(
      'button',
      { type: 'button', role: 'tab', id: `${id}-tab-${index}`, 'aria-controls': `${id}-part-${index}` },
      title,
    ),
  );
  const panels = parts.map(({ nodes }, index) =>
    element(
      'div',
      { role: 'tabpanel', id: `${id}-part-${index}`, 'aria-labelledby': `${id}-tab-${index}` },
      ...nodes,
    ),
  );
  const select = (chosen) => {
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
      panels[index].hidden = index !== chosen;
    });
  };
  const list = element('div', { role: 'tablist', 'aria-label': label, class: 'tabs' }, ...tabs);
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => select(index));
  });
  list.addEventListener('keydown', (event) => {
    const to = moves[event.key]?.(tabs.indexOf(document.activeElement), tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    select(to);
    tabs[to].focus();
  });
  select(0);
  return [list, ...panels];
}

const moves = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Shows the tab that something stands in. */
export function revealTab(node) {
  const part = node.closest('[role=tabpanel]');
  if (part?.hidden) document.getElementById(part.getAttribute('aria-labelledby')).click();
}

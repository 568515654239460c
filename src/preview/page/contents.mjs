import { chart } from './charts.mjs';
import { element, markup } from './dom.mjs';
import { legend } from './legend.mjs';
import { barList, list, message, states, table, tiles } from './texts.mjs';

const still = (make) => (drawn) => ({ node: make(drawn), dispose: () => {} });

/** What a panel holds, by the kind of what is drawn. */
const makers = {
  lines: withLegend,
  columns: chart,
  gauges: chart,
  heatmap: chart,
  slices: chart,
  graph: chart,
  tiles: still(tiles),
  bars: still(barList),
  states: still(states),
  table: still(table),
  list: still(list),
  html: still(({ html }) => markup(html, 'prose')),
  message: still(message),
};

/** `node`, `update` where it can change without being made anew, and `dispose`. */
export function contents(drawn) {
  return (makers[drawn.kind] ?? makers.message)(drawn);
}

function withLegend(drawn) {
  const { node, update, dispose } = chart(drawn);
  const frame = element('div', { class: `lines legend-${drawn.legend.at}` }, node, ...legend(drawn));
  return {
    node: frame,
    dispose,
    update(next) {
      update(next);
      frame.replaceChildren(node, ...legend(next));
    },
  };
}

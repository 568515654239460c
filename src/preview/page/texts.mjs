import { timeLabel } from '../chart/axis';
import { paint } from '../values/colours';
import { element, svgElement, withVariables } from './dom.mjs';
import { currentTheme, onTheme } from './theme.mjs';

/** Painted in a colour of Grafana, in both themes. */
export function painted(node, property, colour) {
  const apply = () => node.style.setProperty(property, paint(colour, currentTheme()));
  apply();
  const forget = onTheme(() => (node.isConnected ? apply() : forget()));
  return node;
}

export function dot(colour) {
  return painted(element('i', { class: 'dot' }), 'background', colour);
}

export function message({ text }) {
  return element('p', { class: 'message' }, text);
}

/** Numbers in large print, with what they were before behind them. */
export function tiles({ tiles: all, show }) {
  const length = Math.max(3, ...all.map(({ name, text }) => (show === 'name' ? name : text).length));
  return withVariables(element('div', { class: 'tiles' }, ...all.map((tile) => tileOf(tile, show))), {
    length,
  });
}

function tileOf({ name, text, colour, filled, spark }, show) {
  const node = element('div', { class: filled ? 'tile filled' : 'tile' });
  const big = show === 'name' ? name : text;
  if (spark !== undefined) node.append(sparkOf(spark, colour));
  if (show === 'both' && name !== '') node.append(element('span', { class: 'name' }, name));
  node.append(element('strong', {}, big));
  return painted(node, '--colour', colour);
}

function sparkOf(shares, colour) {
  const step = 100 / Math.max(1, shares.length - 1);
  const points = shares.flatMap((share, index) =>
    share === null ? [] : [`${(index * step).toFixed(1)},${(38 - share * 34).toFixed(1)}`],
  );
  const node = svgElement('svg', {
    viewBox: '0 0 100 40',
    preserveAspectRatio: 'none',
    class: 'spark',
    'aria-hidden': 'true',
  });
  node.append(
    svgElement('polygon', { points: `0,40 ${points.join(' ')} 100,40` }),
    svgElement('polyline', { points: points.join(' ') }),
  );
  return painted(node, '--colour', colour);
}

/** One bar for each value, to compare them. */
export function barList({ bars }) {
  const rows = bars.map(({ name, text, colour, share }) => {
    const fill = painted(element('i'), 'background', colour);
    fill.style.width = `${(share * 100).toFixed(1)}%`;
    return element(
      'li',
      {},
      element('span', { class: 'name' }, name),
      element('span', { class: 'track' }, fill),
      painted(element('b', {}, text), 'color', colour),
    );
  });
  return element('ul', { class: 'bars', tabindex: '0', 'aria-label': 'bars' }, ...rows);
}

/** Which state each series was in, and when. */
export function states({ rows, from, end }) {
  const part = (time) => `${(100 * (1 - time / from)).toFixed(2)}%`;
  const tracks = rows.map(({ name, spans }) => {
    const track = element('span', { class: 'track' });
    for (const { from: start, to, text, colour } of spans) {
      const span = painted(
        element(
          'span',
          { class: 'span', title: `${text} from ${timeLabel(start, end, -from)}` },
          element('em', {}, text),
        ),
        'background',
        colour,
      );
      span.style.left = part(start);
      span.style.width = `${((100 * (to - start)) / -from).toFixed(2)}%`;
      track.append(span);
    }
    return element('li', {}, element('span', { class: 'name' }, name), track);
  });
  const ticks = [1, 0.75, 0.5, 0.25, 0].map((share) =>
    element('span', {}, timeLabel(Math.round(from * share), end, -from)),
  );
  const axis = element('li', {}, element('span'), element('span', { class: 'ticks' }, ...ticks));
  return element('ul', { class: 'states', tabindex: '0', 'aria-label': 'states' }, ...tracks, axis);
}

export function table({ columns, rows }) {
  const head = columns.map(({ title, number }) =>
    element('th', { scope: 'col', class: number ? 'number' : 'text' }, title),
  );
  const body = rows.map((cells) =>
    element('tr', {}, ...cells.map((cell, at) => cellOf(cell, columns[at]?.number))),
  );
  return element(
    'div',
    { class: 'table', tabindex: '0', role: 'group', 'aria-label': 'table' },
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
  );
}

function cellOf({ text, colour, filled, share }, number) {
  const node = element('td', { class: `${number ? 'number' : 'text'}${filled ? ' filled' : ''}` });
  if (share !== undefined) {
    const fill = painted(element('i'), 'background', colour ?? 'blue');
    fill.style.width = `${(share * 100).toFixed(1)}%`;
    node.append(element('span', { class: 'track' }, fill));
  }
  node.append(text);
  return colour === undefined ? node : painted(node, '--colour', colour);
}

/** Alerts, log lines, events. */
export function list({ items, mono }) {
  const rows = items.map(({ title, text, colour }) =>
    painted(element('li', {}, element('b', {}, title), ' ', element('span', {}, text)), '--colour', colour),
  );
  return element('ul', { class: mono ? 'list mono' : 'list', tabindex: '0', 'aria-label': 'list' }, ...rows);
}

import { drawAlerts } from './alerts.mjs';
import { drawChart } from './chart.mjs';
import { byId, drawPanel, element, setText } from './dom.mjs';
import { clock, count } from './format.mjs';
import { trimmed } from './history.mjs';
import { drawParts } from './parts.mjs';
import { drawReceivers } from './receivers.mjs';
import { drawFaults } from './shop.mjs';
import { drawSlos, drawSparks, markSelected } from './slos.mjs';

/** Milliseconds between two looks. */
const every = { state: 1_000, history: 5_000 };

let state;
let history;
let selected = decodeURIComponent(location.hash.slice(1)) || 'shop/checkout-availability';

function select(id) {
  selected = id;
  globalThis.history.replaceState(undefined, '', `#${encodeURIComponent(id)}`);
  drawSelected();
  byId('chart-title').scrollIntoView({ block: 'nearest' });
}

function drawSelected() {
  const slo = state?.slos.find(({ id }) => id === selected) ?? state?.slos[0];
  if (slo === undefined) return;
  markSelected(slo.id);
  if (history !== undefined) drawChart(slo, history);
}

async function ask(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error((await response.json()).error);
  return response.json();
}

async function drawState() {
  try {
    state = await ask('/api/state');
  } catch {
    say('bad', 'The page has lost `npm run up`: has it ended?');
    return;
  }
  const { slos, alerts, receivers, parts, targets, faults, links, timeScale, at, unanswered } = state;
  say(...verdict(state));
  drawPanel('links', links, linksOf);
  setText(
    byId('scale'),
    `The rules and routes of production, ${timeScale} times faster: an hour of a rule is ${count(Number((60 / timeScale).toFixed(1)), 'minute')} here. Budgets are counted at full hours.`,
  );
  drawSlos(slos, select);
  // The first history may have come before there were rows to draw it in.
  if (history !== undefined) drawSparks(history);
  drawSelected();
  drawAlerts(alerts);
  drawFaults(faults);
  drawReceivers(receivers);
  drawParts(parts, targets);
  setText(byId('footer'), [`as of ${clock(at)}`, ...unanswered].join('; '));
}

function linksOf({ prometheus, alertmanager, shop }) {
  return [
    ['Prometheus', prometheus],
    ['Alertmanager', alertmanager],
    ['shop', shop],
    ['dashboards', '/dashboards'],
    ['runbooks', '/runbooks'],
  ].map(([name, href]) => element('a', { href }, name));
}

/** The worst that is true, in one line. */
function verdict({ alerts, parts, slos, unanswered }) {
  const ended = parts.filter(({ end }) => end !== undefined).map(({ name }) => name);
  if (ended.length > 0) return ['bad', `${ended.join(', ')} ended`];
  if (unanswered.length > 0) return ['warn', unanswered[0]];
  const heard = alerts.filter(({ mutedBy }) => mutedBy === undefined);
  const pages = heard.filter(({ labels }) => labels.severity === 'page').length;
  const others = heard.length - pages;
  if (pages > 0)
    return ['bad', `${count(pages, 'page')}${others > 0 ? ` and ${count(others, 'ticket')}` : ''} firing`];
  if (others > 0) return ['warn', `${count(others, 'ticket')} firing`];
  return ['good', `Nothing fires, ${count(slos.length, 'objective')} watched`];
}

function say(level, text) {
  byId('verdict').className = `verdict ${level}`;
  setText(byId('verdict'), text);
  document.title = level === 'good' ? 'o11y' : `${text} - o11y`;
}

async function drawHistory() {
  try {
    history = trimmed(await ask('/api/history'));
  } catch {
    // The verdict says what does not answer; the chart keeps what it has.
    return;
  }
  drawSparks(history);
  drawSelected();
}

/** A page that nobody sees asks nothing. */
async function repeat(draw, pause) {
  if (!document.hidden) await draw();
  setTimeout(() => void repeat(draw, pause), pause);
}

void repeat(drawState, every.state);
void repeat(drawHistory, every.history);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawSelected);

/** Draws `/api/state` again every second. */
const element = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
};

const percent = (value) => `${(value * 100).toFixed(1)}%`;
const time = (iso) => element('time', { datetime: iso }, new Date(iso).toLocaleTimeString());
const badge = (kind) => element('span', { class: `badge ${kind}` }, kind);
const empty = (text) => element('p', { class: 'empty' }, text);

function sloCard({ id, summary, objective, window, budgetRemaining, burns }) {
  const left = budgetRemaining === undefined ? undefined : Math.max(0, Math.min(1, budgetRemaining));
  const level = left === undefined ? '' : left === 0 ? 'spent' : left < 0.25 ? 'low' : '';
  const burnRows = burns.map((burn) =>
    element(
      'tr',
      {},
      element('td', {}, burn.window),
      element('td', burn.now >= Number(burn.factor) ? { class: 'over' } : {}, burn.now === undefined ? 'no data' : burn.now.toFixed(1)),
      element('td', {}, burn.factor),
    ),
  );
  return element(
    'article',
    { class: `card ${level}` },
    element('h3', {}, id),
    element('p', { class: 'what' }, `${summary}: ${objective} over ${window}`),
    element(
      'p',
      { class: 'budget' },
      element('strong', {}, budgetRemaining === undefined ? 'no data' : percent(budgetRemaining)),
      'of the error budget is left',
    ),
    element('div', { class: 'bar' }, element('i', { style: `width: ${(left ?? 0) * 100}%` })),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...['window', 'burn rate', 'alerts above'].map((head) => element('th', {}, head)))),
      element('tbody', {}, ...burnRows),
    ),
  );
}

function alertItem({ name, labels, summary, runbook, state, since }) {
  const detail = [labels.burn && `burn ${labels.burn}`, labels.team && `team ${labels.team}`, state === 'suppressed' && 'muted by a louder alert'];
  return element(
    'article',
    { class: 'item' },
    badge(labels.severity ?? 'info'),
    element(
      'div',
      { class: 'text' },
      element('strong', {}, name),
      ` ${summary} `,
      runbook === '' ? undefined : element('a', { href: runbook }, 'runbook'),
      element('div', { class: 'labels' }, detail.filter(Boolean).join(', ')),
    ),
    time(since),
  );
}

function notificationItem({ at, receiver, status, alerts }) {
  const lines = alerts.map((alert) => element('div', {}, alert.annotations.summary ?? alert.labels.alertname));
  return element(
    'article',
    { class: 'item' },
    badge(status),
    element('div', { class: 'text' }, element('strong', {}, receiver), ...lines),
    time(at),
  );
}

const fill = (id, items, nothing) => {
  document.getElementById(id).replaceChildren(...(items.length === 0 ? [empty(nothing)] : items));
};

async function draw() {
  try {
    const response = await fetch('/api/state');
    if (!response.ok) throw new Error(`the page's server answers ${response.status}`);
    const state = await response.json();
    const loud = state.alerts.filter(({ name }) => name !== 'Watchdog');
    fill('slos', state.slos.map(sloCard), 'No SLO is defined.');
    fill('alerts', loud.map(alertItem), 'Nothing fires.');
    const notifications = state.notifications.filter(({ receiver }) => receiver !== 'watchdog').toReversed();
    fill('notifications', notifications.map(notificationItem), 'Nobody was told anything yet.');
    document
      .getElementById('targets')
      .replaceChildren(...state.targets.map(({ job, up }) => element('li', { class: up ? 'up' : 'down' }, job)));
    document.getElementById('footer').textContent = `as of ${new Date().toLocaleTimeString()}`;
  } catch (error) {
    document.getElementById('footer').textContent = `not connected: ${error.message}`;
  }
  setTimeout(draw, 1000);
}

draw();

import { byId, element, setText } from './dom.mjs';
import { percent } from './format.mjs';

/** What can be planted with one click, and the words of the command that does the same. */
const faults = [
  { label: '30% errors', fault: { errors: 0.3 }, words: '--errors 30%' },
  { label: '+800 ms', fault: { latencyMs: 800 }, words: '--latency 800ms' },
  { label: 'mend', fault: {}, words: '--mend' },
];

const rows = new Map();

export function drawFaults(current) {
  for (const [service, fault] of Object.entries(current)) {
    if (!rows.has(service)) rows.set(service, makeRow(service));
    const { row, state } = rows.get(service);
    const broken = fault.errors > 0 || fault.latencyMs > 0;
    row.classList.toggle('broken', broken);
    setText(state, broken ? describe(fault) : 'works');
  }
}

function describe({ errors, latencyMs }) {
  return [
    ...(errors > 0 ? [`${percent(errors)} fail`] : []),
    ...(latencyMs > 0 ? [`${latencyMs} ms slower`] : []),
  ].join(', ');
}

function makeRow(service) {
  const state = element('span', { class: 'state' });
  const row = element('div', {}, element('strong', {}, service), state);
  const buttons = faults.map(({ label, fault, words }) => {
    const button = element('button', { type: 'button', 'aria-label': `${service}: ${label}` }, label);
    button.addEventListener('click', () => void plant(service, fault, words));
    return button;
  });
  byId('faults').append(row, element('div', { class: 'buttons' }, ...buttons));
  return { row, state };
}

async function plant(service, fault, words) {
  setText(byId('command'), `npm run demo:break -- ${service} ${words}`);
  setText(byId('fault-words'), await send(service, fault));
}

async function send(service, fault) {
  try {
    const response = await fetch('/api/fault', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ service, fault }),
    });
    if (!response.ok) return (await response.json()).error;
    return Object.keys(fault).length === 0
      ? `${service} is mended. Its pages end when the slowest page's short window has passed.`
      : `${service} is broken. Watch its error budget, then the alerts, then the notifications.`;
  } catch (error) {
    return `not done: ${error.message}`;
  }
}

byId('copy').addEventListener('click', async () => {
  const done = await navigator.clipboard.writeText(byId('command').textContent).then(
    () => 'copied',
    () => 'select it to copy',
  );
  setText(byId('copy'), done);
  setTimeout(() => setText(byId('copy'), 'copy'), 1500);
});

import { breakable, drawPanel, element, linked } from './dom.mjs';
import { clock } from './format.mjs';

/** One column for each receiver, with the newest notifications as they would have looked. */
export function drawReceivers(receivers) {
  drawPanel('receivers', receivers, () => receivers.map(receiverColumn));
}

function receiverColumn({ name, severity = 'watchdog', channel, messages }) {
  return element(
    'article',
    { class: `receiver ${severity}`, 'aria-label': `notifications for ${name}` },
    element('h3', {}, name, ' ', element('small', {}, channel)),
    ...(severity === 'watchdog' ? [heartbeat(messages)] : messages.map(messageItem)),
    messages.length === 0 && severity !== 'watchdog'
      ? element('p', { class: 'empty' }, 'nothing yet')
      : undefined,
  );
}

/** The watchdog says the same again and again: when it spoke last is all there is to know. */
function heartbeat([newest]) {
  const words =
    newest === undefined
      ? 'Nothing yet; in production somebody would call by now.'
      : `Alerts get out: last heard at ${clock(newest.at)}. When this stays away, the checker complains.`;
  return element('p', { class: 'empty' }, words);
}

function messageItem({ at, status, title, text }, index) {
  return element(
    'details',
    { class: `message ${status}`, ...(index === 0 ? { open: '' } : {}) },
    element('summary', {}, ...breakable(title)),
    element('pre', { tabindex: '0', 'aria-label': title }, ...linked(text)),
    element('p', { class: 'meta' }, element('time', { datetime: at }, clock(at))),
  );
}

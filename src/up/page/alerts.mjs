import { breakable, drawPanel, element } from './dom.mjs';
import { clock } from './format.mjs';

export function drawAlerts(alerts) {
  drawPanel('alerts', alerts, () =>
    alerts.length === 0
      ? [element('p', { class: 'empty' }, 'Nothing fires. Break the shop and watch an alert travel.')]
      : [...groups(alerts).values()].map(alertItem),
  );
}

/** Alerts of one name and service: an SLO has one for each of its burn pairs. They come loudest first. */
function groups(alerts) {
  const found = new Map();
  for (const alert of alerts) {
    const key = `${alert.name} ${alert.labels.service}`;
    found.set(key, [...(found.get(key) ?? []), alert]);
  }
  return found;
}

function alertItem(group) {
  const [{ name, labels, summary, runbook, since, receivers, mutedBy }] = group;
  const muted = mutedBy === undefined ? '' : ' muted';
  return element(
    'article',
    { class: `alert ${labels.severity}${muted}` },
    element('h3', {}, ...breakable(name)),
    element('p', {}, summary),
    element('p', { class: 'chips' }, ...group.map(chip)),
    element(
      'p',
      { class: 'meta' },
      element('span', {}, `to ${receivers.join(', ')}`),
      element('span', {}, 'since ', element('time', { datetime: since }, clock(since))),
      runbook === ''
        ? undefined
        : element('a', { href: runbook, 'aria-label': `runbook of ${name}` }, 'runbook'),
    ),
  );
}

function chip({ labels, mutedBy }) {
  const { severity = 'alert', burn } = labels;
  const words = burn === undefined ? severity : `${severity} ${burn}`;
  return mutedBy === undefined
    ? element('span', { class: `chip ${severity}` }, words)
    : element('span', { class: 'chip muted', title: `muted by ${mutedBy}` }, `${words}, muted`);
}

import { drawPanel, element } from './dom.mjs';
import { clock } from './format.mjs';

/** Processes, and whether Prometheus reaches them. */
export function drawParts(parts, targets) {
  drawPanel('parts', { parts, targets }, () => parts.map((part) => partItem(part, targets)));
}

function partItem({ name, version, url, pid, end }, targets) {
  const target = targets.find(({ instance }) => url.endsWith(`//${instance}`));
  const scraped =
    target === undefined ? 'not scraped' : target.up ? `scraped as ${target.job}` : 'does not answer scrapes';
  const state = end === undefined ? (target?.up === false ? ' waiting' : '') : ' ended';
  return element(
    'article',
    { class: `part${state}` },
    element('h3', {}, name, version === undefined ? '' : ` ${version}`),
    element(
      'p',
      { class: 'meta' },
      element('a', { href: url }, url.replace('http://', '')),
      element('span', {}, `process ${pid}`),
      element('span', {}, end === undefined ? scraped : `${end.how} at ${clock(end.at)}`),
    ),
    end === undefined || end.log.length === 0 ? undefined : element('pre', {}, end.log.join('\n')),
  );
}

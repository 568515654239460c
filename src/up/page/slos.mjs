import { byId, element, setText } from './dom.mjs';
import { budget, percent, rate } from './format.mjs';
import { drawSpark, spark } from './spark.mjs';

const rows = new Map();

/**
 * One row for each SLO, made once; afterwards only numbers change, so that the focus stays where it is. Those without
 * data stand together at the end.
 */
export function drawSlos(slos, onSelect) {
  for (const slo of slos) {
    if (!rows.has(slo.id)) rows.set(slo.id, makeRow(slo, onSelect));
    rows.get(slo.id).update(slo);
  }
  place('slos', slos.filter(isMeasured));
  place(
    'silent',
    slos.filter((slo) => !isMeasured(slo)),
  );
  byId('silent').hidden = slos.every(isMeasured);
}

function isMeasured({ errorRatio, budgetRemaining }) {
  return errorRatio !== undefined || budgetRemaining !== undefined;
}

/** Moves rows only where one has come or gone: a row that is moved loses the focus. */
function place(id, slos) {
  const wanted = slos.map((slo) => rows.get(slo.id).row);
  const body = byId(id);
  const found = [...body.querySelectorAll('tr.slo')];
  if (wanted.length === found.length && wanted.every((row, index) => row === found[index])) return;
  const focused = document.activeElement;
  body.append(...wanted);
  if (body.contains(focused)) focused.focus();
}

export function markSelected(id) {
  for (const [slo, { row, name }] of rows) {
    row.classList.toggle('selected', slo === id);
    name.setAttribute('aria-pressed', String(slo === id));
  }
}

export function drawSparks(history) {
  for (const [slo, { line }] of rows) drawSpark(line, history.slos[slo]?.errorRatio ?? []);
}

function makeRow(slo, onSelect) {
  const name = element('button', { type: 'button', class: 'name', 'aria-pressed': 'false' }, slo.id);
  name.addEventListener('click', () => onSelect(slo.id));
  const now = element('span', { class: 'number' });
  const line = spark();
  const errors = element('div', { class: 'errors' }, now, line);
  const left = element('span', { class: 'number' });
  const bar = element('i');
  const budgetCell = element(
    'td',
    { class: 'budget', 'data-label': 'budget left' },
    left,
    element('div', { class: 'bar' }, bar),
  );
  const burns = slo.burns.map(makeBurn);
  const summary = element('div', { class: 'summary' });
  const row = element(
    'tr',
    { class: 'slo' },
    element('td', {}, name, summary),
    element('td', { class: 'number' }, slo.objective),
    element('td', { class: 'errors-cell', 'data-label': 'errors, last 5m' }, errors),
    budgetCell,
    element('td', { class: 'burn' }, element('div', { class: 'burns' }, ...burns.map(({ cell }) => cell))),
  );

  const update = ({ worst, errorRatio, budgetRemaining, budget: allowed, burns: current }) => {
    setText(summary, worst === undefined ? slo.summary : `${slo.summary}; the worst is ${worst}`);
    setText(now, errorRatio === undefined ? 'no data' : percent(errorRatio));
    errors.classList.toggle('bad', errorRatio > allowed);
    setText(left, budgetRemaining === undefined ? 'no data' : budget(budgetRemaining));
    bar.style.width = `${Math.max(0, Math.min(1, budgetRemaining ?? 0)) * 100}%`;
    budgetCell.classList.toggle('spent', budgetRemaining <= 0);
    budgetCell.classList.toggle('low', budgetRemaining > 0 && budgetRemaining < 0.25);
    burns.forEach((burn, index) => {
      burn.update(current[index]);
    });
  };
  return { row, name, line, update };
}

function makeBurn({ window, severity, factor }) {
  const number = element('span', { class: 'number' });
  const bar = element('i');
  const cell = element(
    'div',
    { title: `${severity} above ${factor} over ${window}` },
    element('div', { class: 'faint' }, window),
    number,
    element('span', { class: 'faint' }, ` / ${Number(factor)}`),
    element('div', { class: 'bar' }, bar),
  );
  const update = ({ now }) => {
    setText(number, now === undefined ? '-' : rate(now));
    cell.classList.toggle('over', now > Number(factor));
    bar.style.width = `${Math.min(1, (now ?? 0) / Number(factor)) * 100}%`;
  };
  return { cell, update };
}

import { byId, setText } from './dom.mjs';
import { chart, legend } from './drawing.mjs';
import { clock, count, percent } from './format.mjs';

let shown;

/** Errors and traffic of one SLO over the last minutes; red stretches are those in which a page fires. */
export function drawChart(slo, history) {
  const own = history.slos[slo.id];
  if (own === undefined) return;
  setText(byId('chart-title'), `Errors and traffic of ${slo.id}`);
  const lines = linesOf(slo, history.times, own);
  if (shown === undefined) {
    shown = chart(lines);
    byId('chart').append(shown.node);
  } else shown.update(lines);
  byId('chart-legend').replaceChildren(...legend(lines));
  setText(byId('chart-words'), words(slo, history.times, own));
}

function words(slo, times, { errorRatio, paging }) {
  const known = errorRatio.filter((value) => value !== null);
  const worst = known.length === 0 ? 'no data' : `at most ${percent(Math.max(...known))} errors`;
  const pages = paging.filter((fires, index) => fires && !paging[index - 1]).length;
  return `${worst} since ${clock(times[0]).slice(0, 5)}, ${percent(slo.budget)} is the budget, pages above ${percent(threshold(slo))}; a page fired ${count(pages, 'time')}`;
}

/** The ratio at which the fastest pair pages. */
function threshold({ budget, burns }) {
  const factors = burns.filter(({ severity }) => severity === 'page').map(({ factor }) => Number(factor));
  return Math.min(1, budget * Math.max(...factors, 1));
}

function linesOf(slo, unixTimes, { errorRatio, traffic, paging }) {
  const end = unixTimes.at(-1) ?? 0;
  const times = unixTimes.map((time) => time - end);
  const step = (times[1] ?? 0) - (times[0] ?? 0);
  const limit = threshold(slo);
  const line = { as: 'line', fill: 0, shape: 'straight' };
  const newest = (values, text) => text(values.findLast((value) => value !== null));
  return {
    kind: 'lines',
    times,
    end,
    softMin: 0,
    softMax: limit * 1.6,
    thresholds: { lines: true, dashed: true, areas: false, steps: [{ value: limit, colour: 'gray' }] },
    regions: times.flatMap((to, at) => (paging[at] ? [{ from: to - step, to, colour: 'red' }] : [])),
    legend: { mode: 'list', at: 'bottom', columns: ['last'] },
    series: [
      {
        ...line,
        name: 'errors of the last 5m',
        colour: 'red',
        width: 2,
        values: errorRatio,
        format: { unit: 'percentunit' },
        legend: [newest(errorRatio, (value) => (value === undefined ? 'no data' : percent(value)))],
      },
      {
        ...line,
        name: 'events a second',
        colour: 'blue',
        width: 1,
        values: traffic,
        format: { unit: 'suffix:/s' },
        onRight: true,
        legend: [newest(traffic, (value) => (value === undefined ? 'no data' : value.toFixed(1)))],
      },
    ],
  };
}

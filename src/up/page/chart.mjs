import { byId, colourOf, setText } from './dom.mjs';
import { clock, count, percent } from './format.mjs';
import UPlot from './uplot.mjs';

let chart;
let shown;

/** Errors and traffic of one SLO over the last minutes; red stretches are those in which a page fires. */
export function drawChart(slo, history) {
  const own = history.slos[slo.id];
  if (own === undefined) return;
  setText(byId('chart-title'), `Errors and traffic of ${slo.id}`);
  const data = [history.times, own.errorRatio, own.traffic];
  const key = `${slo.id} ${matchMedia('(prefers-color-scheme: dark)').matches}`;
  if (shown !== key) {
    chart?.destroy();
    chart = new UPlot(options(slo), data, byId('chart'));
    shown = key;
  }
  chart.paging = own.paging;
  chart.setData(data);
  // Without a pointer over it the legend tells the newest values.
  if (chart.cursor.idx == null)
    chart.setLegend({
      idx: Math.max(
        0,
        own.errorRatio.findLastIndex((value) => value !== null),
      ),
    });
  setText(byId('chart-words'), words(slo, data[0], own));
}

function words(slo, times, { errorRatio, paging }) {
  const known = errorRatio.filter((value) => value !== null);
  const worst = known.length === 0 ? 'no data' : `at most ${percent(Math.max(...known))} errors`;
  const pages = paging.filter((fires, index) => fires && !paging[index - 1]).length;
  return `${worst} since ${clock(times[0]).slice(0, 5)}, ${percent(slo.budget)} is the budget; a page fired ${count(pages, 'time')}`;
}

/** The ratio at which the fastest pair pages. */
function threshold({ budget, burns }) {
  const factors = burns.filter(({ severity }) => severity === 'page').map(({ factor }) => Number(factor));
  return Math.min(1, budget * Math.max(...factors, 1));
}

function options(slo) {
  const colours = Object.fromEntries(
    ['bad', 'faint', 'line', 'accent'].map((name) => [name, colourOf(name)]),
  );
  const limit = threshold(slo);
  const axis = {
    stroke: colours.faint,
    grid: { stroke: colours.line, width: 1 },
    ticks: { stroke: colours.line },
  };
  return {
    width: byId('chart').clientWidth,
    height: 240,
    scales: {
      ratio: { range: (_chart, _low, high) => [0, Math.min(1, Math.max((high ?? 0) * 1.15, limit * 1.6))] },
      traffic: { range: (_chart, _low, high) => [0, Math.max(1, (high ?? 0) * 2.5)] },
    },
    axes: [
      { ...axis, space: 80, values: (_chart, times) => times.map(clock) },
      { ...axis, scale: 'ratio', size: 60, values: (_chart, ratios) => ratios.map(percent) },
      {
        ...axis,
        scale: 'traffic',
        side: 1,
        grid: { show: false },
        values: (_chart, rates) => rates.map((rate) => `${rate}/s`),
      },
    ],
    series: [
      { label: 'time', value: (_chart, time) => (time === null ? '' : clock(time)) },
      {
        label: 'errors of the last 5m',
        scale: 'ratio',
        stroke: colours.bad,
        width: 2,
        points: { show: false },
        value: (_chart, ratio) => (ratio === null ? 'no data' : percent(ratio)),
      },
      {
        label: 'events a second',
        scale: 'traffic',
        stroke: colours.accent,
        width: 1,
        points: { show: false },
        value: (_chart, rate) => (rate === null ? 'no data' : rate.toFixed(1)),
      },
    ],
    hooks: { drawAxes: [(own) => drawBands(own, colours), (own) => drawThreshold(own, limit, colours)] },
  };
}

function drawBands(own, colours) {
  const { ctx, bbox, data, paging = [] } = own;
  ctx.save();
  ctx.fillStyle = colours.bad;
  ctx.globalAlpha = 0.14;
  const width = Math.abs(own.valToPos(data[0][1], 'x', true) - own.valToPos(data[0][0], 'x', true));
  paging.forEach((fires, index) => {
    if (fires) ctx.fillRect(own.valToPos(data[0][index], 'x', true) - width, bbox.top, width, bbox.height);
  });
  ctx.restore();
}

function drawThreshold(own, limit, colours) {
  const { ctx, bbox } = own;
  const y = own.valToPos(limit, 'ratio', true);
  ctx.save();
  ctx.strokeStyle = colours.faint;
  ctx.fillStyle = colours.faint;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.textBaseline = 'bottom';
  ctx.textAlign = 'left';
  ctx.font = `${12 * devicePixelRatio}px system-ui, sans-serif`;
  ctx.fillText(`pages above ${percent(limit)}`, bbox.left + 6, y - 3);
  ctx.restore();
}

new ResizeObserver(() => chart?.setSize({ width: byId('chart').clientWidth, height: 240 })).observe(
  byId('chart'),
);

import { BarChart, GaugeChart, GraphChart, HeatmapChart, LineChart, PieChart } from 'echarts/charts';
import {
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { chartOption } from '../chart/option';
import { element } from './dom.mjs';
import { currentTheme, onTheme } from './theme.mjs';
import { tipOf } from './tip.mjs';

use([
  BarChart,
  CanvasRenderer,
  GaugeChart,
  GraphChart,
  GridComponent,
  HeatmapChart,
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  PieChart,
  TooltipComponent,
  VisualMapComponent,
]);

/** A chart that fills its place, follows its size and the theme; ends with `dispose`. */
export function chart(first) {
  let drawn = first;
  let instance;
  const place = element('div', { class: 'chart', role: 'img', 'aria-label': summaryOf(drawn) });
  const draw = () => {
    const { clientWidth: width, clientHeight: height } = place;
    if (width === 0 || height === 0) return;
    instance ??= init(place, undefined, { renderer: 'canvas' });
    instance.resize({ width, height });
    const option = chartOption(drawn, { theme: currentTheme(), width, height });
    instance.setOption({ ...option, ...tipOf(drawn) }, { notMerge: true });
  };
  const sizes = new ResizeObserver(draw);
  sizes.observe(place);
  const forget = onTheme(draw);
  return {
    node: place,
    update(next) {
      drawn = next;
      place.setAttribute('aria-label', summaryOf(drawn));
      draw();
    },
    dispose() {
      sizes.disconnect();
      forget();
      instance?.dispose();
    },
  };
}

function summaryOf({ kind, series = [], gauges = [], slices = [] }) {
  const named = [...series, ...gauges, ...slices].map(({ name, text }) =>
    [name, text].filter(Boolean).join(' '),
  );
  return [kind === 'lines' ? 'lines over time' : kind, ...named.slice(0, 12)].join(', ');
}

import { init } from 'echarts';
import { type Canvas, chartOption } from '../chart/option';
import { inks } from '../chart/theme';
import type { Drawn, Lines } from '../draw/drawn';
import type { PreviewPanel } from '../preview';
import { paint, type Theme } from '../values/colours';
import { bodies } from './bodies';
import { svg, svgText, widthOf } from './svg';

/** Pixels of the frame around what a panel holds. */
const frame = { side: 10, top: 28, bottom: 8 } as const;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** A panel as it looks on its dashboard, as SVG, drawn without a browser. */
export function pictureOf(
  panel: Pick<PreviewPanel, 'title' | 'type' | 'position' | 'drawn'>,
  theme: Theme = 'light',
): Picture {
  const { w, h } = panel.position;
  const width = Math.min(620, Math.max(220, w * 40));
  const height = Math.min(320, Math.max(110, h * 34));
  const ink = inks[theme];
  const canvas = { theme, width: width - 2 * frame.side, height: height - frame.top - frame.bottom };
  return {
    width,
    height,
    svg: svg(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      svg('rect', {
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        rx: 5,
        fill: ink.card,
        stroke: ink.line,
      }),
      svgText(frame.side, 19, panel.title || panel.type, {
        fill: ink.text,
        weight: 600,
        width: width - 2 * frame.side,
      }),
      svg('g', { transform: `translate(${frame.side} ${frame.top})` }, bodyOf(panel.drawn, canvas)),
    ),
  };
}

function bodyOf(drawn: Drawn, canvas: Canvas): string {
  const legend = drawn.kind === 'lines' ? legendOf(drawn, canvas) : { height: 0, svg: '' };
  const height = canvas.height - legend.height;
  const option = chartOption(drawn, { ...canvas, height });
  if (option === undefined) {
    const make = bodies[drawn.kind as keyof typeof bodies] as (drawn: Drawn, canvas: Canvas) => string;
    return make(drawn, canvas);
  }
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: canvas.width, height });
  chart.setOption(option);
  const drawing = tidied(chart.renderToSVGString());
  chart.dispose();
  return `${drawing}${svg('g', { transform: `translate(0 ${height + 4})` }, legend.svg)}`;
}

/** Without what happens under a pointer, and with names that do not count the charts of this process. */
function tidied(drawing: string): string {
  const names = new Map<string, string>();
  return drawing
    .replaceAll(/<style[^>]*>.*?<\/style>|\sclass="[^"]*"/gs, '')
    .replaceAll(/zr\d+-\w+/g, (name) => {
      names.set(name, names.get(name) ?? `c${names.size}`);
      return names.get(name) ?? name;
    });
}

/** Names beside each other in a line or two; the rest is counted. */
function legendOf(
  { series, legend }: Lines,
  { theme, width, height }: Canvas,
): { readonly height: number; readonly svg: string } {
  if (legend.mode === 'none' || series.length === 0) return { height: 0, svg: '' };
  const lines = height > 140 ? 2 : 1;
  let [x, row] = [0, 0];
  const parts: string[] = [];
  for (const { name, colour } of series) {
    const length = 20 + Math.min(24, name.length) * widthOf(11) + 10;
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    if (row >= lines) break;
    parts.push(
      svg('rect', { x, y: row * 16 + 5, width: 12, height: 4, rx: 1, fill: paint(colour, theme) }),
      svgText(x + 17, row * 16 + 11, name, { size: 11, fill: inks[theme].text, width: 24 * widthOf(11) }),
    );
    x += length;
  }
  return { height: Math.min(lines, row + 1) * 16 + 6, svg: parts.join('') };
}

import { timeLabel } from '../chart/axis';
import type { Canvas } from '../chart/option';
import { inks } from '../chart/theme';
import type { Bars, Drawn, Html, List, Message, States, Table, Tiles } from '../draw/drawn';
import { paint } from '../values/colours';
import { svg, svgText, widthOf } from './svg';

type Body<K extends Drawn['kind']> = (drawn: Extract<Drawn, { readonly kind: K }>, canvas: Canvas) => string;

/** What is no chart, as SVG: the page has it as HTML. */
export const bodies: {
  readonly [K in 'tiles' | 'bars' | 'table' | 'states' | 'list' | 'html' | 'message']: Body<K>;
} = {
  tiles,
  bars,
  table,
  states,
  list,
  html,
  message,
};

const line = 18;

function tiles({ tiles: all, show }: Tiles, { theme, width, height }: Canvas): string {
  const columns = Math.max(1, Math.min(all.length, Math.floor(width / 110)));
  const rows = Math.ceil(all.length / columns);
  const [w, h] = [width / columns, height / rows];
  return all
    .map(({ name, text, colour, filled, spark }, index) => {
      const [x, y] = [(index % columns) * w, Math.floor(index / columns) * h];
      const big = show === 'name' ? name : text;
      const size = Math.max(12, Math.min(h * 0.42, (w * 0.85) / (Math.max(3, big.length) * 0.62), 40));
      const ink = filled ? '#111418' : paint(colour, theme);
      const named = show === 'both' && name !== '';
      return [
        filled
          ? svg('rect', {
              x: x + 2,
              y: y + 2,
              width: w - 4,
              height: h - 4,
              rx: 4,
              fill: paint(colour, theme),
            })
          : '',
        spark === undefined || filled
          ? ''
          : sparkLine(spark, { x, y: y + h * 0.6, w, h: h * 0.38 }, paint(colour, theme)),
        named
          ? svgText(x + w / 2, y + h / 2 - size * 0.7, name, {
              size: 11,
              fill: filled ? ink : inks[theme].text,
              anchor: 'middle',
              width: w - 8,
            })
          : '',
        svgText(x + w / 2, y + h / 2 + size * (named ? 0.5 : 0.35), big, {
          size,
          fill: ink,
          anchor: 'middle',
          weight: 600,
        }),
      ].join('');
    })
    .join('');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function sparkLine(shares: readonly (number | null)[], { x, y, w, h }: Box, colour: string): string {
  const step = w / Math.max(1, shares.length - 1);
  const points = shares
    .flatMap((share, at) =>
      share === null ? [] : [`${(x + at * step).toFixed(1)},${(y + h - share * h).toFixed(1)}`],
    )
    .join(' ');
  return svg('polyline', { points, fill: 'none', stroke: colour, 'stroke-opacity': 0.55 });
}

function bars({ bars: all }: Bars, { theme, width, height }: Canvas): string {
  const step = Math.min(34, height / Math.max(1, all.length));
  return all
    .slice(0, Math.floor(height / 14))
    .map(({ name, text, colour, share }, index) => {
      const [y, start, length] = [index * step, width * 0.34, width * 0.44];
      return [
        svgText(0, y + step / 2 + 4, name, { fill: inks[theme].text, width: start - 8 }),
        svg('rect', { x: start, y: y + 3, width: length, height: step - 6, rx: 2, fill: inks[theme].sunk }),
        svg('rect', {
          x: start,
          y: y + 3,
          width: length * share,
          height: step - 6,
          rx: 2,
          fill: paint(colour, theme),
        }),
        svgText(width, y + step / 2 + 4, text, { fill: inks[theme].text, anchor: 'end', weight: 600 }),
      ].join('');
    })
    .join('');
}

function table({ columns, rows }: Table, { theme, width, height }: Canvas): string {
  const ink = inks[theme];
  const w = width / Math.max(1, columns.length);
  const place = (at: number, number: boolean): { readonly x: number; readonly anchor: 'start' | 'end' } =>
    number ? { x: (at + 1) * w - 4, anchor: 'end' } : { x: at * w, anchor: 'start' };
  const head = columns.map(({ title, number }, at) => {
    const { x, anchor } = place(at, number);
    return svgText(x, 13, title, { fill: ink.faint, anchor, weight: 600, width: w - 8 });
  });
  const body = rows.slice(0, Math.max(1, Math.floor(height / line) - 1)).flatMap((cells, row) =>
    cells.map(({ text, colour }, at) => {
      const { x, anchor } = place(at, columns[at]?.number === true);
      const fill = colour === undefined ? ink.text : paint(colour, theme);
      return svgText(x, (row + 2) * line - 4, text, { fill, anchor, width: w - 8 });
    }),
  );
  return [...head, ...body].join('');
}

function states({ rows, from, end }: States, { theme, width, height }: Canvas): string {
  const ink = inks[theme];
  const step = Math.min(30, (height - line) / Math.max(1, rows.length));
  const [start, length] = [width * 0.22, width * 0.78];
  const place = (time: number): number => start + length * (1 - time / from);
  const tracks = rows.slice(0, Math.floor(height / 12)).flatMap(({ name, spans }, row) => [
    svgText(0, row * step + step / 2 + 4, name, { fill: ink.text, width: start - 8 }),
    ...spans.map((span) =>
      svg('rect', {
        x: place(span.from),
        y: row * step + 2,
        width: Math.max(1, place(span.to) - place(span.from)),
        height: step - 4,
        fill: paint(span.colour, theme),
      }),
    ),
    ...spans
      .filter((span) => place(span.to) - place(span.from) > widthOf(11) * span.text.length)
      .map((span) =>
        svgText(place(span.from) + 4, row * step + step / 2 + 4, span.text, { size: 11, fill: '#111418' }),
      ),
  ]);
  const ticks = [from, 0].map((time) =>
    svgText(place(time), height - 2, timeLabel(time, end, -from), {
      size: 11,
      fill: ink.faint,
      anchor: time === 0 ? 'end' : 'start',
    }),
  );
  return [...tracks, ...ticks].join('');
}

function list({ items, mono }: List, { theme, width, height }: Canvas): string {
  return items
    .slice(0, Math.floor(height / line))
    .map(({ title, text, colour }, row) =>
      [
        svg('rect', { x: 0, y: row * line + 2, width: 3, height: line - 4, fill: paint(colour, theme) }),
        svgText(9, (row + 1) * line - 5, `${title}  ${text}`, {
          fill: inks[theme].text,
          width: width - 12,
          ...(mono ? { mono, size: 11 } : {}),
        }),
      ].join(''),
    )
    .join('');
}

/** Without its marks: what changed in a text is said in words. */
function html({ html: text }: Html, { theme, width, height }: Canvas): string {
  const plain = text
    .replaceAll(/<\/(?:p|h\d|li|pre|tr)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const perLine = Math.floor(width / widthOf(12));
  const lines = plain
    .split('\n')
    .filter((part) => part.trim() !== '')
    .flatMap((part) => wrapped(part.trim(), perLine));
  return lines
    .slice(0, Math.floor(height / line))
    .map((part, row) => svgText(0, (row + 1) * line - 5, part, { fill: inks[theme].text }))
    .join('');
}

function wrapped(text: string, perLine: number): readonly string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < perLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

function message({ text }: Message, { theme, width, height }: Canvas): string {
  return svgText(width / 2, height / 2, text, { fill: inks[theme].faint, anchor: 'middle', width });
}

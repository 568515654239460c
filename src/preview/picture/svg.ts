import { font } from '../chart/theme';
import { escapeHtml } from '../draw/markdown';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG as text; attributes and texts are escaped. */
export function svg(tag: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${escapeHtml(typeof value === 'number' ? short(value) : (value ?? ''))}"`,
    )
    .join('');
  return children.length === 0 ? `<${tag}${written}/>` : `<${tag}${written}>${children.join('')}</${tag}>`;
}

export interface TextStyle {
  readonly size?: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
  readonly mono?: true;
  /** Pixels that it may take; what is longer is cut. */
  readonly width?: number;
}

/** One line of text with its base line at a place. */
export function svgText(x: number, y: number, text: string, style: TextStyle): string {
  const { size = 12, fill, anchor, weight, mono, width } = style;
  const attributes = {
    x,
    y,
    fill,
    'font-family': mono ? 'ui-monospace, DejaVu Sans Mono, monospace' : font,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor,
  };
  return svg(
    'text',
    attributes,
    escapeHtml(width === undefined ? text : cut(text, width / widthOf(size, weight))),
  );
}

/** Pixels of a character on the average. */
export function widthOf(size: number, weight = 400): number {
  return size * (weight > 500 ? 0.62 : 0.56);
}

function cut(text: string, characters: number): string {
  const most = Math.max(1, Math.floor(characters));
  return text.length > most ? `${text.slice(0, Math.max(1, most - 1))}…` : text;
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}

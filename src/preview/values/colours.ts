/**
 * Colours of Grafana by name, for dark and for light backgrounds.
 * @see https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/themes/createVisualizationColors.ts
 */
export type Theme = 'light' | 'dark';

const hues = {
  red: ['#FFA6B0', '#FF7383', '#F2495C', '#E02F44', '#C4162A'],
  orange: ['#FFCB7D', '#FFB357', '#FF9830', '#FF780A', '#FA6400'],
  yellow: ['#FFF899', '#FFEE52', '#FADE2A', '#F2CC0C', '#E0B400'],
  green: ['#C8F2C2', '#96D98D', '#73BF69', '#56A64B', '#37872D'],
  blue: ['#C0D8FF', '#8AB8FF', '#5794F2', '#3274D9', '#1F60C4'],
  purple: ['#DEB6F2', '#CA95E5', '#B877D9', '#A352CC', '#8F3BB8'],
} as const;

const shades = ['super-light-', 'light-', '', 'semi-dark-', 'dark-'] as const;

const named: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(hues).flatMap(([hue, colours]) =>
    shades.map((shade, index) => [`${shade}${hue}`, colours[index] ?? ''] as const),
  ),
);

/** Plain names are a shade darker on light paper. */
const plain = Object.fromEntries(Object.entries(hues).map(([hue, colours]) => [hue, colours[3]]));

const others: Readonly<Record<string, Readonly<Record<Theme, string>>>> = {
  text: { dark: '#ccccdc', light: '#24292e' },
  white: { dark: '#ffffff', light: '#ffffff' },
  black: { dark: '#000000', light: '#000000' },
  gray: { dark: '#8e8e99', light: '#75757f' },
  transparent: { dark: 'rgba(0,0,0,0)', light: 'rgba(0,0,0,0)' },
};

/** `#rrggbb`, `rgb(...)` and the like as they are, if they are colours; names as Grafana draws them; anything else as text. */
export function paint(colour: string, theme: Theme): string {
  if (/^(#[0-9a-f]{3,8}|(rgb|hsl)a?\([\d\s.,%/]+\))$/i.test(colour)) return colour;
  const own = theme === 'light' ? plain[colour] : undefined;
  return own ?? named[colour] ?? others[colour]?.[theme] ?? others['text']?.[theme] ?? '#888888';
}

/** The classic palette, in the order in which series take it. */
export const palette: readonly string[] = [
  'green',
  'semi-dark-yellow',
  'light-blue',
  'semi-dark-orange',
  'red',
  'blue',
  'purple',
  '#705DA0',
  'dark-green',
  'yellow',
  '#447EBC',
  '#C15C17',
  '#890F02',
  '#0A437C',
  '#6D1F62',
  '#584477',
  '#B7DBAB',
  '#F4D598',
  '#70DBED',
  '#F9BA8F',
  '#F29191',
  '#82B5D8',
  '#E5A8E2',
  '#AEA2E0',
  '#629E51',
  '#E5AC0E',
  '#64B0C8',
  '#E0752D',
  '#BF1B00',
  '#0A50A1',
  '#962D82',
  '#614D93',
];

export function paletteColour(index: number): string {
  return palette[index % palette.length] ?? 'green';
}

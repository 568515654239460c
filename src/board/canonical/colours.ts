import { foundIn } from '../json';

/** Names that Grafana gave its palette before version 7. */
const renamed: Readonly<Record<string, string>> = { transparent: 'rgba(0, 0, 0, 0)' };

/** From here on a colour looks as one that hides everything: those of Grafana before version 7 had 0.89 and 0.97. */
const opaque = 0.85;

/** One writing of each colour: `rgb(31, 120, 193)` and `#1F78C1` are `#1f78c1`. Transparent ones stay as they are. */
export function sameColour(colour: string): string {
  const text = foundIn(renamed, colour) ?? colour.trim();
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/.exec(text);
  if (channels !== null) {
    const [, red, green, blue, alpha = '1'] = channels;
    if (Number(alpha) < opaque) return `rgba(${red}, ${green}, ${blue}, ${Number(alpha)})`;
    const hex = [red, green, blue].map((channel) =>
      Math.min(255, Number(channel)).toString(16).padStart(2, '0'),
    );
    return `#${hex.join('')}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  return text.startsWith('#') ? text.toLowerCase() : text;
}

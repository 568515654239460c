import { dump } from 'js-yaml';
import { remember } from '../model/remember';

/**
 * YAML that every reader takes alike: quoted as YAML 1.1 asks for (Helm and kubectl read `on` and `y` as
 * booleans), without anchors and without folded lines.
 *
 * Rules of thousands of SLOs are most of what is printed. js-yaml, which looks at each character by itself, prints what
 * needs care; mappings, lists and texts without quotes are put together here, to the same bytes.
 */
export function renderYaml(value: unknown): string {
  return `${print(value, '')}\n`;
}

/** Lines, of which those after the first begin with `pad`. Texts are added to one another, not joined: that copies them. */
function print(value: unknown, pad: string): string {
  if (typeof value === 'string') return printText(value, pad);
  const inner = `${pad}  `;
  const next = `\n${pad}`;
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : next}- ${print(item ?? null, inner)}`;
    return text || '[]';
  }
  if (!isMapping(value)) return printScalar(value);
  for (const key of Object.keys(value)) {
    const child = value[key];
    if (child === undefined) continue;
    text += `${text === '' ? '' : next}${printKey(key)}:${isNested(child) ? `\n${inner}` : ' '}${print(child, inner)}`;
  }
  return text || '{}';
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whether a value begins on a line of its own. */
const isNested = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : isMapping(value) && Object.values(value).some((child) => child !== undefined);

function printText(text: string, pad: string): string {
  if (isPlain(text)) return text;
  if (text.length < 100) return indented(printShort(text), pad.slice(2));
  return isBlock(text) ? `|-\n${pad}${indented(text, pad)}` : indented(printScalar(text), pad.slice(2));
}

/** Needs no quotes, nor does a look at more than its characters. Shorter ones could be words that YAML knows, such as `yes`. */
const isPlain = (text: string): boolean =>
  /^[A-Za-z(][ -~]{4,}[!-9;-~]$/.test(text) && !text.includes(': ') && !text.includes(' #');

/** Of several lines, without blanks at its ends. */
const isBlock = (text: string): boolean => /^[!-~][ -~]*\n[ -~\n]*[!-~]$/.test(text);

const indented = (lines: string, pad: string): string => lines.replaceAll(/\n(?=[^\n])/g, `\n${pad}`);

const printScalar = (value: unknown): string => dump(value, { lineWidth: -1, noRefs: true }).slice(0, -1);

const printShort = remember(printScalar, new Map<unknown, string>());

const printKey = remember((key: string) => printScalar({ [key]: 0 }).slice(0, -3), new Map());

/** JSON with sorted keys, so that a change of order in the source is no change of the output. */
export function renderJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}

export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const sorted: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) sorted[key] = sortKeys(value[key as keyof typeof value]);
  return sorted;
}

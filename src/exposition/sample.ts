import { Cursor, type LineFault } from './cursor';

/** What a line with a value says beside the value, which must be there and is not kept. */
export interface Sample {
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** How numbers of time and what follows them are written. */
export interface Dialect {
  /** OpenMetrics: exemplars after ` # `, seconds with a fraction; otherwise milliseconds. */
  readonly openMetrics: boolean;
}

const name = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
const labelName = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const quoted = /"((?:[^"\\\n]|\\.)*)"/y;
const blank = /[ \t]*/y;
const word = /[^ \t]+/y;

/** Go's ParseFloat, as far as exporters write it. */
const number =
  /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|0x[\da-f]+(?:\.[\da-f]*)?(?:p[+-]?\d+)?|inf(?:inity)?|nan)$/i;

/**
 * Reads one line with a value. Names may stand in quotes within the braces, as Prometheus 3 writes those that are no
 * classic names.
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/#comments-help-text-and-type-information
 * @see https://prometheus.io/docs/specs/om/open_metrics_spec/#abnf
 */
export function readSample(line: string, { openMetrics }: Dialect): Sample | LineFault {
  const cursor = new Cursor(line);
  cursor.skip(blank);
  const plain = cursor.take(name);
  cursor.skip(blank);
  const labels = readLabels(cursor, plain === undefined);
  if ('message' in labels) return labels;
  const of = plain ?? labels.name;
  if (of === undefined) return cursor.fault('no name of a metric', 'a name such as http_requests_total');
  cursor.skip(blank);
  const value = cursor.take(word);
  if (value === undefined)
    return cursor.fault(`${short(of)} has no value`, 'a number after the name and its labels');
  if (!number.test(value))
    return cursor.fault(`'${short(value)}' is no number`, 'a number, +Inf, -Inf or NaN', value);
  const rest = readRest(cursor, openMetrics);
  return rest ?? { name: of, labels: labels.pairs };
}

interface Labels {
  readonly pairs: ReadonlyMap<string, string>;
  /** In quotes, without `=`. */
  readonly name?: string;
}

function readLabels(cursor: Cursor, mayName: boolean): Labels | LineFault {
  const pairs = new Map<string, string>();
  if (!cursor.skipText('{')) return { pairs };
  let own: string | undefined;
  for (;;) {
    cursor.skip(blank);
    if (cursor.skipText('}')) return own === undefined ? { pairs } : { pairs, name: own };
    const inQuotes = cursor.take(quoted);
    const label = inQuotes === undefined ? cursor.take(labelName) : unescaped(inQuotes);
    if (label === undefined)
      return cursor.fault('no name of a label', 'a label such as code="200", or \'}\'');
    cursor.skip(blank);
    if (cursor.skipText('=')) {
      cursor.skip(blank);
      const value = cursor.take(quoted);
      if (value === undefined)
        return cursor.fault(
          `the value of the label ${short(label)} is not in quotes`,
          'a text in double quotes',
        );
      if (pairs.has(label)) return cursor.fault(`the label ${short(label)} comes twice`, 'every label once');
      pairs.set(label, unescaped(value));
    } else if (inQuotes !== undefined && mayName && own === undefined && pairs.size === 0) own = label;
    else return cursor.fault(`the label ${short(label)} has no value`, '=');
    cursor.skip(blank);
    if (!cursor.skipText(',') && !cursor.at('}')) return cursor.fault('the labels do not end', "',' or '}'");
  }
}

/** What may follow a value: a timestamp, and an exemplar of OpenMetrics. */
function readRest(cursor: Cursor, openMetrics: boolean): LineFault | undefined {
  cursor.skip(blank);
  if (!cursor.at('#')) {
    const time = cursor.take(word);
    if (time === undefined) return undefined;
    const right = openMetrics ? number.test(time) : /^-?\d+$/.test(time);
    if (!right)
      return cursor.fault(
        `'${short(time)}' is no timestamp`,
        openMetrics ? 'seconds since 1970' : 'milliseconds since 1970',
        time,
      );
    cursor.skip(blank);
  }
  if (cursor.end) return undefined;
  if (!openMetrics || !cursor.skipText('#'))
    return cursor.fault('something follows the value', 'the end of the line');
  cursor.skip(blank);
  if (!cursor.at('{')) return cursor.fault('an exemplar has no labels', '{');
  const labels = readLabels(cursor, false);
  if ('message' in labels) return labels;
  for (const what of ['value', 'timestamp']) {
    cursor.skip(blank);
    const text = cursor.take(word);
    if (text === undefined && what === 'timestamp') return undefined;
    if (text === undefined || !number.test(text))
      return cursor.fault(`the ${what} of the exemplar is no number`, 'a number', text);
  }
  cursor.skip(blank);
  return cursor.end ? undefined : cursor.fault('something follows the exemplar', 'the end of the line');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', '"': '"', '\\': '\\' };

/** An escape that is none stays as it is. */
export function unescaped(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(.)/gs, (whole, character: string) => escapes[character] ?? whole)
    : text;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

import { dump } from 'js-yaml';
import type { RuleFile } from '../model/artifacts';

/**
 * A rule file in YAML as js-yaml would print it, in a quarter of its time: the rules of 2,000 SLOs are 50 MB. It has mappings,
 * lists of mappings and texts, none of them empty, and its keys need no quotes. What texts of rules seldom are, js-yaml prints.
 */
export function renderRules({ groups }: Pick<RuleFile, 'groups'>): string {
  return `${mapping({ groups }, '\n')}\n`;
}

/** @param newline a line feed, and how far the next line is indented */
function mapping(fields: object, newline: string): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}:${node(value, newline)}`)
    .join(newline);
}

function node(value: string | object, newline: string): string {
  if (typeof value === 'string') return ` ${scalar(value, `${newline}  `)}`;
  if (Array.isArray(value))
    return value.map((item: object) => `${newline}  - ${mapping(item, `${newline}    `)}`).join('');
  return `${newline}  ${mapping(value, `${newline}  `)}`;
}

/** `1h30m`, `75%`. */
const quantity = /^(?:\d+(?:ms|[smhdwy%]))+$/;
/** Words of ASCII with one space between two, after a number and an operator if there are: `0.01 * (x)`. */
const words = /^(?:[\d.]+ [-+*/] )?[a-z(][!-~]*(?: [!-~]+)*$/i;
/** What some reader of YAML 1.1 or 1.2 takes for a comment, a key, a boolean, nothing or a number. */
const meaning = / #|: |:$|^(?:y|n|yes|no|on|off|true|false|null|nan|e\d+)$/i;
const oneLine = /^[ -~]+$/;
const lines = /^[!-~][ -~\n]*[!-~]$/;

function scalar(text: string, newline: string): string {
  if (quantity.test(text) || (words.test(text) && !meaning.test(text))) return text;
  if (oneLine.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (lines.test(text)) return `|-${newline}${text.replaceAll('\n', newline)}`;
  return dump(text, { lineWidth: -1, forceQuotes: true }).trimEnd();
}

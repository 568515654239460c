/** A value in Logstash's configuration language. */
export type Setting = string | number | boolean | readonly Setting[] | { readonly [key: string]: Setting };

export type Settings = Readonly<Record<string, Setting>>;

export interface Plugin {
  readonly kind: 'plugin';
  readonly name: string;
  readonly settings: Settings;
}

export interface Condition {
  readonly kind: 'if';
  readonly condition: string;
  readonly steps: readonly Step[];
}

export type Step = Plugin | Condition;

export interface LogstashConfig {
  readonly input: readonly Step[];
  readonly filter: readonly Step[];
  readonly output: readonly Step[];
}

export const plugin = (name: string, settings: Settings): Plugin => ({ kind: 'plugin', name, settings });

export const when = (condition: string, ...steps: readonly Step[]): Condition => ({
  kind: 'if',
  condition,
  steps,
});

/** The text that Logstash reads. Throws where a text cannot be written in that language. */
export function renderLogstash(config: LogstashConfig): string {
  return (['input', 'filter', 'output'] as const)
    .map((section) => `${section} {\n${steps(config[section], 1)}}\n`)
    .join('\n');
}

const indent = (depth: number): string => '  '.repeat(depth);

function steps(list: readonly Step[], depth: number): string {
  return list.map((step) => (step.kind === 'if' ? condition(step, depth) : pluginText(step, depth))).join('');
}

function condition(step: Condition, depth: number): string {
  return `${indent(depth)}if ${step.condition} {\n${steps(step.steps, depth + 1)}${indent(depth)}}\n`;
}

function pluginText({ name, settings }: Plugin, depth: number): string {
  const lines = Object.entries(settings).map(
    ([key, value]) => `${indent(depth + 1)}${key} => ${setting(value, depth + 1)}\n`,
  );
  return `${indent(depth)}${name} {\n${lines.join('')}${indent(depth)}}\n`;
}

function setting(value: Setting, depth: number): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object') return String(value);
  const inner = indent(depth + 1);
  if (isList(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => `${inner}${setting(item, depth + 1)}`).join(',\n')}\n${indent(depth)}]`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${quote(key)} => ${setting(item, depth + 1)}\n`,
  );
  return `{\n${entries.join('')}${indent(depth)}}`;
}

const isList = (value: Setting): value is readonly Setting[] => Array.isArray(value);

/** Backslashes stay as they are (`config.support_escapes` is off), so a text can hold one kind of quote only. */
function quote(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  if (!text.includes('"')) return `"${text}"`;
  throw new Error(`Logstash cannot quote ${text}`);
}

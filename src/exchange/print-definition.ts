/** Source text that stands for itself: a variable. */
export interface Code {
  readonly [code]: string;
}

/** `http.availability(checkout, { route: '/pay' })`. */
export interface Call {
  readonly [callee]: string;
  readonly arguments: readonly Printable[];
}

const code = Symbol('code');
const callee = Symbol('callee');

export const codeOf = (text: string): Code => ({ [code]: text });

export const callOf = (name: string, args: readonly Printable[]): Call => ({
  [callee]: name,
  arguments: args,
});

export type Printable =
  | string
  | number
  | boolean
  | Code
  | Call
  | readonly Printable[]
  | { readonly [key: string]: Printable | undefined };

export interface Import {
  readonly names: string;
  readonly from: string;
}

/** With its colon: behind such a key a text stays, however long it is. */
const shortKey = 5;

/** Characters of a line; `biome.json` says the same. */
const width = 110;

export interface Parameter {
  readonly name: string;
  readonly type: string;
}

/** A constant, or a function that makes an object of what it is given. */
export interface Declaration {
  readonly name: string;
  /** What it says about itself. */
  readonly comment?: string;
  /** Of an object that it takes. @default a constant */
  readonly parameters?: readonly Parameter[];
  readonly value: Printable;
}

/**
 * A file with one definition, as Biome formats it: imports, declarations, and the object given to `defineX`, one key a line.
 */
export function printDefinition(
  imports: readonly Import[],
  define: string,
  input: Printable,
  declarations: readonly Declaration[] = [],
): string {
  const lines = imports.map(({ names, from }) => `import ${names} from '${from}';\n`).join('');
  const declared = declarations.map((declaration) => `\n${printDeclaration(declaration)}`).join('');
  return `${lines}${declared}\nexport default ${define}(${expanded(input, '')});\n`;
}

/** The parameters one a line where they do not fit on one. */
function headOf(name: string, parameters: readonly Parameter[]): string {
  const types = [...new Set(parameters.map(({ type }) => type))].map((type) => {
    const names = parameters.filter((parameter) => parameter.type === type).map((it) => quote(it.name));
    return `Record<${names.join(' | ')}, ${type}>`;
  });
  const names = parameters.map((parameter) => parameter.name);
  const [begin, end] = [`const ${name} = ({`, `}: ${types.join(' & ')}) =>`];
  const flat = `${begin} ${names.join(', ')} ${end}`;
  return columns(flat) <= width ? flat : `${begin}\n${names.map((it) => `  ${it},\n`).join('')}${end}`;
}

function printDeclaration({ name, comment, parameters, value }: Declaration): string {
  const said = comment === undefined ? '' : `/** ${comment} */\n`;
  if (parameters !== undefined) {
    return `${said}${headOf(name, parameters)}\n  (${expanded(value, '  ')}) as const;\n`;
  }
  const head = `const ${name} =`;
  const isObject = typeof value === 'object' && !isCode(value);
  const tail = isObject ? ' as const' : '';
  const text = print(value, '', columns(head) + 1, tail.length + 1);
  const tooLong = !isObject && columns(`${head} ${text};`) > width;
  return `${said}${head}${tooLong ? '\n  ' : ' '}${text}${tail};\n`;
}

/** A value as it stands behind `column` characters of a line that begins with the indent. */
export function printValue(value: Printable, indent: string, column: number): string {
  return print(value, indent, column, 1);
}

/** `key: value`, as a line with this indent. */
export function printProperty(key: string, value: Printable, indent: string): string {
  return printEntry(key, value, indent);
}

/** One for each character: those that are twice as wide are rare in definitions. */
function columns(text: string): number {
  return [...text].length;
}

/** On one line where there is room behind `column` characters for it and for what `follows`. */
function print(value: Printable, indent: string, column: number, follows: number): string {
  const flat = printFlat(value);
  return flat !== undefined && column + columns(flat) + follows <= width ? flat : expanded(value, indent);
}

/** Nothing where it never stands on one line: a list of objects with several keys each. */
function printFlat(value: Printable): string | undefined {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object') return String(value).replace('e+', 'e');
  if (isCode(value)) return value[code];
  if (isCall(value)) {
    const args = flatAll(value.arguments);
    return args === undefined ? undefined : `${value[callee]}(${args.join(', ')})`;
  }
  if (isList(value)) {
    if (value.length > 1 && value.every((item) => isObject(item) && entriesOf(item).length > 1))
      return undefined;
    return flatAll(value)
      ?.reduce((text, item, index) => `${text}${index === 0 ? '' : ', '}${item}`, '[')
      .concat(']');
  }
  const entries = entriesOf(value);
  const values = flatAll(entries.map(([, item]) => item));
  if (values === undefined) return undefined;
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key], index) => (isShort(key, values[index]) ? key : `${printKey(key)}: ${values[index]}`)).join(', ')} }`;
}

/** `{ expr }` stands for `{ expr: expr }`. */
function isShort(key: string, text: string | undefined): boolean {
  return key === text && /^[A-Za-z_$]\w*$/.test(key) && !/^(true|false|null)$/.test(key);
}

function flatAll(values: readonly Printable[]): readonly string[] | undefined {
  const printed = values.map(printFlat);
  return printed.every((text) => text !== undefined) ? printed : undefined;
}

function expanded(value: Printable, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'object' && isCall(value)) {
    const last = value.arguments.at(-1) ?? '';
    const others = flatAll(value.arguments.slice(0, -1)) ?? [];
    return `${value[callee]}(${[...others, expanded(last, indent)].join(', ')})`;
  }
  if (typeof value !== 'object' || isCode(value)) return printFlat(value) ?? '';
  if (isList(value)) {
    return `[\n${value.map((item) => `${inner}${print(item, inner, inner.length, 1)},\n`).join('')}${indent}]`;
  }
  return `{\n${entriesOf(value)
    .map(([key, item]) => `${inner}${printEntry(key, item, inner)},\n`)
    .join('')}${indent}}`;
}

/** A text that is too long for the line of its key moves to the next one, unless that gains too little. */
function printEntry(key: string, value: Printable, indent: string): string {
  if (typeof value === 'object' && isCode(value) && value[code] === key) return key;
  const name = `${printKey(key)}:`;
  const text = print(value, indent, indent.length + columns(name) + 1, 1);
  const tooLong =
    typeof value === 'string' &&
    columns(name) > shortKey &&
    indent.length + columns(name) + 1 + columns(text) + 1 > width;
  return tooLong ? `${name}\n${indent}  ${text}` : `${name} ${text}`;
}

function isList(value: Printable): value is readonly Printable[] {
  return Array.isArray(value);
}

function isCode(value: object): value is Code {
  return code in value;
}

function isCall(value: object): value is Call {
  return callee in value;
}

function isObject(value: Printable): value is { readonly [key: string]: Printable | undefined } {
  return typeof value === 'object' && !isList(value) && !isCode(value) && !isCall(value);
}

function entriesOf(value: {
  readonly [key: string]: Printable | undefined;
}): readonly (readonly [string, Printable])[] {
  return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const]));
}

function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** In the quotes that need fewer escapes; single ones where it makes no difference. */
export function quote(text: string): string {
  const count = (character: string): number => text.split(character).length - 1;
  const mark = count("'") > count('"') ? '"' : "'";
  const escaped = text.replace(/[\\\n\r\t\u2028\u2029]/g, (character) => escapes[character] ?? character);
  return `${mark}${escaped.replaceAll(mark, `\\${mark}`)}${mark}`;
}

/** What rison has: the values of JSON. */
export type Rison = string | number | boolean | null | readonly Rison[] | { readonly [key: string]: Rison };

/** Texts that cannot be taken for anything else stand without quotes. */
const bare = /^[^-0-9 '!:(),*@$][^ '!:(),*@$]*$/;

/**
 * Data as Kibana writes it into its addresses.
 * @see https://github.com/Nanonid/rison#grammar-1
 */
export function rison(value: Rison): string {
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') return String(value).replace('+', '');
  if (typeof value === 'boolean') return value ? '!t' : '!f';
  if (value === null) return '!n';
  if (isList(value)) return `!(${value.map(rison).join(',')})`;
  return `(${Object.entries(value)
    .map(([key, each]) => `${textOf(key)}:${rison(each)}`)
    .join(',')})`;
}

const isList = (value: object): value is readonly Rison[] => Array.isArray(value);

function textOf(text: string): string {
  return bare.test(text) ? text : `'${text.replace(/[!']/g, '!$&')}'`;
}

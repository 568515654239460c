import { relative } from 'node:path/posix';

/** Lower-case letters, digits and hyphens. */
export function nameOf(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** Texts of other tools may be folded over several lines. */
export const sentence = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** As a definition imports another. */
export function importPath(from: string, to: string): string {
  const path = relative(from.slice(0, from.lastIndexOf('/')), to).replace(/\.ts$/, '');
  return path.startsWith('.') ? path : `./${path}`;
}

/** Words that no variable can be called, and those of the import beside it. */
const reserved =
  /^(arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield|defineService|defineSlo|http|journey)$/;

/** `checkout-api` as a variable: `checkoutApi`. */
export function identifierOf(name: string): string {
  const [first = '', ...others] = name.split('-').filter((word) => word !== '');
  const camel = [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  if (reserved.test(camel)) return `${camel}_`;
  return /^[a-z]/.test(camel) ? camel : `_${camel}`;
}

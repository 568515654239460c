import { createHash } from 'node:crypto';

/** What a page runs and looks like, as text. */
export interface PageCode {
  readonly script: string;
  readonly style: string;
}

/**
 * The part of the head by which a page loads nothing: its script, where it has one, and its style are allowed by their
 * hashes alone, so that no text of a dashboard can run.
 * @see https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
export function inlineHead({ script, style }: Pick<PageCode, 'style'> & Partial<PageCode>): string {
  const policy = [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:,">
<style>${style}</style>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

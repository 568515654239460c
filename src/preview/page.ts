import { escapeHtml } from './draw/markdown';
import { inlineHead, type PageCode } from './inline-head';
import type { Preview } from './preview';

/** What the page shows. */
export interface PageContent {
  readonly boards: readonly (Preview | PreviewIndex)[];
  /** Where the numbers come from. */
  readonly note: string;
  /** Seconds after which a page that is served asks again. @default never: everything is in the page */
  readonly refresh?: number;
  /** The version of what is shown, for a page that is loaded anew when something was saved. */
  readonly watch?: number;
}

/** A dashboard that is asked for when it is opened. */
export type PreviewIndex = Pick<Preview, 'uid' | 'title' | 'group' | 'description'>;

/**
 * The page as one file that loads nothing.
 * @param code what the page runs, or that a server has it at `/preview.js` and `/preview.css`
 */
export function previewPage(code: PageCode | 'served', content: PageContent): string {
  const data = JSON.stringify(content).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Dashboards - o11y</title>
${code === 'served' ? servedHead : inlineHead(code)}
</head>
<body>
<header class="top">
<h1>Dashboards</h1>
<p id="note" role="status">${escapeHtml(content.note)}</p>
<button id="theme" type="button" title="Light, dark, or as the system has it">auto</button>
</header>
<div class="layout">
<details id="menu"><summary>All dashboards</summary><div>
<input id="search" type="search" placeholder="Search dashboards and panels ( / )" aria-label="Search dashboards and panels">
<nav id="boards" aria-label="Dashboards"></nav>
</div></details>
<main id="main"></main>
</div>
<noscript>This page draws with JavaScript.</noscript>
<script type="application/json" id="data">${data}</script>
${code === 'served' ? '<script src="/preview.js"></script>' : `<script>${code.script}</script>`}
</body>
</html>
`;
}

/** A server names the policy in its headers. */
const servedHead = '<link rel="icon" href="/icon.svg">\n<link rel="stylesheet" href="/preview.css">';

import { escapeHtml, renderMarkdown } from './draw/markdown';
import { inlineHead } from './inline-head';
import type { BoardReview, PanelReview } from './review';

/** What is changed, in Markdown, and every changed panel before and after: one page that needs nothing else. */
export function reviewPage(markdown: string, boards: readonly BoardReview[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What changes - o11y</title>
${inlineHead({ style })}
</head>
<body>
<h1>What changes</h1>
${renderMarkdown(markdown)}
${boards.length === 0 ? '' : '<p>Dashboards, before and after. Both sides are drawn with the same made-up numbers.</p>'}
${boards.map(boardSection).join('\n')}
</body>
</html>
`;
}

const signs = { added: 'new', changed: 'changed', removed: 'gone' } as const;

function boardSection({ title, uid, action, words, panels }: BoardReview): string {
  return `<section>
<h2>${escapeHtml(title)} <small>${signs[action]}, ${escapeHtml(uid)}</small></h2>
${listOf(words)}${panels.map(panelArticle).join('\n')}
</section>`;
}

function panelArticle({ title, words, before, after }: PanelReview): string {
  const sides = [figure(title, before, 'before'), figure(title, after, 'after')].join('');
  return `<article><h3>${escapeHtml(title)}</h3>${listOf(words)}<div class="sides">${sides}</div></article>`;
}

function listOf(words: readonly string[]): string {
  return words.length === 0 ? '' : renderMarkdown(words.map((word) => `- ${word}`).join('\n'));
}

/** As a picture, not as a part of the page: what is drawn there cannot do anything here. */
function figure(title: string, svg: string | undefined, side: 'before' | 'after'): string {
  const picture =
    svg === undefined
      ? '<p>not there</p>'
      : `<img alt="${escapeHtml(`${title} ${side}`)}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
  return `<figure><figcaption>${side}</figcaption>${picture}</figure>`;
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#dedbd4, #32373f); --faint: light-dark(#6b665e, #9d9fa6); }
body { max-width: 84rem; margin: 0 auto; padding: 1.2rem; background: light-dark(#f6f5f2, #131518); color: light-dark(#24221e, #e4e2dd);
  font: 14px / 1.5 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.3rem; } h2 { margin-top: 2rem; font-size: 1.1rem; } h3 { margin: 0 0 0.3rem; font-size: 0.95rem; }
small, figcaption { color: var(--faint); font-weight: normal; }
code { overflow-wrap: anywhere; }
table { border-collapse: collapse; } td, th { padding: 0.15rem 0.8rem 0.15rem 0; text-align: left; }
article { margin: 0.8rem 0; padding: 0.8rem; border: 1px solid var(--line); border-radius: 0.4rem; background: light-dark(#fff, #1b1e23); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 0.8rem; }
figure { margin: 0; min-width: 0; } img { max-width: 100%; height: auto; }
`;

import markdownIt from 'markdown-it';

// HTML in a text is shown, not run; links to `javascript:` and the like are left out.
const markdown = markdownIt({ html: false, linkify: true, typographer: false });

/** A page of its own for a text in Markdown; without scripts. */
export function renderMarkdownPage(title: string, text: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="/icon.svg">
    <link rel="stylesheet" href="/page.css">
    <link rel="stylesheet" href="/text.css">
  </head>
  <body class="text">
    <nav aria-label="where this is"><a href="/">o11y</a> / ${escapeHtml(title)}</nav>
    <main>
${markdown.render(text)}    </main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return markdown.utils.escapeHtml(text);
}

import markdownIt from 'markdown-it';

// HTML in a text is shown, not run; links to `javascript:` and the like are left out; pictures would be loaded from elsewhere.
const markdown = markdownIt({ html: false, linkify: true, typographer: false }).disable('image');

export function renderMarkdown(text: string): string {
  return markdown.render(text);
}

export function escapeHtml(text: string): string {
  return markdown.utils.escapeHtml(text);
}

/** An element with attributes and children; texts are texts, whatever they look like. */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

/** An element of SVG. */
export function svgElement(tag, attributes) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

/** Sets custom properties; style attributes are refused by the policy of the page. */
export function withVariables(node, variables) {
  for (const [name, value] of Object.entries(variables)) node.style.setProperty(`--${name}`, String(value));
  return node;
}

/** HTML that was made from Markdown, with everything of others escaped. */
export function markup(html, className) {
  const node = element('div', { class: className });
  node.innerHTML = html;
  for (const link of node.querySelectorAll('a')) link.rel = 'noreferrer noopener';
  return node;
}

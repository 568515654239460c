/** Builds an element; children are nodes or texts, `undefined` is left out. Texts are never read as HTML. */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

export const byId = (id) => document.getElementById(id);

const drawn = new Map();

/** Draws a panel anew only when its data changed, so that what people opened, selected or focused stays. */
export function drawPanel(id, data, draw) {
  const key = JSON.stringify(data);
  if (drawn.get(id) === key) return;
  drawn.set(id, key);
  byId(id).replaceChildren(...draw(data));
}

export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** The texts between links, and links that can be followed. */
export function linked(text) {
  return text
    .split(/(https?:\/\/\S+)/)
    .filter((part) => part !== '')
    .map((part) => (/^https?:\/\//.test(part) ? element('a', { href: part }, part) : part));
}

/** `CheckoutAvailabilityBudgetBurn` that may be broken between its words. */
export function breakable(text) {
  return text.split(/(?<=[a-z])(?=[A-Z])/).flatMap((word) => [element('wbr'), word]);
}

/** The colour that a name of `page.css` has in the current scheme. */
export function colourOf(name) {
  const probe = element('i');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

import { type Order, type Product, plans } from '../lib/contract';
import { type Html, html } from '../lib/html';
import { vitalsScript } from './storefront-vitals';

const style = html`<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color: #223; }
  ul { list-style: none; padding: 0; }
  li { display: flex; justify-content: space-between; padding: 0.5rem 0; border-bottom: 1px solid #e3e3ea; }
  a { color: #1d4ed8; text-decoration: none; }
  button { font: inherit; padding: 0.3rem 1rem; }
</style>`;

const script: Html = { html: `<script type="module">${vitalsScript}</script>` };

function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,">${style}${script}</head>
<body><h1>${title}</h1>${body}</body>
</html>`.html;
}

export function renderHome(products: readonly Product[]): string {
  const items = products.map(
    ({ id, name, euros }) =>
      html`<li><a href="/products/${id}">${name}</a><span>€ ${euros.toFixed(2)}</span></li>`,
  );
  return page('The demo shop', html`<ul>${items}</ul>`);
}

export function renderProduct({ id, name, euros }: Product): string {
  const options = plans.map((plan) => html`<option>${plan}</option>`);
  return page(
    name,
    html`<p>€ ${euros.toFixed(2)}</p>
<form method="post" action="/checkout">
  <input type="hidden" name="product" value="${id}">
  <label>Plan <select name="plan">${options}</select></label>
  <button>Buy</button>
</form>
<p><a href="/">All products</a></p>`,
  );
}

export function renderOrder({ id, product, euros }: Order): string {
  return page(
    'Thank you',
    html`<p>Order ${id}: ${product} for € ${euros.toFixed(2)}.</p><p><a href="/">Go on shopping</a></p>`,
  );
}

export function renderReturns(): string {
  return page(
    'How to send something back',
    html`<p>Put it into its box, with the number of the order, and hand it in at any post office within 30 days.</p>
<p><a href="/">All products</a></p>`,
  );
}

export function renderFailure(message: string): string {
  return page('This did not work', html`<p>${message}</p><p><a href="/">All products</a></p>`);
}

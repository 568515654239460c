import { html } from '../../../demo/lib/html';

test('values are escaped, pieces of a page are not', () => {
  const name = `<b title="x">salt & 'pepper'</b>`;
  const items = [html`<li>${name}</li>`, html`<li>plain</li>`];
  expect(html`<ul>${items}</ul>`.html).toBe(
    '<ul><li>&lt;b title=&quot;x&quot;&gt;salt &amp; &#39;pepper&#39;&lt;/b&gt;</li><li>plain</li></ul>',
  );
});

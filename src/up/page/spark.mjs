const svg = (tag, attributes) => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
};

/** A small line without axes; the number beside it says what it ends with. */
export function spark() {
  const node = svg('svg', {
    class: 'spark',
    viewBox: '0 0 100 20',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  node.append(svg('polyline', { points: '' }));
  return node;
}

export function drawSpark(node, values) {
  const highest = Math.max(0.001, ...values);
  const step = 100 / Math.max(1, values.length - 1);
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`${(index * step).toFixed(1)},${(18.5 - (value / highest) * 17).toFixed(1)}`],
  );
  node.firstChild.setAttribute('points', points.join(' '));
}

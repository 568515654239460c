import { continueTrace, formatTraceparent } from '../../../demo/lib/trace';

const id = 'ab'.repeat(16);
const span = 'cd'.repeat(8);

test('a trace goes on under its id with a new span', () => {
  const trace = continueTrace(`00-${id}-${span}-01`);
  expect(trace).toEqual({ id, span: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(trace.span).not.toBe(span);
  expect(formatTraceparent(trace)).toBe(`00-${id}-${trace.span}-01`);
});

test.each([
  ['is absent', undefined],
  ['is empty', ''],
  ['has a trace id of zeros', `00-${'0'.repeat(32)}-${span}-01`],
  ['has a span id of zeros', `00-${id}-${'0'.repeat(16)}-01`],
  ['is in upper case', `00-${id.toUpperCase()}-${span}-01`],
  ['is cut short', `00-${id}-${span}`],
])('a new trace begins where the header %s', (_case, traceparent) => {
  const trace = continueTrace(traceparent);
  expect(trace.id).toMatch(/^[0-9a-f]{32}$/);
  expect(trace.id).not.toBe(id);
  expect(continueTrace(traceparent).id).not.toBe(trace.id);
});

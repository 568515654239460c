import { formatTimeline } from '../../src/up/timeline';

test('a timeline is one line a moment, in columns', () => {
  expect(
    formatTimeline([
      { seconds: 0, what: 'checkout is broken', seen: '30% of its requests fail' },
      { seconds: 5.94, what: 'shop-page is notified', seen: '[FIRING:2]' },
      { seconds: 76.1, what: 'over', seen: '' },
    ]),
  ).toBe(
    [
      '   +0.0 s  checkout is broken     30% of its requests fail',
      '   +5.9 s  shop-page is notified  [FIRING:2]',
      '  +76.1 s  over                   ',
      '',
    ].join('\n'),
  );
});

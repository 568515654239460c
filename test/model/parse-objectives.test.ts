import { problemsOf } from '../support/project';
import { slo } from '../support/sources';

const sloFile = 'alert-rules/shop/checkout.slo.ts';

describe('objectives', () => {
  it.each([
    [
      '99.9',
      `error O11Y1201: objective 99.9 is not a ratio between 0 and 1
  --> alert-rules/shop/checkout.slo.ts:6  objective
   |  objective: 99.9,
  expected a percentage like '99.9%' or a number like 0.999, above 0 and below 100 %
  did you mean '99.9%'?

1 error, 0 warnings
`,
    ],
    [
      '1',
      `error O11Y1201: objective 1 is not a ratio between 0 and 1
  --> alert-rules/shop/checkout.slo.ts:6  objective
   |  objective: 1,
  expected a percentage like '99.9%' or a number like 0.999, above 0 and below 100 %
  write '99.9%': an objective of 100 % leaves no budget, so that every alert would fire at the first error

1 error, 0 warnings
`,
    ],
    [
      '0',
      `error O11Y1201: objective 0 is not a ratio between 0 and 1
  --> alert-rules/shop/checkout.slo.ts:6  objective
   |  objective: 0,
  expected a percentage like '99.9%' or a number like 0.999, above 0 and below 100 %
  write '99.9%': an objective of 100 % leaves no budget, so that every alert would fire at the first error

1 error, 0 warnings
`,
    ],
    [
      '1.5',
      `error O11Y1201: objective 1.5 is not a ratio between 0 and 1
  --> alert-rules/shop/checkout.slo.ts:6  objective
   |  objective: 1.5,
  expected a percentage like '99.9%' or a number like 0.999, above 0 and below 100 %
  write '99.9%': an objective of 100 % leaves no budget, so that every alert would fire at the first error

1 error, 0 warnings
`,
    ],
    [
      "'99.9'",
      `error O11Y1201: objective '99.9' is not a ratio between 0 and 1
  --> alert-rules/shop/checkout.slo.ts:6  objective
   |  objective: '99.9',
  expected a percentage like '99.9%' or a number like 0.999, above 0 and below 100 %
  did you mean '99.9%'?

1 error, 0 warnings
`,
    ],
  ])('%s is refused', async (objective, expected) => {
    expect(await problemsOf({ [sloFile]: slo({ objective }) })).toBe(expected);
  });

  it('refuses a share of the budget that is none', async () => {
    expect(
      await problemsOf({
        [sloFile]: slo({ burnPairs: "[{ long: '1h', short: '5m', share: 2, severity: 'page' }]" }),
      }),
    ).toBe(`error O11Y1201: share 2 is not a ratio between 0 and 1
  --> alert-rules/shop/checkout.slo.ts:9  burnPairs[0].share
   |  burnPairs: [{ long: '1h', short: '5m', share: 2, severity: 'page' }],
  expected a percentage like '2%' or a number like 0.02, above 0 and below 100 %
  write how much of the budget may be spent before it fires, like '2%'

1 error, 0 warnings
`);
  });
});

import { problemsOf } from '../support/project';
import { slo } from '../support/sources';

const file = 'alert-rules/shop/checkout.slo.ts';

const source = (name: string): string => `import ${name} from './${name}.slo';\n`;

/** A journey over two other SLOs. */
const journey = (changes: Readonly<Record<string, string>> = {}): string =>
  `${source('pay')}${source('browse')}${slo({
    sli: "{\n    kind: 'all-of',\n    members: [{ slo: pay }, { slo: browse }],\n  }",
    ...changes,
  })}`;

const members = {
  'alert-rules/shop/pay.slo.ts': slo({ objective: "'99.8%'" }),
  'alert-rules/shop/browse.slo.ts': slo({ objective: "'99.7%'" }),
};

it('a journey has the period and the windows of its members, and no groups and traffic of its own', async () => {
  expect(
    await problemsOf({
      ...members,
      [file]: journey({
        window: "'28d'",
        groupBy: "['route']",
        traffic: "'10/s'",
      }),
      'alert-rules/shop/browse.slo.ts': slo({
        objective: "'99.7%'",
        window: "'28d'",
        alerting: "{ off: ['3d'] }",
      }),
    }),
  ).toBe(`error O11Y1214: the journey reads the windows 3d, which its member shop/browse does not record
  --> alert-rules/shop/checkout.slo.ts:12  sli.members[1].slo
   |  members: [{ slo: pay }, { slo: browse }],
  expected windows that the member has: 5m, 30m, 1h, 2h, 6h, 1d
  give both the same burnPairs, and switch off in the member only what is off in the journey

error O11Y1214: the period of the journey is 28d, and that of its member shop/pay is 30d
  --> alert-rules/shop/checkout.slo.ts:12  sli.members[0].slo
   |  members: [{ slo: pay }, { slo: browse }],
  expected members with the period of the journey, written the same way: their sums are what it is made of
  write the same window in both

error O11Y1214: a journey is grouped by labels, and its members need not have the same ones
  --> alert-rules/shop/checkout.slo.ts:14  groupBy
   |  groupBy: ['route'],
  expected one budget for the whole journey
  remove groupBy; group the members instead

error O11Y1210: the traffic of an SLO of kind 'all-of' is that of its members
  --> alert-rules/shop/checkout.slo.ts:15  traffic
   |  traffic: '10/s',
  expected traffic where events are counted, and nobody but the author knows how many there are
  remove it

4 errors, 0 warnings
`);
});

it('a journey of journeys counts every SLO once', async () => {
  expect(
    await problemsOf({
      ...members,
      [file]: journey(),
      'alert-rules/shop/outer.slo.ts': `${source('pay')}${source('checkout').replace(
        'checkout from',
        'inner from',
      )}${slo({
        objective: "'99.5%'",
        sli: "{\n    kind: 'weighted',\n    members: [\n      { slo: pay, weight: 2 },\n      { slo: inner, weight: 1 },\n    ],\n  }",
      })}`,
    }),
  ).toBe(`error O11Y1214: shop/pay is counted twice: in shop/pay and in shop/checkout
  --> alert-rules/shop/outer.slo.ts:14  sli.members[1].slo
   |  { slo: inner, weight: 1 },
  expected every SLO once in a journey, directly or in a journey that is its member
  remove one of the two members

1 error, 0 warnings
`);
});

it('members of a journey are SLOs', async () => {
  expect(
    await problemsOf({
      [file]: slo({
        sli: "{\n    kind: 'all-of',\n    members: [{ slo: checkout }, { slo: { service: checkout } }],\n  }",
      }),
    }),
  ).toBe(`error O11Y1401: a service definition is not a slo
  --> alert-rules/shop/checkout.slo.ts:10  sli.members[0].slo
   |  members: [{ slo: checkout }, { slo: { service: checkout } }],
  expected the default export of a .slo.ts file
  import the slo and name it here

error O11Y1401: {"service":{"owner":{"displayName":"Shop","receivers":{"page":{"kind":"pagerduty","routingKey":{"sec... is not a slo
  --> alert-rules/shop/checkout.slo.ts:10  sli.members[1].slo
   |  members: [{ slo: checkout }, { slo: { service: checkout } }],
  expected the default export of a .slo.ts file
  import the slo and name it here

2 errors, 0 warnings
`);
});

import { editedSource } from '../../../src/drift/source/edit';

const definition = (panel: string): string =>
  `export default defineDashboard({ rows: [{ title: 'Sent', panels: [${panel}] }] });\n`;

const unit = ['rows', 0, 'panels', 0, 'unit'];

describe('the text of a definition with what was changed in Grafana', () => {
  it.each([
    ["{ kind: 'stat', unit: 's', min: 0 }", "{ kind: 'stat', min: 0 }"],
    [`{ kind: 'stat', "unit": 's', min: 0 }`, "{ kind: 'stat', min: 0 }"],
    [`{ kind: 'stat', 'unit': 's', min: 0 }`, "{ kind: 'stat', min: 0 }"],
  ])('has no key that is gone, however it is quoted: %s', (before, after) => {
    const changes = { values: [{ path: unit }], lists: [] };
    expect(editedSource(definition(before), changes)).toEqual({ text: definition(after), unpatched: [] });
  });

  it.each([
    ["{ kind: 'stat', unit: 's' }", "{ kind: 'stat', min: 1, max: 2 }"],
    ["{ unit: 's' }", '{ min: 1, max: 2 }'],
    ["{ kind: 'stat', unit: 's', decimals: 1 }", "{ kind: 'stat', decimals: 1, min: 1, max: 2 }"],
  ])('has new keys beside one that is gone: %s', (before, after) => {
    const at = (key: string): (string | number)[] => ['rows', 0, 'panels', 0, key];
    const values = [{ path: unit }, { path: at('min'), value: 1 }, { path: at('max'), value: 2 }];
    expect(editedSource(definition(before), { values, lists: [] })).toEqual({
      text: definition(after),
      unpatched: [],
    });
  });

  it('takes no item out of a list that has others from elsewhere before it', () => {
    const text = definition("...common, { unit: 's' }");
    const lists = [{ list: ['rows', 0, 'panels'], was: 2, items: [['rows', 0, 'panels', 0]] }];
    const changes = { values: [], lists };
    expect(editedSource(text, changes)).toMatchObject({ text, unpatched: [{ line: 1 }] });
  });

  it.each([
    ['{ axis: {\n  min: 1 } }', "{ axis: {\n  min: 1 }, unit: 'ms' }"],
    ['{ [unit]: 1 }', "{ [unit]: 1, unit: 'ms' }"],
  ])('has a new key in the object that lacks it: %s', (before, after) => {
    const changes = { values: [{ path: unit, value: 'ms' }], lists: [] };
    expect(editedSource(definition(before), changes)).toEqual({ text: definition(after), unpatched: [] });
  });

  const list = ['rows', 0, 'panels'];
  const added = ['a', 'b'].map((kind) => ({ item: { kind }, what: `panel ${kind}` }));
  const grown = (panels: string, was: number): string => {
    const items = [...Array.from({ length: was }, (_, index) => [...list, index]), ...added];
    return editedSource(definition(panels), { values: [], lists: [{ list, was, items }] }).text;
  };

  it.each([
    ['one line', "{ kind: 'c' }", "panels: [{ kind: 'c' }, { kind: 'a' }, { kind: 'b' }]"],
    ['a list without items', '', "panels: [{ kind: 'a' }, { kind: 'b' }]"],
    [
      'several lines',
      "\n  { kind: 'c' },\n",
      "\n  { kind: 'c' },\n  {\n    kind: 'a',\n  },\n  {\n    kind: 'b',\n  },\n]",
    ],
    [
      'several lines, the last without a comma',
      "\n  { kind: 'c' } // the first\n",
      "\n  { kind: 'c' }, // the first\n  {\n    kind: 'a',\n  },\n  {\n    kind: 'b',\n  },\n]",
    ],
    ['items from elsewhere', '...common', "panels: [...common, { kind: 'a' }, { kind: 'b' }]"],
  ])('has new items of a list in their order: %s', (_, before, after) => {
    const was = before === '' ? 0 : 1;
    expect(grown(before, was)).toContain(after);
  });

  it.each([
    ['a, b, c', 'panels: [c, a]'],
    ['\n  // first\n  a, // one\n  b,\n  c\n', 'panels: [\n  c,\n  // first\n  a, // one\n]'],
    ['\n  a,\n\n  b /* two, or more */,\n  c, /* three */\n', 'panels: [\n  c, /* three */\n  a,\n]'],
  ])('has the items of a list in another order, with their comments: %s', (before, after) => {
    const items = [2, 0].map((index) => [...list, index]);
    const changes = { values: [], lists: [{ list, was: 3, items }] };
    const constants = "const [a, b, c] = ['x', 'y', 'z'];\n";
    const { text, unpatched } = editedSource(constants + definition(before), changes);
    expect(unpatched).toEqual([]);
    expect(text).toContain(after);
  });

  it('changes a value in what is moved, to another list and into a new row', () => {
    const text = `export default defineDashboard({
  rows: [
    { title: 'One', panels: [{ unit: 's' }, { unit: 'm' }] },
    { title: 'Two', panels: [{ unit: 'h' }] }
  ],
});
`;
    const panel = (row: number, index: number): (string | number)[] => ['rows', row, 'panels', index];
    const fresh = { item: { title: 'New' }, what: 'row New', panels: [panel(0, 1)] };
    const lists = [
      { list: ['rows'], was: 2, items: [['rows', 1], fresh] },
      { list: ['rows', 1, 'panels'], was: 1, items: [panel(0, 0), panel(1, 0)] },
    ];
    const values = [
      { path: [...panel(0, 0), 'unit'], value: 'ms' },
      { path: [...panel(0, 1), 'unit'], value: 'd' },
    ];
    expect(editedSource(text, { values, lists })).toEqual({
      text: `export default defineDashboard({
  rows: [
    { title: 'Two', panels: [{ unit: 'ms' }, { unit: 'h' }] },
    {
      title: 'New',
      panels: [
        { unit: 'd' },
      ],
    },
  ],
});
`,
      unpatched: [],
    });
  });

  it('takes nothing out of a list that is made elsewhere, and puts it nowhere', () => {
    const text = `const panels = [{ unit: 's' }];
export default defineDashboard({ rows: [{ panels }, { panels: [{ unit: 'h' }] }] });
`;
    const panel = (row: number): (string | number)[] => ['rows', row, 'panels', 0];
    const lists = [
      { list: ['rows', 0, 'panels'], was: 1, items: [] },
      { list: ['rows', 1, 'panels'], was: 1, items: [panel(1), panel(0)] },
    ];
    expect(editedSource(text, { values: [], lists })).toEqual({
      text,
      unpatched: [
        {
          what: 'rows[0].panels[0] stands in rows[1].panels',
          why: 'it cannot be taken from where it is',
        },
      ],
    });
  });

  it.each([
    ['two values', 'ms', 's', "same({ unit: 'h' })"],
    ['one of two', 'ms', 'h', "same({ unit: 'h' })"],
  ])('keeps what a function says twice where it is no longer the same: %s', (_, first, second, call) => {
    const text = `const same = ({ unit }) => ({ axis: { unit }, unit });\n${definition(call)}`;
    const values = [
      { path: ['rows', 0, 'panels', 0, 'axis', 'unit'], value: first },
      { path: unit, value: second },
    ];
    expect(editedSource(text, { values, lists: [] })).toMatchObject({
      text,
      unpatched: [{ why: 'it is made by same(...)' }, { why: 'it is made by same(...)' }],
    });
  });

  it('tells what is lost where something else is replaced as a whole', () => {
    const text = definition("{ axis: { unit: 's' } }");
    const at = ['rows', 0, 'panels', 0, 'axis'];
    const values = [
      { path: at, value: 'none' },
      { path: [...at, 'unit'], value: 'ms' },
    ];
    expect(editedSource(text, { values, lists: [] })).toEqual({
      text: definition("{ axis: 'none' }"),
      unpatched: [
        { what: 'rows[0].panels[0].axis.unit is "ms"', why: 'what it stands in is replaced as a whole' },
      ],
    });
  });

  it.each([
    ['up.rate()', 'max(up)', "'max(up)'"],
    ['up.rate()', 'rate(up[5m])', "up.rate('5m')"],
    ['`max(${up})`', 'min(up)', "'min(up)'"],
  ])('writes a query that was built as it can: %s', (before, query, after) => {
    const path = ['rows', 0, 'panels', 0, 'queries', 0, 'expr'];
    const write = (asked: string): string | undefined =>
      asked === 'rate(up[5m])' ? "up.rate('5m')" : undefined;
    const of = (expr: string): string => definition(`{ queries: [{ expr: ${expr} }] }`);
    expect(editedSource(of(before), { values: [{ path, value: query }], lists: [] }, write)).toEqual({
      text: of(after),
      unpatched: [],
    });
  });

  it.each([
    ["{ kind: 'stat', unit }", unit, 'unit'],
    ['{ unit: up.rate() }', unit, 'up.rate()'],
    ['{ queries: [{ expr: up.rate(), legend: "a" }] }', ['rows', 0, 'panels', 0, 'queries'], 'up.rate()'],
    ['{ thresholds: [{ slo: latency }] }', ['rows', 0, 'panels', 0, 'thresholds'], 'latency'],
    ["...common, { unit: 's' }", ['rows', 0, 'panels', 1, 'unit'], "[...common, { unit: 's' }]"],
    ["{ unit: 's', ...base }", unit, "{ unit: 's', ...base }"],
  ])('keeps what is built, and says where it is: %s', (panel, path, by) => {
    const text = definition(panel);
    const changes = { values: [{ path, value: 'ms' }], lists: [] };
    expect(editedSource(text, changes)).toEqual({
      text,
      unpatched: [{ what: expect.stringContaining('is "ms"'), why: `it is made by ${by}`, line: 1 }],
    });
  });
});

import { load } from 'js-yaml';
import { renderJson, renderRuleTest, renderYaml } from '../../src/render/yaml';

describe('rendered YAML', () => {
  it('quotes what YAML 1.1 would read as a boolean', () => {
    expect(renderYaml({ answer: 'on', letter: 'y', no: true })).toBe(
      "answer: 'on'\nletter: 'y'\n'no': true\n",
    );
  });

  it('folds no lines and uses no anchors', () => {
    const shared = { text: 'word '.repeat(60).trim() };
    expect(renderYaml({ a: shared, b: shared })).toBe(
      `a:\n  text: ${shared.text}\nb:\n  text: ${shared.text}\n`,
    );
  });
});

describe('rendered JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(renderJson({ b: 1, a: { d: 1, c: 2 } })).toBe(renderJson({ a: { c: 2, d: 1 }, b: 1 }));
  });
});

describe('a rendered rule test', () => {
  it('is JSON that readers of YAML take alike, in the order in which it is made', () => {
    const content = {
      tests: [{ name: 'it pages: "soon"', values: '0+1x5 _ stale' }],
      evaluation_interval: '30s',
    };
    const text = renderRuleTest(content);
    expect(load(text)).toEqual(content);
    expect(Object.keys(JSON.parse(text))).toEqual(['tests', 'evaluation_interval']);
  });
});

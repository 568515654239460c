import type { Log } from 'sarif';
import { formatJunit } from '../../src/lint/formats/junit';
import { formatSarif } from '../../src/lint/formats/sarif';
import { formatLintJson, formatLintText } from '../../src/lint/formats/text';
import { type LintResult, lintProblem } from '../../src/lint/problem';
import type { Problem } from '../../src/problems/problem';

const at = { file: 'dashboards/a b.json', path: ['panels', 0], line: 7 };

const broken = lintProblem(
  { rule: 'target-promql-rule', message: "panel 'Load': ( is never closed", path: [] },
  at,
);
const unitless = lintProblem({ rule: 'panel-units-rule', message: "panel 'Load' has no unit", path: [] }, at);
const other: Problem = {
  code: 'O11Y2501',
  severity: 'error',
  message: 'b.json is no JSON: <nothing> & "more"',
  at: { file: 'b.json', line: 1 },
  expected: 'the JSON of a dashboard',
  fix: 'mend it',
};

const result: LintResult = {
  problems: [broken, other],
  waived: [{ problem: unitless, reason: 'it is a "score" < 1' }],
};

test('text counts what is waived', () => {
  expect(formatLintText(result, { colour: false }).split('\n').at(-2)).toBe('2 errors, 0 warnings, 1 waived');
});

test('JSON has problems in the order of files, and what is waived with the reason', () => {
  const { problems, waived } = JSON.parse(formatLintJson(result));
  expect(problems).toEqual([other, broken]);
  expect(waived).toEqual([{ problem: unitless, reason: 'it is a "score" < 1' }]);
});

test('SARIF has a result for each problem, rules with their help, and waivers as suppressions', () => {
  const { runs, version } = JSON.parse(formatSarif(result, '1.2.3')) as Log;
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  const [run] = runs;
  expect(run?.tool.driver).toMatchObject({ name: 'o11y', version: '1.2.3' });
  expect(run?.tool.driver.rules?.map(({ id, helpUri }) => [id, helpUri !== undefined])).toEqual([
    ['O11Y2501', false],
    ['panel-units-rule', true],
    ['target-promql-rule', true],
  ]);
  expect(run?.results).toEqual([
    {
      ruleId: 'O11Y2501',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'B.json is no JSON: <nothing> & "more". Expected the JSON of a dashboard. Mend it.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'b.json' }, region: { startLine: 1 } } }],
    },
    {
      ruleId: 'target-promql-rule',
      ruleIndex: 2,
      level: 'error',
      message: {
        text: "Panel 'Load': ( is never closed. Expected an expression that Prometheus takes. Mend it where the message says.",
      },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'dashboards/a%20b.json' }, region: { startLine: 7 } },
        },
      ],
    },
    expect.objectContaining({
      ruleId: 'panel-units-rule',
      ruleIndex: 1,
      level: 'warning',
      suppressions: [{ kind: 'external', justification: 'it is a "score" < 1' }],
    }),
  ]);
});

test('SARIF takes a path for a path, whatever its names hold', () => {
  const file = 'dashboards/100% ü/a#b?c.json';
  const [run] = (JSON.parse(formatSarif({ problems: [{ ...broken, at: { file } }], waived: [] }, '1')) as Log)
    .runs;
  const uri = run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
  expect(uri).toBe('dashboards/100%25%20%C3%BC/a%23b%3Fc.json');
  const { pathname, search, hash } = new URL(uri, 'file:///');
  expect([decodeURIComponent(pathname), search, hash]).toEqual([`/${file}`, '', '']);
});

test('JUnit has a suite for each file: errors fail, waivers are skipped, files without any pass', () => {
  const warning = { ...broken, severity: 'warning' } as const;
  const xml = formatJunit({ ...result, problems: [...result.problems, warning] }, ['c.json', 'b.json']);
  expect(xml.replaceAll(/ time="[^"]*"/g, '')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="5" failures="2" errors="0" skipped="1">
  <testsuite name="b.json" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="b.json" name="O11Y2501: b.json is no JSON: &lt;nothing> &amp; &quot;more&quot;">
      <failure message="b.json:1: b.json is no JSON: &lt;nothing> &amp; &quot;more&quot;&#xA;expected the JSON of a dashboard&#xA;mend it" type="O11Y2501"/>
    </testcase>
  </testsuite>
  <testsuite name="c.json" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="c.json" name="every rule"/>
  </testsuite>
  <testsuite name="dashboards/a b.json" tests="3" failures="1" errors="0" skipped="1">
    <testcase classname="dashboards/a b.json" name="target-promql-rule: panel 'Load': ( is never closed (panels[0])">
      <failure message="dashboards/a b.json:7: panel 'Load': ( is never closed&#xA;expected an expression that Prometheus takes&#xA;mend it where the message says" type="target-promql-rule"/>
    </testcase>
    <testcase classname="dashboards/a b.json" name="target-promql-rule: panel 'Load': ( is never closed (panels[0])">
      <system-out><![CDATA[dashboards/a b.json:7: panel 'Load': ( is never closed
expected an expression that Prometheus takes
mend it where the message says]]></system-out>
    </testcase>
    <testcase classname="dashboards/a b.json" name="panel-units-rule: panel 'Load' has no unit (panels[0])">
      <skipped/>
      <system-out><![CDATA[it is a "score" < 1]]></system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
});

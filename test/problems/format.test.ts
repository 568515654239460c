import fc from 'fast-check';
import { formatPath, formatText, sortProblems } from '../../src/problems/format';
import { formatGitlab, formatJson } from '../../src/problems/machine';
import type { Problem } from '../../src/problems/problem';

const problem: Problem = {
  code: 'O11Y1201',
  severity: 'error',
  message: 'objective 99.9 is not a ratio between 0 and 1',
  at: { file: 'alert-rules/shop/checkout.slo.ts', path: ['objective'], line: 6, text: 'objective: 99.9,' },
  expected: "a percentage like '99.9%'",
  fix: "did you mean '99.9%'?",
};

const warning: Problem = {
  code: 'O11Y1505',
  severity: 'warning',
  message: 'no watchdog',
  expected: 'alerting.watchdog',
  fix: 'Add one.',
};

describe('text', () => {
  it('has a block for each problem and a count', () => {
    expect(formatText([problem, warning], { colour: false })).toBe(`warning O11Y1505: no watchdog
  expected alerting.watchdog
  Add one.

error O11Y1201: objective 99.9 is not a ratio between 0 and 1
  --> alert-rules/shop/checkout.slo.ts:6  objective
   |  objective: 99.9,
  expected a percentage like '99.9%'
  did you mean '99.9%'?

1 error, 1 warning
`);
  });

  it('shows characters that would steer a terminal, wherever somebody else wrote them', () => {
    const [clear, bell] = ['\u001b[2J', '\u0007\u009b'];
    const at = { file: `a${clear}`, path: [bell], line: 1, text: `\ttitle: '${clear}'` };
    const text = formatText(
      [{ ...warning, message: `no${clear}`, at, expected: `one${clear}`, fix: `do${clear}it${bell}` }],
      { colour: false },
    );
    expect(text).toBe(`warning O11Y1505: no␛[2J
  --> a␛[2J:1  ␇\ufffd
   |  \ttitle: '␛[2J'
  expected one␛[2J
  do␛[2Jit␇\ufffd

0 errors, 1 warning
`);
  });

  it('names the rule of the linter beside the code', () => {
    const found: Problem = { ...warning, code: 'O11Y1830', rule: 'panel-units-rule' };
    expect(formatText([found], { colour: false })).toMatch(
      /^warning O11Y1830 panel-units-rule: no watchdog\n/,
    );
    expect(JSON.parse(formatGitlab([found]))).toMatchObject([{ check_name: 'panel-units-rule' }]);
    expect(JSON.parse(formatJson([found])).problems).toEqual([found]);
  });

  it('is the same with colours, apart from the colours', () => {
    const coloured = formatText([problem], { colour: true });
    expect(coloured).not.toBe(formatText([problem], { colour: false }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(formatText([problem], { colour: false }));
  });

  it('writes paths as code does', () => {
    expect(formatPath(['rows', 0, 'panels', 12, 'expr'])).toBe('rows[0].panels[12].expr');
  });
});

describe('JSON', () => {
  it('has the fields of the problem', () => {
    expect(JSON.parse(formatJson([problem]))).toEqual({ problems: [problem] });
  });
});

describe('the code-quality report of GitLab', () => {
  const [issue] = JSON.parse(formatGitlab([problem])) as readonly { readonly fingerprint: string }[];

  it('has what GitLab requires', () => {
    expect(issue).toEqual({
      description:
        "objective 99.9 is not a ratio between 0 and 1. Expected a percentage like '99.9%'. did you mean '99.9%'?",
      check_name: 'O11Y1201',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'alert-rules/shop/checkout.slo.ts', lines: { begin: 6 } },
    });
  });

  it('points to the package where a problem has no place', () => {
    expect(JSON.parse(formatGitlab([warning]))).toMatchObject([
      { severity: 'minor', location: { path: 'package.json', lines: { begin: 1 } } },
    ]);
  });

  it('knows a problem again when lines above it move, and tells two of a file apart', () => {
    const moved = { ...problem, at: { ...problem.at, file: 'alert-rules/shop/checkout.slo.ts', line: 60 } };
    const other = { ...problem, message: 'objective 1 is not a ratio between 0 and 1' };
    const [first, second] = JSON.parse(formatGitlab([moved, other])) as readonly {
      readonly fingerprint: string;
    }[];
    expect([first?.fingerprint, second?.fingerprint]).toContain(issue?.fingerprint);
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
  });
});

describe('the order of problems', () => {
  const anyProblem = fc.record({
    code: fc.constantFrom('O11Y1101', 'O11Y1201', 'O11Y1301'),
    severity: fc.constantFrom('error', 'warning'),
    message: fc.string(),
    at: fc.record({ file: fc.constantFrom('a.ts', 'b.ts'), line: fc.nat(20) }),
    expected: fc.constant('x'),
    fix: fc.constant('x'),
  }) as fc.Arbitrary<Problem>;

  it('is by file, line, code and message, whatever the order in which they were found', () => {
    fc.assert(
      fc.property(fc.array(anyProblem), (problems) => {
        const sorted = sortProblems(problems);
        expect(sortProblems(problems.toReversed())).toEqual(sorted);
        const places = sorted.map(({ at }) => [at?.file, String(at?.line).padStart(3, '0')].join());
        expect(places).toEqual(places.toSorted());
      }),
    );
  });
});

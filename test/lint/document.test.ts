import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/lint/rules';
import { lintRuleIds } from '../../src/model/lint';

const page = readFileSync(join(__dirname, '../../docs/lint.md'), 'utf8');

/** The table as it must stand in the document: copy it from the failure of the test below. */
function table(): string {
  const rows = lintRuleIds.map((id) => {
    const { severity, summary, repair } = rules[id];
    return `| \`${id}\`${repair === undefined ? '' : ' *'} | ${severity} | ${summary} |`;
  });
  return ['| rule | | what is right |', '| --- | --- | --- |', ...rows].join('\n');
}

test('the document lists every rule, as the table of rules has it', () => {
  expect(/<!-- rules -->\n([\s\S]*)\n<!-- \/rules -->/.exec(page)?.[1]?.trim()).toBe(table());
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { codes } from '../../problems/codes';
import { ProblemError } from '../../problems/problem';

/** Beside the source, so that it is found from any project. */
const pages = join(__dirname, '../../../docs/problems');

/** `o11y explain <code>`: the page of one problem. */
export function explain(code: string): number {
  const wanted = code.toUpperCase();
  const page = join(pages, `${wanted}.md`);
  if (!(wanted in codes) || !existsSync(page)) throw unknownCode(code);
  process.stdout.write(readFileSync(page, 'utf8'));
  return 0;
}

function unknownCode(code: string): ProblemError {
  const meant = codeLike(code);
  return new ProblemError([
    {
      code: 'O11Y2203',
      severity: 'error',
      message: `there is no problem '${code}'`,
      expected: 'a code as problems print it, like O11Y1201',
      fix: meant === undefined ? 'copy it from the problem' : `did you mean '${meant}'?`,
    },
  ]);
}

/** The code of these digits, or one that differs in a single character: with two it is another problem altogether. */
function codeLike(code: string): string | undefined {
  const given = `O11Y${code.toUpperCase().replace(/^O11Y/, '')}`;
  return given in codes ? given : Object.keys(codes).find((known) => distance(given, known) <= 1);
}

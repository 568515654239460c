import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as levenshtein from 'fastest-levenshtein';
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
  return new ProblemError([
    {
      code: 'O11Y2203',
      severity: 'error',
      message: `there is no problem '${code}'`,
      expected: 'a code as problems print it, like O11Y1201',
      fix: `did you mean '${levenshtein.closest(code.toUpperCase(), Object.keys(codes))}'?`,
    },
  ]);
}

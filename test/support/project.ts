import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from '../../src/cli/commands/check';
import type { Format } from '../../src/cli/report';
import { shop } from './sources';

/** Git-ignored, and inside the repository: the nearest `package.json` says what `#o11y` is. */
const projects = join(__dirname, '../../.o11y/test-projects');

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Sources by path from the root of the project; a file that is `undefined` is left out. */
export type Files = Readonly<Record<string, string | undefined>>;

/** Writes a project: the shop with some files replaced, added or left out. Returns its root. */
export function projectWith(files: Files): string {
  mkdirSync(projects, { recursive: true });
  const root = mkdtempSync(join(projects, 'p-'));
  made.push(root);
  for (const [path, text] of Object.entries({ ...shop, ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export interface Checked {
  readonly code: number;
  readonly output: string;
}

/** What `o11y check` prints and answers for a project. */
export async function checkRoot(root: string, format: Format = 'text'): Promise<Checked> {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const code = await check(root, { format });
    return { code, output: write.mock.calls.map(([text]) => String(text)).join('') };
  } finally {
    write.mockRestore();
  }
}

/** Writes the shop with changes and checks it. */
export function checkWith(files: Files, format: Format = 'text'): Promise<Checked> {
  return checkRoot(projectWith(files), format);
}

/** What is printed for the shop with changes, of which at least one is an error. */
export async function problemsOf(files: Files): Promise<string> {
  const { code, output } = await checkWith(files);
  expect(code).toBe(1);
  return output;
}

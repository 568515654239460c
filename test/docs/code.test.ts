import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram } from '../../src/engines/run';
import { layers } from '../../src/model/artifacts';
import { layout } from '../../src/model/layout';
import { errorsOf } from '../../src/problems/problem';
import { loadProject } from '../../src/project';
import { renderTree } from '../../src/render/tree';
import { npmCalls, unknownParts } from '../support/commands';
import { root, shippedArtifacts, shippedModel } from '../support/rendered';
import { type CodeBlock, codeBlocks, documents } from './markdown';
import { commandsOf, type Instead, proofOf } from './shell';

jest.setTimeout(180_000);

const pages = documents('.', 'docs', 'docs/decisions').map((page) => ({ ...page, blocks: codeBlocks(page) }));

/** Inside the repository, so that `#o11y` and the types are found. */
const parent = join(root, '.o11y', 'docs');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of everything that is defined. */
function copyDefinitions(): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'p-'));
  folders.push(folder);
  for (const name of [...new Set([...Object.values(layout).map((entry) => entry.root), 'runbooks'])]) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  cpSync(join(root, 'CODEOWNERS'), join(folder, 'CODEOWNERS'));
  return folder;
}

/** `// dashboards/shop/checkout.dashboard.ts` on the first line says where a block belongs. */
function pathOf({ file, line, text }: CodeBlock): string {
  const path = /^\/\/ (\S+\.ts)\n/.exec(text)?.[1];
  if (path === undefined) throw new Error(`${file}:${line}: the first line of a ts block names its file`);
  return path;
}

function writeBlocks(folder: string, blocks: readonly CodeBlock[]): void {
  for (const block of blocks) {
    const target = join(folder, pathOf(block));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, block.text);
  }
}

const withTypescript = pages
  .map(({ file, blocks }) => ({ file, blocks: blocks.filter(({ language }) => language === 'ts') }))
  .filter(({ blocks }) => blocks.length > 0);

describe('TypeScript in documents', () => {
  it('is found', () => expect(withTypescript.length).toBeGreaterThan(2));

  const blocks = withTypescript.flatMap((page) => page.blocks);

  it('is one file each', () => {
    const paths = blocks.map(pathOf);
    expect(paths).toEqual([...new Set(paths)]);
  });

  it('passes o11y check, all of it at once', async () => {
    const folder = copyDefinitions();
    writeBlocks(folder, blocks);
    const { problems } = await loadProject(folder);
    expect(errorsOf(problems)).toEqual([]);
  });

  it('passes the type check, all of it at once, where nothing is found but the wrong one among them', async () => {
    const folder = copyDefinitions();
    const wrong = {
      file: 'planted',
      line: 1,
      language: 'ts',
      text: "// dashboards/shop/wrong.dashboard.ts\nimport { defineDashboard } from '#o11y';\nexport default defineDashboard({ title: 1 });\n",
    };
    writeBlocks(folder, [...blocks, wrong]);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../../tsconfig.json', include: ['.'] }),
    );
    const tsc = [join(root, 'node_modules/.bin/tsc'), '-p', folder, '--pretty', 'false'];
    const { exitCode, stdout } = await runProgram(process.execPath, tsc, { cwd: root });
    expect(exitCode).not.toBe(0);
    // Lines that are indented belong to the error before.
    const errors = stdout.split('\n').filter((line) => /^\S/.test(line));
    expect(errors).not.toEqual([]);
    expect(errors.filter((line) => !line.includes('dashboards/shop/wrong.dashboard.ts('))).toEqual([]);
  });
});

interface Command {
  readonly at: string;
  readonly command: string;
}

const commandsIn = (blocks: readonly CodeBlock[]): readonly Command[] =>
  blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ file, line, text }) =>
      commandsOf(text).map((command) => ({ at: `${file}:${line}`, command })),
    );

const all = pages.flatMap(({ blocks }) => commandsIn(blocks));

describe('commands in documents that are executed', () => {
  const runnable = pages
    .map(({ file, blocks }) => ({
      file,
      commands: commandsIn(blocks).filter(({ command }) => proofOf(command)?.kind === 'run'),
    }))
    .filter(({ commands }) => commands.length > 0);

  it.each(runnable)('in $file end without an error, in order', async ({ commands }) => {
    const folder = copyDefinitions();
    // A command that only reads is not repeated until another has written a definition.
    const done = new Set<string>();
    for (const { at, command } of commands) {
      if (command.startsWith('npm run new ')) done.clear();
      if (done.has(command)) continue;
      done.add(command);
      for (const { script, args } of npmCalls(command)) {
        // Not through npm: it would look for the next package.json and run in the repository itself.
        const cli = [join(root, 'bin/o11y.mjs'), script, ...args];
        const { exitCode, stdout, stderr } = await runProgram(process.execPath, cli, { cwd: folder });
        const output = exitCode === 0 ? '' : stdout + stderr;
        expect({ at, command, exitCode, output }).toEqual({ at, command, exitCode: 0, output: '' });
      }
    }
  });
});

type Checks = {
  [K in Instead['check']]: (
    command: string,
    check: Extract<Instead, { check: K }>,
  ) => Promise<readonly string[]>;
};

const helps = new Map<string, Promise<string>>();

function cdktfHelp(name: string): Promise<string> {
  const cdktf = join(root, 'node_modules/.bin/cdktf');
  const known =
    helps.get(name) ??
    runProgram(process.execPath, [cdktf, name, '--help'], { cwd: root }).then(
      ({ stdout, stderr }) => stdout + stderr,
    );
  helps.set(name, known);
  return known;
}

const stacks = new Set(
  shippedModel().environments.flatMap(({ id }) => layers.map((layer) => `${id}-${layer}`)),
);

/** What is wrong with a command that is not executed here. */
const checks: Checks = {
  options: async () => [],
  ci: async () => {
    const script = readFileSync(join(root, '.ci/run'), 'utf8');
    return ['npm ci', 'npm test', 'npm run up'].filter((part) => !script.includes(part));
  },
  test: async (_command, { file }) => (existsSync(join(root, file)) ? [] : [`there is no ${file}`]),
  source: async (_command, { file, text }) =>
    readFileSync(join(root, file), 'utf8').includes(text) ? [] : [`${file} does not say ${text}`],
  cdktf: async (command) => {
    const [, , name = '', ...args] = command.split(/\s+/);
    const help = await cdktfHelp(name);
    return [
      ...(help.includes(`cdktf ${name}`) ? [] : [`cdktf has no command ${name}`]),
      ...args.filter((word) => word.startsWith('--') && !help.includes(word)),
      ...args.filter((word) => !word.startsWith('--') && !stacks.has(word)),
    ];
  },
};

describe('commands in documents that need more than this machine', () => {
  const others = all.flatMap(({ at, command }) => {
    const proof = proofOf(command);
    return proof?.kind === 'instead' ? [{ at, command, ...proof }] : [];
  });

  it.each(others)('$command ($reason): $instead.check', async ({ command, instead }) => {
    const check = checks[instead.check] as (command: string, instead: Instead) => Promise<readonly string[]>;
    expect([...unknownParts(command), ...(await check(command, instead))]).toEqual([]);
  });
});

describe('commands in the feature table', () => {
  const readme = pages.find(({ file }) => file === 'README.md')?.text ?? '';
  const rows = readme.split('\n').filter((line) => /^\| \d+ \|/.test(line));

  const rendered = [...renderTree(shippedArtifacts('prod')).keys()];

  it('are thirty rows', () => expect(rows).toHaveLength(30));

  it.each(rows.map((row) => row.split('|').map((cell) => cell.trim())))(
    '%s%s: %s shows what exists',
    (...cells) => {
      const [, shown = ''] = /`([^`]+)`/.exec(cells[4] ?? '') ?? [];
      if (cells[3] === 'not yet') expect(shown).toBe('');
      else if (shown.startsWith('npm ')) expect(unknownParts(shown)).toEqual([]);
      else expect(rendered.filter((path) => shown !== '' && path.startsWith(shown))).not.toEqual([]);
    },
  );
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { scripts } from '../../package.json';
import { program } from '../../src/cli/program';
import { root } from './rendered';

/** A call of a script of `package.json`: its name and what is passed to it. */
export interface NpmCall {
  readonly script: string;
  readonly args: readonly string[];
}

/** The calls of `npm run` and `npm test` in a shell script. */
export function npmCalls(shell: string): readonly NpmCall[] {
  const joined = shell.replaceAll('\\\n', ' ');
  return [...joined.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test))([^\n|;&>)]*)/g)].map(
    ([, run, test, rest = '']) => ({
      script: run ?? test ?? '',
      args: rest
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '' && word !== '--'),
    }),
  );
}

/** Scripts, commands and options named in a shell script that do not exist, one line each. */
export function unknownParts(shell: string): readonly string[] {
  const files = [...shell.matchAll(/(?:^|[\s;])(?:\. )?(\.ci\/\w+)/g)].map(([, file = '']) => file);
  return [
    ...files.filter((file) => !existsSync(join(root, file))).map((file) => `there is no ${file}`),
    ...npmCalls(shell).flatMap(unknownInCall),
  ];
}

function unknownInCall({ script, args }: NpmCall): readonly string[] {
  const line = (scripts as Readonly<Record<string, string>>)[script];
  if (line === undefined) return [`package.json has no script '${script}'`];
  const [, name] = /^node bin\/o11y\.mjs (\S+)$/.exec(line) ?? [];
  if (name === undefined) return [];
  return unknownOptions(name, args);
}

/** Options that a command of `o11y` does not have, and values that an option does not take. */
export function unknownOptions(name: string, args: readonly string[]): readonly string[] {
  const found = program().commands.find((candidate) => candidate.name() === name);
  if (found === undefined) return [`o11y has no command '${name}'`];
  const [first = '', ...rest] = args;
  if (found.commands.length > 0) return unknownOptionsOf(found.commands, name, first, rest);
  return optionsUnknownTo(found, name, args);
}

/** Of a command that has commands of its own. */
function unknownOptionsOf(
  commands: readonly Command[],
  group: string,
  name: string,
  args: readonly string[],
): readonly string[] {
  const command = commands.find((candidate) => candidate.name() === name);
  if (command === undefined) return [`o11y ${group} has no command '${name}'`];
  return optionsUnknownTo(command, `${group} ${name}`, args);
}

function optionsUnknownTo(command: Command, name: string, args: readonly string[]): readonly string[] {
  return args.flatMap((word, index) => {
    if (!word.startsWith('--') || word === '--help' || word === '--version') return [];
    const option = command.options.find(({ long }) => long === word);
    if (option === undefined) return [`o11y ${name} has no option ${word}`];
    const value = args[index + 1] ?? '';
    const checked = option.argChoices !== undefined && !/^["$<]/.test(value);
    return checked && !option.argChoices?.includes(value)
      ? [`o11y ${name} ${word} does not take '${value}'`]
      : [];
  });
}

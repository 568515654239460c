import { Command } from 'commander';

/** Runs a script that takes no arguments: says for `--help` what it does, and refuses what it does not know. */
export function command(name: string, description: string, main: () => Promise<void>): Promise<unknown> {
  return new Command(name)
    .description(description)
    .allowExcessArguments(false)
    .action(() => main())
    .parseAsync();
}

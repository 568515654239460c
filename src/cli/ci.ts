import { Argument, type Command, Option } from 'commander';
import { pipelineActions } from '../ci/action';
import { diffFormats, pipelineFormats } from './formats';
import { pathOf, root } from './root';

export interface CommandParts {
  readonly command: (name: string, description: string) => Command;
  readonly environment: () => Option;
  /** Adds the options of commands on stacks. */
  readonly onStacks: (command: Command) => Command;
  readonly exit: (code: number) => void;
}

/** Commands for reviewers and for CI. */
export function addCiCommands({ command, environment, onStacks, exit }: CommandParts): void {
  const format = (): Option => new Option('--format <format>').choices([...diffFormats]).default('text');

  command('diff', 'in words, what differs between two folders of generated files, or since a commit')
    .argument('<base>', 'written by render, synth or snapshot; alone: a branch, tag or commit')
    .addArgument(
      new Argument('[head]', 'folder of the other side; without it the working tree').argParser(pathOf),
    )
    .addOption(format())
    .option('--out <file>', 'write it there', pathOf)
    .option('--pictures <dir>', 'draw the changed dashboards there, before and after', pathOf)
    .action(async (base, head, options) =>
      exit(
        head === undefined
          ? await (await import('./commands/review.js')).review(root, { ...options, base })
          : (await import('./commands/diff.js')).diff(root, pathOf(base), head, options),
      ),
    );

  command('review', 'in words, what the working tree changes against a branch')
    .option('--base <ref>', 'branch, tag or commit', 'main')
    .addOption(format())
    .option('--out <file>', 'write it there', pathOf)
    .option('--pictures <dir>', 'draw the changed dashboards there, before and after', pathOf)
    .action(async (options) => exit(await (await import('./commands/review.js')).review(root, options)));

  command('snapshot', 'write everything that is generated for every cluster, for `diff`')
    .requiredOption('--out <dir>', 'folder to write; replaced whole', pathOf)
    .action(async (options) => exit(await (await import('./commands/snapshot.js')).snapshot(root, options)));

  onStacks(command('drift', 'whether what runs is what is defined; 1 says that it is not')).action(
    async (options) => exit(await (await import('./commands/drift.js')).drift(root, options)),
  );

  command('secrets', 'what must be in the secret store before an environment is applied')
    .addOption(environment())
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .action(async (options) => exit(await (await import('./commands/secrets.js')).secrets(root, options)));

  command('codeowners', 'write CODEOWNERS from the teams')
    .option('--check', 'write nothing; 1 says that the file differs', false)
    .action(async (options) =>
      exit(await (await import('./commands/codeowners.js')).codeOwners(root, options)),
    );

  command('pipeline', 'the jobs that CI runs for the synthesised stacks')
    .addOption(new Option('--action <action>').choices([...pipelineActions]).makeOptionMandatory())
    .addOption(
      new Option('--format <format>', 'gitlab: a child pipeline; github: a matrix')
        .choices([...pipelineFormats])
        .default('gitlab'),
    )
    .option('--env <name...>', 'only these environments')
    .option('--changed-since <dir>', 'only stacks that differ from those of an earlier snapshot', pathOf)
    .option('--skip-production', 'leave out what somebody has to ask for', false)
    .action(async (options) => exit(await (await import('./commands/pipeline.js')).pipeline(root, options)));

  command('note', 'put a file as a note on the merge request of this pipeline')
    .requiredOption('--file <file>', 'Markdown', pathOf)
    .action(async (options) => exit(await (await import('./commands/note.js')).note(options)));
}

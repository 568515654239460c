import { join } from 'node:path';
import { archiveSource } from '../../engines/archive';
import { debianSource } from '../../engines/debian';
import { dockerSource } from '../../engines/docker';
import {
  type EngineName,
  type EngineOrigin,
  type EngineSet,
  engineNames,
  type OnStep,
} from '../../engines/engine';
import { type Provided, provideEngines } from '../../engines/provide';
import { errorsOf } from '../../problems/problem';
import { shownPath } from '../given-file';
import { exitCodes, report, say } from '../report';

export interface EnginesOptions {
  /** A folder with engines, looked at first. @default the environment variable O11Y_ENGINES */
  readonly engines?: string;
  /** False with `--no-install`: nothing is downloaded. */
  readonly install: boolean;
  /** Where release archives are downloaded from, for a mirror. @default https://github.com/prometheus */
  readonly releasesUrl?: string;
}

export interface EnginesCommandOptions extends EnginesOptions {
  readonly format: 'text' | 'json';
}

const origins: Readonly<Record<EngineOrigin, string>> = {
  given: 'given folder',
  path: 'PATH',
  project: '.engines',
};

/** Finds the engines a command needs, fetches what is missing unless that is refused, and says each step. */
export function provideForCommand(
  root: string,
  options: EnginesOptions,
  {
    names = engineNames,
    onStep = say,
  }: { readonly names?: readonly EngineName[]; readonly onStep?: OnStep } = {},
): Promise<Provided> {
  const given = options.engines ?? process.env['O11Y_ENGINES'];
  return provideEngines({
    given: given === undefined ? undefined : { dir: given },
    path: process.env['PATH'] ?? '',
    enginesDir: join(root, '.engines'),
    names,
    install: options.install,
    sources: [debianSource, archiveSource({ baseUrl: options.releasesUrl }), dockerSource()],
    onStep,
  });
}

/** `o11y engines`: prints every engine with its version and place; exit code 1 when one is missing. */
export async function engines(root: string, options: EnginesCommandOptions): Promise<number> {
  const provided = await provideForCommand(root, options);
  return options.format === 'json' ? printJson(provided) : printText(root, provided);
}

function printText(root: string, { engines: found, problems }: Provided): number {
  process.stdout.write(renderTable(root, found));
  return problems.length === 0 ? exitCodes.ok : report(problems, 'text');
}

function printJson({ engines: found, problems }: Provided): number {
  const rows = engineNames.map((name) => {
    const engine = found[name];
    return engine === undefined
      ? { name, found: false }
      : {
          name,
          found: true,
          version: engine.version?.text ?? null,
          origin: engine.origin,
          path: engine.path,
        };
  });
  process.stdout.write(`${JSON.stringify({ engines: rows, problems }, null, 2)}\n`);
  return errorsOf(problems).length > 0 ? exitCodes.input : exitCodes.ok;
}

/** Paths below the project are shown relative to it. */
export function renderTable(root: string, found: EngineSet): string {
  const rows = engineNames.map((name) => {
    const engine = found[name];
    if (engine === undefined) return [name, 'missing', '', ''];
    return [name, engine.version?.text ?? 'unknown', origins[engine.origin], shownPath(root, engine.path)];
  });
  const table = [['engine', 'version', 'from', 'path'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

import { join } from 'node:path';
import { runProgram } from '../engines/run';

interface Source {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly text: string;
}

/** Where `biome.json` is, which every clone has. */
const home = join(__dirname, '../..');

/** As the formatter of the project writes them; as they are where it is not installed. */
export function formatSources<S extends Source>(sources: readonly S[]): Promise<readonly S[]> {
  return Promise.all(
    sources.map(async (source) => {
      const once = { ...source, text: await formatted(source) };
      // Of a long chain of methods Biome sometimes makes two lines first, and then one.
      return { ...once, text: await formatted(once) };
    }),
  );
}

async function formatted({ path, text }: Source): Promise<string> {
  const biome = formatter();
  if (biome === undefined) return text;
  const args = [biome, 'check', '--write', '--linter-enabled=false', `--stdin-file-path=${path}`];
  const { exitCode, stdout } = await runProgram(process.execPath, args, { cwd: home, input: text });
  return exitCode === 0 && stdout !== '' ? stdout : text;
}

function formatter(): string | undefined {
  try {
    return require.resolve('@biomejs/biome/bin/biome');
  } catch {
    return undefined;
  }
}

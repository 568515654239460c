import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { closest } from 'fastest-levenshtein';
import { parseDuration } from '../../src/model/duration';
import { parseRatio } from '../../src/model/ratio';
import { breakService } from './break';
import { defaultStateFile } from './state';
import { breakableNames, type ServiceName } from './topology';

/** Milliseconds; the services refuse more. */
const longest = 60_000;

function parseService(text: string): ServiceName {
  const service = breakableNames.find((name) => name === text);
  if (service !== undefined) return service;
  throw new InvalidArgumentError(
    `expected one of ${breakableNames.join(', ')}; did you mean '${closest(text, [...breakableNames])}'?`,
  );
}

function parseErrors(text: string): number {
  const share = parseRatio(text)?.toNumber();
  if (share !== undefined && share <= 1) return share;
  throw new InvalidArgumentError("expected a percentage from 0% to 100% like '30%'");
}

function parseLatency(text: string): number {
  const latency = parseDuration(text);
  if (latency !== undefined && latency <= longest) return latency;
  throw new InvalidArgumentError("expected a duration up to 60s like '800ms'");
}

interface Options {
  readonly errors?: number;
  readonly latency?: number;
  readonly mend?: true;
  readonly state: string;
}

const example = "'npm run demo:break -- checkout --errors 30%'";

/** The command line of `demo:break`. Whatever goes wrong ends in one line and exit code 1. */
export function createBreakCommand(): Command {
  const command = new Command('npm run demo:break --')
    .description(
      'Breaks a service of the running demo shop, or mends it. What was broken before is replaced.',
    )
    .addArgument(new Argument('<service>', breakableNames.join(', ')).argParser(parseService))
    .addOption(
      new Option('--errors <share>', 'the share of requests that fail, like 30%').argParser(parseErrors),
    )
    .addOption(new Option('--latency <time>', 'added to each request, like 800ms').argParser(parseLatency))
    .addOption(new Option('--mend', 'nothing is broken any more').conflicts(['errors', 'latency']))
    .addOption(
      new Option('--state <file>', 'written by the shop when it starts')
        .env('O11Y_DEMO_STATE')
        .default(defaultStateFile),
    )
    .allowExcessArguments()
    .action(async (service: ServiceName, options: Options) => {
      try {
        console.log(await run(service, options, command.args.slice(1)));
      } catch (error) {
        command.error(`error: ${(error as Error).message}`);
      }
    });
  return command;
}

async function run(service: ServiceName, options: Options, surplus: readonly string[]): Promise<string> {
  const { errors, latency, mend, state } = options;
  if (surplus.length > 0) {
    // Without `--` npm takes the options for itself and leaves their values.
    throw new Error(
      `'${surplus.join(' ')}' belongs to no option, expected them behind '--' as in ${example}`,
    );
  }
  if (errors === undefined && latency === undefined && mend === undefined) {
    throw new Error(`nothing to do, expected --errors, --latency or --mend as in ${example}`);
  }
  return breakService(state, service, {
    ...(errors !== undefined && { errors }),
    ...(latency !== undefined && { latencyMs: latency }),
  });
}

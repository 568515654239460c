import { CommanderError } from 'commander';
import { ProblemError } from '../problems/problem';
import { program } from './program';
import { exitCodes, refuse, say } from './report';

async function main(): Promise<void> {
  try {
    await program().parseAsync();
  } catch (error) {
    process.exitCode = failure(error);
  }
}

function failure(error: unknown): number {
  if (error instanceof ProblemError) return refuse(error.problems);
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.input;
  say(`this is a bug of ours, please report it:\n${error instanceof Error ? error.stack : String(error)}`);
  return exitCodes.bug;
}

void main();

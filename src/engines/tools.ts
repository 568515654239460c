import type { Engine } from './engine';
import { type RunOptions, type RunResult, runProgram } from './run';

/** `promtool check rules`, `promtool test rules` ... */
export function runPromtool(
  promtool: Engine,
  args: readonly string[],
  options?: RunOptions,
): Promise<RunResult> {
  return runProgram(promtool.path, args, options);
}

/** `amtool check-config`, `amtool config routes test` ... */
export function runAmtool(amtool: Engine, args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return runProgram(amtool.path, args, options);
}

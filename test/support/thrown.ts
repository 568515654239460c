import { type Problem, ProblemError } from '../../src/problems/problem';

/** The problems that an action throws; nothing when it throws none. Jest's `toThrow` compares messages only. */
export async function thrownProblems(action: () => unknown): Promise<readonly Problem[]> {
  try {
    await action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return [];
}

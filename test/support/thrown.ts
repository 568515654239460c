import { formatText } from '../../src/problems/format';
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

/** The problems that a command throws, as people read them. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return formatText(error.problems, { colour: false });
    throw error;
  }
  throw new Error('nothing was refused');
}

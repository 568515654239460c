import { formatText } from '../../problems/format';
import { errorsOf } from '../../problems/problem';
import { formatGitlabReport, formatPlans, formatPlansJson } from '../../terraform/format-summary';
import { planStacks, type StackPlan } from '../../terraform/plan';
import { exitCodes, type Format, say } from '../report';
import { writeOneFile } from '../write-files';
import { chosenStacks, driver, type StackOptions } from './stacks';

export interface PlanCommandOptions extends StackOptions {
  readonly offline: boolean;
  readonly destroy: boolean;
  readonly format: Format;
  /** Gets GitLab's counts, whatever is printed. */
  readonly gitlabReport?: string;
}

const printers: Readonly<Record<Format, (plans: readonly StackPlan[]) => string>> = {
  text: (plans) => formatPlans(plans, { colour: process.stdout.isTTY === true }),
  json: formatPlansJson,
  gitlab: formatGitlabReport,
};

/** `o11y plan`: what an apply would change, saved so that exactly that can be applied. */
export async function plan(root: string, options: PlanCommandOptions): Promise<number> {
  const stacks = chosenStacks(root, options);
  const { offline, destroy } = options;
  const { plans, problems } = await planStacks(stacks, { ...(await driver(root)), offline, destroy });
  if (options.gitlabReport !== undefined) writeOneFile(options.gitlabReport, formatGitlabReport(plans));
  process.stdout.write(printers[options.format](plans));
  if (problems.length > 0) say(formatText(problems, { colour: process.stderr.isTTY === true }));
  return errorsOf(problems).length > 0 ? exitCodes.input : exitCodes.ok;
}

/**
 * Every problem that a user can cause, one code each. Each has a page in `docs/problems/<code>.md`
 * (printed by `o11y explain <code>`) and a test on its text.
 *
 * 10xx files   11xx shape   12xx SLOs   13xx PromQL and metrics   14xx references and ownership
 * 15xx environments   16xx chart values   17xx Kubernetes objects   18xx dashboards   19xx alerts
 * 20xx engines   21xx Terraform   22xx commands
 */
export const codes = {
  O11Y1001: 'a definition file cannot be read as TypeScript',
  O11Y1002: 'a definition file has no default export',
  O11Y1003: 'the default export was not made by the function its file name asks for',
  O11Y1004: 'a file holds more than one definition',
  O11Y1005: 'the suffix of a file is misspelt',
  O11Y1006: 'a definition file throws while it is loaded',
  O11Y1007: 'a name holds characters other than lower-case letters, digits and hyphens',
  O11Y1008: 'a definition file lies in the wrong folder',
  O11Y1101: 'a key is unknown',
  O11Y1102: 'a key is missing',
  O11Y1103: 'a value has the wrong type',
  O11Y1104: 'a value is not one of those allowed',
  O11Y1105: 'a duration is not one',
  O11Y1106: 'a text does not fit its form',
  O11Y1201: 'an objective is not a ratio',
  O11Y1401: 'a reference does not name a definition of the right kind',
  O11Y1402: 'services depend on each other in a circle',
  O11Y1403: 'two definitions have the same id',
  O11Y1404: 'the owner is not the team of the folder',
  O11Y1405: 'a named runbook does not exist',
} as const;

export type ProblemCode = keyof typeof codes;

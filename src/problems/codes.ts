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
  O11Y2001: 'an engine was not found and could not be fetched',
  O11Y2002: 'a downloaded engine does not match its checksum',
  O11Y2003: 'the folder given for the engines holds none',
  O11Y2004: 'an engine does not become ready',
  O11Y2005: 'a port is taken',
  O11Y2101: 'Terraform is not installed',
  O11Y2102: 'nothing has been synthesised',
  O11Y2103: 'a stack does not exist',
  O11Y2104: 'a provider cannot be had',
  O11Y2105: 'a lock file does not fit the stack',
  O11Y2106: 'a release is in the state but the cluster did not show it',
  O11Y2107: 'there is no saved plan of what was synthesised',
  O11Y2108: 'the state is locked',
  O11Y2109: 'Terraform refuses',
  O11Y2110: 'a chart cannot be had',
  O11Y2111: 'what was applied does not become ready',
  O11Y2112: 'a release is larger than Kubernetes can store',
  O11Y2113: 'the state cannot be reached',
  O11Y2114: 'kubectl is needed and not installed',
  O11Y2201: 'the output folder holds files of somebody else',
  O11Y2202: 'an environment is not defined',
  O11Y2203: 'a problem code does not exist',
} as const;

export type ProblemCode = keyof typeof codes;

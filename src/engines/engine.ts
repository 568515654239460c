import type { Version } from './version';

/** The programs this project runs, under their official names. */
export const engineNames = [
  'prometheus',
  'promtool',
  'alertmanager',
  'amtool',
  'node_exporter',
  'blackbox_exporter',
] as const;

export type EngineName = (typeof engineNames)[number];

/**
 * File names to look for, the official one first. Debian renames what would be too general.
 * @see https://packages.debian.org/bookworm/amd64/prometheus-alertmanager/filelist
 */
export const fileNames: Readonly<Record<EngineName, readonly string[]>> = {
  prometheus: ['prometheus'],
  promtool: ['promtool'],
  alertmanager: ['alertmanager', 'prometheus-alertmanager'],
  amtool: ['amtool'],
  node_exporter: ['node_exporter', 'prometheus-node-exporter'],
  blackbox_exporter: ['blackbox_exporter', 'prometheus-blackbox-exporter'],
};

/** Where an engine was found: a folder the user named, `PATH`, or the project's own `.engines/`. */
export type EngineOrigin = 'given' | 'path' | 'project';

export interface Engine {
  readonly name: EngineName;
  /** Absolute path of the program, or of the script that starts it. */
  readonly path: string;
  /** Undefined when the program does not know: one built with `go build` prints no version. */
  readonly version: Version | undefined;
  readonly origin: EngineOrigin;
}

export type EngineSet = Readonly<Partial<Record<EngineName, Engine>>>;

/** One line for people about what is being done. */
export type OnStep = (message: string) => void;

export function missingFrom(engines: EngineSet, want: readonly EngineName[]): readonly EngineName[] {
  return want.filter((name) => engines[name] === undefined);
}

export interface Version {
  /** As the program prints it, build suffix included: `2.42.0+ds`. */
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** What the first line of `--version` says: which program this is, and its version when it knows one. */
export interface VersionLine {
  readonly program: string;
  readonly version: Version | undefined;
}

/**
 * Reads the banner all Prometheus programs share, or returns undefined when the program is another one.
 * @see https://github.com/prometheus/common/blob/main/version/info.go
 */
export function parseVersionLine(output: string): VersionLine | undefined {
  const match = /^(\w+), version (\S*) ?\(/m.exec(output);
  const program = match?.[1];
  return program === undefined ? undefined : { program, version: parseVersion(match?.[2] ?? '') };
}

export function parseVersion(text: string): Version | undefined {
  const match = /^v?(\d+)\.(\d+)\.(\d+)/.exec(text);
  return match === null
    ? undefined
    : { text, major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) };
}

/** An unknown version counts as newer than any other: it was built from source, which is done to get the newest. */
export function isAtLeast(
  version: Version | undefined,
  minimum: readonly [major: number, minor: number],
): boolean {
  if (version === undefined) return true;
  const [major, minor] = minimum;
  return version.major > major || (version.major === major && version.minor >= minor);
}

/** What is wrong with a line. */
export interface LineFault {
  readonly message: string;
  /** 1-based. */
  readonly column: number;
  readonly expected: string;
}

/** A place in a line that moves on as it is read. */
export class Cursor {
  private position = 0;
  private readonly line: string;

  constructor(line: string) {
    this.line = line;
  }

  get end(): boolean {
    return this.position >= this.line.length;
  }

  at(text: string): boolean {
    return this.line.startsWith(text, this.position);
  }

  skipText(text: string): boolean {
    if (!this.at(text)) return false;
    this.position += text.length;
    return true;
  }

  skip(pattern: RegExp): void {
    this.take(pattern);
  }

  /** What the sticky pattern matches here, or its first group. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.line);
    if (found === null) return undefined;
    this.position = pattern.lastIndex;
    return found[1] ?? found[0];
  }

  /** @param taken what was read last and is wrong itself */
  fault(message: string, expected: string, taken = ''): LineFault {
    return { message, expected, column: this.position - taken.length + 1 };
  }
}

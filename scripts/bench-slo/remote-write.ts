/**
 * Samples for Prometheus' remote-write receiver, encoded by hand: two message types and one kind of snappy block.
 * @see https://prometheus.io/docs/specs/prw/remote_write_spec/
 */

export interface Samples {
  readonly labels: Readonly<Record<string, string>>;
  /** Unix milliseconds, ascending. */
  readonly times: readonly number[] | Float64Array;
  readonly values: readonly number[] | Float64Array;
  /**
   * Positions at which the series ends for now, as the rule engine writes it: otherwise its last value would count
   * for five more minutes.
   */
  readonly ends?: ReadonlySet<number>;
}

/** @see https://github.com/prometheus/prometheus/blob/v3.14.0/model/value/value.go */
const staleBits = 0x7ff0000000000002n;

export async function remoteWrite(url: string, series: readonly Samples[]): Promise<void> {
  const response = await fetch(`${url}/api/v1/write`, {
    method: 'POST',
    headers: {
      'Content-Encoding': 'snappy',
      'Content-Type': 'application/x-protobuf',
      'X-Prometheus-Remote-Write-Version': '0.1.0',
    },
    body: snappyOf(writeRequest(series)),
  });
  if (!response.ok) throw new Error(`remote write: ${response.status} ${await response.text()}`);
}

function writeRequest(series: readonly Samples[]): Buffer {
  return Buffer.concat(
    series.flatMap(({ labels, times, values, ends }) => {
      const body = Buffer.concat([encodeLabels(labels), encodeSamples(times, values, ends)]);
      return [field(1, body.length), body];
    }),
  );
}

/** Sorted by name, as the receiver asks for. */
function encodeLabels(labels: Readonly<Record<string, string>>): Buffer {
  return Buffer.concat(
    Object.entries(labels)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, value]) => {
        const pair = Buffer.concat([text(1, name), text(2, value)]);
        return [field(1, pair.length), pair];
      }),
  );
}

function text(number: number, value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([field(number, bytes.length), bytes]);
}

/** Tag and length of a field that holds bytes. */
function field(number: number, length: number): Buffer {
  return Buffer.from([(number << 3) | 2, ...varint(length)]);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return [...bytes, rest];
}

/** Milliseconds since 1970 take six bytes until 2109. */
const timeBytes = 6;
const sampleBytes = 2 + 9 + 1 + timeBytes;

function encodeSamples(
  times: Samples['times'],
  values: Samples['values'],
  ends: ReadonlySet<number> = new Set(),
): Buffer {
  const buffer = Buffer.allocUnsafe(times.length * sampleBytes);
  for (let index = 0, at = 0; index < times.length; index += 1, at += sampleBytes) {
    buffer[at] = (2 << 3) | 2;
    buffer[at + 1] = sampleBytes - 2;
    buffer[at + 2] = (1 << 3) | 1;
    if (ends.has(index)) buffer.writeBigUInt64LE(staleBits, at + 3);
    else buffer.writeDoubleLE(values[index] ?? 0, at + 3);
    buffer[at + 11] = 2 << 3;
    let time = times[index] ?? 0;
    for (let byte = 0; byte < timeBytes; byte += 1, time = Math.floor(time / 0x80)) {
      buffer[at + 12 + byte] = (time % 0x80) | (byte === timeBytes - 1 ? 0 : 0x80);
    }
  }
  return buffer;
}

/** One literal: nothing is compressed. @see https://github.com/google/snappy/blob/main/format_description.txt */
function snappyOf(bytes: Buffer): Buffer {
  const literal = Buffer.alloc(5);
  literal[0] = 63 << 2;
  literal.writeUInt32LE(bytes.length - 1, 1);
  return Buffer.concat([Buffer.from(varint(bytes.length)), literal, bytes]);
}

/** Seconds that are shown at least. */
const shortest = 180;

/** The history without the time before there was anything to see. */
export function trimmed({ times, slos }) {
  const seen = times.findIndex((_time, index) =>
    Object.values(slos).some(({ traffic }) => traffic[index] !== null),
  );
  const step = times[1] - times[0];
  const from = Math.min(seen < 0 ? times.length : seen, times.length - shortest / step - 1);
  const cut = ([name, values]) => [name, values.slice(from)];
  return {
    times: times.slice(from),
    slos: Object.fromEntries(
      Object.entries(slos).map(([id, lines]) => [id, Object.fromEntries(Object.entries(lines).map(cut))]),
    ),
  };
}

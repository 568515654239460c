/** Keeps an output of every test of a file to itself; what a test has printed so far is asked for. */
export function capturePrinted(stream: 'stdout' | 'stderr' = 'stdout'): () => string {
  let printed = '';
  beforeEach(() => {
    printed = '';
    jest.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  });
  afterEach(() => jest.restoreAllMocks());
  return () => printed;
}

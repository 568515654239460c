/** Keeps standard output of every test of a file to itself; what a test has printed so far is asked for. */
export function capturePrinted(): () => string {
  let printed = '';
  beforeEach(() => {
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  });
  afterEach(() => jest.restoreAllMocks());
  return () => printed;
}

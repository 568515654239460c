import { urlOf } from '../../src/cli/root';

describe('an address given on the command line', () => {
  it('is one of the web, and loses the slashes at its end, because paths are added to it', () => {
    expect(urlOf('http://127.0.0.1:9090')).toBe('http://127.0.0.1:9090');
    expect(urlOf('https://prometheus.example.com/metrics//')).toBe('https://prometheus.example.com/metrics');
  });

  it.each(['127.0.0.1:9090', 'localhost:9090', 'ftp://127.0.0.1', 'file:///var/lib/prometheus', ''])(
    "is not '%s'",
    (given) => {
      expect(() => urlOf(given)).toThrow("expected an address like 'https://prometheus.example.com'");
    },
  );
});

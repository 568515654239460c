import { createServer, type Server } from 'node:net';
import { freePort } from '../../src/engines/port';
import { assertPortsFree, portsOf } from '../../src/up/ports';
import { thrownProblems } from '../support/thrown';

function occupy(port: number): Promise<Server> {
  return new Promise((done) => {
    const server = createServer().listen(port, '127.0.0.1', () => done(server));
  });
}

describe('the ports of up', () => {
  it('follow each other from the first one', () => {
    expect(portsOf({})).toEqual({
      page: 4300,
      prometheus: 4301,
      alertmanager: 4302,
      node_exporter: 4303,
      storefront: 4304,
      blackbox_exporter: 4305,
    });
    expect(portsOf({ port: 5000 }).storefront).toBe(5004);
  });

  it('are all named when they are taken, with what to do', async () => {
    const first = await freePort();
    const ports = { ...portsOf({ port: 4300 }), page: first, prometheus: await freePort() };
    const servers = [await occupy(ports.page), await occupy(ports.prometheus)];
    const rest = {
      alertmanager: await freePort(),
      node_exporter: await freePort(),
      storefront: await freePort(),
      blackbox_exporter: await freePort(),
    };
    const problems = await thrownProblems(() => assertPortsFree({ ...ports, ...rest }));
    for (const server of servers) server.close();
    expect(problems.map(({ code, message }) => ({ code, message }))).toEqual([
      { code: 'O11Y2005', message: `port ${ports.page} on 127.0.0.1, wanted for page, is taken` },
      { code: 'O11Y2005', message: `port ${ports.prometheus} on 127.0.0.1, wanted for prometheus, is taken` },
    ]);
    expect(problems[0]?.fix).toBe(
      `Stop what listens there (ss -ltnp 'sport = :${first}' or lsof -i :${first} names it), ` +
        `or start from another port: npm run up -- --port ${first + 100}`,
    );
  });
});

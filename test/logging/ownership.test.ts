import { teamsByNamespace } from '../../src/logging/ownership';
import { model } from '../support/cluster';
import { service } from './fixture';

describe('who owns the lines of a namespace', () => {
  it('is the team whose services run there', () => {
    const services = [
      service('shop/checkout', 'shop'),
      service('shop/mailer', 'shop'),
      service('web/site', 'www'),
    ];
    expect(teamsByNamespace(model({ services }))).toEqual({ shop: 'shop', www: 'web' });
  });

  it('is nobody where two teams share it', () => {
    const services = [service('shop/checkout', 'apps'), service('web/site', 'apps')];
    expect(teamsByNamespace(model({ services }))).toEqual({});
  });
});

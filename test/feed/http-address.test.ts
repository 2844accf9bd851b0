import { expect } from 'chai';
import { httpAddress } from '../../src/feed/http-address.js';

const base = 'https://ministerio.example/plan/';

describe('httpAddress', () => {
  const accepted: [address: string, absolute: string][] = [
    ['feed.json', 'https://ministerio.example/plan/feed.json'],
    ['/feed.json?v=1#meetings', 'https://ministerio.example/feed.json?v=1'],
    ['//otro.example/feed.json', 'https://otro.example/feed.json'],
    ['http://otro.example', 'http://otro.example/'],
    [' feed.json\n', 'https://ministerio.example/plan/feed.json'],
  ];
  for (const [address, absolute] of accepted) it(`understands ${JSON.stringify(address)}`, () => expect(httpAddress(address, base)).to.equal(absolute));

  for (const address of ['', 'javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'blob:https://ministerio.example/1', 'https://', 'https://a:b@otro.example/', 'https://a@otro.example/']) {
    it(`refuses ${JSON.stringify(address)}`, () => expect(httpAddress(address, base)).to.equal(undefined));
  }

  it('refuses a relative address without a base', () => expect(httpAddress('feed.json')).to.equal(undefined));
  it('takes a URL object', () => expect(httpAddress(new URL('https://otro.example/#x'))).to.equal('https://otro.example/'));
});

import { expect } from 'chai';
import { safeUrl, subscriptionUrl } from '../../src/ui/safe-url.js';

const base = 'https://datos.example/mesa/feed.json';

describe('an address that may be followed', () => {
  const good: [address: string, href: string][] = [
    ['https://datos.example/a.pdf', 'https://datos.example/a.pdf'],
    ['http://datos.example', 'http://datos.example/'],
    ['HTTPS://DATOS.example/A', 'https://datos.example/A'],
    ['mailto:mesa@datos.example', 'mailto:mesa@datos.example'],
    ['tel:+56212345678', 'tel:+56212345678'],
    ['acta.pdf', 'https://datos.example/mesa/acta.pdf'],
    ['../actas/1.html#acuerdos', 'https://datos.example/actas/1.html#acuerdos'],
    ['/actas?x=1', 'https://datos.example/actas?x=1'],
    ['?pagina=2', 'https://datos.example/mesa/feed.json?pagina=2'],
    ['#acuerdo-1', 'https://datos.example/mesa/feed.json#acuerdo-1'],
    ['//otro.example/a', 'https://otro.example/a'],
    ['  https://datos.example/con-espacios  ', 'https://datos.example/con-espacios'],
    ['https://datos.example/a b.pdf', 'https://datos.example/a%20b.pdf'],
    ['https://datos.example/?q=<script>', 'https://datos.example/?q=%3Cscript%3E'],
    ['https://ñandú.example/', 'https://xn--and-6ma2c.example/'],
    // Looks like a scheme, is a path: what counts is what the browser will follow.
    ['acta%3A1', 'https://datos.example/mesa/acta%3A1'],
    ['./javascript:alert(1)', 'https://datos.example/mesa/javascript:alert(1)'],
  ];
  for (const [address, href] of good) {
    it(`is ${JSON.stringify(address)}`, () => expect(safeUrl(address, base)).to.equal(href));
  }
});

describe('an address that may not be followed', () => {
  const bad = [
    'javascript:alert(1)', 'JavaScript:alert(1)', '  javascript:alert(1)', '\u0001javascript:alert(1)', '\u0000javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', 'java\r\nscript:alert(1)',
    'javascript\t:alert(1)', 'javascript://datos.example/%0aalert(1)', 'javascript:https://datos.example',
    'data:text/html,<script>alert(1)</script>', 'DATA:text/html;base64,PHNjcmlwdD4=', 'vbscript:msgbox(1)', 'blob:https://datos.example/x', 'file:///etc/passwd', 'filesystem:https://datos.example/x',
    'about:blank', 'view-source:https://datos.example', 'ftp://datos.example', 'ws://datos.example', 'intent://x', 'webcal://datos.example/a.ics', 'urn:isbn:1', 'acta:1',
    'https://', 'http://[', '', '   ', '\n',
  ];
  for (const address of bad) {
    it(`is ${JSON.stringify(address)}`, () => expect(safeUrl(address, base)).to.equal(undefined));
  }

  it('is none at all', () => expect(safeUrl(undefined, base)).to.equal(undefined));

  it('is a relative one from a place that has none', () => {
    expect(safeUrl('acta.pdf', 'nowhere')).to.equal(undefined);
    expect(safeUrl('acta.pdf', '')).to.equal(undefined);
    expect(safeUrl('acta.pdf', 'data:text/html,x')).to.equal(undefined);
  });

  it('is one whose place is a script', () => {
    expect(safeUrl('#x', 'javascript:alert(1)')).to.equal(undefined);
  });
});

describe('an address without a place of its own', () => {
  it('is the page’s', () => {
    expect(safeUrl('acta.pdf')).to.equal(new URL('acta.pdf', document.baseURI).href);
  });

  it('follows the base element of the page', () => {
    const element = document.head.appendChild(document.createElement('base'));
    element.href = 'https://ministerio.example/mesa/';
    try {
      expect(safeUrl('acta.pdf')).to.equal('https://ministerio.example/mesa/acta.pdf');
    } finally {
      element.remove();
    }
  });
});

describe('the address of a subscription', () => {
  it('is the same with the scheme that calendar programs take', () => {
    expect(subscriptionUrl(safeUrl('calendar.ics', base)!)).to.equal('webcal://datos.example/mesa/calendar.ics');
    expect(subscriptionUrl(safeUrl('http://datos.example/https:/a')!)).to.equal('webcal://datos.example/https:/a');
  });

  it('is missing when it is not of the web', () => {
    expect(subscriptionUrl(safeUrl('mailto:mesa@datos.example')!)).to.equal(undefined);
  });
});

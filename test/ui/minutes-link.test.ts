import { expect } from 'chai';
import { render } from 'lit';
import { MgaMinutesOpenEvent, minutesAddress, minutesLink } from '../../src/ui/minutes-link.js';

describe('the address of the minutes of a meeting', () => {
  const at = (template: string | undefined, id = '2018-06-13') => minutesAddress(template, id);

  it('takes the identifier where the template says', () => {
    expect(at('/actas?ref={id}')).to.equal(new URL('/actas?ref=2018-06-13', document.baseURI).href);
    expect(at('https://example.org/{id}/{id}')).to.equal('https://example.org/2018-06-13/2018-06-13');
    expect(at('#acta-{id}')).to.match(/#acta-2018-06-13$/);
  });

  it('cannot be turned into another address by the identifier', () => {
    expect(at('/actas?ref={id}', 'a&b=c#d/../e')).to.match(/\?ref=a%26b%3Dc%23d%2F\.\.%2Fe$/);
  });

  it('is nothing without a template, or with one that is no safe address', () => {
    for (const template of [undefined, '', '  ', 'javascript:alert({id})', 'data:text/html,{id}', 'https://']) expect(at(template), String(template)).to.equal(undefined);
  });
});

describe('a link to the minutes', () => {
  let box: HTMLElement;
  let opened: MgaMinutesOpenEvent[];
  let followed: boolean[];

  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
    opened = [];
    followed = [];
    box.addEventListener(MgaMinutesOpenEvent.type, (event) => opened.push(event));
    // The page must stay where it is for the test; what counts is whether something had prevented the click before.
    box.addEventListener('click', (event) => {
      followed.push(!event.defaultPrevented);
      event.preventDefault();
    });
  });
  afterEach(() => box.remove());

  const link = () => box.querySelector('a')!;

  it('says which minutes were asked for, and is followed', () => {
    render(minutesLink('/actas?ref={id}', 'june', 'Acta'), box);
    link().click();
    expect(opened.map((event) => event.meeting)).to.deep.equal(['june']);
    expect(followed).to.deep.equal([true]);
  });

  it('is not followed when the page prevents the event', () => {
    box.addEventListener(MgaMinutesOpenEvent.type, (event) => event.preventDefault());
    render(minutesLink('/actas?ref={id}', 'june', 'Acta'), box);
    link().click();
    expect(followed).to.deep.equal([false]);
  });

  it('leaves clicks for another tab to the browser', () => {
    render(minutesLink('/actas?ref={id}', 'june', 'Acta'), box);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) link().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }));
    expect(opened).to.have.length(0);
    expect(followed).to.deep.equal([true, true, true, true]);
  });

  it('is only its text when the page gave no address', () => {
    render(minutesLink(undefined, 'june', 'Acta de junio'), box);
    expect(box.querySelector('a')).to.equal(null);
    expect(box.textContent).to.equal('Acta de junio');
  });
});

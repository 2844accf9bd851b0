import { expect } from 'chai';
import { blend, contrast, hexColour, nearestColour } from '../../portal/configurator/colour.js';
import { contrastVerdicts, leastForText, paletteTokens, usualPalettes } from '../../portal/configurator/palette.js';

describe('a colour', () => {
  it('is read with or without its sign, in three digits or six, and nothing else is', () => {
    expect(['#0a5', '0A5', ' #00aa55 ', '00AA55'].map(hexColour)).to.deep.equal(Array(4).fill('#00aa55'));
    expect(['', '#0a', '#00aa5', 'red', '#00aa55cc', 'rgb(0, 0, 0)'].map(hexColour)).to.deep.equal(Array(6).fill(undefined));
  });

  it('has the contrast that WCAG works out', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#006fb3', '#ffffff')).to.equal(contrast('#ffffff', '#006fb3'));
  });

  it('is drawn over another as a browser draws a mixture', () => {
    expect(blend('#000000', '#ffffff', 0.82)).to.equal('#2e2e2e');
  });

  it('is changed as little as it takes, in either direction, and keeps its hue', () => {
    const readable = (surface: string) => (tried: string) => contrast(tried, surface) >= leastForText;
    expect(nearestColour('#006fb3', readable('#ffffff'))).to.equal('#006fb3');
    const darker = nearestColour('#e08a1e', readable('#ffffff'))!;
    expect(contrast(darker, '#ffffff')).to.be.within(leastForText, leastForText + 0.3);
    const [red, green, blue] = [1, 3, 5].map((start) => parseInt(darker.slice(start, start + 2), 16)) as [number, number, number];
    expect(red > green && green > blue, darker).to.be.true;
    const lighter = nearestColour('#8a1538', readable('#171b20'))!;
    expect(contrast(lighter, '#171b20')).to.be.within(leastForText, leastForText + 0.3);
    expect(nearestColour('#123456', () => false)).to.equal(undefined);
  });

  it('finds one for every colour on every grey', () => {
    const steps = ['00', '40', '80', 'c0', 'ff'];
    for (const grey of steps) {
      for (const red of steps) for (const green of steps) for (const blue of steps) {
        const surface = `#${grey.repeat(3)}`;
        const found = nearestColour(`#${red}${green}${blue}`, (tried) => contrast(tried, surface) >= leastForText);
        expect(found && contrast(found, surface), `#${red}${green}${blue} on ${surface}`).to.be.at.least(leastForText);
      }
    }
  });
});

describe('a palette', () => {
  it('is read well when it is the usual one, light and dark', () => {
    for (const palette of Object.values(usualPalettes)) expect(contrastVerdicts(palette).map(({ enough }) => enough)).to.deep.equal(['text', 'text', 'text']);
  });

  it('says of each colour what it is enough for, and never more than it measured', () => {
    const [accent, text, secondary] = contrastVerdicts({ accent: '#e08a1e', surface: '#ffffff', text: '#767676' });
    expect(accent).to.include({ colour: 'accent', ratio: 2.6, enough: 'nothing' });
    expect(text).to.include({ colour: 'text', ratio: 4.5, enough: 'text' });
    expect(secondary).to.include({ colour: 'secondary', enough: 'lines' });
    expect(contrastVerdicts({ accent: '#777777', surface: '#ffffff', text: '#000000' })[0]).to.include({ ratio: 4.4, enough: 'lines' });
  });

  it('mends what cannot be read with what it advises', () => {
    const before = { accent: '#ffcc00', surface: '#ffffff', text: '#888888' };
    const [accent, , secondary] = contrastVerdicts(before);
    const after = contrastVerdicts({ ...before, accent: accent!.instead!, text: secondary!.instead! });
    expect(after.map(({ enough, instead }) => [enough, instead])).to.deep.equal([['text', undefined], ['text', undefined], ['text', undefined]]);
  });

  it('puts text on the accent that can be read', () => {
    for (const accent of ['#006fb3', '#ffcc00', '#777777', '#7cc0ee']) {
      const on = new Map(paletteTokens({ accent, surface: '#ffffff', text: '#000000' })).get('--mga-color-on-accent')!;
      expect(contrast(on, accent), accent).to.be.at.least(leastForText);
    }
  });
});

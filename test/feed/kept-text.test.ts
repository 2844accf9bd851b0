import { expect } from 'chai';
import { Drafts, formKey } from '../../src/feed/drafts.js';
import { keptTexts, readJson } from '../../src/feed/kept-text.js';
import { FakeDevice } from '../support/kept-texts.js';

describe('texts kept on a device', () => {
  it('outlive the page', () => {
    const device = new FakeDevice();
    expect(device.page().set('a', 'one')).to.equal(true);
    expect(device.page().get('a')).to.equal('one');
    device.page().remove('a');
    expect(device.page().get('a')).to.equal(undefined);
  });

  for (const fault of ['forbidden', 'full'] as const) {
    it(`are kept in memory by a page whose storage is ${fault}, which says so`, () => {
      const device = new FakeDevice();
      device[fault] = true;
      const page = device.page();
      expect(page.lasts).to.equal(false);
      expect(page.set('a', 'one')).to.equal(false);
      expect(page.get('a')).to.equal('one');
      expect(page.names('a')).to.deep.equal(['a']);
      expect(device.page().get('a'), 'another page').to.equal(undefined);
      page.remove('a');
      expect(page.get('a')).to.equal(undefined);
    });
  }

  it('stay off the device when that is asked, also what was there before', () => {
    const device = new FakeDevice();
    const page = device.page();
    page.set('a', 'one');
    expect(page.set('a', 'two', { lasting: false })).to.equal(false);
    expect(page.get('a')).to.equal('two');
    expect([...device.items.keys()]).to.deep.equal([]);
    expect(page.set('a', 'three')).to.equal(true);
    expect(device.page().get('a')).to.equal('three');
  });

  it('leave nothing behind when the device is tried', () => {
    const device = new FakeDevice();
    expect(device.page().lasts).to.equal(true);
    expect([...device.items.keys()]).to.deep.equal([]);
  });

  it('tell when another tab changes one, or clears all', () => {
    const heard: string[] = [];
    const stop = keptTexts().watch('mine:', () => heard.push('changed'));
    for (const key of ['other:a', 'mine:a', null]) dispatchEvent(new StorageEvent('storage', { key }));
    stop();
    dispatchEvent(new StorageEvent('storage', { key: 'mine:b' }));
    expect(heard).to.deep.equal(['changed', 'changed']);
  });

  it('are read as JSON, or as nothing', () => {
    const page = new FakeDevice().page();
    page.set('good', '{"a":1}');
    page.set('bad', '{"a":');
    page.set('null', 'null');
    expect(readJson(page, 'good')).to.deep.equal({ a: 1 });
    for (const name of ['bad', 'null', 'none']) expect(readJson(page, name), name).to.equal(undefined);
  });
});

describe('drafts', () => {
  it('are one for each feed and consultation', () => {
    const drafts = new Drafts(new FakeDevice().page());
    const [one, other] = [formKey('https://datos.example/feed.json', 'a'), formKey('https://datos.example/feed.json', 'b')];
    expect(drafts.keep(one, { title: 'Uno' }, 5)).to.equal(true);
    expect(drafts.read(one)).to.deep.equal({ values: { title: 'Uno' }, savedAt: 5 });
    expect(drafts.read(other)).to.equal(undefined);
    drafts.forget(one);
    expect(drafts.read(one)).to.equal(undefined);
  });

  it('that somebody else wrote over are none', () => {
    const device = new FakeDevice();
    for (const text of ['[]', '"x"', '{"values":null,"savedAt":1}', '{"values":{}}', 'no']) {
      device.items.set('mga-widgets:draft:1:form', text);
      expect(new Drafts(device.page()).read('form'), text).to.equal(undefined);
    }
  });
});

import { expect } from 'chai';
import { irmPackMessages } from '../../src/i18n/irm-pack.js';
import { axeViolations } from '../support/axe-violations.js';
import { button, isDrawn, readableText } from '../support/composed-tree.js';
import { until } from '../support/element-contract.js';
import { packSample, packSampleHash } from '../support/pack-sample.js';
import { useSavedFiles } from '../support/saved-files.js';
import { useWidgetPage } from '../support/widget-page.js';

const { es, en } = irmPackMessages;

describe('the pack for the IRM', () => {
  const page = useWidgetPage('mga-evidence-repository', () => import('../../src/define/mga-evidence-repository.js'));
  const files = useSavedFiles();
  const status = (element: Element): string => [...element.shadowRoot!.querySelectorAll('[part~="pack"] [role=status]')].map((each) => readableText(each)).join();
  const pages = 'https://datos.example/mga-evidence-repository/propuestas/2.json';
  const paged = () => ({ ...packSample, proposals: { href: 'propuestas/2.json', count: 1 } });

  it('is downloaded from the repository, with the very bytes the command makes', async () => {
    const element = await page.show(packSample);
    button(element, es.download)!.click();
    const { name, blob } = await files.next();
    expect(name).to.equal('irm-plan-2026-06-01.zip');
    const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    expect([...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')).to.equal(packSampleHash);
    await until(() => status(element) === es.saved(name), () => status(element));
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('gets proposals kept in pages when it is asked for, and can be cancelled meanwhile', async () => {
    const element = await page.show(paged());
    expect(page.requests()).to.equal(1);
    button(element, es.download)!.click();
    const request = await page.request(pages);
    await until(() => status(element) === es.gathering, () => status(element));
    button(element, es.cancel)!.click();
    await until(() => status(element) === es.cancelled, () => status(element));
    request.respondJson({ items: packSample.proposals });
    await until(() => button(element, es.cancel) === undefined, () => 'it still works');
    expect(button(element, es.download)!.getAttribute('aria-disabled')).to.equal('false');
  });

  it('is made of them once they are here', async () => {
    const element = await page.show(paged());
    button(element, es.download)!.click();
    await page.answer(pages, { items: packSample.proposals });
    const { text } = await files.next();
    expect(text).to.include('csv/replies.csv');
  });

  it('says that it could not be made without all of them', async () => {
    page.expectWarning(/./u);
    const element = await page.show(paged());
    button(element, es.download)!.click();
    (await page.request(pages)).respondText('nothing', { status: 404 });
    await until(() => status(element) === es.incomplete, () => status(element));
  });

  it('is offered in English', async () => {
    const element = await page.show(packSample, { lang: 'en' });
    expect(isDrawn(button(element, en.download)!)).to.equal(true);
  });
});

import { expect } from 'chai';
import { evidenceItems } from '../../src/domain/evidence.js';
import type { FeedDocument } from '../../src/domain/feed.js';
import { readFeed } from '../../src/domain/read-feed.js';
import { evidenceMessages } from '../../src/i18n/evidence.js';
import { readableText } from '../support/composed-tree.js';
import { usOgpFeed } from '../support/us-ogp.js';
import { useWidgetPage } from '../support/widget-page.js';

describe('the repository of evidence with the US tracker', () => {
  const page = useWidgetPage('mga-evidence-repository', () => import('../../src/define/mga-evidence-repository.js'));
  let feed: FeedDocument | undefined;

  before(async function () {
    feed = await usOgpFeed();
    if (feed) return;
    console.log('Skipped: the data of the US tracker is not on this machine (MGA_SAMPLE_DATA says where it is).');
    this.skip();
  });

  it('has every link of the tracker once, under a key of its own', () => {
    const links = (feed!.commitments as { evidence?: unknown[]; milestones?: { evidence?: unknown[] }[] }[]).flatMap(({ evidence = [], milestones = [] }) => [...evidence, ...milestones.flatMap((milestone) => milestone.evidence ?? [])]);
    const items = evidenceItems(readFeed(feed).feed!, '2024-12-31');
    expect(links.length).to.be.greaterThan(0);
    expect(items).to.have.length(links.length);
    expect(new Set(items.map(({ key }) => key))).to.have.property('size', links.length);
  });

  it('says in English that its documents have no date, and does not guess one', async () => {
    const element = await page.show(feed!, { lang: 'en', 'as-of': '2024-12-31' });
    const lead = readableText(element.shadowRoot!.querySelector('[part~="lead"]')!);
    expect(lead).to.match(/^[\d,]+ documents/u).and.to.include(evidenceMessages.en.freshnessCounts(undefined).undated);
    expect(element.shadowRoot!.querySelectorAll('[part~="group"]')).to.have.length(37);
  });
});

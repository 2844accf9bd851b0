// Those who use the WordPress of a test, in a browser: who runs the site, who writes on it, and who reads it.
import { visit } from '../portal/visitor.mjs';

/** Signs somebody in, in a browser of their own; their password is their name. */
export async function signIn(browser, site, user) {
  const person = await visit(browser, `${site.origin}/wp-login.php`);
  const { page } = person;
  // The page takes the focus to its first field when it sees fit, and would take keys meant for the second.
  await page.evaluate((name) => {
    for (const field of ['user_login', 'user_pass']) document.getElementById(field).value = name;
  }, user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.waitForSelector('#wpadminbar');
  return person;
}

/** Opens the block editor on a new post, without its welcome. */
export async function openEditor(page, site) {
  await page.goto(`${site.origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId() && window.wp.data.select('core/edit-post'));
  await page.evaluate(() => {
    const { select, dispatch } = window.wp.data;
    if (select('core/edit-post').isFeatureActive('welcomeGuide')) dispatch('core/edit-post').toggleFeature('welcomeGuide');
  });
}

/** Publishes what is in the editor, as the button does, with the rights of who is signed in. @returns the address of the post */
export const publish = (page, title) =>
  page.evaluate(async (wanted) => {
    const { select, dispatch } = window.wp.data;
    dispatch('core/editor').editPost({ title: wanted, status: 'publish' });
    await dispatch('core/editor').savePost();
    if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('The post was not saved');
    return select('core/editor').getPermalink();
  }, title);

/** Writes a post of such content and publishes it. @returns its address */
export async function writePost(page, site, title, content) {
  await openEditor(page, site);
  await page.evaluate((written) => window.wp.data.dispatch('core/block-editor').resetBlocks(window.wp.blocks.parse(written)), content);
  return publish(page, title);
}

/** Reads a page without JavaScript. @returns its text as it is seen, with the milliseconds it took to arrive */
export async function readWithoutScript(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  const start = Date.now();
  await page.goto(address, { waitUntil: 'load' });
  const milliseconds = Date.now() - start;
  const text = await page.$eval('body', (body) => body.innerText);
  await context.close();
  return { text, milliseconds };
}

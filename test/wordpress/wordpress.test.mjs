// The plugin in a WordPress: the administrator who sets it up, the author who may write no HTML, and the visitor, with everything in its place and with things missing.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cannotVisit, openBrowser, readsText, visit } from '../portal/visitor.mjs';
import { openEditor, publish, readWithoutScript, signIn, writePost } from './people.mjs';
import { startPublisher } from './publisher.mjs';
import { noWordpress, startWordpress } from './wordpress-site.mjs';

const row = 'tr[data-plugin="mga-widgets/mga-widgets.php"]';
const render = (widget) => `/feeds/demo/render/${widget}.es.html`;
const fallback = `<div class="mga-render" lang="es-CL"><h2>Compromisos</h2><ul><li>Texto que se lee sin JavaScript, <a href="https://datos.example.org/" onclick="window.harm = 1">con enlace</a></li></ul>
<script>window.harm = 1</script><img src="x" onerror="window.harm = 1"><a href="javascript:window.harm = 1">otro enlace</a><p>[mga widget="minutes"]</p></div>`;

describe('the WordPress plugin', { skip: cannotVisit || noWordpress }, () => {
  let site, publisher, browser, administrator, author;
  let withBlock, withShortcode;

  before(async () => {
    [site, publisher, browser] = await Promise.all([startWordpress(), startPublisher(), openBrowser()]);
    publisher.answers.set(render('commitment-board'), fallback);
    administrator = await signIn(browser, site, 'admin');
    author = await signIn(browser, site, 'autora');
  });
  after(async () => {
    await browser?.close();
    await Promise.all([publisher?.stop(), site?.stop()]);
  });

  const settings = () => JSON.parse(site.php('echo wp_json_encode( get_option( "mga_widgets_settings" ) );'));
  const openSettings = () => administrator.page.goto(`${site.origin}/wp-admin/options-general.php?page=mga-widgets`);
  const fill = (values) =>
    administrator.page.evaluate((all) => {
      for (const [name, value] of Object.entries(all)) document.querySelector(`#mga-${name}`).value = value;
    }, values);
  const press = (name) => Promise.all([administrator.page.waitForNavigation(), administrator.page.locator(`::-p-aria([name="${name}"][role="button"])`).click()]);
  const told = () => administrator.page.$$eval('.settings-error', (all) => all.map((one) => one.innerText.trim()));
  /** Lets what is kept grow old, as it does by itself after the minutes that were settled. */
  const age = () =>
    site.php(`global $wpdb; foreach ( $wpdb->get_col( "SELECT SUBSTRING( option_name, 12 ) FROM $wpdb->options WHERE option_name LIKE '\\\\_transient\\\\_mga\\\\_widgets\\\\_%'" ) as $name ) {
      $kept = get_transient( $name ); is_array( $kept ) ? set_transient( $name, array( 'until' => 0 ) + $kept, 3600 ) : delete_transient( $name ); }`);
  /** Visits a post and waits until its widget shows the feed. */
  async function readPost(address) {
    const visitor = await visit(browser, address);
    await readsText(visitor.page, 'Demostración: estos datos son inventados.');
    return visitor;
  }

  it('is activated, and leads to its settings in Spanish', async () => {
    const { page } = administrator;
    await page.goto(`${site.origin}/wp-admin/plugins.php`);
    await Promise.all([page.waitForNavigation(), page.click(`${row} .activate a`)]);
    await Promise.all([page.waitForNavigation(), page.click(`${row} a[href*="page=mga-widgets"]`)]);
    assert.equal(await page.$eval('h1', (title) => title.textContent), 'Componentes MGA');
    assert.ok((await page.$$eval('.widefat code', (codes) => codes.map((code) => code.textContent))).includes('[mga widget="commitment-board"]'));
  });

  it('shows visitors nothing, and who edits what to do, while there is no feed', async () => {
    const address = await writePost(author.page, site, 'Antes', '<!-- wp:shortcode -->[mga widget="minutes"]<!-- /wp:shortcode -->');
    await author.page.goto(address);
    assert.match(await author.page.$eval('.mga-widgets-note', (note) => note.textContent), /Falta la dirección del feed/);
    const { text } = await readWithoutScript(browser, address);
    assert.doesNotMatch(text, /feed|\[mga/);
  });

  it('refuses what is not an address, a hash or a number of minutes, with words, and keeps what there was', async () => {
    await openSettings();
    await fill({ feed: 'datos.example.org', integrity: 'sha384-corta', minutes: '0' });
    await press('Solo guardar');
    const words = await told();
    assert.equal(words.length, 3);
    assert.match(words[0], /La dirección del feed debe estar completa.*«datos\.example\.org» no lo está/);
    assert.match(words[1], /sha384-/);
    assert.match(words[2], /1 a 1440/);
    assert.equal(settings().feed, '');
    assert.equal(settings().minutes, 15);
  });

  it('takes version, hash and the address that lasts from where the script is', async () => {
    await openSettings();
    await fill({ feed: `${publisher.origin}/feeds/demo/feed.json` });
    await press('Guardar y comprobar');
    assert.deepEqual((await told()).filter((words) => !/guardados|El script es la versión|se puede leer/.test(words)), []);
    const { feed, script, integrity, version } = settings();
    assert.equal(feed, `${publisher.origin}/feeds/demo/feed.json`);
    assert.ok(script.startsWith(`${publisher.origin}/widgets/`) && script.endsWith('/mga.js'), script);
    assert.match(integrity, /^sha384-[\w+/]{64}$/);
    assert.match(version, /^\d+\.\d+\.\d+/);
    assert.equal(await administrator.page.$eval('#mga-integrity', (field) => field.value), integrity);
  });

  it('says so when the script is not the one whose hash is published, and when there is no feed', async () => {
    const path = new URL(settings().script).pathname;
    publisher.answers.set(path, (code) => `${code} `);
    await openSettings();
    await fill({ feed: `${publisher.origin}/nada.json` });
    await press('Guardar y comprobar');
    publisher.answers.delete(path);
    const words = (await told()).join('\n');
    assert.match(words, /alguien cambió uno de los dos/);
    assert.match(words, /No|no pudo leer el feed: En vez del archivo, la respuesta fue 404/);
    await fill({ feed: `${publisher.origin}/feeds/demo/feed.json` });
    await press('Guardar y comprobar');
    assert.match((await told()).join('\n'), /El feed se puede leer/);
  });

  it('lets nobody else in', async () => {
    const response = await author.page.goto(`${site.origin}/wp-admin/options-general.php?page=mga-widgets`);
    assert.equal(response.status(), 403);
    const posted = await author.page.evaluate(async () => (await fetch('/wp-admin/admin-post.php', { method: 'POST', body: new URLSearchParams({ action: 'mga_widgets_save', 'mga[feed]': 'https://otra.example/' }) })).status);
    assert.equal(posted, 403);
    const forged = await administrator.page.evaluate(async () => (await fetch('/wp-admin/admin-post.php', { method: 'POST', body: new URLSearchParams({ action: 'mga_widgets_save', 'mga[feed]': 'https://otra.example/' }) })).status);
    assert.equal(forged, 403);
    assert.ok(settings().feed.startsWith(publisher.origin));
  });

  it('has a block that the administrator finds, sets at the side and publishes', async () => {
    const { page } = administrator;
    await openEditor(page, site);
    await page.locator('::-p-aria([name="Toggle block inserter"][role="button"])').click();
    await page.locator('.block-editor-inserter__search input').fill('compromisos');
    await page.locator('.block-editor-block-types-list__item.editor-block-list-item-mga-widgets-widget').click();
    await page.waitForFunction(() => document.querySelector('[data-type="mga-widgets/widget"]')?.innerText.includes('Texto que se lee sin JavaScript'));
    await page.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
    await page.waitForSelector('.block-editor-block-inspector select');
    const choices = await page.$$eval('.block-editor-block-inspector select option', (options) => options.map((option) => option.textContent));
    assert.ok(choices.includes('Tablero de compromisos') && choices.includes('Mi inscripción'), choices.join());
    const field = await page.evaluateHandle(() => [...document.querySelectorAll('.block-editor-block-inspector label')].find((label) => label.textContent === 'Vista inicial').control);
    await field.type('table');
    await page.waitForFunction(() => window.wp.data.select('core/block-editor').getBlocks()[0].attributes.options.view === 'table');
    withBlock = await publish(page, 'Con bloque');
    const { page: read, problems, close } = await readPost(withBlock);
    assert.equal(await read.$eval('mga-commitment-board', (widget) => widget.getAttribute('view')), 'table');
    assert.deepEqual(problems, []);
    await close();
  });

  it('shows an author without rights to HTML what a shortcode and a block give', async () => {
    assert.equal(site.php('var_export( user_can( get_user_by( "login", "autora" ), "unfiltered_html" ) );'), 'false');
    withShortcode = await writePost(author.page, site, 'De la autora', `<!-- wp:shortcode -->[mga widget="commitment-board" heading-level="3" feed="https://otra.example/feed.json"]<!-- /wp:shortcode -->
<!-- wp:mga-widgets/widget {"widget":"meeting-calendar","options":{"url-state":"reuniones"}} /-->`);
    const { page, problems, close } = await readPost(withShortcode);
    await readsText(page, 'Demo:');
    const written = await page.$$eval('.mga-widgets > *', (all) => all.map((one) => [one.localName, one.getAttribute('feed'), one.getAttribute('heading-level'), one.getAttribute('url-state')]));
    const feed = `${publisher.origin}/feeds/demo/feed.json`;
    assert.deepEqual(written, [['mga-commitment-board', feed, '3', null], ['mga-meeting-calendar', feed, null, 'reuniones']]);
    assert.deepEqual(problems, []);
    await close();
  });

  it('puts the script once, as a module with its hash, with nothing inline, and only where there is a widget', async (t) => {
    const visitor = await visit(browser, withShortcode);
    const { page } = visitor;
    await readsText(page, 'Demostración: estos datos son inventados.');
    t.diagnostic(`time to first widget: ${Math.round(await page.evaluate(() => performance.now()))} ms after the navigation began`);
    const scripts = await page.$$eval('script', (all) => all.map((one) => ({ type: one.type, src: one.src, integrity: one.integrity, crossorigin: one.crossOrigin, text: one.textContent })));
    const { script, integrity } = settings();
    assert.deepEqual(scripts.filter(({ src }) => src === script), [{ type: 'module', src: script, integrity, crossorigin: 'anonymous', text: '' }]);
    assert.deepEqual(scripts.filter(({ text }) => /mga/i.test(text)), []);
    assert.deepEqual(await page.$$eval('.mga-widgets, .mga-widgets *', (all) => all.filter((one) => one.hasAttribute('style')).length), 0);
    await visitor.close();
    const plain = await writePost(author.page, site, 'Sin nada', '<!-- wp:paragraph --><p>Una noticia.</p><!-- /wp:paragraph -->');
    assert.doesNotMatch(await (await fetch(plain)).text(), /mga-widgets/);
  });

  it('is read without JavaScript, cleaned of all that is not text', async () => {
    const { text } = await readWithoutScript(browser, withBlock);
    assert.match(text, /Texto que se lee sin JavaScript, con enlace/);
    assert.match(text, /\[mga widget=.minutes.\]/, 'a shortcode in the texts of the feed is text');
    const [widget] = /<mga-commitment-board[^]*<\/mga-commitment-board>/.exec(await (await fetch(withBlock)).text());
    assert.doesNotMatch(widget, /<script|<img|onerror|onclick|javascript:/);
  });

  it('gives a link to the data for a widget the publisher writes nothing of', async () => {
    const path = render('agreements');
    publisher.answers.set(path, '');
    const address = await writePost(author.page, site, 'Sin texto', '<!-- wp:shortcode -->[mga widget="agreements"]<!-- /wp:shortcode -->');
    assert.match((await readWithoutScript(browser, address)).text, /Acuerdos[^:]*: Esta información está en el archivo de datos abiertos \(JSON\)/);
  });

  it('asks the publisher once for so many minutes', async () => {
    const before = publisher.asked.length;
    await readWithoutScript(browser, withBlock);
    assert.deepEqual(publisher.asked.slice(before).filter((path) => path.startsWith('/feeds')), []);
  });

  it('keeps the text while the publisher is down, and asks no more than once a minute', async () => {
    age();
    publisher.silent = true;
    const first = await readWithoutScript(browser, withBlock);
    assert.match(first.text, /Texto que se lee sin JavaScript/);
    assert.ok(first.milliseconds < 8_000, `${first.milliseconds} ms`);
    const asked = publisher.asked.length;
    const second = await readWithoutScript(browser, withShortcode);
    assert.match(second.text, /Texto que se lee sin JavaScript/);
    assert.match(second.text, /Demo: Cuarta reunión de la Mesa de Ejemplo — Cambió de fecha\s+Fecha\s+8 de julio de 2026/, 'what the publisher itself writes of the calendar');
    assert.deepEqual(publisher.asked.slice(asked).filter((path) => path.startsWith('/feeds')), []);
    publisher.silent = false;
    age();
    publisher.answers.set(render('commitment-board'), '<p>Texto más nuevo</p>');
    assert.match((await readWithoutScript(browser, withBlock)).text, /Texto más nuevo/);
  });

  it('takes no whole page, and nothing too large, for a piece of one', async () => {
    for (const answer of ['<!doctype html><html><body><p>Portada</p></body></html>', `<p>${'Portada '.repeat(100_000)}</p>`]) {
      age();
      publisher.answers.set(render('commitment-board'), answer);
      const { text } = await readWithoutScript(browser, withBlock);
      assert.ok(text.includes('Texto más nuevo') && !text.includes('Portada'));
    }
  });

  it('leaves the text alone when one byte of the script is another', async () => {
    const path = new URL(settings().script).pathname;
    publisher.answers.set(path, (code) => `${code} `);
    const { page, problems, close } = await visit(browser, withBlock);
    publisher.answers.delete(path);
    assert.match(problems.join('\n'), /integrity/);
    assert.equal(await page.evaluate(() => customElements.get('mga-commitment-board') === undefined), true);
    assert.match(await page.$eval('body', (body) => body.innerText), /Texto más nuevo/);
    await close();
  });

  it('escapes what attributes hold, and names the widgets there are when one is not', async () => {
    const hostile = '"><script>window.harm = 1</script>';
    const address = await writePost(administrator.page, site, 'Raro', `<!-- wp:mga-widgets/widget ${JSON.stringify({ widget: 'commitment-board', options: { plan: hostile, onclick: 'window.harm = 1' } }).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')} /-->
<!-- wp:shortcode -->[mga widget="<script>window.harm = 1</script>"]<!-- /wp:shortcode -->
<!-- wp:shortcode -->[mga widget="agreements" minutes-href="javascript:window.harm = 1"]<!-- /wp:shortcode -->`);
    const { page, close } = await visit(browser, address);
    await page.waitForFunction(() => customElements.get('mga-commitment-board'));
    assert.equal(await page.$eval('mga-commitment-board', (widget) => widget.getAttribute('plan')), hostile);
    assert.equal(await page.$eval('mga-commitment-board', (widget) => widget.hasAttribute('onclick')), false);
    assert.doesNotMatch(await page.$eval('mga-agreements', (widget) => widget.getAttribute('minutes-href') ?? ''), /javascript/);
    assert.equal(await page.evaluate(() => window.harm), undefined);
    await close();
    await author.page.goto(address);
    assert.match(await author.page.$eval('.mga-widgets-note', (note) => note.textContent), /No hay un componente «<script>.*Puede usar: .*commitment-board/);
    assert.equal(await author.page.evaluate(() => window.harm), undefined);
  });

  it('makes the frame of a pasted address, which WordPress finds by itself, as tall as its content', async () => {
    const own = `${publisher.origin}/embed/commitment-board?feed=demo&lang=es`;
    await openEditor(author.page, site);
    await author.page.evaluate((text) => {
      // What pasting does: the editor makes a block of the address.
      window.wp.data.dispatch('core/block-editor').resetBlocks(window.wp.blocks.pasteHandler({ plainText: text, HTML: '', mode: 'BLOCKS' }));
    }, own);
    const address = await publish(author.page, 'Pegado');
    const { page, close } = await visit(browser, address);
    const frame = await page.waitForSelector('iframe.wp-embedded-content[sandbox="allow-scripts"]');
    const inside = await frame.contentFrame();
    await readsText(inside, 'Demostración: estos datos son inventados.');
    await page.waitForFunction(() => Number(document.querySelector('iframe.wp-embedded-content').height) > 640);
    await close();
  });

  it('speaks English on a site in English', async () => {
    site.php('update_option( "WPLANG", "" );');
    await openSettings();
    assert.equal(await administrator.page.$eval('h1', (title) => title.textContent), 'MGA Widgets');
    await administrator.page.locator('::-p-aria([name="Save and check"][role="button"])').wait();
    publisher.answers.set('/feeds/demo/render/commitment-board.en.html', '<p>Read without JavaScript</p>');
    assert.match((await readWithoutScript(browser, withBlock)).text, /Read without JavaScript/);
  });

  it('makes PHP complain of nothing', () => {
    assert.equal(site.log(), '');
  });

  it('leaves nothing behind when it is deleted', async () => {
    assert.notEqual(site.rows("SELECT option_name FROM wp_options WHERE option_name LIKE '%mga_widgets%'").length, 0);
    const { page } = administrator;
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(`${site.origin}/wp-admin/plugins.php`);
    await Promise.all([page.waitForNavigation(), page.click(`${row} .deactivate a`)]);
    await page.click(`${row} .delete a`);
    await page.waitForSelector('.plugin-deleted-tr');
    assert.deepEqual(site.rows("SELECT option_name FROM wp_options WHERE option_name LIKE '%mga_widgets%'"), []);
    assert.deepEqual(site.rows("SELECT user_id, meta_key FROM wp_usermeta WHERE meta_key LIKE '%mga\\\\_%'"), []);
  });
});

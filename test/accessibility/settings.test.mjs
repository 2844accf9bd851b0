// Every view of every widget as people set their browsers: support/promises.mjs.
import { serveGallery } from './support/gallery.mjs';
import { tryPromises } from './support/promises.mjs';

tryPromises('every view of every widget', {
  root: '#widget',
  serve: serveGallery,
  async *scenes(page, origin) {
    await page.goto(origin);
    for (const name of await page.evaluate(() => window.gallery.names)) {
      await page.evaluate((scene) => window.gallery.show(scene, 'es-CL'), name);
      yield name;
    }
  },
});

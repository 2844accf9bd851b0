// What people come for, done with a keyboard alone at the portal that `mga serve` serves: from the top of each page with Tab, arrows, Space, Enter, Escape and
// letters. At every stop the focus is seen, on top and not lost; what is announced is heard. Prints how many keys each task takes.
// `npm test` does five of them in Chromium; `npm run test:accessibility` all, in Firefox too.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findEngine } from '../../scripts/browsers.mjs';
import { mga, tokenIn } from '../portal/inbox-visitor.mjs';
import { servePortal } from '../portal/visitor.mjs';
import { openPage } from './support/engines.mjs';
import { Person } from './support/person.mjs';

const isShort = process.env.ACCESSIBILITY_FORM === 'short';
const paper = 'Que la feria tenga baños';

/** Past the links of the header, which are the same on every page. */
async function skipHeader(person) {
  await person.tabTo('Ir al contenido', 1);
  await person.press('Enter');
}

/** Keeps what the page saves as files from now on, for `savedText`. */
const watchFiles = (person) =>
  person.look(() => {
    window.savedFiles = [];
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob && blob.type) window.savedFiles.push(blob.text());
      return create.call(URL, blob);
    };
  });
const savedText = async (person, patience = 50) => {
  const text = await person.look(async () => (await Promise.all(window.savedFiles)).join('\n'));
  return text || patience === 0 ? text : savedText(person, patience - 1);
};

/** Each with the most keys it may take, letters apart. */
const tasks = [
  {
    task: 'find out how a commitment goes',
    short: true,
    most: 45,
    async walk(person, origin) {
      await person.goto(`${origin}/`);
      await person.reads('Justicia Abierta');
      await skipHeader(person);
      await person.tabTo('Buscar');
      await person.type('defensoria');
      await person.hears('1 de 12 compromisos');
      await person.tabTo('Justicia Abierta en la Defensoría');
      await person.press('Enter');
      await person.reads('Lo que informa el gobierno');
      await person.isAt('Copiar enlace');
      await person.press('Escape');
      await person.isAt('Justicia Abierta en la Defensoría');
    },
  },
  {
    task: 'add a meeting to one’s calendar',
    short: true,
    most: 30,
    async walk(person, origin) {
      await person.goto(`${origin}/?datos=demo`);
      await person.tabTo('Reuniones y acuerdos');
      await person.press('Enter');
      await person.reads('Próximas reuniones');
      await skipHeader(person);
      await watchFiles(person);
      await person.tabTo('Agregar a mi calendario: Demo: Sexta reunión');
      await person.press('Enter');
      assert.match(await savedText(person), /BEGIN:VEVENT[\s\S]*Sexta/u);
      await person.isAt('Agregar a mi calendario: Demo: Sexta reunión');
    },
  },
  {
    task: 'read the minutes of a meeting',
    short: true,
    most: 60,
    async walk(person, origin) {
      await person.goto(`${origin}/reuniones.html?datos=demo`);
      await person.reads('Reuniones pasadas');
      await skipHeader(person);
      await person.tabTo('Acta publicada: Demo: Cuarta reunión', 50);
      await person.press('Enter');
      await person.isAt('Demo: Cuarta reunión');
      await person.tabTo('Acuerdos', 12);
      await person.press('Enter');
      await person.isAt('Acuerdos');
    },
  },
  {
    task: 'propose',
    short: true,
    most: 40,
    async walk(person, origin) {
      await person.goto(`${origin}/proponer.html`);
      await person.reads('Entiendo que mi propuesta es pública');
      await skipHeader(person);
      await person.tabTo('¿Qué problema público');
      await person.type('Quien reclama no sabe si alguien lo leyó.');
      await person.tabTo('Resúmalo en un título');
      await person.type('Que el buzón responda');
      await person.tabTo('¿Qué debería cambiar?');
      await person.type('Que cada reclamo tenga respuesta en diez días.');
      await person.tabTo('Ciudadanía');
      await person.press('Space');
      await person.tabTo('Entiendo que mi propuesta es pública');
      await person.press('Space');
      await person.tabTo('Enviar la propuesta');
      await person.press('Enter');
      await person.reads('Propuesta recibida');
      await person.isAt('Propuesta recibida');
    },
  },
  {
    task: 'find the reply to a proposal by its folio',
    short: true,
    most: 25,
    async walk(person, origin) {
      await person.goto(`${origin}/participar.html`);
      await person.reads('DEMO-2026-110');
      await skipHeader(person);
      await person.tabTo('Buscar por folio');
      await person.type('demo-2026-101');
      await person.press('Enter');
      await person.reads('DEMO-2026-101');
      await person.tabTo('Copiar enlace', 10);
    },
  },
  {
    task: 'see which commitments serve a goal',
    most: 25,
    async walk(person, origin) {
      await person.goto(`${origin}/cobertura.html?datos=demo`);
      await person.reads('ODS 16');
      await skipHeader(person);
      await person.tabTo('Objetivos de Desarrollo Sostenible', 4);
      await person.press('Enter');
      await person.tabTo('ODS 1 Fin de la pobreza', 4);
      await person.press('End');
      await person.isAt('ODS 17');
      await person.press('ArrowUp');
      await person.isAt('ODS 16');
      await person.press('Enter');
      await person.tabTo('Demo:', 3);
      await person.press('Escape');
      await person.isAt('ODS 16');
    },
  },
  {
    task: 'narrow the evidence and take its list away',
    most: 45,
    async walk(person, origin) {
      await person.goto(`${origin}/evidencia.html?datos=demo`);
      await person.reads('Por estándar de OGP');
      await skipHeader(person);
      await person.tabTo('Buscar documentos');
      await person.type('informe');
      await person.hears('documento');
      await watchFiles(person);
      await person.tabTo('Descargar la lista (CSV)');
      await person.press('Enter');
      assert.match(await savedText(person), /nforme/u);
    },
  },
  {
    task: 'vote in a prioritisation',
    most: 45,
    async walk(person, origin) {
      await person.goto(`${origin}/prioridades.html`);
      await person.reads('Enviar mi voto');
      await skipHeader(person);
      await person.tabTo('en el puesto 1', 30);
      await person.press('Enter');
      await person.hears('puesto 1');
      await person.tabTo('Ciudadanía', 30);
      await person.press('Space');
      await person.tabTo('Acepto que', 5);
      await person.press('Space');
      await person.tabTo('Enviar mi voto', 3);
      await person.press('Enter');
      await person.reads('Voto recibido');
    },
  },
  {
    task: 'register for a workshop',
    most: 40,
    async walk(person, origin) {
      await person.goto(`${origin}/talleres.html`);
      await person.reads('Inscribirse');
      await skipHeader(person);
      await person.tabTo('Inscribirse: Demo: Taller en Castro', 30);
      await person.press('Enter');
      await person.tabTo('Nombre', 5);
      await person.type('Persona de prueba');
      await person.tabTo('Ciudadanía', 6);
      await person.press('Space');
      await person.tabTo('Acepto que', 8);
      await person.press('Space');
      await person.tabTo('Inscribirme', 6);
      await person.press('Enter');
      await person.reads('T-2026-');
    },
  },
  {
    task: 'sign in as an official and answer a proposal',
    most: 70,
    async walk(person, origin, token) {
      await person.goto(`${origin}/bandeja/`);
      await person.reads('Su clave de acceso');
      await skipHeader(person);
      await person.tabTo('Su clave de acceso', 12);
      await person.type(token);
      await person.press('Enter');
      await person.reads(paper);
      await person.tabTo(paper, 30);
      await person.tabTo(paper, 2);
      await person.press('Enter');
      await person.reads('No hay donde lavarse las manos.');
      await person.tabTo('Aceptada', 12);
      await person.press('Space');
      await person.tabTo('Razones', 6);
      await person.type('Acogemos la propuesta: desde marzo habrá baños en la feria.');
      await person.tabTo('Revisar antes de publicar', 10);
      await person.press('Enter');
      await person.reads('Publicar');
      await person.tabTo('Publicar', 4);
      await person.press('Enter');
      await person.hears('Respuesta publicada');
    },
  },
];

for (const engine of isShort ? ['chromium'] : ['chromium', 'firefox']) {
  const cannotVisit = findEngine(engine) || process.env.CI === 'true' ? false : `${engine} is not on this machine: \`npm run setup\` installs it on Debian`;
  describe(`with a keyboard alone, in ${engine}`, { skip: cannotVisit, timeout: 600_000 }, () => {
    const data = mkdtempSync(join(tmpdir(), 'mga-keyboard-'));
    let portal, page, token;

    before(async () => {
      const file = join(data, 'paper.csv');
      writeFileSync(file, `title,problem,sector\n${paper},No hay donde lavarse las manos.,ciudadania\n`);
      await mga({ data }, 'import', 'proposals', file, '--consultation', 'proximo-plan', '--apply', '--publish');
      token = tokenIn(await mga({ data }, 'staff', 'add', 'Coordinación de prueba', '--coordinator'));
      [portal, page] = await Promise.all([servePortal({ data }), openPage(engine)]);
      await page.resize(1280, 800);
    });
    after(async () => {
      await Promise.all([page?.close(), portal?.stop()]);
      rmSync(data, { recursive: true, force: true });
    });

    for (const { task, most, walk } of tasks.filter(({ short }) => short || !isShort)) {
      it(`one can ${task}`, async (test) => {
        const person = new Person(page);
        await walk(person, portal.origin, token);
        test.diagnostic(`${engine}: ${task}: ${person.presses} keys, ${person.letters} letters`);
        assert.ok(person.presses <= most, `${person.presses} keys, where ${most} are enough`);
      });
    }
  });
}

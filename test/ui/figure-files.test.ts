import { expect } from 'chai';
import { barsOf } from '../../src/ui/figure/bars.js';
import { barsDrawing } from '../../src/ui/figure/bars-drawing.js';
import { textWidth, wrapText } from '../../src/ui/figure/drawing.js';
import { figureCsv } from '../../src/ui/figure/figure-csv.js';
import { figureDrawing } from '../../src/ui/figure/figure-drawing.js';
import type { FigureOrigin } from '../../src/ui/figure/figure-origin.js';
import type { Figure } from '../../src/ui/figure/figure.js';
import { patternPaths, type Pattern } from '../../src/ui/figure/pattern.js';
import { pngBlob } from '../../src/ui/figure/png-blob.js';
import { svgText } from '../../src/ui/figure/svg-text.js';
import { tableDrawing } from '../../src/ui/figure/table-drawing.js';

const figure: Figure = {
  file: 'asistencia',
  title: 'Asistencia por sector <b>&amp;</b>',
  note: 'Personas que asistieron.',
  columns: [{ name: 'Sector' }, { name: 'Personas', numeric: true }, { name: 'Reuniones', numeric: true }],
  rows: [['Academia', 12, 3], ['=cmd', 0, undefined], ['ONG, "uno"', 'reservado', 1]],
};
const origin: FigureOrigin = { source: 'Mesa (https://mesa.example/feed.json)', updated: '2026-05-30', asOf: '2026-06-01', language: 'es-CL', sentence: 'Fuente: Mesa <x>.' };
const invented: FigureOrigin = { ...origin, demonstration: 'Todo esto es inventado.' };
const say = (value: string | number | undefined): string => (value === undefined ? 'sin información' : String(value));

function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent ?? '', 'well-formed').to.equal('');
  return document;
}

const svgOf = (own: Figure, given = origin) => svgText(figureDrawing(own, barsDrawing(barsOf(own, [1, 2], say)), given), { title: own.title, description: given.sentence, language: given.language });
const words = (document: Document) => [...document.querySelectorAll('text')].map((text) => text.textContent).join(' ');

describe('the CSV file of a figure', () => {
  it('says on every line where it comes from and for which day, and keeps what nobody said empty', () => {
    expect(figureCsv(figure, origin).replace('\uFEFF', '').split('\r\n')).to.deep.equal([
      'Sector,Personas,Reuniones,Fuente,Datos actualizados,Calculado al',
      'Academia,12,3,Mesa (https://mesa.example/feed.json),2026-05-30,2026-06-01',
      "'=cmd,0,,Mesa (https://mesa.example/feed.json),2026-05-30,2026-06-01",
      '"ONG, ""uno""",reservado,1,Mesa (https://mesa.example/feed.json),2026-05-30,2026-06-01',
      '',
    ]);
  });

  it('says on every line that it is invented, in the language of the page', () => {
    const [head, first] = figureCsv(figure, { ...invented, language: 'en' }).replace('\uFEFF', '').split('\r\n');
    expect(head).to.equal('Sector,Personas,Reuniones,Source,Data updated,As of,Invented data');
    expect(first!.endsWith(',yes')).to.equal(true);
  });
});

describe('the SVG file of a figure', () => {
  it('stands alone, with its name, its source and its language, as text', () => {
    const svg = parsed(svgOf(figure));
    const root = svg.documentElement;
    expect(svg.querySelector('title')!.textContent).to.equal(figure.title);
    expect(svg.querySelector('desc')!.textContent).to.equal(origin.sentence);
    expect([root.getAttribute('role'), root.getAttribute('xml:lang')]).to.deep.equal(['img', 'es-CL']);
    expect(words(svg)).to.contain('Asistencia por sector <b>&amp;</b>').and.to.contain('Personas que asistieron.').and.to.contain('Fuente: Mesa <x>.').and.to.contain('sin información').and.to.contain('reservado');
    expect(svg.querySelectorAll('script, image, style, a, foreignObject, b')).to.have.length(0);
    expect(svgOf(figure)).not.to.match(/href|data:|https:(?!\/\/mesa)/);
  });

  it('says that the data is invented when it is', () => {
    expect(words(parsed(svgOf(figure, invented)))).to.contain('Todo esto es inventado.');
    expect(words(parsed(svgOf(figure)))).not.to.contain('inventado');
  });

  it('survives characters that XML does not allow', () => {
    const svg = parsed(svgOf({ ...figure, title: 'a\u0000b\u0008c\uD800d\uFFFEe ]]> 😀' }));
    expect(svg.querySelector('title')!.textContent).to.equal('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe ]]> 😀');
  });

  it('defines each pattern once, and tells series apart without colour', () => {
    const svg = parsed(svgOf(figure));
    expect(svg.querySelectorAll('pattern')).to.have.length(1);
    expect(svg.querySelectorAll('rect[fill="url(#fill-1)"]').length).to.be.greaterThan(1);
    expect(words(svg)).to.contain('Personas').and.to.contain('Reuniones');
  });

  it('keeps everything inside the picture', () => {
    const drawing = figureDrawing({ ...figure, title: 'Palabra '.repeat(60) }, barsDrawing(barsOf({ ...figure, rows: figure.rows.map(([, ...rest]) => ['Organizaciones de la sociedad civil y de la comunidad que nadie nombra', ...rest]) }, [1, 2], say)), invented);
    for (const shape of drawing.shapes) {
      if (shape.kind === 'rectangle') expect(shape.x + shape.width).to.be.at.most(drawing.width);
      if (shape.kind === 'text') {
        expect(shape.y).to.be.at.most(drawing.height);
        if (!shape.anchor) expect(shape.x + textWidth(shape.text, shape.size, shape.bold)).to.be.at.most(drawing.width);
      }
    }
  });

  it('draws the table where there is no other picture', () => {
    const svg = parsed(svgText(tableDrawing(figure, say), { title: 'x', description: 'y', language: 'es' }));
    expect(words(svg)).to.contain('Sector Personas Reuniones Academia 12 3');
  });
});

describe('a table as a picture', () => {
  it('cuts no word, also where there are many columns, and stays as wide as it says', () => {
    const columns = Array.from({ length: 14 }, (_, index) => ({ name: `Organizaciones ${index}`, numeric: index % 2 === 1 }));
    const drawing = tableDrawing({ ...figure, columns, rows: [columns.map((_, index) => (index % 2 ? 3 : 'Otorrinolaringología y algo más'))] }, say);
    const written = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text.split(' ') : []));
    expect(new Set(written)).to.include.all.keys('Organizaciones', 'Otorrinolaringología');
    for (const shape of drawing.shapes) if (shape.kind === 'text' && !shape.anchor) expect(shape.x + textWidth(shape.text, shape.size, shape.bold)).to.be.at.most(drawing.width);
  });
});

describe('the PNG file of a figure', () => {
  it('is drawn at twice its size, on white', async () => {
    const drawing = figureDrawing(figure, barsDrawing(barsOf(figure, [1, 2], say)), origin);
    const bitmap = await createImageBitmap((await pngBlob(drawing))!);
    expect([bitmap.width, bitmap.height]).to.deep.equal([drawing.width * 2, drawing.height * 2]);
    const brush = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height }).getContext('2d')!;
    brush.drawImage(bitmap, 0, 0);
    expect([...brush.getImageData(2, 2, 1, 1).data]).to.deep.equal([255, 255, 255, 255]);
  });

  it('has every pattern, each different from the others', async () => {
    const patterns = Object.keys(patternPaths) as Pattern[];
    const pictures = await Promise.all(
      patterns.map(async (pattern) => {
        const bitmap = await createImageBitmap((await pngBlob({ width: 40, height: 40, shapes: [{ kind: 'rectangle', x: 2, y: 2, width: 36, height: 36, fill: '#006fb3', pattern }] }))!);
        const brush = Object.assign(document.createElement('canvas'), { width: 80, height: 80 }).getContext('2d')!;
        brush.drawImage(bitmap, 0, 0);
        return String(brush.getImageData(20, 20, 16, 16).data);
      }),
    );
    expect(new Set(pictures).size).to.equal(patterns.length);
  });
});

describe('lines of a drawing', () => {
  it('are broken between words, and inside a word only when it is wider than a line', () => {
    expect(wrapText('uno dos tres', textWidth('uno dos', 12) + 1, 12)).to.deep.equal(['uno dos', 'tres']);
    expect(wrapText('', 100, 12)).to.deep.equal([]);
    const lines = wrapText('otorrinolaringología', 40, 12);
    expect(lines.length).to.be.greaterThan(1);
    expect(lines.join('')).to.equal('otorrinolaringología');
    expect(wrapText('WWW', 1, 12)).to.deep.equal(['W', 'W', 'W']);
  });
});

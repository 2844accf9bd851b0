import { expect } from 'chai';
import ICAL from 'ical.js';
import type { Feed, Meeting } from '../../src/domain/feed.js';
import { calendarFileName, calendarOptions, foldLine, meetingsToICalendar, type CalendarOptions } from '../../src/domain/icalendar.js';

const options: CalendarOptions = { timeZone: 'America/Santiago', name: 'Mesa de Gobierno Abierto', now: new Date('2018-06-20T12:00:00Z'), domain: 'mesa.example' };
const may: Meeting = { id: '2018-05-08', title: 'Reunión de la Mesa', start: '2018-05-08T18:00', end: '2018-05-08T19:00' };
const octets = (text: string): number => new TextEncoder().encode(text).length;

function write(meeting: Partial<Meeting>, more: Partial<CalendarOptions> = {}): string {
  return meetingsToICalendar([{ ...may, ...meeting }], { ...options, ...more });
}

/** Properties of the only event, as another program reads them. */
function read(text: string): (name: string) => unknown {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).to.have.length(1);
  return (name) => {
    const value = events[0]!.getFirstPropertyValue(name);
    return value instanceof ICAL.Time ? value.toICALString() : value instanceof ICAL.Duration ? value.toString() : value;
  };
}

describe('a calendar file', () => {
  it('has lines that end in CR LF, and says what it is', () => {
    const text = write({});
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//mga-widgets//meetings//EN\r\n')).to.equal(true);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).to.equal(true);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).to.equal('Mesa de Gobierno Abierto');
    expect(calendar.getFirstPropertyValue('method')).to.equal('PUBLISH');
    expect(calendar.getFirstProperty('refresh-interval')).to.equal(null);
  });

  it('can be read with no meeting at all', () => {
    expect(new ICAL.Component(ICAL.parse(meetingsToICalendar([], options)) as unknown[]).name).to.equal('vcalendar');
  });

  it('asks subscribers to come back when told how often', () => {
    expect(write({}, { refreshHours: 12 })).to.contain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n');
    expect(write({}, { refreshHours: 0.2 })).to.contain(':PT1H\r\n');
  });
});

describe('an event', () => {
  it('is told in UTC, on both sides of a clock change', () => {
    const before = read(write({}));
    expect([before('dtstart'), before('dtend'), before('dtstamp')]).to.deep.equal(['20180508T210000Z', '20180508T220000Z', '20180620T120000Z']);
    expect(read(write({ start: '2018-06-13T16:00', end: '2018-06-13T17:00' }))('dtstart')).to.equal('20180613T200000Z');
    expect(read(write({ timeZone: 'Pacific/Easter' }))('dtstart')).to.equal('20180508T230000Z');
  });

  it('keeps its identity and tells revisions apart', () => {
    const event = read(write({}));
    expect([event('uid'), event('sequence'), event('status')]).to.deep.equal(['2018-05-08@mesa.example', 0, 'CONFIRMED']);
    const moved = read(write({ status: 'moved' }));
    expect([moved('uid'), moved('sequence'), moved('status')]).to.deep.equal(['2018-05-08@mesa.example', 1, 'CONFIRMED']);
    const cancelled = read(write({ status: 'cancelled', sequence: 4 }));
    expect([cancelled('sequence'), cancelled('status')]).to.deep.equal([4, 'CANCELLED']);
    expect(read(write({ status: 'cancelled' }))('sequence')).to.equal(1);
  });

  it('is a date when the meeting lasts all day, with the day after as its end', () => {
    const text = write({ start: '2026-02-28', end: '2026-03-01' });
    expect(text).to.contain('\r\nDTSTART;VALUE=DATE:20260228\r\nDTEND;VALUE=DATE:20260302\r\n');
    const day = write({ start: '2024-02-28', end: undefined });
    expect(day).to.contain('\r\nDTSTART;VALUE=DATE:20240228\r\nDTEND;VALUE=DATE:20240229\r\n');
    expect(write({ start: '9999-12-31', end: undefined })).not.to.contain('DTEND');
  });

  it('has no end when the source has none that can be', () => {
    for (const end of [undefined, '2018-05-08T17:00', '2018-02-30T17:00']) expect(write({ end })).not.to.contain('DTEND');
  });

  it('keeps the time on the wall in a zone nobody knows', () => {
    const text = write({ timeZone: 'America/Atlantis' });
    expect(text).to.contain('\r\nDTSTART:20180508T180000\r\n');
    expect(read(text)('duration')).to.equal('PT60M');
  });

  it('is left out when it has no real date, alone', () => {
    const text = meetingsToICalendar([{ ...may, start: '2018-02-30T18:00' }, { ...may, id: 'other' }], options);
    expect(read(text)('uid')).to.equal('other@mesa.example');
  });

  it('says where it is, or where to join', () => {
    expect(read(write({ place: { name: 'Teatinos 92, piso 9', address: 'Santiago' } }))('location')).to.equal('Teatinos 92, piso 9, Santiago');
    expect(read(write({ joinUrl: 'https://video.example/mga' }))('location')).to.equal('https://video.example/mga');
    expect(write({})).not.to.contain('LOCATION');
  });

  it('carries its address twice: in URL and in the description', () => {
    const event = read(write({ url: 'https://mesa.example/reuniones/1', summary: 'Primera reunión.' }));
    expect(event('url')).to.equal('https://mesa.example/reuniones/1');
    expect(event('description')).to.equal('Primera reunión.\n\nhttps://mesa.example/reuniones/1');
  });

  it('resolves addresses from the feed, and falls back to the forum’s page', () => {
    const feedUrl = 'https://mesa.example/datos/feed.json';
    expect(read(write({ url: '../r/1' }, { feedUrl }))('url')).to.equal('https://mesa.example/r/1');
    expect(read(write({ url: '../r/1' }))('url')).to.equal(null);
    expect(read(write({}, { homeUrl: '/', feedUrl }))('url')).to.equal('https://mesa.example/');
    expect(read(write({ registrationUrl: 'https://mesa.example/inscripcion' }, { homeUrl: '/', feedUrl }))('url')).to.equal('https://mesa.example/inscripcion');
  });

  it('writes no address that is not of the web', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'http://', '//']) {
      const text = write({ url, joinUrl: url });
      expect(text, url).not.to.match(/^(URL|LOCATION|DESCRIPTION)/m);
    }
  });

  it('is described in the words of the page, which need not repeat the address', () => {
    const describe = (_: Meeting, links: { page?: string; join?: string }) => ['Abierta a todo público', `Más información: ${links.page}`, ''];
    const event = read(write({ url: 'https://mesa.example/1', joinUrl: 'https://video.example/x', summary: 'No.' }, { describe }));
    expect(event('description')).to.equal('Abierta a todo público\n\nMás información: https://mesa.example/1\n\nhttps://video.example/x');
  });
});

describe('text in a calendar file', () => {
  it('comes back as it was: commas, semicolons, backslashes, line feeds', () => {
    const summary = 'Uno, dos; tres \\ cuatro\n\nBEGIN:VEVENT\r\nSTATUS:CANCELLED\rfin: \\n literal';
    const event = read(write({ summary, title: 'A; B, C\\D' }));
    expect(event('description')).to.equal(summary.replace(/\r\n?/g, '\n'));
    expect(event('summary')).to.equal('A; B, C\\D');
    expect(event('status')).to.equal('CONFIRMED');
  });

  it('cannot smuggle in lines or forbidden characters', () => {
    const text = write({ title: 'a\u0000\u001b\u007fb\ud800c\nEND:VEVENT', id: 'x\r\nATTACH:y' });
    expect(read(text)('summary')).to.equal('ab\uFFFDc\nEND:VEVENT');
    expect(text.match(/^END:VEVENT/gm)).to.have.length(1);
    expect(text).not.to.match(/^ATTACH/m);
  });

  it('states its language', () => {
    expect(write({}, { language: 'es-CL' })).to.contain('\r\nSUMMARY;LANGUAGE=es-CL:Reunión de la Mesa\r\n');
  });
});

describe('folding', () => {
  it('leaves 75 octets as they are and breaks at 76', () => {
    expect(foldLine('x'.repeat(75))).to.equal('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).to.equal(`${'x'.repeat(75)}\r\n x`);
    expect(foldLine('x'.repeat(150))).to.equal(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
    expect(foldLine('')).to.equal('');
  });

  it('counts octets, and never breaks inside a character', () => {
    expect(foldLine(`${'x'.repeat(74)}ñ`)).to.equal(`${'x'.repeat(74)}\r\n ñ`);
    expect(foldLine(`${'x'.repeat(73)}ñ`)).to.equal(`${'x'.repeat(73)}ñ`);
    expect(foldLine(`${'x'.repeat(72)}€x`)).to.equal(`${'x'.repeat(72)}€\r\n x`);
    expect(foldLine(`${'x'.repeat(72)}😀`)).to.equal(`${'x'.repeat(72)}\r\n 😀`);
    expect(foldLine(`${'x'.repeat(71)}😀`)).to.equal(`${'x'.repeat(71)}😀`);
  });

  it('keeps every line of a real file within 75 octets, and reads back whole', () => {
    const summary = 'Participación ciudadana — 😀 «acción» ñandú; '.repeat(40);
    const text = write({ summary });
    for (const line of text.split('\r\n')) expect(octets(line)).to.be.at.most(75);
    expect(text.split('\r\n').filter((line) => octets(line) >= 72).length).to.be.greaterThan(10);
    expect(read(text)('description')).to.equal(summary);
  });
});

describe('options from a feed', () => {
  const feed = {
    version: '1.0', publisher: { name: 'Segpres', url: 'https://www.segpres.example/x' }, language: 'es-CL', timeZone: 'America/Santiago', updated: '',
    forum: { name: 'Mesa', url: 'https://mesa.example/' }, links: { home: 'inicio.html' },
  } as unknown as Feed;
  const moment = { now: options.now, feedUrl: 'https://mesa.example/datos/feed.json' };

  it('give the same identity wherever the file is made', () => {
    expect(calendarOptions(feed, moment)).to.include({ domain: 'www.segpres.example', timeZone: 'America/Santiago', name: 'Mesa', language: 'es-CL', homeUrl: 'inicio.html' });
    expect(calendarOptions({ ...feed, publisher: { name: 'S' } }, moment).domain).to.equal('mesa.example');
    expect(calendarOptions({ ...feed, publisher: { name: 'S', url: 'x' }, forum: { name: 'M' }, links: undefined }, moment)).to.include({ domain: undefined, homeUrl: undefined });
  });

  it('link each meeting somewhere', () => {
    expect(read(meetingsToICalendar([may], calendarOptions(feed, moment)))('url')).to.equal('https://mesa.example/datos/inicio.html');
  });
});

describe('a file name', () => {
  it('has the day and the identifier, and nothing a disk refuses', () => {
    expect(calendarFileName(may)).to.equal('2018-05-08.ics');
    expect(calendarFileName({ id: 'mesa:1.a', start: '2018-05-08T18:00' })).to.equal('2018-05-08-mesa-1-a.ics');
    expect(calendarFileName({ id: '../../x', start: '2018-05-08' })).to.equal('2018-05-08-x.ics');
  });
});

// The calendar's month beside FullCalendar's with the same meetings.
import { dismiss, fetchParts, isDrawn, load, readyFeed, stage, timed } from './clock.js';
import { inTurns } from './turns.js';

const attributes = { view: 'month', asOf: '2026-12-10' };
/** Meetings named in a day before the rest are only counted, in both. */
const titlesInDay = 2;

function fullCalendar(place, events, options) {
  const box = place.appendChild(document.createElement('div'));
  return new globalThis.FullCalendar.Calendar(box, { initialView: 'dayGridMonth', initialDate: '2026-12-10', locale: 'es', firstDay: 1, timeZone: 'America/Santiago', height: 'auto', events, ...options });
}

const hasEvents = (place) => place.querySelector('.fc-daygrid-event, .fc-daygrid-more-link') !== null;

async function drawWidget(address) {
  const feed = await readyFeed(address);
  const calendar = Object.assign(document.createElement('mga-meeting-calendar'), attributes);
  const time = await timed(() => {
    feed.append(calendar);
    return calendar.updateComplete;
  }, () => isDrawn(calendar));
  if (!calendar.shadowRoot.querySelector('[part~=grid-day].busy')) throw new Error('The month was drawn without meetings');
  return { calendar, time };
}

async function drawPeer(events, options) {
  const place = stage();
  let calendar;
  const time = await timed(() => {
    calendar = fullCalendar(place, events, options);
    calendar.render();
  }, () => hasEvents(place));
  return { calendar, place, time };
}

/** Milliseconds of first renders and of going to another month, by name; `peers` only where they are asked for. */
export async function renders({ address, rounds, peers }) {
  if (peers) await load('/peers/fullcalendar/index.global.min.js');
  await fetchParts('mga-meeting-calendar', address, attributes);
  const { meetings } = await (await fetch(address)).json();
  const events = meetings.map(({ id, title, start, end }) => ({ id, title, start, end }));
  const variants = { fullCalendar: { dayMaxEvents: titlesInDay }, fullCalendarDefault: {} };

  const peerRender = (options) => async () => {
    const { calendar, place, time } = await drawPeer(events, options);
    calendar.destroy();
    place.remove();
    return time;
  };
  const widget = async () => {
    const { calendar, time } = await drawWidget(address);
    dismiss(calendar);
    return time;
  };
  const first = await inTurns({ widget, ...(peers && Object.fromEntries(Object.entries(variants).map(([name, options]) => [name, peerRender(options)]))) }, { rounds });
  if (!peers) return { first };

  // Each goes to the month after in one round and back in the next.
  const { calendar } = await drawWidget(address);
  const monthOf = () => calendar.shadowRoot.querySelector('#month-name').textContent;
  const widgetStep = (round) => {
    const before = monthOf();
    return timed(() => {
      calendar.shadowRoot.querySelector(round % 2 === 0 ? '[part~=next]' : '[part~=previous]').click();
      return calendar.updateComplete;
    }, () => monthOf() !== before);
  };
  const steps = { widget: widgetStep };
  for (const [name, options] of Object.entries(variants)) {
    const peer = await drawPeer(events, options);
    const titleOf = () => peer.place.querySelector('.fc-toolbar-title').textContent;
    steps[name] = (round) => {
      const before = titleOf();
      return timed(() => peer.place.querySelector(round % 2 === 0 ? '.fc-next-button' : '.fc-prev-button').click(), () => titleOf() !== before && hasEvents(peer.place));
    };
  }
  return { first, change: await inTurns(steps, { rounds }) };
}

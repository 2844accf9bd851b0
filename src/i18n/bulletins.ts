import type { Localized } from './messages.js';

const es = {
  title: 'Boletines',
  none: 'Todavía no hay boletines que mostrar aquí.',
  notFound: (record: string) => `Los datos no tienen un boletín «${record}».`,
  all: 'Todos los boletines',
  more: (count: number) => (count === 1 ? 'Mostrar 1 boletín más' : `Mostrar ${count} boletines más`),
  shown: (shown: number, total: number) => (shown === total ? `${total} ${total === 1 ? 'boletín' : 'boletines'}` : `Se muestran ${shown} de ${total} boletines`),
  credits: 'Quienes lo hacen',
  people: 'Personas',
  organizations: 'Instituciones y unidades',
  commitments: 'Compromisos',
  links: 'Para leer más',
  updated: (day: string) => `Actualizado el ${day}`,
  share: 'Compartir',
  shareWith: 'Compartir con otra aplicación',
  mail: 'Enviar por correo',
  copy: 'Copiar enlace',
  copied: 'Enlace copiado',
  link: 'Enlace a este boletín',
  atom: 'Seguir los boletines (Atom)',
  atomHelp: 'Es una dirección para programas lectores de noticias: le avisan cuando hay un boletín nuevo.',
};

const en: typeof es = {
  title: 'Bulletins',
  none: 'There are no bulletins to show here yet.',
  notFound: (record) => `The data has no bulletin “${record}”.`,
  all: 'All bulletins',
  more: (count) => (count === 1 ? 'Show 1 more bulletin' : `Show ${count} more bulletins`),
  shown: (shown, total) => (shown === total ? `${total} ${total === 1 ? 'bulletin' : 'bulletins'}` : `${shown} of ${total} bulletins shown`),
  credits: 'Who does it',
  people: 'People',
  organizations: 'Institutions and units',
  commitments: 'Commitments',
  links: 'Read more',
  updated: (day) => `Updated on ${day}`,
  share: 'Share',
  shareWith: 'Share with another app',
  mail: 'Send by e-mail',
  copy: 'Copy link',
  copied: 'Link copied',
  link: 'Link to this bulletin',
  atom: 'Follow the bulletins (Atom)',
  atomHelp: 'It is an address for news readers: they tell you when there is a new bulletin.',
};

/** Words of the bulletins. */
export const bulletinMessages: Localized<typeof es> = { es, en };

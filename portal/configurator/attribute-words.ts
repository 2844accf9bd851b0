import type { Localized } from '../../src/i18n/messages.js';

/** How an attribute is asked for: its label, what its empty choice means, and a word of help where the label does not say enough. */
export interface AttributeWords {
  readonly label: string;
  readonly any?: string;
  readonly help?: string;
}

const es: Readonly<Record<string, AttributeWords>> = {
  plan: { label: 'Plan', any: 'El que está en curso, o todos' },
  institution: { label: 'Institución', any: 'Todas' },
  region: { label: 'Región', any: 'Todas' },
  sector: { label: 'Sector', any: 'Todos' },
  theme: { label: 'Tema', any: 'Todos' },
  sdg: { label: 'Objetivo de Desarrollo Sostenible', any: 'Todos' },
  record: { label: 'Cuál mostrar', any: 'El que corresponda; quien lee puede elegir' },
  consultation: { label: 'Consulta', any: 'La que esté abierta' },
  meeting: { label: 'Taller', any: 'Quien lo usa elige' },
  measure: { label: 'Qué se cuenta' },
  view: { label: 'Vista al abrir' },
  limit: { label: 'Cuántos al principio', help: '10 si no indica otra cosa.' },
  people: { label: 'Cuántas personas', help: '20 si no indica otra cosa.' },
  minutes: { label: 'Cuántos minutos' },
  table: { label: 'Nombre o número de la mesa' },
  'heading-level': { label: 'Nivel del título', help: 'De 1 a 6. Si en su página el título anterior es un h2, ponga 3. Usual: 2.' },
  'as-of': { label: 'Calcular los plazos a este día', help: 'Hoy si lo deja vacío. Sirve para mostrar un plan ya terminado.' },
  'url-state': { label: 'Guardar en la dirección lo que elige quien lee', help: 'Una palabra, distinta para cada elemento de la página: así una vista se puede compartir.' },
  'reader-zone': { label: 'Zona horaria de quien lee', help: 'Por ejemplo America/Santiago. La del navegador si la deja vacía.' },
  'minimum-count': { label: 'Menor número de personas que se muestra' },
  action: { label: 'Dirección que recibe lo que se envía', help: 'La que dicen los datos si la deja vacía.' },
  'commitment-href': { label: 'Su página de un compromiso', help: 'Con {id} donde va su código: /compromisos?ref={id}' },
  'minutes-href': { label: 'Su página de un acta', help: 'Con {id} donde va el código de la reunión: /actas?ref={id}' },
  'proposal-href': { label: 'Su página de una propuesta', help: 'Con {id} donde va su folio.' },
  'bulletin-href': { label: 'Su página de un boletín', help: 'Con {id} donde va su código.' },
  'board-href': { label: 'Su página con el tablero de compromisos' },
  'calendar-href': { label: 'Su página con el calendario de reuniones' },
  'consultation-href': { label: 'Su página con la consulta' },
  'participate-href': { label: 'Su página para participar', help: 'Con {id} donde va el código de la consulta.' },
  'record-href': { label: 'Su página con «Mi propuesta»', help: 'El comprobante lleva a ella.' },
  'registration-href': { label: 'Su página con «Mi inscripción»', help: 'El comprobante lleva a ella.' },
  'guide-href': { label: 'Su página con el taller tipo', help: 'Con {id} donde va su código.' },
  'workshop-href': { label: 'Su página de un taller', help: 'Con {id} donde va su código.' },
};

const en: typeof es = {
  plan: { label: 'Plan', any: 'The one under way, or all' },
  institution: { label: 'Institution', any: 'All' },
  region: { label: 'Region', any: 'All' },
  sector: { label: 'Sector', any: 'All' },
  theme: { label: 'Theme', any: 'All' },
  sdg: { label: 'Sustainable Development Goal', any: 'All' },
  record: { label: 'Which one to show', any: 'The one that applies; the reader may choose' },
  consultation: { label: 'Consultation', any: 'The one that is open' },
  meeting: { label: 'Workshop', any: 'Whoever uses it chooses' },
  measure: { label: 'What is counted' },
  view: { label: 'View shown first' },
  limit: { label: 'How many at first', help: '10 unless you say otherwise.' },
  people: { label: 'How many people', help: '20 unless you say otherwise.' },
  minutes: { label: 'How many minutes' },
  table: { label: 'Name or number of the table' },
  'heading-level': { label: 'Level of the title', help: '1 to 6. If the title before it on your page is an h2, put 3. Usually 2.' },
  'as-of': { label: 'Work deadlines out for this day', help: 'Today when empty. Useful to show a plan that has ended.' },
  'url-state': { label: 'Keep what the reader chooses in the address', help: 'One word, different for each element of the page: a view can then be shared.' },
  'reader-zone': { label: 'Time zone of the reader', help: 'Such as America/Santiago. That of the browser when empty.' },
  'minimum-count': { label: 'Smallest number of people that is shown' },
  action: { label: 'Address that receives what is sent', help: 'The one the data tells when empty.' },
  'commitment-href': { label: 'Your page of a commitment', help: 'With {id} where its code goes: /commitments?ref={id}' },
  'minutes-href': { label: 'Your page of minutes', help: 'With {id} where the code of the meeting goes: /minutes?ref={id}' },
  'proposal-href': { label: 'Your page of a proposal', help: 'With {id} where its reference number goes.' },
  'bulletin-href': { label: 'Your page of a bulletin', help: 'With {id} where its code goes.' },
  'board-href': { label: 'Your page with the board of commitments' },
  'calendar-href': { label: 'Your page with the calendar of meetings' },
  'consultation-href': { label: 'Your page with the consultation' },
  'participate-href': { label: 'Your page to take part', help: 'With {id} where the code of the consultation goes.' },
  'record-href': { label: 'Your page with “My proposal”', help: 'The receipt leads to it.' },
  'registration-href': { label: 'Your page with “My registration”', help: 'The receipt leads to it.' },
  'guide-href': { label: 'Your page with the standard workshop', help: 'With {id} where its code goes.' },
  'workshop-href': { label: 'Your page of a workshop', help: 'With {id} where its code goes.' },
};

/** Words of each attribute of the widgets. One that is not here is asked for by its own name and description. */
export const attributeWords: Localized<typeof es> = { es, en };

const choicesInSpanish: Readonly<Record<string, string>> = {
  columns: 'Columnas por estado', table: 'Tabla', timeline: 'Cronograma', agenda: 'Agenda', month: 'Mes',
  commitments: 'Compromisos', proposals: 'Propuestas', attendance: 'Asistencia a reuniones', workshops: 'Talleres',
};
const choicesInEnglish: typeof choicesInSpanish = {
  columns: 'Columns by status', table: 'Table', timeline: 'Timeline', agenda: 'Agenda', month: 'Month',
  commitments: 'Commitments', proposals: 'Proposals', attendance: 'Attendance at meetings', workshops: 'Workshops',
};

/** Names of the words that attributes take. */
export const choiceWords: Localized<typeof choicesInSpanish> = { es: choicesInSpanish, en: choicesInEnglish };

// What each widget shows, in the words of whoever chooses one. What each is called is in server/src/messages/embed.ts, where frames get their titles.

const es = {
  'mga-commitment-board': 'Todos los compromisos del plan, o solo los de su institución, con su avance.',
  'mga-commitment': 'Un compromiso completo: hitos, avance, evidencia y responsables.',
  'mga-plan-summary': 'El plan en cifras: meta, resultado y definición.',
  'mga-plan-timeline': 'Las etapas del plan y el efecto de mover la entrega.',
  'mga-meeting-calendar': 'Las reuniones, con descarga al calendario.',
  'mga-minutes': 'El acta de una reunión, o la última y una lista para elegir.',
  'mga-agreements': 'Los acuerdos y quién responde por ellos.',
  'mga-bulletins': 'Noticias del plan, con quiénes hacen el trabajo.',
  'mga-consultation': 'Las propuestas de una consulta, cada una con su respuesta.',
  'mga-proposal-form': 'El formulario para proponer en una consulta abierta.',
  'mga-proposal-record': 'La propuesta de una persona, con su folio y su clave.',
  'mga-proposal-recorder': 'Las propuestas de una mesa de taller, anotadas también sin red.',
  'mga-prioritization': 'El orden de los temas, con criterios, pesos y puntajes a la vista.',
  'mga-workshops': 'La convocatoria a los talleres, con los cupos que quedan y la inscripción.',
  'mga-registration': 'La inscripción de una persona, con su código y su clave.',
  'mga-workshop-guide': 'El taller tipo, para seguirlo o imprimirlo.',
  'mga-sector-coverage': 'Qué actores participan y cuáles faltan.',
  'mga-region-coverage': 'Talleres, propuestas o compromisos por región.',
  'mga-sdg-coverage': 'Los 17 Objetivos de Desarrollo Sostenible y sus compromisos.',
  'mga-evidence-repository': 'La evidencia del plan, por compromiso y por requisito de OGP, y lo que falta.',
  'mga-downloads': 'Los datos para descargar: tablas, diccionario, calendarios y más.',
};

const en = {
  'mga-commitment-board': 'Every commitment of the plan, or only those of your institution, with their progress.',
  'mga-commitment': 'One commitment, whole: milestones, progress, evidence and who answers for it.',
  'mga-plan-summary': 'The plan in figures: target, result and definition.',
  'mga-plan-timeline': 'The stages of the plan and the effect of moving its delivery.',
  'mga-meeting-calendar': 'The meetings, with downloads for calendars.',
  'mga-minutes': 'The minutes of a meeting, or the latest and a list to choose from.',
  'mga-agreements': 'The agreements and who answers for them.',
  'mga-bulletins': 'News of the plan, with the people who do the work.',
  'mga-consultation': 'The proposals of a consultation, each with its reply.',
  'mga-proposal-form': 'The form to propose in an open consultation.',
  'mga-proposal-record': 'A person’s own proposal, with its reference number and key.',
  'mga-proposal-recorder': 'The proposals of a workshop’s table, written down without a network too.',
  'mga-prioritization': 'The order of the themes, with criteria, weights and scores in view.',
  'mga-workshops': 'The call for workshops, with the seats that are left and registration.',
  'mga-registration': 'A person’s own registration, by code and key.',
  'mga-workshop-guide': 'The standard workshop, to follow or to print.',
  'mga-sector-coverage': 'Which sectors take part and which are missing.',
  'mga-region-coverage': 'Workshops, proposals or commitments by region.',
  'mga-sdg-coverage': 'The 17 Sustainable Development Goals and their commitments.',
  'mga-evidence-repository': 'The evidence of the plan, by commitment and by OGP requirement, and what is missing.',
  'mga-downloads': 'The data to download: tables, dictionary, calendars and more.',
};

/** The tags in the order in which they are offered: what most pages want comes first. */
export const offeredWidgets = Object.keys(es);

/** By language and tag, a sentence about what a widget shows. */
export const widgetSentences = { es, en };

// What each widget is called and what it shows, in the words of whoever chooses one: for `mga.widgets.json`, and through it for the configurator and for titles of frames.

/** By tag: a name, and a sentence about what it shows. */
const es = {
  'mga-commitment-board': ['Tablero de compromisos', 'Todos los compromisos del plan, o solo los de su institución, con su avance.'],
  'mga-commitment': ['Compromiso', 'Un compromiso completo: hitos, avance, evidencia y responsables.'],
  'mga-plan-summary': ['Resumen del plan', 'El plan en cifras: meta, resultado y definición.'],
  'mga-plan-timeline': ['Etapas del plan', 'Las etapas del plan y el efecto de mover la entrega.'],
  'mga-meeting-calendar': ['Calendario de reuniones', 'Las reuniones, con descarga al calendario.'],
  'mga-minutes': ['Actas', 'El acta de una reunión, o la última y una lista para elegir.'],
  'mga-agreements': ['Acuerdos', 'Los acuerdos y quién responde por ellos.'],
  'mga-bulletins': ['Boletines', 'Noticias del plan, con quiénes hacen el trabajo.'],
  'mga-consultation': ['Consulta y respuestas', 'Las propuestas de una consulta, cada una con su respuesta.'],
  'mga-proposal-form': ['Formulario de propuestas', 'El formulario para proponer en una consulta abierta.'],
  'mga-proposal-record': ['Mi propuesta', 'La propuesta de una persona, con su folio y su clave.'],
  'mga-proposal-recorder': ['Registro de propuestas de un taller', 'Las propuestas de una mesa de taller, anotadas también sin red.'],
  'mga-prioritization': ['Priorización de temas', 'El orden de los temas, con criterios, pesos y puntajes a la vista.'],
  'mga-workshops': ['Talleres', 'La convocatoria a los talleres, con los cupos que quedan y la inscripción.'],
  'mga-registration': ['Mi inscripción', 'La inscripción de una persona, con su código y su clave.'],
  'mga-workshop-guide': ['Taller tipo', 'El taller tipo, para seguirlo o imprimirlo.'],
  'mga-sector-coverage': ['Cobertura por sector', 'Qué actores participan y cuáles faltan.'],
  'mga-region-coverage': ['Cobertura por región', 'Talleres, propuestas o compromisos por región.'],
  'mga-sdg-coverage': ['Cobertura de los ODS', 'Los 17 Objetivos de Desarrollo Sostenible y sus compromisos.'],
  'mga-evidence-repository': ['Repositorio de evidencia', 'La evidencia del plan, por compromiso y por requisito de OGP, y lo que falta.'],
  'mga-downloads': ['Datos para descargar', 'Los datos para descargar: tablas, diccionario, calendarios y más.'],
};

const en = {
  'mga-commitment-board': ['Commitment board', 'Every commitment of the plan, or only those of your institution, with their progress.'],
  'mga-commitment': ['Commitment', 'One commitment, whole: milestones, progress, evidence and who answers for it.'],
  'mga-plan-summary': ['Summary of the plan', 'The plan in figures: target, result and definition.'],
  'mga-plan-timeline': ['Stages of the plan', 'The stages of the plan and the effect of moving its delivery.'],
  'mga-meeting-calendar': ['Calendar of meetings', 'The meetings, with downloads for calendars.'],
  'mga-minutes': ['Minutes', 'The minutes of a meeting, or the latest and a list to choose from.'],
  'mga-agreements': ['Agreements', 'The agreements and who answers for them.'],
  'mga-bulletins': ['Bulletins', 'News of the plan, with the people who do the work.'],
  'mga-consultation': ['Consultation and replies', 'The proposals of a consultation, each with its reply.'],
  'mga-proposal-form': ['Proposal form', 'The form to propose in an open consultation.'],
  'mga-proposal-record': ['My proposal', 'A person’s own proposal, with its reference number and key.'],
  'mga-proposal-recorder': ['Record of a workshop’s proposals', 'The proposals of a workshop’s table, written down without a network too.'],
  'mga-prioritization': ['How themes were prioritised', 'The order of the themes, with criteria, weights and scores in view.'],
  'mga-workshops': ['Workshops', 'The call for workshops, with the seats that are left and registration.'],
  'mga-registration': ['My registration', 'A person’s own registration, by code and key.'],
  'mga-workshop-guide': ['Standard workshop', 'The standard workshop, to follow or to print.'],
  'mga-sector-coverage': ['Coverage by sector', 'Which sectors take part and which are missing.'],
  'mga-region-coverage': ['Coverage by region', 'Workshops, proposals or commitments by region.'],
  'mga-sdg-coverage': ['Coverage of the SDGs', 'The 17 Sustainable Development Goals and their commitments.'],
  'mga-evidence-repository': ['Repository of evidence', 'The evidence of the plan, by commitment and by OGP requirement, and what is missing.'],
  'mga-downloads': ['Data to download', 'The data to download: tables, dictionary, calendars and more.'],
};

const named = ([name, shows]) => ({ name, shows });

/** The tags that have words, in the order in which they are offered: what most pages want comes first. */
export const namedWidgets = Object.keys(es);

/** The words of a widget in each language; nothing for one that nobody has named yet. */
export const widgetNames = (tag) => (es[tag] && en[tag] ? { es: named(es[tag]), en: named(en[tag]) } : undefined);

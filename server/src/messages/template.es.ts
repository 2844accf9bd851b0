import type { TemplateMessages } from './template.js';

const several = 'Si son varios, sepárelos con «|».';

export const templateEs: TemplateMessages = {
  title: 'Planilla de la mesa de gobierno abierto',
  readme: 'Léame',
  readmeColumns: ['Hoja', 'Qué se escribe en ella'],
  advice: [
    ['Para empezar', 'Llene solo las hojas que necesite; las demás pueden quedar vacías o borrarse. Cada encabezado tiene una nota que lo explica.'],
    ['Columnas con *', 'Una fila a la que le falta uno de esos datos no se publica. Las demás columnas pueden quedar vacías.'],
    ['Identificadores', 'Nombres cortos, sin espacios ni acentos, como plan-2027. Otras hojas los usan para señalar la fila, y quedan en los enlaces: elíjalos una vez.'],
    ['Fechas', 'Día-mes-año, como 30-06-2027. Si no se sabe el día: 06-2027 o 2027.'],
    ['Publicar', 'Guarde el libro como .xlsx en la carpeta de la oficina, junto a las actas, y ejecute: mga build CARPETA --out DESTINO'],
    ['Datos personales', 'No los escriba en este libro: todo lo que está en él se publica.'],
  ],
  required: 'Obligatoria.',
  write: (what) => `Escriba ${what}.`,
  severalOf: (what) => `Escriba ${what}. ${several}`,
  several,
  choose: 'Elija de la lista.',
  written: (path, pages, rows) => `Escrito: ${path} (${pages} hojas, ${rows} ${rows === 1 ? 'fila' : 'filas'})`,
  format: 'un archivo que termine en .xlsx',
  exists: (path) => `Ya existe ${path}, y podría tener datos. Elija otro nombre o muévalo.`,
  tooLong: (file, row, column, most) => `${file}, fila ${row}, columna «${column}»: una celda de un libro no puede tener más de ${most} letras. No se escribió nada.`,
  tooMany: (most) => `Son más de ${most} celdas, y un libro así no se vuelve a leer. Deje en CSV la tabla más larga. No se escribió nada.`,
  tables: {
    organizations: { about: 'Instituciones y organizaciones que participan, con todos los nombres con que se las escribe. Las más nombradas por la Mesa ya vienen y no hace falta repetirlas.', columns: {
      id: 'Con el que otras hojas la nombran.', name: 'Nombre completo.', shortName: 'Sigla o nombre corto.', aliases: 'Otros nombres con que se la escribe.',
      sector: 'Actor al que pertenece, por su identificador, como sector-publico.', parent: 'Organización de la que forma parte, por su identificador.', classification: 'Tipo, como ministerio o municipalidad.',
      region: 'Región, por su código ISO 3166-2, como CL-RM.', url: 'Página web.', email: 'Correo institucional.', start: 'Desde cuándo existe.', end: 'Hasta cuándo existió.' } },
    sectors: { about: 'Actores, en el orden en que se muestran. Los cinco de la Mesa ya vienen: llene esta hoja solo para reemplazarlos.', columns: {
      id: 'Con el que otras hojas lo nombran.', name: 'Nombre.', description: 'A quiénes reúne.', aliases: 'Palabras que dicen que alguien lo representa. No se publican.' } },
    regions: { about: 'Regiones, en el orden en que se muestran. Las 16 de Chile ya vienen: llene esta hoja solo para reemplazarlas.', columns: {
      id: 'Código ISO 3166-2, como CL-RM.', name: 'Nombre completo.', shortName: 'Nombre corto.', start: 'Primer día en que existió.', end: 'Último día en que existió.' } },
    holidays: { about: 'Días que no son hábiles. Los feriados nacionales ya vienen: agregue los regionales y los que fije una ley especial.', columns: {
      date: 'El día.', name: 'Su nombre.', region: 'Si es feriado solo en una región, su código, como CL-AP.' } },
    themes: { about: 'Temas que agrupan compromisos, reuniones y propuestas.', columns: {
      id: 'Con el que otras hojas lo nombran.', name: 'Nombre.', description: 'Qué abarca.', policyArea: 'Área de política según OGP.' } },
    plans: { about: 'Planes de acción.', columns: {
      id: 'Con el que otras hojas lo nombran.', title: 'Título.', number: 'Qué número de plan es.', summary: 'En pocas líneas.', start: 'Primer día de ejecución.', end: 'Último día de ejecución.',
      delivery: 'Cuándo se entregó, o se entregará, a OGP.', url: 'Página web.' } },
    stages: { about: 'Etapas de un plan, en orden.', columns: {
      plan: 'Plan, por su identificador.', id: 'No se repite dentro del plan.', name: 'Nombre.', kind: 'De qué etapa se trata.', start: 'Comienza.', end: 'Termina.', description: 'Qué ocurre en ella.' } },
    commitments: { about: 'Compromisos de todos los planes.', columns: {
      id: 'Con el que otras hojas lo nombran. Si está vacío, se usa el identificador OGP.', title: 'Título.', ogpId: 'El de la base de datos de OGP, como CL0051.', plan: 'Plan, por su identificador.', number: 'Número en el plan.',
      summary: 'Qué se hará.', problem: 'Problema público que enfrenta y quiénes lo viven.', objective: 'Qué debería ser distinto al final.', type: 'Tipo de acción.', themes: 'Temas, por su identificador.',
      sdgs: 'Objetivos de Desarrollo Sostenible, del 1 al 17.', regions: 'Regiones a las que llega, por su código.', raisedBy: 'Actores que lo levantaron, por su identificador.', ogpValues: 'Valores de OGP que promueve.',
      lead: 'La institución que responde por él. Si no se sabe, déjela vacía.', supporting: 'Instituciones que colaboran.', officials: 'Funcionarias y funcionarios a cargo: nombre o cargo, y después de una coma su función e institución.',
      userImpact: 'Si tiene un impacto claro en las personas usuarias, y por qué.', diverseTypes: 'Si aporta a la diversidad de tipos de acción, y por qué.', measurable: 'Si se puede medir, y cómo.', ogpValue: 'Si suma valor en los términos de OGP, y por qué.',
      fiveSectors: 'Si lo levantaron al menos cinco actores, y dónde.', start: 'Comienza.', end: 'Vence.', withdrawn: 'Por qué se retiró. Vacía si sigue en pie.', previous: 'Compromiso de un plan anterior que continúa, por su identificador OGP.', proposals: 'Propuestas de las que nació, por su folio.', updated: 'Cuándo cambió por última vez.', url: 'Página web.' } },
    milestones: { about: 'Hitos de los compromisos, en orden.', columns: {
      commitment: 'Compromiso, por su identificador.', id: 'No se repite en toda la hoja.', title: 'Título.', description: 'Qué se hace.', deliverable: 'Qué existirá cuando esté cumplido.', start: 'Comienza.', end: 'Vence.', responsible: 'Quiénes lo hacen.' } },
    reports: { about: 'Avance de un compromiso o de un hito al cierre de un período: una fila nueva cada vez, sin borrar las anteriores.', columns: {
      commitment: 'Compromiso del que se informa. No hace falta si se llena el hito.', milestone: 'Hito del que se informa.', end: 'Fecha de corte.', status: 'Grado de avance.', start: 'Primer día del período.',
      label: 'Nombre del período, como Primer semestre de 2026.', percent: 'Avance, de 0 a 100.', summary: 'Qué se hizo.', difficulties: 'Qué dificultades hubo. Se debe decir cuando ya venció el plazo.', published: 'Día en que se publicó el informe.' } },
    evidence: { about: 'Documentos: evidencia de un compromiso o de un hito; documentos de un plan, una reunión o una consulta; o de la Mesa, cuando no se llena ninguno de esos.', columns: {
      commitment: 'Compromiso que prueba.', milestone: 'Hito que prueba.', plan: 'Plan al que pertenece.', meeting: 'Reunión a la que pertenece.', consultation: 'Consulta para la que es material.', id: 'Si está vacío, se hace uno con las demás celdas.',
      title: 'Título.', url: 'Dónde está.', type: 'Tipo de documento.', format: 'Tipo de archivo, como application/pdf.', date: 'Cuándo se publicó.', language: 'Idioma, como es-CL.', publisher: 'Quién lo publica.', size: 'Tamaño en bytes.',
      sha256: 'Huella SHA-256 del archivo.', standard: 'Estándar de OGP que prueba, del 1 al 5.', archiveUrl: 'Dónde hay una copia conservada.', requirement: 'Requisito mínimo de OGP que prueba, como 2.2.', summary: 'En pocas líneas.' } },
    irm: { about: 'Lo que encontró el Mecanismo de Revisión Independiente (IRM) de OGP: una fila por compromiso o por hito.', columns: {
      commitment: 'Compromiso evaluado. No hace falta si se llena el hito.', milestone: 'Hito evaluado.', status: 'Grado de avance según el IRM.', period: 'Informe del que viene.', date: 'Fecha del informe.', verifiable: 'Si se puede verificar.',
      openGovernmentLens: 'Si tiene lente de gobierno abierto.', potential: 'Potencial de resultados.', earlyResults: 'Primeros resultados.', promising: 'Si es prometedor.', potentialImpact: 'Impacto potencial, en planes anteriores a 2020.', openedGovernment: 'Si abrió el gobierno, en planes anteriores a 2020.', summary: 'En pocas líneas.', url: 'El informe.' } },
    meetings: { about: 'Reuniones, talleres y audiencias, pasadas y futuras. El acta de la misma reunión se une a su fila.', columns: {
      id: 'No cambia nunca: los calendarios suscritos reconocen por él la reunión.', title: 'Título.', start: 'Fecha y hora del lugar donde se hace; solo la fecha si dura todo el día.', end: 'Como el inicio. Si dura todo el día, el último día inclusive.', kind: 'De qué tipo es.',
      timeZone: 'Solo si no es la de la Mesa, como Pacific/Easter.', access: 'Si puede ir cualquier persona. Vacía si no se sabe; entonces no cuenta como abierta.', status: 'Vacía si sigue en pie.', previousStart: 'Cuándo iba a ser antes de cambiarla.',
      sequence: 'Sume uno cada vez que cambien fecha, lugar o estado, para que los calendarios se enteren.', mode: 'Dónde se participa.', place: 'Nombre del lugar.', address: 'Dirección.', region: 'Región, por su código.', accessibility: 'Acceso para personas con discapacidad.',
      joinUrl: 'Enlace para conectarse.', plan: 'Plan, por su identificador.', theme: 'Tema, por su identificador.', organizer: 'Quién convoca.', facilitator: 'Quién conduce.', summary: 'De qué se trata.', agenda: 'Puntos de la tabla.', invitedSectors: 'Actores invitados, por su identificador.',
      seats: 'Cupos en total.', seatsTaken: 'Cupos ya tomados.', attendance: 'Cuántas personas asistieron de cada actor.', registrationUrl: 'Dónde inscribirse.', statusReason: 'Por qué se cambió o se canceló.', updated: 'Cuándo se cambió por última vez lo publicado de ella.', placeUrl: 'Mapa o página del lugar.', accessOffered: 'Qué se ofrece para que todas las personas puedan participar.',
      consultation: 'Consulta a la que sirve, por su identificador.', commitments: 'Compromisos que se tratan, por su identificador.', standard: 'Estándar de OGP que prueba, del 1 al 5.', guide: 'Taller tipo que se usa, por su identificador.', languages: 'Idiomas en que se hace, como es o arn.',
      waiting: 'Cuántas personas están en lista de espera.', registrationStart: 'Desde cuándo se puede inscribir.', registrationEnd: 'Hasta cuándo se puede inscribir.', attended: 'Cuántas personas asistieron en total.', recordingUrl: 'La grabación.', url: 'Página web.' } },
    agreementUpdates: { about: 'Qué pasó con los acuerdos de las actas: una fila nueva cada vez.', columns: {
      agreement: 'Acuerdo: el identificador de su reunión, -a y su número, como 2018-06-13-a2.', date: 'Día en que se informó.', status: 'En qué quedó.', meeting: 'Reunión en que se informó, por su identificador.', note: 'En una frase.', evidenceTitle: 'Título de la prueba.', evidenceUrl: 'Dónde está la prueba.' } },
    consultations: { about: 'Consultas públicas. La que está abierta puede recibir propuestas por el formulario.', columns: {
      id: 'Con el que otras hojas la nombran.', title: 'Título.', plan: 'Plan al que sirve, por su identificador.', organizer: 'Quién la hace.', themes: 'Temas por los que pregunta, por su identificador.', status: 'En qué está.', statusReason: 'Por qué no seguirá adelante.',
      start: 'Primer día para participar.', end: 'Último día para participar.', replyBy: 'Hasta cuándo se responde cada propuesta.', moderation: 'Si las propuestas se leen antes o después de publicarlas. Vacía significa antes.', summary: 'Qué se pregunta, y a quiénes.',
      reportTitle: 'Título del informe de lo que se recibió y de lo que se hizo con ello.', reportUrl: 'Dónde está el informe.', reportDate: 'Cuándo se publicó.', participateUrl: 'Página para participar.', url: 'Su página.' } },
    proposals: { about: 'Propuestas que no llegaron por el formulario: de talleres, en papel o de otro sistema. No escriba datos personales: lo que está aquí se publica.', columns: {
      id: 'No se repite.', consultation: 'Consulta a la que responde, por su identificador.', title: 'Título.', problem: 'Problema público y quiénes lo viven.', change: 'Qué debería cambiar.', indicator: 'Cómo se sabría.', baseline: 'Valor del indicador antes.', target: 'Valor por alcanzar.',
      targetDate: 'Cuándo debería alcanzarse.', ogpValues: 'Valores de OGP que promueve.', sdgs: 'Objetivos de Desarrollo Sostenible, del 1 al 17.', theme: 'Tema, por su identificador.', region: 'Región de la que trata, por su código.', institution: 'Institución a la que se dirige.',
      sector: 'Actor desde el que se propone, por su identificador.', author: 'Nombre, solo si su autora o autor pidió mostrarlo.', submitted: 'Día en que se recibió.', channel: 'Cómo llegó.', meeting: 'Taller en que se reunió, por su identificador.', support: 'Apoyos recibidos.',
      status: 'Vacía significa respondida si tiene respuesta, y publicada si no.', statusReason: 'Por qué se retiró.', affected: 'A quiénes afecta el problema.', updated: 'Cuándo cambió por última vez.', url: 'Su propia página, para citarla.' } },
    replies: { about: 'Respuestas publicadas, una por propuesta.', columns: {
      proposal: 'Propuesta a la que responde, por su folio.', date: 'Día en que se publicó.', decision: 'Qué se decidió.', reasons: 'Por qué, en palabras que la persona entienda.', organization: 'Quién responde.', official: 'Funcionaria o funcionario que firma: nombre o cargo, y después de una coma su función e institución.',
      commitment: 'Compromiso en que quedó, por su identificador.', duplicateOf: 'Propuesta que repite, por su folio.', documentTitle: 'Título del documento que cita.', documentUrl: 'Dónde está.' } },
    prioritizations: { about: 'Rondas en que se ordenan los temas.', columns: {
      id: 'Con el que otras hojas la nombran.', title: 'Título.', plan: 'Plan al que sirve, por su identificador.', status: 'En qué está.', start: 'Primer día.', end: 'Último día.', themes: 'Temas que participan, por su identificador. Vacía significa todos.', selected: 'Cuántos de los primeros se acogen.',
      scaleMin: 'El puntaje más bajo que hay.', scaleMax: 'El puntaje más alto que hay.', minimumVoters: 'No se publican puntajes de menos personas que estas.',
      ballot: 'Cómo se vota: por orden o por puntos. Vacía significa que no se vota.', ballotPoints: 'Cuántos puntos reparte cada persona. 10 si está vacía.', participateUrl: 'Página para votar, si es otra.', method: 'Cómo se hace el orden y para qué se usa.', reportTitle: 'Título del informe.', reportUrl: 'Dónde está el informe.', reportDate: 'Cuándo se publicó.', url: 'Su página.' } },
    criteria: { about: 'Criterios de una ronda, con su peso.', columns: {
      prioritization: 'Ronda, por su identificador.', id: 'No se repite dentro de la ronda.', name: 'Nombre.', description: 'Qué pregunta. Diga hacia dónde va la escala: el puntaje más alto es siempre el mejor.', weight: 'Los pesos no tienen que sumar 100. Con cero, el criterio no cuenta.' } },
    scores: { about: 'Una fila por tema, criterio y actor. Un puntaje que nadie puso no tiene fila: no es cero.', columns: {
      prioritization: 'Ronda, por su identificador.', theme: 'Tema, por su identificador.', criterion: 'Criterio, por su identificador.', sector: 'Actor que puso el puntaje. Vacía si lo acordaron todos.', value: 'Puntaje, o el promedio si fueron varias personas.', voters: 'Cuántas personas hay detrás.', fewerThan: 'Si el puntaje no se publica por ser de pocas personas, de menos de cuántas.' } },
    workshopGuides: { about: 'Talleres tipo que otras personas pueden repetir.', columns: {
      id: 'Con el que otras hojas lo nombran.', title: 'Título.', purpose: 'Para qué es.', groupSizeMin: 'Con cuántas personas como mínimo.', groupSizeMax: 'Con cuántas personas como máximo.', tableSize: 'Cuántas personas por mesa como máximo; 8 si está vacía.', roles: 'Roles por repartir.', rules: 'Reglas.',
      materials: 'Qué se necesita en total.', accessibility: 'Cómo pueden participar todas las personas.', recording: 'Cómo se anotan las propuestas.', evaluation: 'Cómo se evalúa el taller.' } },
    guideSteps: { about: 'Pasos de los talleres tipo, en orden.', columns: {
      guide: 'Taller tipo, por su identificador.', id: 'No se repite dentro del taller.', title: 'Qué se hace.', minutes: 'Duración habitual, sin lo que suma cada persona.', minutesMin: 'A cuánto se puede acortar. Vacía si no se puede.', minutesPerPerson: 'Minutos que suma cada persona de la mesa.', optional: 'Si un taller corto puede omitirlo.',
      instructions: 'Qué hace y dice quien facilita.', materials: 'Qué se necesita.' } },
  },
};

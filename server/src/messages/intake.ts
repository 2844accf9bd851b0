import type { ProblemField } from 'mga-widgets/domain';
import type { FieldFault } from '../intake/field-fault.js';
import type { ProblemCode } from '../intake/problem.js';
import { ballotProblems } from './ballots.js';
import type { Language } from './language.js';

/** What a request was refused for and what to do about it. */
interface IntakeMessages {
  problems: Record<ProblemCode, { title: string; detail: string }>;
  faults: Record<ProblemField['code'], (fault: FieldFault) => string>;
}

const namesEs: Readonly<Record<string, string>> = { string: 'un texto', number: 'un número', integer: 'un número entero', boolean: 'sí o no (true o false)', array: 'una lista', object: 'un objeto' };
const namesEn: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an object' };
const consentsEs: Readonly<Record<string, string>> = { publication: 'que la propuesta se publique', 'personal-data': 'que se guarden el nombre y el correo', 'show-name': 'que se publique el nombre', 'registration-data': 'que se guarden los datos de la inscripción', 'access-needs': 'que se guarde lo que necesita para participar', 'count-ballot': 'que el voto se cuente y el resultado se publique' };
const consentsEn: Readonly<Record<string, string>> = { publication: 'the proposal being published', 'personal-data': 'the name and the e-mail address being kept', 'show-name': 'the name being published', 'registration-data': 'the data of the registration being kept', 'access-needs': 'what you need to take part being kept', 'count-ballot': 'the ballot being counted and the result published' };

const es: IntakeMessages = {
  problems: {
    ...ballotProblems.es,
    invalid: { title: 'Hay algo que corregir', detail: 'No se guardó nada. Corrija lo que se indica y vuelva a enviar.' },
    'not-json': { title: 'No se entiende lo enviado', detail: 'No se guardó nada. Se esperaba un objeto JSON correcto, en UTF-8.' },
    'idempotency-key-missing': { title: 'Falta la clave del envío', detail: 'Se necesita el encabezado Idempotency-Key, con 16 a 200 caracteres que no se repitan en otro envío. No se guardó nada.' },
    unauthorized: { title: 'Falta la clave', detail: 'Para ver lo propio se necesita la clave que se entregó con el folio o el código, como Authorization: Bearer.' },
    'form-token-invalid': { title: 'El formulario no es de este sitio', detail: 'No se guardó nada. Pida el formulario de nuevo; lo que escribió sigue sirviendo.' },
    'form-token-expired': { title: 'El formulario venció', detail: 'No se guardó nada. Pida el formulario de nuevo; lo que escribió sigue sirviendo.' },
    'form-too-fast': { title: 'El envío fue demasiado rápido', detail: 'No se guardó nada. Espere unos segundos y vuelva a enviar lo mismo.' },
    'form-website-filled': { title: 'Se llenó un campo que debe quedar vacío', detail: 'No se guardó nada. Quizás su navegador llenó solo un campo que no se ve. Déjelo vacío, o desactive el autocompletado en esta página, y vuelva a enviar.' },
    'consultation-closed': { title: 'La consulta no recibe propuestas', detail: 'No se guardó nada. La consulta no ha comenzado o ya terminó.' },
    'correction-closed': { title: 'Ya no se puede corregir', detail: 'No se cambió nada. El plazo para corregir terminó, o la propuesta ya tiene respuesta o fue retirada.' },
    'withdrawal-closed': { title: 'Ya no se puede retirar', detail: 'No se cambió nada. La propuesta ya tiene respuesta o fue retirada.' },
    'registration-not-open': { title: 'Todavía no se reciben inscripciones', detail: 'No se guardó nada. La reunión está anunciada, pero la inscripción aún no comienza.' },
    'registration-closed': { title: 'La inscripción está cerrada', detail: 'No se guardó nada. El plazo para inscribirse terminó, o la reunión ya comenzó.' },
    'registration-elsewhere': { title: 'La inscripción es en otra página', detail: 'No se guardó nada. En el anuncio de la reunión está el enlace para inscribirse.' },
    'meeting-cancelled': { title: 'La reunión se suspendió', detail: 'No se guardó nada. Revise si se anuncia otra.' },
    'meeting-moved': { title: 'La reunión cambió de fecha', detail: 'No se guardó nada. Revise la nueva fecha y, si le sirve, vuelva a enviar con un formulario nuevo.' },
    'cancellation-closed': { title: 'Ya no se puede cancelar', detail: 'No se cambió nada. La reunión ya comenzó.' },
    'registration-cancelled': { title: 'Esta inscripción se canceló', detail: 'No se guardó nada nuevo. Para inscribirse otra vez, envíe una inscripción nueva con otra clave de envío.' },
    'unknown-meeting': { title: 'No hay inscripción para esa reunión', detail: 'No se guardó nada. Revise el identificador de la reunión; aquí se reciben inscripciones de talleres y de reuniones abiertas.' },
    'unknown-registration': { title: 'No hay una inscripción con ese código y esa clave', detail: 'Revise ambos: en el comprobante están tal como se deben escribir.' },
    'origin-not-allowed': { title: 'Esta página no puede enviar aquí', detail: 'No se guardó nada. Quien administra este servicio puede agregar el sitio a los permitidos.' },
    'unknown-consultation': { title: 'No existe esa consulta', detail: 'No se guardó nada. Revise el identificador de la consulta.' },
    'unknown-record': { title: 'No hay una propuesta con ese folio y esa clave', detail: 'Revise ambos: en el comprobante están tal como se deben escribir.' },
    'unknown-address': { title: 'No existe esta dirección', detail: 'Revise la dirección y el método. Lo que hay está descrito en /openapi.json.' },
    'in-progress': { title: 'Este envío ya está en curso', detail: 'Espere un momento y vuelva a enviar lo mismo con la misma clave: no se guardará dos veces.' },
    'version-changed': { title: 'La propuesta cambió mientras tanto', detail: 'No se cambió nada. Vuelva a leerla y haga la corrección sobre lo que dice ahora.' },
    'too-large': { title: 'Es demasiado largo', detail: 'No se guardó nada. Se recibe hasta 1 MB.' },
    'not-a-json-type': { title: 'No se entiende el formato', detail: 'No se guardó nada. Se recibe solo application/json.' },
    'idempotency-key-reused': { title: 'Esa clave es de otro envío', detail: 'No se guardó nada. Una clave sirve para un solo envío; use otra para este.' },
    'version-missing': { title: 'Falta decir qué versión se corrige', detail: 'No se cambió nada. Se necesita el encabezado If-Match con el ETag de la propuesta.' },
    'too-many-requests': { title: 'Demasiados envíos desde esta conexión', detail: 'No se guardó nada. Espere lo que se indica y vuelva a intentar.' },
    unexpected: { title: 'Algo falló en el servidor', detail: 'No sabemos si se guardó. Vuelva a enviar lo mismo con la misma clave: no se guardará dos veces.' },
    'store-unavailable': { title: 'Por ahora no se puede guardar', detail: 'El servicio volverá en un momento. Vuelva a enviar lo mismo con la misma clave: no se guardará dos veces.' },
  },
  faults: {
    required: () => 'Falta.',
    blank: () => 'Está en blanco; escriba algo o déjelo fuera.',
    'too-long': ({ limit }) => `Es demasiado largo: el máximo es ${limit} caracteres.`,
    'too-many': ({ limit }) => `Son demasiados: el máximo es ${limit}.`,
    repeated: () => 'Hay algo repetido.',
    'wrong-type': ({ value = '' }) => `Se esperaba ${namesEs[value] ?? value}.`,
    'unknown-field': ({ value }) => `No se conoce el campo "${value}".`,
    'not-one-line': () => 'Debe ser una sola línea, sin tabulaciones ni otros caracteres de control.',
    'control-characters': () => 'Tiene caracteres de control o caracteres incompletos que no se pueden guardar; bórrelos.',
    'not-an-email': () => 'No es una dirección de correo, como nombre@ejemplo.cl.',
    'too-short': ({ limit }) => `Es demasiado corto: escriba al menos ${limit} caracteres.`,
    'not-a-web-address': () => 'No es la dirección de una página, como https://www.ejemplo.cl/documento.pdf.',
    circular: ({ value }) => `"${value}" repite a esta misma propuesta: una de las dos tiene que ser la primera.`,
    malformed: () => 'No tiene la forma esperada.',
    'wrong-total': ({ limit }) => `Reparta exactamente ${limit} puntos.`,
    'out-of-range': ({ limit }) => `Está fuera de lo posible: el límite es ${limit}.`,
    'unknown-choice': ({ value }) => (value === undefined ? 'No es una de las opciones.' : `"${value}" no es una de las opciones.`),
    'consent-needed': ({ value = '' }) => `Falta aceptar ${consentsEs[value] ?? value}.`,
    'consent-outdated': () => 'El texto que se aceptó cambió. Muéstrelo de nuevo y vuelva a preguntar.',
  },
};

const en: IntakeMessages = {
  problems: {
    ...ballotProblems.en,
    invalid: { title: 'There is something to correct', detail: 'Nothing was kept. Correct what is listed and send again.' },
    'not-json': { title: 'What was sent cannot be understood', detail: 'Nothing was kept. A correct JSON object in UTF-8 was expected.' },
    'idempotency-key-missing': { title: 'The key of the send is missing', detail: 'The header Idempotency-Key is needed, with 16 to 200 characters that no other send has. Nothing was kept.' },
    unauthorized: { title: 'The key is missing', detail: 'To see what is one’s own takes the key that was given with the folio or the code, as Authorization: Bearer.' },
    'form-token-invalid': { title: 'The form is not of this site', detail: 'Nothing was kept. Ask for the form again; what you wrote is still good.' },
    'form-token-expired': { title: 'The form has expired', detail: 'Nothing was kept. Ask for the form again; what you wrote is still good.' },
    'form-too-fast': { title: 'It was sent too fast', detail: 'Nothing was kept. Wait a few seconds and send the same again.' },
    'form-website-filled': { title: 'A field that must stay empty was filled in', detail: 'Nothing was kept. Your browser may have filled in a field that is not seen. Leave it empty, or turn off autofill on this page, and send again.' },
    'consultation-closed': { title: 'The consultation takes no proposals', detail: 'Nothing was kept. The consultation has not begun or is over.' },
    'correction-closed': { title: 'It can no longer be corrected', detail: 'Nothing was changed. The time for corrections is over, or the proposal has a reply or was withdrawn.' },
    'withdrawal-closed': { title: 'It can no longer be withdrawn', detail: 'Nothing was changed. The proposal has a reply or was retired.' },
    'registration-not-open': { title: 'Registrations are not taken yet', detail: 'Nothing was kept. The meeting is announced, but registration has not begun.' },
    'registration-closed': { title: 'Registration is closed', detail: 'Nothing was kept. The time to register is over, or the meeting has begun.' },
    'registration-elsewhere': { title: 'Registration is on another page', detail: 'Nothing was kept. The announcement of the meeting has the link to register.' },
    'meeting-cancelled': { title: 'The meeting is cancelled', detail: 'Nothing was kept. See whether another one is announced.' },
    'meeting-moved': { title: 'The meeting has moved to another day', detail: 'Nothing was kept. Look at the new date and, if it suits you, send again with a new form.' },
    'cancellation-closed': { title: 'It can no longer be cancelled', detail: 'Nothing was changed. The meeting has begun.' },
    'registration-cancelled': { title: 'This registration was cancelled', detail: 'Nothing new was kept. To register again, send a new registration with another key.' },
    'unknown-meeting': { title: 'There is no registration for that meeting', detail: 'Nothing was kept. Check the identifier of the meeting; registrations are taken here for workshops and for meetings open to everyone.' },
    'unknown-registration': { title: 'There is no registration with that code and that key', detail: 'Check both: the receipt has them as they are written.' },
    'origin-not-allowed': { title: 'This page cannot send here', detail: 'Nothing was kept. Who runs this service can add the site to those allowed.' },
    'unknown-consultation': { title: 'There is no such consultation', detail: 'Nothing was kept. Check the identifier of the consultation.' },
    'unknown-record': { title: 'There is no proposal with that folio and that key', detail: 'Check both: the receipt has them as they are written.' },
    'unknown-address': { title: 'There is no such address', detail: 'Check the address and the method. What there is is described in /openapi.json.' },
    'in-progress': { title: 'This is being sent already', detail: 'Wait a moment and send the same again with the same key: it is not kept twice.' },
    'version-changed': { title: 'The proposal has changed meanwhile', detail: 'Nothing was changed. Read it again and correct what it says now.' },
    'too-large': { title: 'It is too long', detail: 'Nothing was kept. Up to 1 MB is taken.' },
    'not-a-json-type': { title: 'The format is not understood', detail: 'Nothing was kept. Only application/json is taken.' },
    'idempotency-key-reused': { title: 'That key belongs to something else that was sent', detail: 'Nothing was kept. A key serves for one send; use another one for this.' },
    'version-missing': { title: 'It is not said which version is corrected', detail: 'Nothing was changed. The header If-Match with the ETag of the proposal is needed.' },
    'too-many-requests': { title: 'Too much was sent from this connection', detail: 'Nothing was kept. Wait as long as it says and try again.' },
    unexpected: { title: 'Something failed on the server', detail: 'We do not know whether it was kept. Send the same again with the same key: it is not kept twice.' },
    'store-unavailable': { title: 'Nothing can be kept just now', detail: 'The service will be back in a moment. Send the same again with the same key: it is not kept twice.' },
  },
  faults: {
    required: () => 'It is missing.',
    blank: () => 'It is blank; write something or leave it out.',
    'too-long': ({ limit }) => `It is too long: at most ${limit} characters.`,
    'too-many': ({ limit }) => `There are too many: at most ${limit}.`,
    repeated: () => 'Something is repeated.',
    'wrong-type': ({ value = '' }) => `It should be ${namesEn[value] ?? value}.`,
    'unknown-field': ({ value }) => `The field "${value}" is not known.`,
    'not-one-line': () => 'It must be one line, without tabs or other control characters.',
    'control-characters': () => 'It has control characters or incomplete characters that cannot be kept; delete them.',
    'not-an-email': () => 'It is no e-mail address, such as name@example.org.',
    'too-short': ({ limit }) => `It is too short: write at least ${limit} characters.`,
    'not-a-web-address': () => 'It is no address of a page, such as https://www.example.org/document.pdf.',
    circular: ({ value }) => `"${value}" repeats this very proposal: one of the two has to be the first.`,
    malformed: () => 'It does not have the form expected.',
    'wrong-total': ({ limit }) => `Hand out exactly ${limit} points.`,
    'out-of-range': ({ limit }) => `It is out of range: the limit is ${limit}.`,
    'unknown-choice': ({ value }) => (value === undefined ? 'It is not one of the choices.' : `"${value}" is not one of the choices.`),
    'consent-needed': ({ value = '' }) => `Agreeing to ${consentsEn[value] ?? value} is missing.`,
    'consent-outdated': () => 'The text that was agreed to has changed. Show it again and ask again.',
  },
};

/** Sentences of the intake. */
export const intakeMessages: Record<Language, IntakeMessages> = { es, en };

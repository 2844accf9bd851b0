import type { StaffProblemCode } from '../staff/problem.js';
import type { Language } from './language.js';

/** What a request was refused for and what to do about it. */
type StaffMessages = { problems: Record<StaffProblemCode, { title: string; detail: string }> };

const es: StaffMessages = {
  problems: {
    invalid: { title: 'Hay algo que corregir', detail: 'No se guardó nada. Corrija lo que se indica y vuelva a intentar.' },
    'not-json': { title: 'No se entiende lo enviado', detail: 'No se guardó nada. Se esperaba un objeto JSON correcto, en UTF-8.' },
    unauthorized: { title: 'Debe ingresar', detail: 'No ha ingresado, o su sesión terminó. Ingrese y vuelva a intentar; no se cambió nada.' },
    'sign-in-refused': { title: 'No se pudo ingresar', detail: 'La clave no sirve: puede estar mal copiada, vencida o anulada. Revísela, o pida otra a la secretaría.' },
    csrf: { title: 'La solicitud no viene de esta página', detail: 'No se cambió nada. Abra la bandeja en este mismo sitio y hágalo desde ahí.' },
    forbidden: { title: 'No le corresponde', detail: 'No se cambió nada. Esto lo puede hacer solo la secretaría.' },
    'unknown-record': { title: 'No está en su bandeja', detail: 'No existe, o no está asignado a su institución. No se cambió nada.' },
    'unknown-address': { title: 'No existe esta dirección', detail: 'Revise la dirección y el método.' },
    conflict: { title: 'Cambió mientras tanto', detail: 'No se cambió nada. Otra persona lo modificó después de que usted lo abrió: revise lo que dice ahora y decida de nuevo.' },
    'too-large': { title: 'Es demasiado grande', detail: 'No se guardó nada. Envíe menos, o en partes.' },
    'not-a-json-type': { title: 'No se entiende el formato', detail: 'No se guardó nada. Se recibe JSON y, para las planillas, CSV o XLSX.' },
    'too-many-requests': { title: 'Demasiados intentos desde esta conexión', detail: 'Espere lo que se indica y vuelva a intentar.' },
    unexpected: { title: 'Algo falló en el servidor', detail: 'No sabemos si se guardó. Vuelva a cargar y revise antes de intentar otra vez.' },
    'store-unavailable': { title: 'Por ahora no se puede', detail: 'No se cambió nada. La base de datos no responde; el servicio volverá en un momento.' },
  },
};

const en: StaffMessages = {
  problems: {
    invalid: { title: 'There is something to correct', detail: 'Nothing was kept. Correct what is listed and try again.' },
    'not-json': { title: 'What was sent cannot be understood', detail: 'Nothing was kept. A correct JSON object in UTF-8 was expected.' },
    unauthorized: { title: 'Sign in first', detail: 'You are not signed in, or your session is over. Sign in and try again; nothing was changed.' },
    'sign-in-refused': { title: 'You could not be signed in', detail: 'The key does not work: it may be copied wrong, expired or revoked. Check it, or ask the secretariat for another.' },
    csrf: { title: 'The request does not come from this page', detail: 'Nothing was changed. Open the inbox on this very site and do it from there.' },
    forbidden: { title: 'This is not yours to do', detail: 'Nothing was changed. Only the secretariat can do this.' },
    'unknown-record': { title: 'It is not in your inbox', detail: 'It does not exist, or is not assigned to your institution. Nothing was changed.' },
    'unknown-address': { title: 'There is no such address', detail: 'Check the address and the method.' },
    conflict: { title: 'It has changed meanwhile', detail: 'Nothing was changed. Somebody else changed it after you opened it: look at what it says now and decide again.' },
    'too-large': { title: 'It is too large', detail: 'Nothing was kept. Send less, or in parts.' },
    'not-a-json-type': { title: 'The format is not understood', detail: 'Nothing was kept. JSON is taken and, for spreadsheets, CSV or XLSX.' },
    'too-many-requests': { title: 'Too many attempts from this connection', detail: 'Wait as long as it says and try again.' },
    unexpected: { title: 'Something failed on the server', detail: 'We do not know whether it was kept. Load it again and look before you try once more.' },
    'store-unavailable': { title: 'Not possible just now', detail: 'Nothing was changed. The database does not answer; the service will be back in a moment.' },
  },
};

/** Sentences of the routes of the staff. */
export const staffMessages: Record<Language, StaffMessages> = { es, en };

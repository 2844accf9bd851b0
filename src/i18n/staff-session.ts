import type { Localized } from './messages.js';

const es = {
  title: 'Ingresar',
  intro: 'Esta parte es para quienes responden en nombre de una institución.',
  token: 'Su clave de acceso',
  tokenHint: 'Es personal y se la entregó la secretaría. Péguela tal como la recibió.',
  showToken: 'Mostrar la clave',
  signIn: 'Ingresar',
  signingIn: 'Ingresando…',
  or: 'o bien',
  signInWith: (place: string): string => `Ingresar con ${place}`,
  error: 'Error:',
  cannot: 'No pudo ingresar',
  missing: 'Escriba su clave de acceso.',
  refused: 'Esa clave no permite ingresar. Revise que esté completa; si fue reemplazada o dada de baja, pida otra a la secretaría.',
  notTried: 'No pudimos revisar su clave. Sigue escrita: puede intentarlo de nuevo.',
  broughtBack: (code: string): string => {
    if (/denied|cancel/.test(code)) return 'El ingreso se canceló en el otro sitio. Puede intentarlo de nuevo o usar su clave de acceso.';
    if (/unknown|account|member|staff/.test(code)) return 'Esa cuenta no está registrada para responder aquí. Pida a la secretaría que la agregue.';
    if (/expired|state|late/.test(code)) return 'Pasó mucho tiempo, o el ingreso empezó en otra ventana. Inténtelo de nuevo.';
    return 'El otro sitio no pudo confirmar su cuenta. Inténtelo de nuevo o use su clave de acceso.';
  },
  starting: 'Revisando si ya ingresó…',
  unknown: 'No sabemos si usted ya ingresó',
  endedTitle: 'Su sesión terminó',
  ended: 'Ingrese de nuevo para seguir donde estaba. Lo que escribió sigue aquí.',
  giveUp: 'Salir sin seguir',
  bar: 'Sesión',
  as: 'Ingresó como',
  for: 'responde por',
  role: { coordinator: 'coordinación: ve y hace todo', official: 've y responde lo asignado a su institución' },
  signOut: 'Salir',
  signingOut: 'Saliendo…',
  signOutFailed: 'No se pudo cerrar la sesión: sigue abierta en este equipo.',
  left: 'Salió. Nada de lo que vio queda en esta página.',
  digest: 'Aviso semanal',
  digestWant: (email: string): string => `Enviarme cada semana a ${email} lo que falta por responder`,
  digestNoEmail: 'Para recibir cada semana lo que falta por responder, pida a la secretaría que registre su correo.',
  digestOn: 'Recibirá el aviso semanal.',
  digestOff: 'Ya no recibirá el aviso semanal.',
  digestFailed: 'No se pudo guardar.',
};

const en: typeof es = {
  title: 'Sign in',
  intro: 'This part is for those who reply in the name of an institution.',
  token: 'Your access key',
  tokenHint: 'It is personal and was given to you by the secretariat. Paste it as you received it.',
  showToken: 'Show the key',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  or: 'or',
  signInWith: (place) => `Sign in with ${place}`,
  error: 'Error:',
  cannot: 'You could not sign in',
  missing: 'Write your access key.',
  refused: 'That key does not let you in. Check that it is complete; if it was replaced or revoked, ask the secretariat for another.',
  notTried: 'We could not check your key. It is still there: you can try again.',
  broughtBack: (code) => {
    if (/denied|cancel/.test(code)) return 'Signing in was cancelled at the other site. You can try again or use your access key.';
    if (/unknown|account|member|staff/.test(code)) return 'That account is not registered to reply here. Ask the secretariat to add it.';
    if (/expired|state|late/.test(code)) return 'It took too long, or it was begun in another window. Try again.';
    return 'The other site could not confirm your account. Try again or use your access key.';
  },
  starting: 'Looking whether you are signed in…',
  unknown: 'We don’t know whether you are signed in',
  endedTitle: 'Your session has ended',
  ended: 'Sign in again to go on where you were. What you wrote is still here.',
  giveUp: 'Leave without going on',
  bar: 'Session',
  as: 'Signed in as',
  for: 'replies for',
  role: { coordinator: 'coordination: sees and does everything', official: 'sees and answers what is assigned to their institution' },
  signOut: 'Sign out',
  signingOut: 'Signing out…',
  signOutFailed: 'The session could not be closed: it is still open on this device.',
  left: 'You signed out. Nothing of what you saw is left on this page.',
  digest: 'Weekly notice',
  digestWant: (email) => `Send me what is left to answer every week, to ${email}`,
  digestNoEmail: 'To receive what is left to answer every week, ask the secretariat to register your e-mail.',
  digestOn: 'You will receive the weekly notice.',
  digestOff: 'You will no longer receive the weekly notice.',
  digestFailed: 'It could not be saved.',
};

/** Words of signing in and out. */
export const staffSessionMessages: Localized<typeof es> = { es, en };

import type { Language } from './language.js';

/** Somebody of the staff, as it is told. */
interface ToldMember {
  id: string;
  name: string;
  organization?: string;
}

const es = {
  member: ({ id, name, organization }: ToldMember) => `${name} (${id}): ${organization === undefined ? 'secretaría, ve y hace todo' : `responde por ${organization}`}`,
  coordinatorOf: ({ id, name, organization }: ToldMember) => `${name} (${id}): secretaría, ve y hace todo; responde en nombre de ${organization ?? ''}`,
  token: (day: string) => `Clave de acceso, válida hasta el ${day}. Se muestra solo esta vez: entréguela en persona o por un medio seguro.`,
  signInAt: 'Con esta clave se ingresa en /bandeja/.',
  uncheckedOrganization: (id: string) => `No hay contenido en que buscar la institución «${id}»; se tomó tal como está escrita.`,
  unknownOrganization: (id: string, known: readonly string[], nearest?: string) =>
    `--organization: en el contenido no hay ninguna institución «${id}»${nearest === undefined ? `. Hay: ${known.join(', ')}. Otras se agregan en organizaciones.csv.` : `; ¿será ${nearest}?`}`,
  nameTaken: (name: string, id: string) => `Ya hay alguien con el nombre «${name}» (${id}). Para darle otra clave: mga staff renew ${id}. Si es otra persona, agregue algo que las distinga.`,
  emailTaken: (name: string, id: string) => `Ese correo ya es de ${name} (${id}).`,
  unknown: (id: string, nearest?: string) => `No hay nadie con el identificador «${id}»${nearest === undefined ? '. Vea mga staff list.' : `; ¿será ${nearest}?`}`,
  isRevoked: (id: string) => `El acceso de ${id} fue anulado y así queda. Si vuelve, agréguela de nuevo con mga staff add.`,
  renewed: 'La clave anterior ya no sirve, y sus sesiones terminaron.',
  revoked: (id: string) => `${id}: acceso anulado; sus sesiones terminaron.`,
  alreadyRevoked: (id: string) => `${id}: su acceso ya estaba anulado.`,
  nobody: 'Nadie puede ingresar todavía. Agregue a alguien con mga staff add.',
  listed: {
    coordinator: 'secretaría',
    validUntil: (day: string) => `clave hasta ${day}`,
    expired: (day: string) => `clave vencida el ${day}`,
    revoked: (day: string) => `anulado el ${day}`,
    signedIn: (day: string) => `ingresó por última vez el ${day}`,
    neverSignedIn: 'no ha ingresado',
    digest: 'recibe el resumen semanal',
  },
  who: '--organization o --coordinator',
  name: 'un nombre de 1 a 200 letras, en una línea',
  email: 'un correo como nombre@ejemplo.cl',
  days: (most: number) => `un número de días de 1 a ${most}`,
  digestNeedsEmail: '--digest necesita --email.',
};

const en: typeof es = {
  member: ({ id, name, organization }) => `${name} (${id}): ${organization === undefined ? 'secretariat, sees and does everything' : `answers for ${organization}`}`,
  coordinatorOf: ({ id, name, organization }) => `${name} (${id}): secretariat, sees and does everything; answers in the name of ${organization ?? ''}`,
  token: (day) => `Access key, good until ${day}. It is shown this once: hand it over in person or by a safe way.`,
  signInAt: 'It is what one signs in with at /en/inbox/.',
  uncheckedOrganization: (id) => `There is no content to look the institution "${id}" up in; it was taken as it is written.`,
  unknownOrganization: (id, known, nearest) =>
    `--organization: the content has no institution "${id}"${nearest === undefined ? `. There are: ${known.join(', ')}. Others are added in organizaciones.csv.` : `; did you mean ${nearest}?`}`,
  nameTaken: (name, id) => `There is somebody of the name "${name}" already (${id}). To give them another key: mga staff renew ${id}. If this is another person, add something that tells them apart.`,
  emailTaken: (name, id) => `That address is ${name}’s (${id}).`,
  unknown: (id, nearest) => `There is nobody with the identifier "${id}"${nearest === undefined ? '. See mga staff list.' : `; did you mean ${nearest}?`}`,
  isRevoked: (id) => `The access of ${id} was revoked and stays so. If they return, add them again with mga staff add.`,
  renewed: 'The key they had no longer works, and their sessions have ended.',
  revoked: (id) => `${id}: access revoked; their sessions have ended.`,
  alreadyRevoked: (id) => `${id}: their access was revoked already.`,
  nobody: 'Nobody can sign in yet. Add somebody with mga staff add.',
  listed: {
    coordinator: 'secretariat',
    validUntil: (day) => `key until ${day}`,
    expired: (day) => `key expired on ${day}`,
    revoked: (day) => `revoked on ${day}`,
    signedIn: (day) => `last signed in on ${day}`,
    neverSignedIn: 'has not signed in',
    digest: 'gets the weekly digest',
  },
  who: '--organization or --coordinator',
  name: 'a name of 1 to 200 letters, on one line',
  email: 'an address such as name@example.org',
  days: (most) => `a number of days from 1 to ${most}`,
  digestNeedsEmail: '--digest needs --email.',
};

/** Sentences of `mga staff`. */
export const staffAccountMessages: Record<Language, typeof es> = { es, en };

export type StaffAccountMessages = typeof es;

import type { Language } from './language.js';

interface BallotCommandMessages {
  /** What `--count` takes. */
  count: (most: number) => string;
  noRound: (id: string) => string;
  made: (count: number) => string;
  /** What `--help` prints. */
  help: string;
  erased: (count: number) => string;
  unclosed: (count: number, round: string) => string;
}

/** What `mga ballots` says. */
export const ballotCommandMessages: Record<Language, BallotCommandMessages> = {
  es: {
    count: (most) => `un número de 1 a ${most}`,
    noRound: (id) => `No hay una priorización «${id}» en que se vote: debe tener la columna «votación» en priorizaciones.csv.`,
    made: (count) => `${count === 1 ? '1 código hecho' : `${count} códigos hechos`}. Guárdelos ahora: en la base de datos no queda ninguno.`,
    erased: (count) => `Votos borrados porque su plazo terminó: ${count}.`,
    unclosed: (count, round) => `Sin plazo para borrarse: ${count === 1 ? '1 voto' : `${count} votos`} de «${round}», que terminó y nadie ha cerrado. Ciérrela en la bandeja, en Votaciones.`,
    help: `mga ballots codes --prioritization ID --count NÚMERO > códigos.txt

Hace códigos para repartir, cada uno para un voto, y los muestra uno por línea. Los votos con código se cuentan también aparte de los demás. De un
código se guarda solo una huella, así que no se puede mostrar de nuevo ni saber quién lo recibió.

  --prioritization ID  Priorización en que se vota
  --count NÚMERO       Cuántos, hasta 10.000
  --content CARPETA    Contenido real (content/mga), que tiene las priorizaciones
  --demo CARPETA       Contenido de demostración (content/demo)
  --data CARPETA       La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL
  --as-of FECHA        Día que se toma por hoy (aaaa-mm-dd)

Termina con 0 si se hicieron, 1 si no hay esa priorización o no se vota en ella, 2 si no se pudo empezar.`,
  },
  en: {
    count: (most) => `a number from 1 to ${most}`,
    noRound: (id) => `There is no prioritization “${id}” people vote in: it needs the column “ballot” in prioritizations.csv.`,
    made: (count) => `${count === 1 ? '1 code made' : `${count} codes made`}. Keep them now: none is left in the database.`,
    erased: (count) => `Ballots erased because their time was over: ${count}.`,
    unclosed: (count, round) => `Nothing says when to erase ${count === 1 ? '1 ballot' : `${count} ballots`} of “${round}”, which is over and nobody has closed. Close it in the inbox, under Votes.`,
    help: `mga ballots codes --prioritization ID --count NUMBER > codes.txt

Makes codes to hand out, each for one ballot, and prints them one a line. Ballots with a code are also counted apart from the others. Of a code
only a hash is kept, so it can't be shown again, and nobody can tell who was given it.

  --prioritization ID  Prioritization people vote in
  --count NUMBER       How many, up to 10,000
  --content FOLDER     Real content (content/mga), which has the prioritizations
  --demo FOLDER        Demonstration content (content/demo)
  --data FOLDER        That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL
  --as-of DATE         Day taken for today (yyyy-mm-dd)

Ends with 0 when they were made, 1 when there is no such prioritization or nobody votes in it, 2 when nothing could be begun.`,
  },
};

import type { Language } from './language.js';

/** What `--help` prints: about the command as a whole under "", and about each command. */
export const help: Record<Language, Record<'' | 'build' | 'validate' | 'serve', string>> = {
  es: {
    '': `mga: publica el trabajo de una mesa de gobierno abierto.

  mga build CARPETA --out DESTINO   Convierte los archivos de la oficina en feed.json y calendar.ics
  mga validate ARCHIVO|URL          Revisa un feed
  mga serve                         Publica el portal y los feeds en este equipo

  mga COMANDO --help                Explica un comando
  --lang es|en                      Idioma de los mensajes (español si no se indica)`,
    build: `mga build CARPETA --out DESTINO [--strict] [--json] [--lang es|en]

Lee las actas (.txt, .md), las tablas (.csv) y forum.yaml de CARPETA y escribe DESTINO/feed.json y DESTINO/calendar.ics.
Cada problema se informa con archivo, fila o línea, columna, lo que se leyó y lo que se esperaba; lo demás se publica igual.

  --out DESTINO      Carpeta donde se escribe (se crea si no existe)
  --strict           Termina con error 1 si hay algún problema
  --json             Informa en JSON
  --as-of FECHA      Día que se toma por hoy (aaaa-mm-dd)

Termina con 0 si se escribió, 1 si hay problemas y se pidió --strict, 2 si no hay nada que se pueda usar.`,
    validate: `mga validate ARCHIVO|URL [--json] [--lang es|en]

Revisa un feed: lo que no cumple el formato, lo que apunta a algo que no existe, las etiquetas HTML, los atrasos sin explicación.

  --json             Informa en JSON
  --as-of FECHA      Día que se toma por hoy (aaaa-mm-dd)

Termina con 0 si no hay problemas, 1 si los hay, 2 si no se puede leer.`,
    serve: `mga serve [--content CARPETA] [--demo CARPETA] [--portal CARPETA] [--widgets CARPETA] [--port 8080] [--host 127.0.0.1]

Construye los feeds y publica el portal en /, los feeds en /feeds/… y los componentes en /widgets/….

  --content CARPETA  Contenido real (content/mga), en /feeds/mga/
  --demo CARPETA     Contenido de demostración (content/demo), en /feeds/demo/
  --portal CARPETA   Páginas (portal)
  --widgets CARPETA  Componentes ya construidos (dist; se usa su carpeta cdn si la hay)
  --port NÚMERO      Puerto (8080; 0 elige uno libre)
  --host DIRECCIÓN   Dirección en que se escucha (127.0.0.1: solo este equipo)
  --watch            Vuelve a construir cuando cambia el contenido`,
  },
  en: {
    '': `mga: publishes the work of an open government roundtable.

  mga build FOLDER --out TARGET     Turns the office's files into feed.json and calendar.ics
  mga validate FILE|URL             Checks a feed
  mga serve                         Serves the portal and the feeds on this machine

  mga COMMAND --help                Explains a command
  --lang es|en                      Language of the messages (Spanish by default)`,
    build: `mga build FOLDER --out TARGET [--strict] [--json] [--lang es|en]

Reads the minutes (.txt, .md), the tables (.csv) and forum.yaml of FOLDER and writes TARGET/feed.json and TARGET/calendar.ics.
Each problem is reported with file, row or line, column, what was read and what was expected; the rest is published all the same.

  --out TARGET       Folder to write to (made if it does not exist)
  --strict           Ends with error 1 when there is any problem
  --json             Reports in JSON
  --as-of DATE       Day taken for today (yyyy-mm-dd)

Ends with 0 when the files were written, 1 when there are problems and --strict was given, 2 when nothing can be used.`,
    validate: `mga validate FILE|URL [--json] [--lang es|en]

Checks a feed: what does not fit the format, what points to something that does not exist, HTML tags, delays without explanation.

  --json             Reports in JSON
  --as-of DATE       Day taken for today (yyyy-mm-dd)

Ends with 0 when there are no problems, 1 when there are, 2 when it cannot be read.`,
    serve: `mga serve [--content FOLDER] [--demo FOLDER] [--portal FOLDER] [--widgets FOLDER] [--port 8080] [--host 127.0.0.1]

Builds the feeds and serves the portal at /, the feeds at /feeds/… and the widgets at /widgets/….

  --content FOLDER   Real content (content/mga), at /feeds/mga/
  --demo FOLDER      Demonstration content (content/demo), at /feeds/demo/
  --portal FOLDER    Pages (portal)
  --widgets FOLDER   Built widgets (dist; its folder cdn is used if there is one)
  --port NUMBER      Port (8080; 0 takes a free one)
  --host ADDRESS     Address to listen on (127.0.0.1: this machine only)
  --watch            Builds again when the content changes`,
  },
};

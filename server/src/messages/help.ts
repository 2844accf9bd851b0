import type { Language } from './language.js';

/** What `--help` prints: about the command as a whole under "", and about each command. */
export const help: Record<Language, Record<'' | 'build' | 'validate' | 'serve' | 'moderate' | 'retention' | 'staff', string>> = {
  es: {
    '': `mga: publica el trabajo de una mesa de gobierno abierto.

  mga build CARPETA --out DESTINO   Convierte los archivos de la oficina en feed.json y calendar.ics
  mga validate ARCHIVO|URL          Revisa un feed
  mga serve                         Publica el portal y los feeds en este equipo y recibe propuestas
  mga moderate list|publish|retire  Muestra las propuestas por revisar, y las publica o las retira
  mga retention run                 Borra los datos personales cuyo plazo terminó
  mga staff add|list|renew|revoke   Administra quiénes responden las propuestas

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
    serve: `mga serve [--content CARPETA] [--demo CARPETA] [--portal CARPETA] [--widgets CARPETA] [--data CARPETA] [--port 8080] [--host 127.0.0.1]

Construye los feeds y publica el portal en /, los feeds en /feeds/… y los componentes en /widgets/…. Recibe propuestas en /api/proposals para
las consultas abiertas, y publica lo que se modera.

  --content CARPETA  Contenido real (content/mga), en /feeds/mga/
  --demo CARPETA     Contenido de demostración (content/demo), en /feeds/demo/
  --portal CARPETA   Páginas (portal)
  --widgets CARPETA  Componentes ya construidos (dist; se usa su carpeta cdn si la hay)
  --port NÚMERO      Puerto (8080; 0 elige uno libre)
  --host DIRECCIÓN   Dirección en que se escucha (127.0.0.1: solo este equipo)
  --public-url URL   Dirección con que las personas abren el portal, como https://mesa.ejemplo.cl/, para los enlaces y el ingreso con otra cuenta
  --data CARPETA     Donde se guardan las propuestas: CARPETA/intake.sqlite (data). Sin esta opción y con DATABASE_URL, en ese PostgreSQL
  --no-intake        No recibe propuestas ni abre su base de datos
  --publish CARPETA  Escribe además los feeds en CARPETA/mga y CARPETA/demo, para un servidor web o una CDN
  --origins LISTA    Sitios cuyas páginas pueden enviar propuestas, separados por comas (todos si no se indica)
  --trust-proxy LISTA  Direcciones de los proxy a los que se les cree X-Forwarded-For, separadas por comas (ninguna)
  --log              Anota en la salida de errores una línea JSON por solicitud, sin textos ni direcciones
  --watch            Vuelve a construir cuando cambia el contenido`,
    moderate: `mga moderate list [--json]
mga moderate publish FOLIO[:VERSIÓN]…
mga moderate retire FOLIO… --reason MOTIVO

Muestra las propuestas que esperan revisión, publica las que se indican o las retira. De una retirada queda su folio y el motivo, que se
publica. Lo retirado por error se vuelve a publicar con publish. La que su autor corrigió aparece como FOLIO:VERSIÓN y se publica así, para que
no salga un texto que nadie leyó.

  --reason MOTIVO    Por qué se retira, para quien lo lea
  --json             Muestra la lista en JSON
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL

Termina con 0 si todo se hizo, 1 si alguna propuesta no se encontró o no se pudo cambiar, 2 si no se pudo empezar.`,
    retention: `mga retention run [--content CARPETA] [--demo CARPETA]

Borra el nombre y el correo de quienes propusieron, 12 meses después del último día de su consulta, como dice el consentimiento. Lo que la
propuesta dice queda. mga serve lo hace cada día.

  --content CARPETA  Contenido real (content/mga), que dice cuándo termina cada consulta
  --demo CARPETA     Contenido de demostración (content/demo)
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL
  --as-of FECHA      Día que se toma por hoy (aaaa-mm-dd)

Termina con 0 si todo se hizo, 1 si hay datos de consultas que no dicen cuándo terminan, 2 si no se pudo empezar.`,
    staff: `mga staff add NOMBRE --organization ID | --coordinator [--email CORREO] [--digest] [--days 365]
mga staff list [--json]
mga staff renew IDENTIFICADOR [--days 365]
mga staff revoke IDENTIFICADOR

Quiénes ingresan a la bandeja. add y renew muestran una sola vez un código de acceso; renew reemplaza el anterior. revoke quita el acceso para
siempre; lo que la persona hizo queda a su nombre. Ambos terminan de inmediato las sesiones abiertas.

  --organization ID  Institución por la que responde; ve solo lo que se le asignó a ella
  --coordinator      Es de la secretaría: ve y hace todo
  --email CORREO     Adonde va el resumen semanal, y con qué se le reconoce si ingresa con otra cuenta
  --digest           Recibe el resumen semanal
  --days NÚMERO      Días que vale el código (365)
  --json             Muestra la lista en JSON
  --content CARPETA  Contenido real (content/mga), en que se busca la institución
  --demo CARPETA     Contenido de demostración (content/demo), ídem
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL

Termina con 0 si se hizo, 1 si no se pudo (un nombre repetido, nadie con ese identificador), 2 si no se pudo empezar.`,
  },
  en: {
    '': `mga: publishes the work of an open government roundtable.

  mga build FOLDER --out TARGET     Turns the office's files into feed.json and calendar.ics
  mga validate FILE|URL             Checks a feed
  mga serve                         Serves the portal and the feeds on this machine and takes proposals
  mga moderate list|publish|retire  Shows the proposals to be read, and publishes or retires them
  mga retention run                 Erases the personal data whose time is over
  mga staff add|list|renew|revoke   Looks after who answers proposals

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
    serve: `mga serve [--content FOLDER] [--demo FOLDER] [--portal FOLDER] [--widgets FOLDER] [--data FOLDER] [--port 8080] [--host 127.0.0.1]

Builds the feeds and serves the portal at /, the feeds at /feeds/… and the widgets at /widgets/…. Takes proposals at /api/proposals for the
consultations that are open, and publishes what is moderated.

  --content FOLDER   Real content (content/mga), at /feeds/mga/
  --demo FOLDER      Demonstration content (content/demo), at /feeds/demo/
  --portal FOLDER    Pages (portal)
  --widgets FOLDER   Built widgets (dist; its folder cdn is used if there is one)
  --port NUMBER      Port (8080; 0 takes a free one)
  --host ADDRESS     Address to listen on (127.0.0.1: this machine only)
  --public-url URL   Address people open the portal at, such as https://forum.example/, for links and signing in with another account
  --data FOLDER      Where proposals are kept: FOLDER/intake.sqlite (data). Without it and with DATABASE_URL, in that PostgreSQL
  --no-intake        Takes no proposals and opens no database
  --publish FOLDER   Writes the feeds to FOLDER/mga and FOLDER/demo as well, for a web server or a CDN
  --origins LIST     Sites whose pages may send proposals, separated by commas (every one when not given)
  --trust-proxy LIST Addresses of proxies whose X-Forwarded-For is believed, separated by commas (none)
  --log              Writes a line of JSON for each request to the error output, without texts or addresses
  --watch            Builds again when the content changes`,
    moderate: `mga moderate list [--json]
mga moderate publish FOLIO[:VERSION]…
mga moderate retire FOLIO… --reason REASON

Shows the proposals that wait to be read, publishes those that are named or retires them. Of a retired one its folio stays, and the reason,
which is published. What was retired by mistake is published again with publish. One its author corrected is listed as
FOLIO:VERSION and is published by that, so that no text leaves that nobody has read.

  --reason REASON    Why it is retired, for whoever reads it
  --json             Shows the list in JSON
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL

Ends with 0 when everything was done, 1 when a proposal was not found or could not be changed, 2 when nothing could be begun.`,
    retention: `mga retention run [--content FOLDER] [--demo FOLDER]

Erases name and e-mail of those who proposed, 12 months after the last day of their consultation, as the consent says. What the proposal says
stays. mga serve does it every day.

  --content FOLDER   Real content (content/mga), which says when each consultation ends
  --demo FOLDER      Demonstration content (content/demo)
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL
  --as-of DATE       Day taken for today (yyyy-mm-dd)

Ends with 0 when everything was done, 1 when there are data of consultations that do not say when they end, 2 when nothing could be begun.`,
    staff: `mga staff add NAME --organization ID | --coordinator [--email ADDRESS] [--digest] [--days 365]
mga staff list [--json]
mga staff renew IDENTIFIER [--days 365]
mga staff revoke IDENTIFIER

Who may enter the inbox. add and renew show an access token once; renew replaces the one before. revoke takes the access away for good; what the
person did stays under their name. Both end open sessions at once.

  --organization ID  Institution they answer for; they see only what is assigned to it
  --coordinator      They are of the secretariat: they see and do everything
  --email ADDRESS    Where the weekly digest goes, and what they are recognised by when they sign in with another account
  --digest           They get the weekly digest
  --days NUMBER      Days the token is good for (365)
  --json             Shows the list in JSON
  --content FOLDER   Real content (content/mga), in which the institution is looked up
  --demo FOLDER      Demonstration content (content/demo), likewise
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL

Ends with 0 when it was done, 1 when it could not be (a name that is taken, nobody of that identifier), 2 when nothing could be begun.`,
  },
};

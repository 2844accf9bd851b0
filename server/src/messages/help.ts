import { ballotCommandMessages } from './ballot-command.js';
import type { Language } from './language.js';

/** What `--help` prints: about the command as a whole under "", and about each command. */
export const help: Record<Language, Record<'' | 'build' | 'validate' | 'diff' | 'serve' | 'moderate' | 'retention' | 'staff' | 'mail' | 'ballots' | 'import' | 'export' | 'backup' | 'restore' | 'template', string>> = {
  es: {
    '': `mga: publica el trabajo de una mesa de gobierno abierto.

  mga build CARPETA --out DESTINO   Convierte los archivos de la oficina en el feed, calendarios, tablas y canales Atom
  mga template --out LIBRO.xlsx     Escribe un libro de Excel para empezar, o con las tablas de una carpeta
  mga validate ARCHIVO|URL          Revisa un feed
  mga diff ANTES DESPUÉS            Dice qué cambió entre dos feeds
  mga serve                         Publica el portal y los feeds en este equipo y recibe propuestas, inscripciones y votos
  mga moderate list|publish|retire  Muestra las propuestas por revisar, y las publica o las retira
  mga retention run                 Borra los datos personales cuyo plazo terminó
  mga staff add|list|renew|revoke   Administra quiénes responden las propuestas
  mga mail run|list                 Envía los correos en espera, o muestra cómo están
  mga ballots codes                 Hace códigos para votar en una priorización
  mga backup|restore ARCHIVO        Respalda y restaura la base de datos de lo que se recibe
  mga import proposals ARCHIVO      Trae propuestas reunidas en persona o en otro sistema
  mga export replies --out ARCHIVO  Saca una planilla con las propuestas por responder
  mga import replies ARCHIVO        Publica las respuestas escritas en esa planilla
  mga export irm --out ARCHIVO.zip  Reúne el plan, sus documentos y lo que falta, para el IRM

  mga COMANDO --help                Explica un comando
  --lang es|en                      Idioma de los mensajes (español si no se indica)`,
    build: `mga build CARPETA --out DESTINO [--strict] [--json] [--lang es|en]

Lee las actas (.txt, .md), los boletines (boletines/*.md), las tablas (.csv o .xlsx) y forum.yaml de CARPETA. Escribe en DESTINO feed.json y,
a su lado, calendar.ics y calendar/, las tablas en csv/, JSON-LD en json-ld/ y los canales Atom bulletins.atom, replies.atom y changes.atom.
Cada problema se informa con archivo, hoja, fila o línea, columna, lo que se leyó y lo que se esperaba; lo demás se publica igual.

  --out DESTINO      Carpeta donde se escribe (se crea si no existe)
  --strict           Termina con error 1 si hay algún problema
  --json             Informa en JSON
  --as-of FECHA      Día que se toma por hoy (aaaa-mm-dd)

Termina con 0 si se escribió, 1 si hay problemas y se pidió --strict, 2 si no hay nada que se pueda usar.`,
    template: `mga template --out LIBRO.xlsx [--from CARPETA] [--lang es|en]

Escribe un libro de Excel con una hoja por tabla para que la oficina lo llene y lo deje en su carpeta: cada encabezado tiene una nota que lo explica,
las columnas con * son obligatorias y donde hay que elegir una palabra hay una lista. No reemplaza un archivo que existe.

  --out LIBRO.xlsx   Archivo que se escribe
  --from CARPETA     Pone en el libro las tablas .csv de esa carpeta, tal como están escritas. Después hay que sacarlas de ella
  --lang es|en       Idioma del libro

Termina con 0 si se escribió, 1 si lo que hay en CARPETA no cabe en un libro, 2 si no se pudo empezar.`,
    validate: `mga validate ARCHIVO|URL [--json] [--lang es|en]

Revisa un feed: lo que no cumple el formato, lo que apunta a algo que no existe, las etiquetas HTML, los atrasos sin explicación.

  --json             Informa en JSON
  --as-of FECHA      Día que se toma por hoy (aaaa-mm-dd)

Termina con 0 si no hay problemas, 1 si los hay, 2 si no se puede leer.`,
    diff: `mga diff ANTES DESPUÉS [--json] [--exit-code] [--lang es|en]

Dice qué cambió de un feed a otro, cada uno un archivo o una URL: compromisos agregados, retirados o con otro estado o plazo; informes y
evidencia nuevos; reuniones nuevas, cambiadas o suspendidas; actas y acuerdos; propuestas y respuestas; boletines. Los registros se reconocen
por su identificador. Lo que está en páginas aparte no se compara, y se dice.

  --json             Informa en JSON, con cada cambio también en palabras
  --exit-code        Termina con 1 si hay cambios

Termina con 0 si se compararon, 1 si hay cambios y se pidió --exit-code, 2 si uno de los dos no se puede leer.`,
    serve: `mga serve [--content CARPETA] [--demo CARPETA] [--portal CARPETA] [--widgets CARPETA] [--releases CARPETA] [--data CARPETA] [--port 8080] [--host 127.0.0.1]

Construye los feeds y publica el portal en /, los feeds en /feeds/… y los componentes en /widgets/…. Recibe propuestas en /api/proposals para
las consultas abiertas, y publica lo que se modera; inscripciones en /api/registrations para los talleres y las reuniones abiertas; y votos en
/api/ballots para las priorizaciones en que se vota.

  --content CARPETA  Contenido real (content/mga), en /feeds/mga/
  --demo CARPETA     Contenido de demostración (content/demo), en /feeds/demo/
  --portal CARPETA   Páginas (portal)
  --widgets CARPETA  Componentes ya construidos (dist; se usa su carpeta cdn si la hay)
  --releases CARPETA Versiones anteriores de los componentes, cada una en una carpeta con su número, en /widgets/NÚMERO/ (releases, si la hay)
  --port NÚMERO      Puerto (8080; 0 elige uno libre)
  --host DIRECCIÓN   Dirección en que se escucha (127.0.0.1: solo este equipo)
  --public-url URL   Dirección con que las personas abren el portal, como https://mesa.ejemplo.cl/, para los enlaces y el ingreso con otra cuenta
  --data CARPETA     Donde se guardan las propuestas: CARPETA/intake.sqlite (data). Sin esta opción y con DATABASE_URL, en ese PostgreSQL
  --no-intake        No recibe propuestas, inscripciones ni votos, ni abre su base de datos
  --publish CARPETA  Escribe además los feeds en CARPETA/mga y CARPETA/demo, para un servidor web o una CDN
  --frames LISTA     Sitios que pueden mostrar un widget en un marco (/embed/…), separados por comas (todos si no se indica)
  --origins LISTA    Sitios cuyas páginas pueden enviar propuestas, inscripciones y votos, separados por comas (todos si no se indica)
  --trust-proxy LISTA  Direcciones de los proxy a los que se les cree X-Forwarded-For, separadas por comas (ninguna)
  --log              Anota en la salida de errores una línea JSON por solicitud, sin textos ni direcciones
  --watch            Vuelve a construir cuando cambia el contenido`,
    moderate: `mga moderate list [--json]
mga moderate publish FOLIO[:VERSIÓN]…
mga moderate retire FOLIO… --reason MOTIVO

Muestra las propuestas que esperan revisión, publica las que se indican o las retira. De una retirada queda su folio y el motivo, que se
publica. La que su autor corrigió aparece como FOLIO:VERSIÓN y se publica así, para que no salga un texto que nadie leyó. Lo retirado por
error se vuelve a publicar del mismo modo; con el folio solo se muestra qué dice ahora y con qué versión.

  --reason MOTIVO    Por qué se retira, para quien lo lea
  --json             Muestra la lista en JSON
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL

Termina con 0 si todo se hizo, 1 si alguna propuesta no se encontró o no se pudo cambiar, 2 si no se pudo empezar.`,
    retention: `mga retention run [--content CARPETA] [--demo CARPETA]

Borra el nombre y el correo de quienes propusieron, 12 meses después del último día de su consulta, los datos de quienes se inscribieron, 30
días después de la reunión, y los votos, 90 días después del cierre de su votación, como dice el consentimiento. Lo que la propuesta dice queda, y
los números y resultados también. mga serve lo hace cada día.

  --content CARPETA  Contenido real (content/mga), que dice cuándo termina cada consulta y cada reunión
  --demo CARPETA     Contenido de demostración (content/demo)
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL
  --as-of FECHA      Día que se toma por hoy (aaaa-mm-dd)

Termina con 0 si todo se hizo, 1 si hay datos de consultas o reuniones que no dicen cuándo terminan, 2 si no se pudo empezar.`,
    mail: `mga mail run [--digest] [--content CARPETA] [--demo CARPETA]
mga mail list [--json]

Envía los correos en espera y termina, o muestra cómo están, sin direcciones ni textos. mga serve los envía solo; esto es para quien no lo tiene
siempre en marcha. Los que esperan una decisión se envían o se dejan en la bandeja.

  --digest           Envía además el resumen semanal a quienes lo pidieron, desde el lunes a las 8 y una vez por semana
  --public-url URL   Dirección con que las personas abren el portal, para los enlaces
  --content CARPETA  Contenido real (content/mga), con los nombres de las instituciones
  --demo CARPETA     Contenido de demostración (content/demo)
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL
  --json             Muestra la lista en JSON

  SMTP_URL           Servidor de correo, en el entorno: smtp://usuario:clave@servidor:587 o smtps://usuario:clave@servidor
  MAIL_FROM          Remitente, en el entorno: Mesa de Gobierno Abierto <mesa@ejemplo.cl>

Termina con 0 si salió todo lo que correspondía, 1 si algo no salió, 2 si no se pudo empezar.`,
    ballots: ballotCommandMessages.es.help,
    staff: `mga staff add NOMBRE --organization ID | --coordinator [--email CORREO] [--digest] [--days 365]
mga staff list [--json]
mga staff renew IDENTIFICADOR [--days 365]
mga staff revoke IDENTIFICADOR

Quiénes ingresan a la bandeja. add y renew muestran una sola vez una clave de acceso; renew reemplaza la anterior. revoke quita el acceso para
siempre; lo que la persona hizo queda a su nombre. Ambos terminan de inmediato las sesiones abiertas.

  --organization ID  Institución por la que responde; ve solo lo que se le asignó a ella
  --coordinator      Es de la secretaría: ve y hace todo
  --email CORREO     Adonde va el resumen semanal, y con qué se le reconoce si ingresa con otra cuenta
  --digest           Recibe el resumen semanal
  --days NÚMERO      Días que vale la clave (365)
  --json             Muestra la lista en JSON
  --content CARPETA  Contenido real (content/mga), en que se busca la institución
  --demo CARPETA     Contenido de demostración (content/demo), ídem
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL

Termina con 0 si se hizo, 1 si no se pudo (un nombre repetido, nadie con ese identificador), 2 si no se pudo empezar.`,
    import: `mga import proposals ARCHIVO.csv --consultation ID [--map campo=columna,…] [--set campo=valor,…] [--apply] [--publish]
mga import replies ARCHIVO.xlsx|ARCHIVO.csv [--as ID] [--apply]

Trae a una consulta propuestas reunidas en persona o en otro sistema. Sin --apply es un ensayo: dice cuántas se importarían, cuáles están
repetidas, parecen hechas por un programa o no tienen descripción, y qué filas no se pueden tomar. Con --apply se importan todas o ninguna.
El mismo archivo importado otra vez no cambia nada.

  --consultation ID  Consulta del contenido a la que pertenecen
  --map LISTA        Qué columna es cada campo, como title=Asunto,problem=Descripción,source=N°. Campos: source (su identificador), title,
                     problem, affected, change, indicator, baseline, target, targetDate, ogpValues, sdgs, theme, region, institution, sector,
                     submitted (día en que se hizo), channel, meeting, withdrawn (día en que su autor desistió), name, email, consent, showName
  --set LISTA        Lo que vale para todas las filas, como sector=ciudadania
  --channel CANAL    in-person (presencial; si no se indica) u online
  --meeting ID       Taller del contenido en que se reunieron
  --apply            Importa; sin esto es un ensayo
  --publish          Publica de inmediato las que no están repetidas ni parecen hechas por un programa; si no, todas esperan revisión
  --accept-refused   Importa las demás aunque haya filas que no se pueden tomar
  --receipts NUEVO   Escribe los folios con sus claves en ese archivo .csv, para entregarlos
  --json             Informa en JSON, fila por fila
  --content CARPETA  Contenido real (content/mga), que tiene las consultas
  --demo CARPETA     Contenido de demostración (content/demo)
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL
  --as-of FECHA      Día que se toma por hoy (aaaa-mm-dd)

El nombre y el correo se guardan solo si la columna consent dice que sí, y el nombre se publica solo si showName también.

mga import replies lee una planilla hecha con mga export replies o descargada de la bandeja y dice qué publicaría. Con --apply publica todas las
respuestas o, si hay un error en alguna fila, ninguna. La misma planilla otra vez no cambia nada.

  --as ID            De quién son las respuestas (mga staff list); se necesita con --apply. Alguien de una institución responde solo lo asignado a ella
  --apply, --json, --content, --demo, --data, --as-of  Como arriba

Termina con 0 si se hizo o se podría hacer, 1 si hay filas que no se pueden tomar, 2 si el archivo no se puede usar.`,
    export: `mga export replies --out ARCHIVO.xlsx|ARCHIVO.csv [--state ESTADO] [--organization ID] [--consultation ID] [--as ID]

Escribe las propuestas de la bandeja en una planilla para responder en ella, primero las más antiguas; mga import replies la lee de vuelta. El
libro .xlsx tiene listas para elegir y columnas protegidas; el .csv, solo los datos. No escribe sobre un archivo que ya existe.

  --out ARCHIVO      Archivo que se escribe
  --state ESTADO     pending (sin respuesta; si no se indica), drafted, overdue, unassigned, answered, moderation, withdrawn, retired o all
  --organization ID  Las asignadas a esa institución; none, las de la secretaría
  --consultation ID  Las de esa consulta; también --theme, --region y --sector
  --flag AVISO       duplicate, machine-made o no-description
  --words PALABRAS   Las que tienen esas palabras
  --as ID            Como las ve esa persona (mga staff list)
  --content CARPETA  Contenido real (content/mga), que tiene las instituciones y los compromisos
  --demo CARPETA     Contenido de demostración (content/demo)
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL
  --as-of FECHA      Día que se toma por hoy (aaaa-mm-dd)

Termina con 0 si se escribió, 1 si no hay nadie con ese identificador, 2 si no se pudo empezar.

mga export irm --out ARCHIVO.zip CARPETA | --feed ARCHIVO|URL [--plan ID] [--check-links]

Reúne para el IRM, en un ZIP, el plan, sus informes, actas, acuerdos, respuestas con sus razones, la lista de documentos con fechas y huellas, qué
significa cada columna y lo que falta, con un índice. Los mismos datos del mismo día dan los mismos bytes, aquí y en la página.

  CARPETA            Contenido de la oficina; o bien --feed, un feed publicado en un archivo o una dirección
  --plan ID          Plan (el que está en ejecución si no se indica)
  --check-links      Revisa que los enlaces de los documentos respondan: uno a la vez por servidor, 15 minutos como máximo. Los que no, se dicen y
                     quedan en links.csv
  --allow-private    Revisa también los que están en una red privada
  --as-of FECHA      Día que se toma por hoy (aaaa-mm-dd)
  --lang es|en       Idioma del índice

Termina con 0 si se escribió, 1 si no hay ese plan, 2 si no se pudo leer.`,
    backup: `mga backup ARCHIVO [--data CARPETA] [--json]

Guarda en ARCHIVO todo lo que hay en la base de datos de las propuestas, como estaba en un momento, aunque mga serve esté en marcha. Sirve para
SQLite y para PostgreSQL, y para pasar de uno al otro. Trae datos personales y las claves del servidor: guárdelo cifrado. Si ARCHIVO existe, se
reemplaza cuando el nuevo está completo.

  --json             Informa en JSON
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL

Termina con 0 si se escribió, 2 si no se pudo.`,
    restore: `mga restore ARCHIVO [--replace] [--data CARPETA] [--json]

Pone en la base de datos lo que guardó mga backup: todo o nada. Antes revisa que ARCHIVO esté completo. Los correos que no se habían enviado
quedan retenidos, porque pudieron salir después del respaldo. Reinicie mga serve al terminar.

  --replace          Reemplaza todo lo que la base de datos ya tiene
  --json             Informa en JSON
  --data CARPETA     La misma de mga serve (data); sin esta opción y con DATABASE_URL, ese PostgreSQL

Termina con 0 si se restauró, 1 si ARCHIVO no sirve o la base de datos no está vacía, 2 si no se pudo empezar.`,
  },
  en: {
    '': `mga: publishes the work of an open government roundtable.

  mga build FOLDER --out TARGET     Turns the office's files into the feed, calendars, tables and Atom feeds
  mga template --out BOOK.xlsx      Writes an Excel workbook to start from, or with the tables of a folder
  mga validate FILE|URL             Checks a feed
  mga diff BEFORE AFTER             Tells what changed between two feeds
  mga serve                         Serves the portal and the feeds on this machine and takes proposals, registrations and votes
  mga moderate list|publish|retire  Shows the proposals to be read, and publishes or retires them
  mga retention run                 Erases the personal data whose time is over
  mga staff add|list|renew|revoke   Looks after who answers proposals
  mga mail run|list                 Sends the messages that wait, or shows how they stand
  mga ballots codes                 Makes codes to vote with in a prioritization
  mga backup|restore FILE           Backs up and restores the database of what is received
  mga import proposals FILE         Brings in proposals gathered in person or in another system
  mga export replies --out FILE     Makes a spreadsheet of the proposals to answer
  mga import replies FILE           Publishes the replies written in that spreadsheet
  mga export irm --out FILE.zip     Gathers the plan, its documents and what is missing, for the IRM

  mga COMMAND --help                Explains a command
  --lang es|en                      Language of the messages (Spanish by default)`,
    build: `mga build FOLDER --out TARGET [--strict] [--json] [--lang es|en]

Reads the minutes (.txt, .md), the bulletins (bulletins/*.md), the tables (.csv or .xlsx) and forum.yaml of FOLDER. Writes to TARGET feed.json and,
beside it, calendar.ics and calendar/, the tables in csv/, JSON-LD in json-ld/ and the Atom feeds bulletins.atom, replies.atom and changes.atom.
Each problem is reported with file, page, row or line, column, what was read and what was expected; the rest is published all the same.

  --out TARGET       Folder to write to (made if it does not exist)
  --strict           Ends with error 1 when there is any problem
  --json             Reports in JSON
  --as-of DATE       Day taken for today (yyyy-mm-dd)

Ends with 0 when the files were written, 1 when there are problems and --strict was given, 2 when nothing can be used.`,
    template: `mga template --out BOOK.xlsx [--from FOLDER] [--lang es|en]

Writes an Excel workbook with a page for each table, for the office to fill in and leave in its folder: each heading has a note that explains it,
columns with * are required, and where a word is to be chosen there is a list. A file that exists is not written over.

  --out BOOK.xlsx    File to write
  --from FOLDER      Puts the .csv tables of that folder into the workbook, as they are written. They have to leave the folder afterwards
  --lang es|en       Language of the workbook

Ends with 0 when it was written, 1 when a workbook cannot hold what is in FOLDER, 2 when nothing could be begun.`,
    validate: `mga validate FILE|URL [--json] [--lang es|en]

Checks a feed: what does not fit the format, what points to something that does not exist, HTML tags, delays without explanation.

  --json             Reports in JSON
  --as-of DATE       Day taken for today (yyyy-mm-dd)

Ends with 0 when there are no problems, 1 when there are, 2 when it cannot be read.`,
    diff: `mga diff BEFORE AFTER [--json] [--exit-code] [--lang es|en]

Tells what changed from one feed to another, each a file or a URL: commitments added, withdrawn or with another status or due date; new reports
and evidence; meetings added, moved or cancelled; minutes and agreements; proposals and replies; bulletins. Records are the same when their
identifier is. What is kept in pages apart is not compared, and that is said.

  --json             Reports in JSON, with each change in words as well
  --exit-code        Exits with 1 when there are changes

Exits with 0 when they were compared, 1 when there are changes and --exit-code was asked, 2 when one of them cannot be read.`,
    serve: `mga serve [--content FOLDER] [--demo FOLDER] [--portal FOLDER] [--widgets FOLDER] [--releases FOLDER] [--data FOLDER] [--port 8080] [--host 127.0.0.1]

Builds the feeds and serves the portal at /, the feeds at /feeds/… and the widgets at /widgets/…. Takes proposals at /api/proposals for the
consultations that are open, and publishes what is moderated; registrations at /api/registrations for workshops and open meetings; and ballots
at /api/ballots for the prioritizations people vote in.

  --content FOLDER   Real content (content/mga), at /feeds/mga/
  --demo FOLDER      Demonstration content (content/demo), at /feeds/demo/
  --portal FOLDER    Pages (portal)
  --widgets FOLDER   Built widgets (dist; its folder cdn is used if there is one)
  --releases FOLDER  Earlier versions of the widgets, each in a folder of its number, at /widgets/NUMBER/ (releases, if it is there)
  --port NUMBER      Port (8080; 0 takes a free one)
  --host ADDRESS     Address to listen on (127.0.0.1: this machine only)
  --public-url URL   Address people open the portal at, such as https://forum.example/, for links and signing in with another account
  --data FOLDER      Where proposals are kept: FOLDER/intake.sqlite (data). Without it and with DATABASE_URL, in that PostgreSQL
  --no-intake        Takes no proposals, registrations or votes and opens no database
  --publish FOLDER   Writes the feeds to FOLDER/mga and FOLDER/demo as well, for a web server or a CDN
  --frames LIST      Sites that may show a widget in a frame (/embed/…), separated by commas (every one when not given)
  --origins LIST     Sites whose pages may send proposals, registrations and votes, separated by commas (every one when not given)
  --trust-proxy LIST Addresses of proxies whose X-Forwarded-For is believed, separated by commas (none)
  --log              Writes a line of JSON for each request to the error output, without texts or addresses
  --watch            Builds again when the content changes`,
    moderate: `mga moderate list [--json]
mga moderate publish FOLIO[:VERSION]…
mga moderate retire FOLIO… --reason REASON

Shows the proposals that wait to be read, publishes those that are named or retires them. Of a retired one its folio stays, and the reason,
which is published. One its author corrected is listed as FOLIO:VERSION and is published by that, so that no text leaves that nobody
has read. What was retired by mistake is published again in the same way; the folio alone shows what it says now, and the version.

  --reason REASON    Why it is retired, for whoever reads it
  --json             Shows the list in JSON
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL

Ends with 0 when everything was done, 1 when a proposal was not found or could not be changed, 2 when nothing could be begun.`,
    retention: `mga retention run [--content FOLDER] [--demo FOLDER]

Erases name and e-mail of those who proposed, 12 months after the last day of their consultation, the data of those who registered, 30 days
after the meeting, and ballots, 90 days after their round was closed, as the consent says. What the proposal says stays, and so do counts and
results. mga serve does it every day.

  --content FOLDER   Real content (content/mga), which says when each consultation and each meeting ends
  --demo FOLDER      Demonstration content (content/demo)
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL
  --as-of DATE       Day taken for today (yyyy-mm-dd)

Ends with 0 when everything was done, 1 when there are data of consultations or meetings that do not say when they end, 2 when nothing could be begun.`,
    mail: `mga mail run [--digest] [--content FOLDER] [--demo FOLDER]
mga mail list [--json]

Sends the messages that wait and ends, or shows how they stand, without addresses or texts. mga serve sends them by itself; this is for who does
not run it all the time. Those that wait for a decision are sent or left in the inbox.

  --digest           Sends the weekly summary too, to those who asked for it, from Monday at 8 and once a week
  --public-url URL   Address people open the portal at, for links
  --content FOLDER   Real content (content/mga), with the names of the institutions
  --demo FOLDER      Demonstration content (content/demo)
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL
  --json             Shows the list in JSON

  SMTP_URL           Mail server, in the environment: smtp://user:password@server:587 or smtps://user:password@server
  MAIL_FROM          Sender, in the environment: Open Government Forum <forum@example.org>

Ends with 0 when all that was due went out, 1 when some did not, 2 when nothing could be begun.`,
    ballots: ballotCommandMessages.en.help,
    staff: `mga staff add NAME --organization ID | --coordinator [--email ADDRESS] [--digest] [--days 365]
mga staff list [--json]
mga staff renew IDENTIFIER [--days 365]
mga staff revoke IDENTIFIER

Who may enter the inbox. add and renew show an access key once; renew replaces the one before. revoke takes the access away for good; what the
person did stays under their name. Both end open sessions at once.

  --organization ID  Institution they answer for; they see only what is assigned to it
  --coordinator      They are of the secretariat: they see and do everything
  --email ADDRESS    Where the weekly digest goes, and what they are recognised by when they sign in with another account
  --digest           They get the weekly digest
  --days NUMBER      Days the key is good for (365)
  --json             Shows the list in JSON
  --content FOLDER   Real content (content/mga), in which the institution is looked up
  --demo FOLDER      Demonstration content (content/demo), likewise
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL

Ends with 0 when it was done, 1 when it could not be (a name that is taken, nobody of that identifier), 2 when nothing could be begun.`,
    import: `mga import proposals FILE.csv --consultation ID [--map field=column,…] [--set field=value,…] [--apply] [--publish]
mga import replies FILE.xlsx|FILE.csv [--as ID] [--apply]

Brings proposals gathered in person or in another system into a consultation. Without --apply it is a dry run: it says how many would be imported,
which are duplicates, look made by a program or have no description, and which rows cannot be taken. With --apply all are imported or none.
The same file imported again changes nothing.

  --consultation ID  Consultation of the content they belong to
  --map LIST         Which column is which field, such as title=Subject,problem=Description,source=No. Fields: source (its identifier), title,
                     problem, affected, change, indicator, baseline, target, targetDate, ogpValues, sdgs, theme, region, institution, sector,
                     submitted (day it was made), channel, meeting, withdrawn (day its author withdrew it), name, email, consent, showName
  --set LIST         What holds for all rows, such as sector=ciudadania
  --channel CHANNEL  in-person (when not given) or online
  --meeting ID       Workshop of the content they were gathered in
  --apply            Imports; without it, it is a dry run
  --publish          Publishes at once those that are no duplicates and don't look made by a program; otherwise all wait to be read
  --accept-refused   Imports the others although there are rows that cannot be taken
  --receipts NEW     Writes the folios with their keys to that .csv file, to be handed out
  --json             Reports in JSON, row by row
  --content FOLDER   Real content (content/mga), which has the consultations
  --demo FOLDER      Demonstration content (content/demo)
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL
  --as-of DATE       Day taken for today (yyyy-mm-dd)

Name and e-mail address are kept only if the column consent says so, and the name is published only if showName does too.

mga import replies reads a spreadsheet made with mga export replies or downloaded from the inbox and says what it would publish. With --apply it
publishes all the replies or, when a row has an error, none. The same spreadsheet again changes nothing.

  --as ID            Whose replies they are (mga staff list); needed with --apply. Somebody of an institution answers only what is assigned to it
  --apply, --json, --content, --demo, --data, --as-of  As above

Ends with 0 when it was done or could be, 1 when there are rows that cannot be taken, 2 when the file cannot be used.`,
    export: `mga export replies --out FILE.xlsx|FILE.csv [--state STATE] [--organization ID] [--consultation ID] [--as ID]

Writes the proposals of the inbox into a spreadsheet to answer in, oldest first; mga import replies reads it back. The .xlsx workbook has lists to
choose from and protected columns; the .csv has only the data. A file that exists is not written over.

  --out FILE         File to write
  --state STATE      pending (no reply; when not given), drafted, overdue, unassigned, answered, moderation, withdrawn, retired or all
  --organization ID  Those assigned to that institution; none, those of the secretariat
  --consultation ID  Those of that consultation; also --theme, --region and --sector
  --flag SIGN        duplicate, machine-made or no-description
  --words WORDS      Those with these words
  --as ID            As that person sees them (mga staff list)
  --content FOLDER   Real content (content/mga), which has the institutions and commitments
  --demo FOLDER      Demonstration content (content/demo)
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL
  --as-of DATE       Day taken for today (yyyy-mm-dd)

Ends with 0 when it was written, 1 when there is nobody of that identifier, 2 when nothing could be begun.

mga export irm --out FILE.zip FOLDER | --feed FILE|URL [--plan ID] [--check-links]

Gathers for the IRM, in a ZIP file, the plan, its reports, minutes, agreements, replies with their reasons, the list of documents with dates and
hashes, what each column means and what is missing, with an index. The same data of the same day give the same bytes, here and on the page.

  FOLDER             The office's content; or --feed, a feed published in a file or at an address
  --plan ID          Plan (the one under way when not given)
  --check-links      Sees whether the links of the documents answer: one at a time for each server, 15 minutes at most. Those that don't are told and
                     stand in links.csv
  --allow-private    Checks those on a private network too
  --as-of DATE       Day taken for today (yyyy-mm-dd)
  --lang es|en       Language of the index

Ends with 0 when it was written, 1 when there is no such plan, 2 when it could not be read.`,
    backup: `mga backup FILE [--data FOLDER] [--json]

Keeps in FILE everything there is in the database of the proposals, as it was at one moment, also while mga serve runs. It is good for SQLite and
for PostgreSQL, and for moving from one to the other. It has personal data and the server’s keys in it: keep it encrypted. If FILE exists, it is
replaced when the new one is whole.

  --json             Reports in JSON
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL

Ends with 0 when it was written, 2 when it could not be.`,
    restore: `mga restore FILE [--replace] [--data FOLDER] [--json]

Puts what mga backup kept into the database: all or nothing. First it sees that FILE is whole. Mail that had not been sent is held, because it may
have gone out after the backup. Restart mga serve afterwards.

  --replace          Replaces all that the database already has
  --json             Reports in JSON
  --data FOLDER      That of mga serve (data); without it and with DATABASE_URL, that PostgreSQL

Ends with 0 when it was restored, 1 when FILE is of no use or the database is not empty, 2 when nothing could be begun.`,
  },
};

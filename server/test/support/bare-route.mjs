// What the intake is measured against: a Fastify route that does nothing but a durable insert. Its arguments are the place of the database as JSON, where
// the tables of the store are, and what is inserted: `same` for the five rows of a proposal in one transaction, `one` for a single row.
import { randomBytes } from 'node:crypto';
import fastify from 'fastify';

const place = JSON.parse(process.argv[2]);
const isOne = process.argv[3] === 'one';

/** The rows of a proposal, as statements with their values. */
function rows({ title, problem, change, sector, author, consents }) {
  const folio = randomBytes(8).toString('hex');
  const now = new Date().toISOString();
  const proposal = ['proposals', { folio, consultation: 'c1', version: 1, state: 'received', moderation: 'before-publication', received_at: now, updated_at: now, secret_hash: folio, language: 'es', title, problem, change, sector }];
  const others = [
    ['idempotency_keys', { key_hash: folio, fingerprint: folio, folio, created_at: now }],
    ['personal_data', { folio, name: author.name, email: author.email, show_name: 0 }],
    ...consents.map(({ id, version }) => ['consents', { folio, consent: id, version, given: 1, language: 'es', at: now }]),
    ['events', { folio, at: now, kind: 'received', actor: 'author' }],
  ];
  return isOne ? [proposal] : [proposal, ...others];
}

async function sqlite(file) {
  const { default: Database } = await import('better-sqlite3');
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  const statements = new Map();
  const insert = ([table, row]) => {
    const names = Object.keys(row);
    if (!statements.has(table)) statements.set(table, database.prepare(`insert into ${table} (${names.join()}) values (${names.map(() => '?').join()})`));
    statements.get(table).run(Object.values(row));
  };
  return database.transaction((body) => rows(body).forEach(insert));
}

async function postgresql(connectionString) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString, max: 10 });
  return async (body) => {
    const client = await pool.connect();
    try {
      if (!isOne) await client.query('begin');
      for (const [table, row] of rows(body)) {
        const names = Object.keys(row);
        await client.query({ name: table, text: `insert into ${table} (${names.join()}) values (${names.map((_, index) => `$${index + 1}`).join()})`, values: Object.values(row) });
      }
      if (!isOne) await client.query('commit');
    } finally {
      client.release();
    }
  };
}

const keep = place.url ? await postgresql(place.url) : await sqlite(place.file);
const app = fastify();
app.post('/api/proposals', async (request, reply) => {
  await keep(request.body);
  reply.code(201);
  return {};
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${app.server.address().port}\n`);

// What `mga build` is measured against. Given a file of JSON: makes one text of what is in it with JSON.stringify and writes it. Given a folder: writes all its files
// elsewhere, sixteen at a time and each flushed to the disk, as a publication must. Given a table: only splits it into cells. What is written or split is read before
// the clock starts. Arguments: source, target.
// Prints the milliseconds on standard output.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [, , source, target] = process.argv;

async function writeSafely(path, bytes) {
  const file = await open(path, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
}

async function copyFolder() {
  const paths = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(source.length));
  const files = paths.map((path) => [join(target, path), readFileSync(join(source, path))]);
  const start = performance.now();
  for (const path of new Set(files.map(([path]) => dirname(path)))) mkdirSync(path, { recursive: true });
  for (let first = 0; first < files.length; first += 16) await Promise.all(files.slice(first, first + 16).map(([path, bytes]) => writeSafely(path, bytes)));
  return performance.now() - start;
}

function writeOne() {
  const feed = JSON.parse(readFileSync(source, 'utf8'));
  const start = performance.now();
  writeFileSync(target, JSON.stringify(feed));
  return performance.now() - start;
}

function splitTable() {
  const { parse } = createRequire(new URL('../../server/package.json', import.meta.url))('csv-parse/sync');
  const text = readFileSync(source, 'utf8');
  const start = performance.now();
  parse(text, { delimiter: ';' });
  return performance.now() - start;
}

process.stdout.write(String(statSync(source).isDirectory() ? await copyFolder() : source.endsWith('.csv') ? splitTable() : writeOne()));

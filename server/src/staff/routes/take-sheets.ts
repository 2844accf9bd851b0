import type { FastifyInstance } from 'fastify';

const sheetTypes = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Largest spreadsheet, in bytes. */
export const largestSheet = 10 * 1024 * 1024;

/** Whether a content type is that of a spreadsheet. */
export const isSheetType = (contentType = ''): boolean => sheetTypes.includes(contentType.split(';', 1)[0]!.trim().toLowerCase());

/** Takes spreadsheets, as bytes. Neither type is one a form of another site could send. */
export function takeSheets(app: FastifyInstance): void {
  app.addContentTypeParser(sheetTypes, { parseAs: 'buffer', bodyLimit: largestSheet }, (_request, body, done) => done(null, body));
}

import type { FastifyInstance } from 'fastify';
import { largestSheet } from 'mga-widgets/domain';

const sheetTypes = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Whether a content type is that of a spreadsheet. */
export const isSheetType = (contentType = ''): boolean => sheetTypes.includes(contentType.split(';', 1)[0]!.trim().toLowerCase());

/** Takes spreadsheets, as bytes. Neither type is one a form of another site could send. */
export function takeSheets(app: FastifyInstance): void {
  app.addContentTypeParser(sheetTypes, { parseAs: 'buffer', bodyLimit: largestSheet }, (_request, body, done) => done(null, body));
}

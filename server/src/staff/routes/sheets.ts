import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { acceptedLanguage } from '../../intake/accepted-language.js';
import { sheetMessages } from '../../messages/sheets.js';
import { StaffProblem } from '../problem.js';
import { readQueueFilter } from '../queue-filter.js';
import { recordExport, repliesCsv, repliesWorkbook, type SheetAsked } from '../reply-sheet/export-replies.js';
import { importReplies } from '../reply-sheet/import-replies.js';
import { DaysOfConsultations } from '../reply-days.js';
import type { StaffApi, StaffRequest } from '../staff-api.js';
import type { AddRoute } from './index.js';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The proposals of the queue as a spreadsheet to answer in, and the same coming back. */
export function sheetRoutes(route: AddRoute, api: StaffApi): void {
  route('getSheetXlsx', async (request) => {
    const asked = askedFor(request);
    await recordExport(api, asked, 'xlsx');
    const workbook = await repliesWorkbook(api, asked);
    return download(api, asked, request.reply, 'xlsx', workbookType).send(workbook);
  });

  route('getSheetCsv', async (request) => {
    const asked = askedFor(request);
    await recordExport(api, asked, 'csv');
    return download(api, asked, request.reply, 'csv', 'text/csv; charset=utf-8').send(Readable.from(repliesCsv(api, asked)));
  });

  route('readSheet', ({ member, request }) => {
    if (!Buffer.isBuffer(request.body)) throw new StaffProblem('not-a-json-type');
    const apply = (request.query as { apply?: unknown }).apply === '1';
    return importReplies(api, member, request.body, { apply, language: acceptedLanguage(request.headers['accept-language']) });
  });
}

const askedFor = ({ member, request }: StaffRequest): SheetAsked => ({
  member,
  filter: readQueueFilter(request.query),
  language: acceptedLanguage(request.headers['accept-language']),
});

function download(api: StaffApi, { language }: SheetAsked, reply: FastifyReply, ending: string, type: string): FastifyReply {
  const { today } = new DaysOfConsultations(api.feeds(), api.now());
  return reply.type(type).header('content-disposition', `attachment; filename="${sheetMessages[language].file}-${today}.${ending}"`);
}

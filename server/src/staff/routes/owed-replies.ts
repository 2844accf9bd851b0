import { acceptedLanguage } from '../../intake/accepted-language.js';
import { owedRepliesMessages } from '../../messages/owed-replies.js';
import { owedReplies } from '../owed-replies.js';
import { owedRepliesCsv } from '../owed-replies-csv.js';
import type { StaffApi } from '../staff-api.js';
import type { AddRoute } from './index.js';

/** Who owes replies, as a summary and as a table. */
export function owedRepliesRoutes(route: AddRoute, api: StaffApi): void {
  route('getOwedReplies', ({ member }) => owedReplies(api, member));
  route('getOwedRepliesCsv', async ({ member, request, reply }) => {
    const language = acceptedLanguage(request.headers['accept-language']);
    const text = await owedRepliesCsv(api, member, language);
    const fileName = `${owedRepliesMessages[language].fileName}-${api.now().toISOString().slice(0, 10)}.csv`;
    reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${fileName}"`);
    return text;
  });
}

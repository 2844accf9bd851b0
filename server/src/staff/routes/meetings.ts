import type { FastifyRequest } from 'fastify';
import { acceptedLanguage } from '../../intake/accepted-language.js';
import { attendanceMessages } from '../../messages/attendance.js';
import { attendanceCsv } from '../attendance-csv.js';
import { saveAttendance } from '../attendance.js';
import { cancelForOrganizer, meetingRegistrations } from '../meeting-registrations.js';
import { seenMeeting, staffMeetings, type SeenMeeting } from '../meetings.js';
import { readBody } from '../read-body.js';
import type { StaffApi, StaffRequest } from '../staff-api.js';
import { recordStaffEvent } from '../staff-events.js';
import type { AddRoute } from './index.js';
import { codeOf, idOf } from './path.js';

/** Meetings people register for, their registrations and who came. */
export function meetingRoutes(route: AddRoute, api: StaffApi): void {
  const seen = ({ member, request }: StaffRequest): Promise<SeenMeeting> => seenMeeting(api, member, idOf(request));

  route('getMeetings', ({ member }) => staffMeetings(api, member));
  route('getRegistrations', async (asked) => meetingRegistrations(api, await seen(asked)));
  route('saveAttendance', async (asked) => {
    const meeting = await seen(asked);
    await saveAttendance(api, asked.member, meeting, readBody('SaveAttendance', asked.request.body));
    return meetingRegistrations(api, meeting);
  });
  route('cancelRegistration', async (asked) => cancelForOrganizer(api, asked.member, await seen(asked), codeOf(asked.request)));
  route('getAttendanceCsv', async (asked) => {
    const meeting = await seen(asked);
    const language = languageOf(asked.request);
    const whole = await meetingRegistrations(api, meeting);
    await recordStaffEvent(api.store.database, { at: api.now().toISOString(), kind: 'exported', staff: asked.member.id, detail: { meeting: meeting.id, registrations: whole.registrations.length } });
    // A name in a header is plain ASCII, as an identifier is.
    asked.reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${attendanceMessages[language].fileName}-${meeting.id}.csv"`);
    return attendanceCsv(whole, language);
  });
}

const languageOf = ({ headers }: FastifyRequest) => acceptedLanguage(headers['accept-language']);

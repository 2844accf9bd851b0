import type { FastifyInstance } from 'fastify';
import { ballotsPrefix } from '../../ballots/ballot-intake.js';
import { ballotOperations } from '../../ballots/operations.js';
import { ballotRoutes } from '../../ballots/routes.js';
import { registrationOperations } from '../../registrations/operations.js';
import { registrationsPrefix } from '../../registrations/prefix.js';
import { registrationDesk } from '../../registrations/registration-desk.js';
import { registrationRoutes } from '../../registrations/routes.js';
import { keepProposals } from '../../store/keep-proposals.js';
import { serverKeys } from '../../store/server-keys.js';
import { usualLimits, usualPersonalDataMonths, usualRoom, type Intake, type IntakeOptions } from '../intake.js';
import { openApi } from '../open-api.js';
import { operations } from '../operations.js';
import { RequestLimit } from '../request-limit.js';
import { Room } from '../room.js';
import { TogetherWriter } from '../together-writer.js';
import { formRoute } from './form.js';
import { ownRecordRoutes } from './own-record.js';
import { publicApi, type PublicApi } from './public-api.js';
import { submissionRoute } from './submission.js';

/** Where proposals are taken. */
export const intakePrefix = '/api/proposals';

/** The intake: proposals at `/api/proposals`, registrations for meetings at `/api/registrations`, ballots at `/api/ballots`. */
export async function intakeRoutes(app: FastifyInstance, options: IntakeOptions): Promise<void> {
  const { store, allowedOrigins = '*', sendLimits = usualLimits.send, readLimits = usualLimits.read, sendsAtOnce = usualRoom, onStoreProblem, now = () => new Date(), meeting = () => undefined, prioritization = () => undefined } = options;
  const keys = await serverKeys(store);
  const intake: Intake = { folioPrefix: 'MGA', correctionDays: 7, personalDataMonths: usualPersonalDataMonths, ...options, now, keys, writer: new TogetherWriter(store, (arrived) => keepProposals(store, arrived)) };
  const desk = registrationDesk({ store, keys, meeting, now });
  const apis: readonly PublicApi[] = [
    {
      prefix: intakePrefix,
      operations,
      routes(api) {
        submissionRoute(api, intake);
        formRoute(api, intake);
        ownRecordRoutes(api, intake);
      },
    },
    { prefix: registrationsPrefix, operations: registrationOperations, routes: (api) => registrationRoutes(api, desk) },
    { prefix: ballotsPrefix, operations: ballotOperations, routes: (api) => ballotRoutes(api, { store, keys, now, prioritization }) },
  ];
  const description = JSON.stringify(openApi(apis), null, 2);
  app.get('/openapi.json', (_request, reply) => reply.header('access-control-allow-origin', '*').type('application/json; charset=utf-8').send(description));
  const access = { allowedOrigins, limits: { send: new RequestLimit(sendLimits), read: new RequestLimit(readLimits) }, room: new Room(sendsAtOnce), onStoreProblem, now };
  for (const api of apis) await publicApi(app, api, access);
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OwnProposal, ProposalExport } from 'mga-widgets/domain';
import type { StoredProposal } from '../../store/proposals.js';
import { bearer } from '../bearer.js';
import { correct, erase, withdraw } from '../change-record.js';
import { refuseOtherVersion } from '../if-match.js';
import type { Intake } from '../intake.js';
import { exportRecord, ownProposal, ownRecord } from '../own-record.js';
import { pathParameter } from '../path-parameter.js';

/** `/FOLIO` and what is below it: the own record, for who has the secret. */
export function ownRecordRoutes(app: FastifyInstance, intake: Intake): void {
  const find = (request: FastifyRequest): Promise<StoredProposal> => ownProposal(intake, pathParameter(request, 'folio'), bearer(request));
  const answer = (stored: StoredProposal, reply: FastifyReply): OwnProposal => {
    reply.header('etag', `"${stored.row.version}"`);
    return ownRecord(stored, intake);
  };
  /** Changes the record and answers with what it has become. */
  const change = async (request: FastifyRequest, reply: FastifyReply, how: (stored: StoredProposal) => Promise<void>): Promise<OwnProposal> => {
    await how(await find(request));
    return answer(await find(request), reply);
  };

  app.get('/:folio', async (request: FastifyRequest, reply) => answer(await find(request), reply));

  app.get('/:folio/export', async (request: FastifyRequest, reply): Promise<ProposalExport> => {
    const stored = await find(request);
    reply.header('content-disposition', `attachment; filename="${stored.row.folio}.json"`);
    return exportRecord(stored, intake);
  });

  app.patch('/:folio', (request: FastifyRequest, reply) =>
    change(request, reply, async (stored) => {
      refuseOtherVersion(request, stored.row.version, 'version-changed');
      await correct(intake, stored, request.body);
    }),
  );

  app.post('/:folio/withdraw', (request: FastifyRequest, reply) => change(request, reply, (stored) => withdraw(intake, stored)));

  app.delete('/:folio/personal-data', (request: FastifyRequest, reply) => change(request, reply, (stored) => erase(intake, stored)));
}

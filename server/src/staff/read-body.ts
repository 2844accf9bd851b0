import { Ajv2020 } from 'ajv/dist/2020.js';
import type {
  AssignmentRequest, MailDecision, ModerationRequest, PublishReplies, ReplyContent, RoundDecision, SaveAttendance, SaveDraft, SaveTemplate, SignIn, StaffSettings,
} from 'mga-widgets/domain';
import { bodyFaults } from '../intake/body-faults.js';
import { staffSchema } from './generated/staff-schema.js';
import { StaffProblem } from './problem.js';

/** What the staff sends, by its definition in schema/staff.schema.json. */
export interface StaffBodies {
  SignIn: SignIn;
  StaffSettings: StaffSettings;
  SaveDraft: SaveDraft;
  PublishReplies: PublishReplies;
  ReplyContent: ReplyContent;
  ModerationRequest: ModerationRequest;
  AssignmentRequest: AssignmentRequest;
  SaveTemplate: SaveTemplate;
  MailDecision: MailDecision;
  SaveAttendance: SaveAttendance;
  RoundDecision: RoundDecision;
}

/** As many proposals, or people who came, as one request can name. */
const mostItems = 500;

// As in the intake: every fault at once, and what the schema does not name is refused rather than dropped.
const ajv = new Ajv2020({ allErrors: true, strictTypes: false, ownProperties: true }).addSchema(staffSchema);

/**
 * The body of a request, checked.
 *
 * @throws StaffProblem `invalid` with every fault.
 */
export function readBody<Name extends keyof StaffBodies>(name: Name, body: unknown): StaffBodies[Name] {
  const faults = bodyFaults(ajv.getSchema(`${staffSchema.$id}#/$defs/${name}`)!, body, mostItems);
  if (faults) throw new StaffProblem('invalid', { faults });
  return body as StaffBodies[Name];
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Feed } from 'mga-widgets/domain';
import type { Store } from '../store/store.js';
import type { FoundSession } from './sessions.js';

/** What the routes of the staff work with. */
export interface StaffApi {
  readonly store: Store;
  /** The contents as they were last built: consultations, institutions, commitments. */
  readonly feeds: () => readonly Feed[];
  readonly now: () => Date;
  /** Whether this server sends mail. */
  readonly sendsMail: boolean;
  /** Address people open the portal at, such as "https://mesa.example/"; absent when it was not told. */
  readonly publicUrl?: string;
}

/** Who of the staff asks. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly role: 'coordinator' | 'official';
  /** Whom they answer for. An official always has one. */
  readonly organization?: string;
}

/** A request of somebody who is signed in and may make it. */
export interface StaffRequest {
  readonly member: StaffMember;
  readonly session: FoundSession;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Answers an operation with the body to send: an object as JSON, a text or a stream as it is, `undefined` for nothing (204). */
export type StaffAnswer = (asked: StaffRequest) => unknown;

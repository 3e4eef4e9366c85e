import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ParticipantId } from '../../shared/model/match.ts';
import { codeSchema } from '../../shared/protocol/identity.ts';

/** What a seat token says. */
export interface Claim {
  code: string;
  participant: ParticipantId;
  /** Seconds since 1970. */
  issued: number;
}

const TOKEN = /^1\.([A-Z0-9]{6})\.([A-Za-z0-9_-]{16})\.(\d{10})\.([A-Za-z0-9_-]{43})$/;

/** A fresh participant. */
export function newParticipant(): ParticipantId {
  return randomBytes(12).toString('base64url') as ParticipantId;
}

/** A token `1.<code>.<participant>.<issued>.<HMAC-SHA-256>`, safe in a URL. Whoever holds it is the participant. */
export function signToken(secret: Buffer, claim: Claim): string {
  const text = `1.${claim.code}.${claim.participant}.${claim.issued}`;
  return `${text}.${signature(secret, text)}`;
}

/** What a token says, or null where it is no token or was not signed with this secret. */
export function verifyToken(secret: Buffer, token: unknown): Claim | null {
  if (typeof token !== 'string' || token.length > 120) return null;
  const parts = TOKEN.exec(token);
  if (parts === null) return null;
  const [, code, participant, issued, given] = parts;
  const expected = signature(secret, token.slice(0, -given.length - 1));
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(expected)) || !codeSchema.safeParse(code).success) return null;
  return { code, participant: participant as ParticipantId, issued: Number(issued) };
}

function signature(secret: Buffer, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

/** What the token of an invitation says. */
export interface InviteClaim {
  code: string;
  /** Its number in the match. */
  invite: number;
  /** Seconds since 1970. */
  issued: number;
}

const INVITE = /^2\.([A-Z0-9]{6})\.(\d{1,7})\.(\d{10})\.([A-Za-z0-9_-]{43})$/;

/** A token `2.<code>.<number>.<issued>.<HMAC-SHA-256>`, safe in a URL: whoever holds it was invited, as long as the match says so. */
export function signInvite(secret: Buffer, { code, invite, issued }: InviteClaim): string {
  const text = `2.${code}.${invite}.${issued}`;
  return `${text}.${signature(secret, text)}`;
}

/** What the token of an invitation says, or null where it is none or was not signed with this secret. */
export function verifyInvite(secret: Buffer, token: unknown): InviteClaim | null {
  if (typeof token !== 'string' || token.length > 120) return null;
  const parts = INVITE.exec(token);
  if (parts === null) return null;
  const [, code, invite, issued, given] = parts;
  const expected = signature(secret, token.slice(0, -given.length - 1));
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(expected)) || !codeSchema.safeParse(code).success) return null;
  return { code, invite: Number(invite), issued: Number(issued) };
}

/** What the token of an instructor's link says. */
export interface InstructorClaim {
  code: string;
  /** Its number in the class. */
  key: number;
  /** Seconds since 1970. */
  issued: number;
}

const INSTRUCTOR = /^3\.([A-Z0-9]{6})\.(\d{1,5})\.([A-Za-z0-9_-]{16})\.(\d{10})\.([A-Za-z0-9_-]{43})$/;

/** A token `3.<code>.<key>.<salt>.<issued>.<HMAC-SHA-256>`, safe in a URL: whoever holds it instructs the class, as long as the class says so. */
export function signInstructor(secret: Buffer, { code, key, issued }: InstructorClaim): string {
  const text = `3.${code}.${key}.${randomBytes(12).toString('base64url')}.${issued}`;
  return `${text}.${signature(secret, text)}`;
}

/** What the token of an instructor's link says, or null where it is none or was not signed with this secret. */
export function verifyInstructor(secret: Buffer, token: unknown): InstructorClaim | null {
  if (typeof token !== 'string' || token.length > 140) return null;
  const parts = INSTRUCTOR.exec(token);
  if (parts === null) return null;
  const [, code, key, _salt, issued, given] = parts;
  const expected = signature(secret, token.slice(0, -given.length - 1));
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(expected)) || !codeSchema.safeParse(code).success) return null;
  return { code, key: Number(key), issued: Number(issued) };
}

/** Now, as tokens count it: seconds since 1970. */
export const nowInSeconds = (): number => Math.floor(Date.now() / 1000);

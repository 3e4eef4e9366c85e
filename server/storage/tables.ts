import type { Generated } from 'kysely';

/** The database's tables. Every `body` and `setup` is JSON text; moments are milliseconds since 1970. */
export interface Tables {
  meta: { key: string; value: string };
  /** `due`: when something is to be done though nobody acts (a deadline, the end of a pause), or null. */
  matches: { code: string; setup: string; status: MatchStatus; created_at: number; due: number | null };
  /** The journal: every command applied, in order. */
  commands: {
    match_code: string;
    seq: number;
    /** Who sent it and its nonce, so that a repeated command is known after a restart; null for the server's own. */
    participant: string | null;
    nonce: string | null;
    body: string;
  };
  snapshots: { match_code: string; seq: number; body: string };
  /** The events of a command, as one list, under the id of its first and its last. */
  events: { match_code: string; seq: number; first_id: number; last_id: number; body: string };
  /** Where somebody wants notices sent, and what signs them; in no journal and no record. */
  hooks: { match_code: string; participant: string; url: string; secret: string };
  /** Notices that were given, one a phase: how often they were tried, and when they are to be tried again, or null. */
  notices: { match_code: string; participant: string; phase: string; tries: number; next_try: number | null };
  /** When finished matches were forked in the last day. */
  forks: { match_code: string; made_at: number };
  /** `expires_at`: when a class is deleted unless it is used before. `due`: when it has something to do though nobody acts, or null. */
  classes: {
    code: string;
    setup: string;
    instructor: string;
    created_at: number;
    expires_at: number;
    due: number | null;
  };
  class_commands: { class_code: string; seq: number; body: string };
  /** Journal rows that could not be read back, kept for whoever wants to look into it. */
  quarantine: {
    id: Generated<number>;
    match_code: string;
    seq: number;
    body: string;
    reason: string;
    moved_at: number;
  };
}

/** `open`: goes on; `ended`: played to its end. */
export type MatchStatus = 'open' | 'ended';

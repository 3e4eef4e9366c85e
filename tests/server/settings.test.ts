import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSecret } from '../../server/auth/secret.ts';
import { newParticipant, signToken, verifyToken } from '../../server/auth/tokens.ts';
import { readConfig, SETTINGS } from '../../server/config.ts';
import { Failure } from '../../server/failure.ts';
import { Bucket } from '../../server/rooms/bucket.ts';
import { openDatabase, postgresDialect, tableStatements } from '../../server/storage/database.ts';
import type { Tables } from '../../server/storage/tables.ts';
import { LIMITS } from '../../shared/protocol/room.ts';
import { removeFolder, temporaryFolder } from '../helpers/server.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

describe('settings', () => {
  it('come from flags, then the environment, then the defaults', () => {
    const environment = { COUNTERPOISE_PORT: '3000', COUNTERPOISE_HOST: '0.0.0.0' };
    expect(readConfig(environment, { port: '4000' })).toMatchObject({ port: 4000, host: '0.0.0.0', awaySeconds: 20 });
  });

  it('are refused by name, and a secret one is not repeated', () => {
    expect(() => readConfig({ COUNTERPOISE_PORT: 'many' })).toThrow(/COUNTERPOISE_PORT.*“many”/);
    expect(() => readConfig({ COUNTERPOISE_LOG_LEVEL: 'loud' })).toThrow(Failure);
    const secret = (): unknown => readConfig({ COUNTERPOISE_DATABASE: 'mysql://user:hunter2@host' });
    expect(secret).toThrow(/COUNTERPOISE_DATABASE/);
    expect(secret).not.toThrow(/hunter2/);
  });

  it('are all documented as data', () => {
    for (const { key, variable, flag, meaning } of SETTINGS) {
      expect(variable).toMatch(/^COUNTERPOISE_[A-Z_]+$/);
      expect(flag).toMatch(/^--[a-z-]+$/);
      expect(meaning.length).toBeGreaterThan(10);
      expect(readConfig({})).toHaveProperty(key);
    }
  });
});

describe('seat tokens', () => {
  it('are read back with the key that signed them and with no other', () => {
    const secret = loadSecret(folder);
    expect(loadSecret(folder)).toEqual(secret);
    expect(statSync(join(folder, 'seat-token.key')).mode & 0o777).toBe(0o600);
    const claim = { code: 'ACDEFG', participant: newParticipant(), issued: 1_790_000_000 };
    const token = signToken(secret, claim);
    expect(verifyToken(secret, token)).toEqual(claim);
    expect(verifyToken(Buffer.alloc(32, 7), token)).toBeNull();
    for (const at of [2, 9, 12, 30, token.length - 1]) {
      const turned = token[at] === 'A' ? 'C' : 'A';
      expect(verifyToken(secret, token.slice(0, at) + turned + token.slice(at + 1)), String(at)).toBeNull();
    }
    for (const strange of [null, 5, {}, '', 'x'.repeat(200)]) expect(verifyToken(secret, strange)).toBeNull();
  });
});

describe('the request bucket', () => {
  it('empties under a burst and fills with time', () => {
    const bucket = new Bucket(0);
    let taken = 0;
    while (bucket.take(0)) taken++;
    expect(taken).toBe(LIMITS.requestsPerTenSeconds);
    expect(bucket.take(1000)).toBe(true);
    for (let at = 2000; at < 60_000; at += 1000) expect(bucket.take(at)).toBe(true);
  });
});

describe('the database', () => {
  it('of a newer version is left alone', async () => {
    const database = await openDatabase(folder, '');
    await database.updateTable('meta').set({ value: '99' }).where('key', '=', 'schema').execute();
    await database.destroy();
    await expect(openDatabase(folder, '')).rejects.toMatchObject({ code: 'server/data-newer' });
  });

  it('has its tables written for PostgreSQL as well', async () => {
    const dialect = await postgresDialect('postgres://nobody@127.0.0.1:1/none', () => {});
    expect(dialect).toBeInstanceOf(PostgresDialect);
    const database = new Kysely<Tables>({ dialect });
    const statements = tableStatements(database, 'bigint').map((statement) => statement.compile().sql);
    const written = statements.map((sql) => /create table if not exists "(\w+)"/.exec(sql)?.[1]);
    const embedded = await openDatabase(folder, '');
    const tables = await embedded.introspection.getTables();
    expect([...written].sort()).toEqual(tables.map(({ name }) => name).sort());
    expect(statements.join('\n')).toContain('"created_at" bigint not null');
    expect(statements.join('\n')).toContain('"id" serial primary key');
    expect(statements.join('\n')).not.toContain('autoincrement');
    await embedded.destroy();
    await database.destroy();
  });
});

import * as z from 'zod/mini';
import { Failure } from './failure.ts';

/** One setting of the server: an environment variable and a flag of `counterpoise serve`. */
export interface Setting {
  key: string;
  variable: string;
  flag: string;
  /** Shown when nothing is set. */
  fallback: string;
  meaning: string;
  /** Kept out of logs. */
  secret?: boolean;
}

const bool = z.pipe(
  z.enum(['0', '1', 'true', 'false']),
  z.transform((text) => text === '1' || text === 'true'),
);

const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,9}$/, 'a whole number is needed')),
    z.pipe(z.transform(Number), z.int().check(z.minimum(least), z.maximum(most))),
  );

const settings = {
  host: {
    setting: setting('host', '127.0.0.1', 'address to listen on; 0.0.0.0 lets others on the local network in'),
    schema: z.string().check(z.minLength(1), z.maxLength(253)),
  },
  port: {
    setting: setting('port', '2567', 'port to listen on; 0 takes a free one'),
    schema: whole(0, 65_535),
  },
  data: {
    setting: setting('data', './data', 'folder for the database and the key that signs seat tokens'),
    schema: z.string().check(z.minLength(1), z.maxLength(4096)),
  },
  database: {
    setting: {
      ...setting('database', '', 'postgres:// URL; empty keeps an SQLite file in the data folder'),
      secret: true,
    },
    schema: z.union([z.literal(''), z.string().check(z.regex(/^postgres(ql)?:\/\//, 'a postgres:// URL is needed'))]),
  },
  logLevel: {
    setting: setting('log-level', 'info', 'least severe log line: trace, debug, info, warn, error, silent'),
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']),
  },
  metricsPassword: {
    setting: {
      ...setting('metrics-password', '', 'opens /metrics to any address; empty keeps it to this machine'),
      secret: true,
    },
    schema: z.string().check(z.maxLength(200)),
  },
  awaySeconds: {
    setting: setting('away-seconds', '20', 'seconds without a connection after which the caretaker takes a seat'),
    schema: whole(0, 86_400),
  },
  rivalSeconds: {
    setting: setting('rival-seconds', '5', 'seconds a rival may think before its seat falls back to waiting quietly'),
    schema: whole(1, 600),
  },
  rivalThreads: {
    setting: setting('rival-threads', '0', 'threads the rivals think on; 0 takes all cores but one'),
    schema: whole(0, 64),
  },
  proxies: {
    setting: setting('proxies', '0', 'reverse proxies in front of the server whose X-Forwarded-For is believed'),
    schema: whole(0, 10),
  },
  publicUrl: {
    setting: setting('public-url', '', 'address people reach this server at, for the links in notices'),
    schema: z.union([
      z.literal(''),
      z.string().check(z.regex(/^https?:\/\/[^\s/]+$/, 'an address such as https://game.example is needed')),
    ]),
  },
  allowPrivateHooks: {
    setting: setting(
      'allow-private-hooks',
      'false',
      'lets notices go to private and loopback addresses, which whoever plays may name',
    ),
    schema: bool,
  },
  allowSeed: {
    setting: setting('allow-seed', 'false', 'lets whoever opens a match choose its seed; for tests and measurements'),
    schema: bool,
  },
} as const;

function setting(name: string, fallback: string, meaning: string): Setting {
  return {
    key: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    variable: `COUNTERPOISE_${name.replaceAll('-', '_').toUpperCase()}`,
    flag: `--${name}`,
    fallback,
    meaning,
  };
}

type Key = keyof typeof settings;

/** The server's settings, parsed. */
export type Config = { [K in Key]: z.output<(typeof settings)[K]['schema']> };

/** Every setting in the order of the documentation's table. */
export const SETTINGS: readonly Setting[] = Object.values(settings).map(({ setting }) => setting);

/**
 * Reads the settings: flags first, then the environment, then the defaults. Throws a `Failure` that names the setting and
 * what is wrong with it, never its value where that is secret.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Record<string, string | boolean | undefined>> = {},
): Config {
  const entries = (Object.keys(settings) as Key[]).map((key) => {
    const { setting, schema } = settings[key];
    const given = flags[key] ?? environment[setting.variable] ?? setting.fallback;
    const parsed = z.safeParse(schema, String(given));
    if (!parsed.success) throw invalid(setting, String(given), parsed.error.issues[0].message);
    return [key, parsed.data];
  });
  return Object.fromEntries(entries) as Config;
}

function invalid(setting: Setting, given: string, problem: string): Failure {
  const value = setting.secret ? 'its value' : `“${given}”`;
  return new Failure(
    'server/config-invalid',
    `${setting.flag} (${setting.variable}): ${value} will not do: ${problem}`,
    {
      setting: setting.variable,
      problem,
    },
  );
}

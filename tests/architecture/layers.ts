import { importsOf, type Source } from './sources.ts';

/** The engine's layers from the bottom up: each may import itself and what stands before it. */
const stack = [
  'core',
  'model',
  'events',
  'content',
  'formulas',
  'view',
  'treaties',
  'orders',
  'engine',
  'match',
] as const;

/** For each folder of shared/, the folders beside itself that it may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(stack.map((layer, height) => [layer, stack.slice(0, height)])),
  ai: stack,
  analysis: ['core', 'model', 'events'],
  classes: ['core', 'model', 'events', 'content', 'formulas', 'analysis'],
  protocol: ['core', 'model', 'events', 'view', 'orders', 'classes'],
};

/** The packages that shared/ may use: pure computation, alike in every engine. */
const purePackages = /^(zod(\/.*)?|@stdlib\/.*|fflate)$/;

/** What client/ must not load from shared/: whoever holds the engine could compute what a seat may not know. */
const serverOnly = ['engine', 'match', 'ai'];

/** A rule about who may import what: the reason if `from` must not import `to`, else undefined. */
type ImportRule = (from: readonly string[], to: readonly string[], name: string) => string | undefined;

const isPackage = (name: string): boolean => !/^(client|server|shared|assets|tests|scripts)\//.test(name);

const rules: readonly ImportRule[] = [
  ([from], [to]) => (from !== 'tests' && to === 'tests' ? 'only tests import tests' : undefined),
  ([from], [to]) => (from === 'client' && to === 'server' ? 'client/ never imports server/' : undefined),
  ([from], [to]) => (from === 'server' && to === 'client' ? 'server/ never imports client/' : undefined),
  ([from], [to, layer]) =>
    from === 'client' && to === 'shared' && serverOnly.includes(layer)
      ? `client/ never imports shared/${layer}`
      : undefined,
  ([from, layer], [to, target], name) => {
    if (from !== 'shared') return undefined;
    if (isPackage(name)) return purePackages.test(name) ? undefined : 'shared/ uses pure packages only';
    if (to !== 'shared') return 'shared/ imports nothing outside itself';
    if (mayImport[layer] === undefined) return `shared/${layer} is not a layer`;
    const allowed = target === layer || mayImport[layer].includes(target);
    return allowed ? undefined : `shared/${layer} stands below shared/${target}`;
  },
  ([from, folder], _to, name) =>
    from === 'client' && folder !== 'net' && /^(colyseus\.js|@colyseus\/)/.test(name)
      ? 'only client/net knows the Colyseus SDK'
      : undefined,
  ([from, folder], _to, name) =>
    from === 'client' && folder !== 'scenes' && folder !== 'render' && /^phaser(\/|$)/.test(name)
      ? 'only client/scenes and client/render know Phaser'
      : undefined,
  ([from, folder], [to, target], name) =>
    from === 'client' &&
    folder === 'store' &&
    (/^(preact|phaser)(\/|$)/.test(name) || (to === 'client' && ['scenes', 'render', 'panels'].includes(target)))
      ? 'client/store knows no renderer'
      : undefined,
];

/** Every import in these sources that breaks a rule, as a sentence each. */
export function layerViolations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    importsOf(source).flatMap((name) =>
      rules
        .map((rule) => rule(source.path.split('/'), name.split('/'), name))
        .filter((reason) => reason !== undefined)
        .map((reason) => `${source.path} imports ${name}: ${reason}`),
    ),
  );
}

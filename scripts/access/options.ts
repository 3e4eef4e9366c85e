import { parseArgs } from 'node:util';
import { TONGUES } from '../../tests/helpers/browserLanguages.ts';
import { readWalk, WALK_ARGUMENTS, type WalkOptions } from '../shots/options.ts';

const USAGE = `npm run access -- [options]
  --only a,b       only screens whose name holds one of these: budget,report or class or debrief
  --scenario a,b   concert (usual), world-2025, … : the matches that are played
  --size a,b       1440x900 (usual), 390x844, … : below 600 px a phone
  --theme a,b      light, dark (both)
  --lang a,b       ${TONGUES.join(', ')} (all)
  --seed n         of the matches; 3 unless given`;

/** What the command line asks for, or what to say instead. */
export function readOptions(args: string[]): WalkOptions | string {
  try {
    const options = { ...WALK_ARGUMENTS, help: { type: 'boolean' } } as const;
    const { help, ...values } = parseArgs({ args, options }).values;
    const walk = help ? null : readWalk(values, { sizes: ['1440x900'], languages: TONGUES });
    return walk ?? USAGE;
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${USAGE}`;
  }
}

import { constants, deflateRawSync } from 'node:zlib';
import { DICTIONARY, type Packed } from '../../shared/protocol/packing.ts';

/** Texts below this many characters are sent as they are: packing them would cost more than it saves. */
const PACK_FROM = 700;

const WINDOW = 32_768;
const LEVEL = 7;
const START = Buffer.from(DICTIONARY);

/** The packed opening that several texts have in common, to be gone on from with `packAfter`. */
export interface Stem {
  bytes: Buffer;
  /** What the packer of the rest may refer back to. */
  window: Buffer;
}

/** A text as it is sent. */
export function pack(text: string): Packed {
  return text.length < PACK_FROM ? text : deflateRawSync(text, { level: LEVEL, dictionary: START });
}

/** Packs an opening. */
export function packStem(text: string): Stem {
  const plain = Buffer.from(text);
  // Flushed to a whole byte but not ended: what follows is the same stream.
  const bytes = deflateRawSync(plain, { level: LEVEL, dictionary: START, finishFlush: constants.Z_SYNC_FLUSH });
  const window = plain.length < WINDOW ? Buffer.concat([START, plain]).subarray(-WINDOW) : plain.subarray(-WINDOW);
  return { bytes, window };
}

/** The opening and the rest, as `unpack` takes it. */
export function packAfter({ bytes, window }: Stem, rest: string): Uint8Array {
  return Buffer.concat([bytes, deflateRawSync(rest, { level: LEVEL, dictionary: window })]);
}

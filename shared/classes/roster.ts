import { stream } from '../core/random.ts';

/** Names for whom does not want to be called by their own: birds, trees and stones. */
export const PSEUDONYMS: readonly string[] = (
  'Alder Amber Aspen Auk Avocet Basalt Beech Bittern Bramble Brant Briar Bunting Buzzard Cedar Chert Clover Coral Cormorant ' +
  'Crake Crane Curlew Cypress Dipper Diver Dove Dunlin Egret Eider Elder Elm Falcon Fen Fern Finch Flint Fulmar Gale Gannet Garnet ' +
  'Godwit Gorse Goshawk Granite Grebe Grouse Gull Harrier Hawk Hazel Heath Heron Hobby Holly Ibis Ivy Jackdaw Jade Jasper Jay Juniper ' +
  'Kestrel Kite Knot Lapwing Larch Lark Lichen Linden Linnet Loon Lotus Magpie Maple Marble Marl Marten Martin Merlin Mica Moss ' +
  'Moth Myrtle Nettle Oak Onyx Opal Oriole Osprey Ouzel Owl Pearl Peat Petrel Pine Pipit Plover Poplar Puffin Quail Quartz Rail ' +
  'Raven Redstart Reed Robin Rook Rowan Rush Sage Sandstone Sedge Serin Shale Shrike Siskin Skua Slate Snipe Sorrel Sparrow Spruce ' +
  'Starling Stilt Stork Swallow Swan Swift Talus Tamarisk Teal Tern Thistle Thrush Topaz Tuff Turnstone Vetch Wagtail Warbler ' +
  'Waxwing Wheatear Whimbrel Wigeon Willet Willow Wren Yarrow Yew'
).split(' ');

/** Names of a pasted list, in order, as typed: one a line, or the first column of CSV with its heading left out. */
export function readRoster(pasted: string): string[] {
  return pasted
    .split(/\r\n|\r|\n/)
    .map(firstCell)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !HEADINGS.has(name.toLowerCase()));
}

/** First cells that head a column and name nobody. */
const HEADINGS: ReadonlySet<string> = new Set(['name', 'names', 'student', 'students', 'display name', 'pseudonym']);

function firstCell(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"/.exec(line);
  if (quoted !== null) return quoted[1].replaceAll('""', '"');
  return line.split(/[,;\t]/, 1)[0];
}

/** How two names are told apart: whoever types one need not mind its case, accents or spaces. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, '')
    .toLowerCase();

/** The name, or with a number where it is taken: Heron, Heron 2. No longer than `most` characters. */
export function uniqueName(name: string, taken: ReadonlySet<string>, most: number): string {
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` ${number}`;
    const tried = `${Array.from(name)
      .slice(0, most - tail.length)
      .join('')
      .trimEnd()}${tail}`;
    if (!taken.has(nameKey(tried))) return tried;
  }
}

/** A pseudonym that is free; the same as long as the same are taken. */
export function suggestedName(seed: number, taken: ReadonlySet<string>, most: number): string {
  const free = PSEUDONYMS.filter((name) => !taken.has(nameKey(name)));
  const lot = stream(seed, 'pseudonym', String(taken.size));
  return free.length > 0 ? lot.pick(free) : uniqueName(lot.pick(PSEUDONYMS), taken, most);
}

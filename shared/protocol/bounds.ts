/** Bounds of what people type, without the schemas that hold them to it: the first page needs no more. */

/** Letters and digits of a match code: none that are mistaken for one another (0 O, 1 I L, 5 S, 2 Z, 8 B, U V). */
export const CODE_ALPHABET = '34679ACDEFGHJKMNPQRTWXY';

/** Length of a match code. */
export const CODE_LENGTH = 6;

/** Most characters of a display name, after cleaning. */
export const NAME_MOST = 24;

/** Most characters of a message of talk, after cleaning. */
export const TALK_MOST = 600;

import type { arms as english } from '../en/arms.ts';
import type { Texts } from '../texts.ts';

export const arms: Texts<typeof english> = {
  'clause.licence': 'lizenziertes Wissen',
  'clause.armsControl': 'Rüstungskontrolle',
  'clause.what.licence': 'Wissen fließt zu dem, der zurückliegt.',
  'clause.what.armsControl': 'Begrenzt Projektionsstreitkräfte; Betrug kann auffliegen.',
  'terms.licence':
    '{you, select, from {Dein Wissen fließt zu {to}, solange du voraus bist.} to {Wissen von {from} fließt zu dir, solange dort der Vorsprung ist.} other {Wissen von {from} fließt zu {to}, solange dort der Vorsprung ist.}}',
  'terms.armsControl':
    'Ab der dritten Runde hält niemand mehr Projektionsstreitkräfte als {percent} % der eigenen Wirtschaft.',
  'compose.field.cap': 'Höchste Projektion',
  'compose.field.cap.unit': '% der Wirtschaft',
  'arms.cap.own': 'Deine jetzt: {share} deiner Wirtschaft.',
  'event.capPassed':
    '{power} hält Projektionsstreitkräfte von {share} der Wirtschaft; erlaubt sind {cap}. Niemand hat es entdeckt.',
  'event.capBroken':
    '{power} hielt Projektionsstreitkräfte von {share} der Wirtschaft, wo {cap} erlaubt sind: {by} hat es entdeckt.',
  'factor.armsControl': 'Rüstungskontrolle',
};

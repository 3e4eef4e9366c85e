import type { arms as english } from '../en/arms.ts';
import type { Texts } from '../texts.ts';

export const arms: Texts<typeof english> = {
  'clause.licence': 'licencia de conocimientos',
  'clause.armsControl': 'control de armas',
  'clause.what.licence': 'Los conocimientos pasan a quien va detrás.',
  'clause.what.armsControl': 'Limita la fuerza de proyección; quien haga trampa puede ser descubierto.',
  'terms.licence':
    '{you, select, from {Tus conocimientos pasan a {to} mientras vayas por delante.} to {Los conocimientos de {from} pasan a ti mientras vaya por delante.} other {Los conocimientos de {from} pasan a {to} mientras vaya por delante.}}',
  'terms.armsControl':
    'Desde el tercer turno ninguna mantiene más fuerza de proyección que el {percent} % de su propia producción.',
  'compose.field.cap': 'Máximo de fuerza de proyección',
  'compose.field.cap.unit': '% de la producción',
  'arms.cap.own': 'La tuya ahora: {share} de tu producción.',
  'event.capPassed':
    '{power} mantiene una fuerza de proyección de {share} de su producción; el control de armas permite {cap}. Nadie lo ha descubierto.',
  'event.capBroken':
    '{power} mantuvo una fuerza de proyección de {share} de su producción cuando el control de armas permite {cap}: lo descubrió {by}.',
  'factor.armsControl': 'Control de armas',
};

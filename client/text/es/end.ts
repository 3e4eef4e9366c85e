import type { end as english } from '../en/end.ts';
import type { Texts } from '../texts.ts';

export const end: Texts<typeof english> = {
  'end.won': '{count, plural, one {Gana {powers}} other {Ganan {powers}}}. Nadie dominó.',
  'end.hegemon': '{power} domina.',
  'end.youWon': 'Ganas. Nadie dominó.',
  'end.youRule': 'Dominas.',
  'end.lead.lastTurn':
    'Tras {turns} turnos, {leader} tiene la mayor parte: {share} de toda la capacidad. La hegemonía exige {hegemony} durante dos turnos seguidos.',
  'end.lead.hegemony':
    'En el turno {turn}, {power} tuvo {share} de toda la capacidad por segundo turno seguido. Sus socios jurados conservan la mitad de su seguridad; todos los demás la pierden.',
  'end.why': 'Por qué {power}',
  'end.why.best': '{index}: {value}, {more} más que la media de las demás.',
  'end.why.least': 'Lo más débil: {index}, con {value}.',
  'end.why.record':
    '{kept, plural, =0 {Ninguna promesa suya se puso a prueba y se cumplió} one {Cumplió una promesa puesta a prueba} other {Cumplió # promesas puestas a prueba}}; {broken, plural, =0 {no rompió ninguna} one {rompió o cumplió a medias una} other {rompió o cumplió a medias #}}.',
  'end.why.share': 'Su parte de la capacidad pasó de {from} a {to}.',
  'end.scores': 'Puntuaciones',
  'end.rating': 'Frente al par',
  'end.rating.note':
    'Frente al par: 0 es lo que suele lograr alguien capaz desde ese puesto; +100, lo que logra solo uno de cada diez. Gana la más alta.',
  'end.scores.note': 'La media de los años; el último cuenta una mitad más, y se añaden dos años. Pesos: {weights}.',
  'end.weight': '{index} {percent}',
  'end.power': 'Potencia',
  'end.score': 'Puntos',
  'end.of': 'Quedaste en el puesto {place} de {of}, con {score} puntos.',
  'end.shares': 'Parte de toda la capacidad',
  'end.shares.caption': 'Qué parte de toda la capacidad tuvo cada cual, en tanto por ciento',
  'end.shares.y': 'por ciento',
  'end.indices': 'Tus cuatro índices',
  'end.indices.caption': 'Tus cuatro índices a lo largo de los años',
  'end.indices.y': 'puntos de 100',
  'end.turn': 'Turno',
  'end.hegemony': 'Hegemonía: {percent} durante dos turnos',
  'end.again': 'Jugar otra vez',
  'end.again.going': 'Preparando el tablero',
  'end.map': 'Mirar el mapa',
  'end.report': 'El último informe',
  'end.debrief': 'Balance final',
  'end.home': 'Al inicio',
  'end.fault': 'No se abrió ninguna partida nueva. {reason}',
  'end.none': 'La partida sigue',
  'end.record': 'Descargar el acta',
};

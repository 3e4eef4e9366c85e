import type { balance as english } from '../en/balance.ts';
import type { Texts } from '../texts.ts';

export const balance: Texts<typeof english> = {
  'balance.title': 'Las probabilidades contra ti',
  'balance.lead':
    'La probabilidad de cada rival de imponerse donde atacaría: contra ti en solitario, con socios que cumplen su palabra, y con ellos por lo que vale su palabra.',
  'balance.security': 'Seguridad {value}',
  'balance.theatre': 'en {region}',
  'balance.odds': 'Probabilidad de que {power} se imponga sobre ti',
  'balance.alone': 'en solitario',
  'balance.honest': 'aliados leales',
  'balance.weighted': 'según credibilidad',
  'balance.threat': 'Resta {points} a tu Seguridad',
  'balance.tension': 'tensión {tension}',
  'balance.more': 'Quién acudiría y qué lo movería',
  'balance.less': 'Menos',
  'balance.helpers': 'Quién acudiría en tu ayuda contra {power}',
  'balance.helpers.none': 'Nadie te ha prometido ayuda contra {power}.',
  'balance.helpers.power': 'Potencia',
  'balance.helpers.strength': 'fuerza, mil M',
  'balance.helpers.credibility': 'credibilidad',
  'balance.helpers.stretch': 'puede cubrir',
  'balance.harmless': '{count} no podrían imponerse ni aunque estuvieras sin ayuda: {powers}',
  'balance.helpers.earned': 'historial del defensor',
  'balance.helpers.counted': 'cuenta, mil M',
  'balance.drivers': 'Qué movería {odds}',
  'balance.driver.homeForce': 'Un décimo más de fuerza territorial',
  'balance.driver.readiness': 'Diez puntos más de disponibilidad',
  'balance.driver.rivalProjection': 'Un décimo más de fuerza de proyección de {rival}',
  'balance.driver.withoutHelper': 'Sin {power}',
  'balance.driver.fullTrust': 'Si tus socios fueran del todo creíbles',
  'balance.points': '{points} puntos',
  'balance.mine': 'La tuya contra esa potencia',
  'balance.mine.text': '{odds}, con sus socios por lo que cuentan',
  'balance.odds.what':
    'La probabilidad de que un ataque triunfe. Se deduce de la fuerza que llega al lugar, por ambos lados, según tecnología, disponibilidad y cohesión.',
  'balance.honest.what': 'Si cada socio que ha prometido ayuda envía todo lo que tiene.',
  'balance.weighted.what':
    'Cada socio cuenta según su credibilidad, según cuánto cubren sus fuerzas todo lo que ha prometido y según el historial de quien recibe ayuda: a quien abandona lo abandonan. En esta cifra se apoya tu Seguridad.',
  'balance.estimates':
    'Las fuerzas ajenas son estimaciones: ± es cuánto se mueven las probabilidades si la fuerza de proyección del rival se aparta un margen de error.',
  'balance.demand': 'Presentar exigencia',
  'balance.propose': 'Proponer un tratado',
  'balance.none': 'Aún no puede sopesarse ninguna otra potencia.',
};

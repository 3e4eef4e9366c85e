import type { explain as english } from '../en/explain.ts';
import type { Texts } from '../texts.ts';

export const explain: Texts<typeof english> = {
  'explain.terrain': 'Cuánto ayuda el terreno a quien lo ocupa: multiplica aquí su fuerza.',
  'explain.holding':
    'Tu probabilidad de conservar esta región frente al rival más fuerte aquí, con la ayuda por lo creíble que es.',
  'explain.reach':
    'Parte de sus fuerzas exteriores que una potencia hace valer aquí: menos con cada paso desde su tierra o base más cercana.',
  'explain.debt': 'Lo que se debe, en tanto por ciento de la producción de un año. Cuanto más es, más caro el interés.',
  'explain.deficit': 'Lo que el gasto del año superó a los ingresos; se suma a la deuda.',
  'explain.surplus': 'Lo que los ingresos del año superaron al gasto; reduce la deuda.',
  'explain.homeForce': 'Fuerzas que conservan terreno: a pleno valor en casa, inútiles fuera.',
  'explain.projectionForce':
    'Fuerzas que salen fuera, a atacar o ayudar, hasta donde las lleva el alcance de la potencia.',
  'explain.readiness': 'Cuánto de sus fuerzas podría usar de inmediato una potencia, de 0 a 100.',
  'explain.technology': 'Lo avanzada que está; la primera al comienzo es 1: multiplica por igual producción y fuerzas.',
  'explain.militaryBurden': 'Parte de la producción que va a fuerzas.',
  'explain.trade': 'Comercio de un año. Beneficia a ambas partes, y cada una depende de la otra según su parte en él.',
  'explain.security': 'Lo seguro de tu posición, de 0 a 100: menos por cada rival que podría imponerse sobre ti.',
  'explain.autonomy':
    'Lo poco que depende de otros, de 0 a 100; aquí, solo lo que cambian promesas, bases, ayuda militar y dinero.',
  'explain.money': 'Lo que recibes menos lo que pagas en su primer turno.',
  'explain.capital':
    'Lo que cuesta sacarlo adelante en casa, de lo que te queda este turno. Un tratado cuesta lo que su cláusula más cara.',
  'explain.score': 'La media de los cuatro índices a lo largo de los años, cada uno según su peso.',
  'explain.rating':
    'La puntuación frente a lo que suele lograr alguien capaz desde ese puesto: 0 es lo mismo; +100, lo que logra uno de cada diez.',
  'explain.price.credibility': 'Hasta qué punto creen los demás en tu palabra, de 0 a 100, y cuánto cambia.',
  'explain.price.credibility.war': 'Lo que tu palabra gana o pierde si hay guerra, donde se la pone a prueba del todo.',
  'explain.price.credibility.peace': 'Lo que tu palabra gana o pierde si la otra parte cede antes de una guerra.',
  'explain.price.cohesion': 'Lo unido que está tu país, de 0 a 100, y cuánto cambia. Multiplica tu fuerza.',
  'explain.price.capital': 'Lo que cuesta del capital político que te queda este turno.',
  'explain.price.war': 'Fuerzas perdidas y cohesión gastada en un año de guerra, hasta donde puedes saber.',
  'explain.price.gain': 'Lo que la otra parte te paga en los turnos siguientes.',
  'explain.price.relations': 'Lo que cada uno de los dos piensa de ti, de −100 a +100, y cuánto cambia.',
  'explain.strength': 'Fuerzas que contarían aquí: menos con la distancia, la baja disposición o la poca cohesión.',
  'explain.term': 'Obliga durante esos turnos. Quien lo denuncia queda libre solo tras los turnos de preaviso.',
  'explain.stake': 'Lo que ceder le quitaría al destinatario, como parte de lo que tiene.',
  'explain.sum':
    'Dinero del presupuesto del año: quien lo paga tiene tanto menos que gastar, quien lo recibe tanto más.',
  'explain.unmet': 'Cuánto de lo que necesita en un año no cubren ni el país, ni el exterior, ni las reservas.',
  'explain.standing':
    'Credibilidad: cuánto se cree su palabra. Cohesión: lo unido que está. Ambas de 0 a 100: tanto cambian.',
};

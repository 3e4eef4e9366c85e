import type { orders as english } from '../en/orders.ts';
import type { Texts } from '../texts.ts';

export const orders: Texts<typeof english> = {
  'orders.title': 'Tus órdenes este año: {count}',
  'orders.budget': 'Presupuesto: {preset}',
  'orders.budget.own': 'Un presupuesto propio',
  'orders.leaving': '{how, select, break {Romper el tratado con {partners}} other {Dar preaviso a {partners}}}',
  'orders.sanctions':
    '{level, plural, =0 {Levantar las sanciones a {power}} one {Sanciones a {power}, nivel {level, number}} other {Sanciones a {power}, nivel {level, number}}}',
  'orders.standing':
    '{count, plural, one {Una instrucción permanente cambiada} other {# instrucciones permanentes cambiadas}}',
  'orders.forecast': 'Pronóstico: {line}',
  'orders.offered':
    '{status, select, open {Ofrecido a {others}: {clauses}} signed {Acordado con {others}: {clauses}} other {Ofrecido a {others}, no aceptado: {clauses}}}',
  'orders.signed': 'Firmado lo que ofreció {by}: {clauses}',
  'orders.refused': 'Rechazado lo que ofreció {by}: {clauses}',
  'orders.tabled': 'Moción presentada: {motion}',
  'orders.voted': '{vote, select, yes {Voto a favor:} other {Voto en contra:}} {motion}',
};

import type { orders as english } from '../en/orders.ts';
import type { Texts } from '../texts.ts';

export const orders: Texts<typeof english> = {
  'orders.title': 'Vos ordres cette année : {count}',
  'orders.budget': 'Budget : {preset}',
  'orders.budget.own': 'Un budget à vous',
  'orders.leaving': '{how, select, break {Rompre le traité avec {partners}} other {Donner préavis à {partners}}}',
  'orders.sanctions':
    '{level, plural, =0 {Lever les sanctions contre {power}} one {Sanctions contre {power}, niveau {level, number}} other {Sanctions contre {power}, niveau {level, number}}}',
  'orders.standing':
    '{count, plural, one {Une instruction permanente modifiée} other {# instructions permanentes modifiées}}',
  'orders.forecast': 'Prévision : {line}',
  'orders.offered':
    '{status, select, open {Offert à {others} : {clauses}} signed {Convenu avec {others} : {clauses}} other {Offert à {others}, non retenu : {clauses}}}',
  'orders.signed': 'Signé, offre de {by} : {clauses}',
  'orders.refused': 'Refusé, offre de {by} : {clauses}',
  'orders.tabled': 'Motion déposée : {motion}',
  'orders.voted': '{vote, select, yes {Voté pour :} other {Voté contre :}} {motion}',
};

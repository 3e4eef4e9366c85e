import type { orders as english } from '../en/orders.ts';
import type { Texts } from '../texts.ts';

export const orders: Texts<typeof english> = {
  'orders.title': 'Deine Befehle dieses Jahr: {count}',
  'orders.budget': 'Haushalt: {preset}',
  'orders.budget.own': 'Ein eigener Haushalt',
  'orders.leaving': '{how, select, break {Vertrag mit {partners} brechen} other {{partners} kündigen}}',
  'orders.sanctions':
    '{level, plural, =0 {Sanktionen gegen {power} aufheben} one {Sanktionen gegen {power}, Stufe {level, number}} other {Sanktionen gegen {power}, Stufe {level, number}}}',
  'orders.standing': '{count, plural, one {Eine Daueranweisung geändert} other {# Daueranweisungen geändert}}',
  'orders.forecast': 'Vorhersage: {line}',
  'orders.offered':
    '{status, select, open {{others} angeboten: {clauses}} signed {Mit {others} vereinbart: {clauses}} other {{others} angeboten, nicht angenommen: {clauses}}}',
  'orders.signed': 'Unterzeichnet, von {by} angeboten: {clauses}',
  'orders.refused': 'Abgelehnt, von {by} angeboten: {clauses}',
  'orders.tabled': 'Antrag gestellt: {motion}',
  'orders.voted': '{vote, select, yes {Dafür gestimmt:} other {Dagegen gestimmt:}} {motion}',
};

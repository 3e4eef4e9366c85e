import type { orders as english } from '../en/orders.ts';
import type { Texts } from '../texts.ts';

export const orders: Texts<typeof english> = {
  'orders.title': 'أوامرك هذه السنة: {count}',
  'orders.budget': 'الميزانية: {preset}',
  'orders.budget.own': 'ميزانية من وضعك',
  'orders.leaving': '{how, select, break {نقض المعاهدة مع {partners}} other {إخطار بالانسحاب: {partners}}}',
  'orders.sanctions':
    '{level, plural, =0 {رفع العقوبات عن {power}} one {عقوبات على {power}، المستوى {level, number}} two {عقوبات على {power}، المستوى {level, number}} few {عقوبات على {power}، المستوى {level, number}} many {عقوبات على {power}، المستوى {level, number}} other {عقوبات على {power}، المستوى {level, number}}}',
  'orders.standing':
    '{count, plural, one {تغيّر تعليم دائم واحد} two {تغيّر تعليمان دائمان} few {تغيّرت # تعليمات دائمة} many {تغيّر # تعليمًا دائمًا} other {تغيّر # تعليم دائم}}',
  'orders.forecast': 'توقّع: {line}',
  'orders.offered':
    '{status, select, open {معروض على {others}: {clauses}} signed {متفق عليه مع {others}: {clauses}} other {معروض على {others}، لم يُقبل: {clauses}}}',
  'orders.signed': 'وقّعت عرض {by}: {clauses}',
  'orders.refused': 'رفضت عرض {by}: {clauses}',
  'orders.tabled': 'اقتراح مطروح: {motion}',
  'orders.voted': '{vote, select, yes {صوّتّ مع:} other {صوّتّ ضد:}} {motion}',
};

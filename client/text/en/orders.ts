/** What a seat has ordered this year. */
export const orders = {
  'orders.title': 'Your orders this year: {count}',
  'orders.budget': 'Budget: {preset}',
  'orders.budget.own': 'A budget of your own',
  'orders.leaving': '{how, select, break {Break the treaty with {partners}} other {Give notice to {partners}}}',
  'orders.sanctions':
    '{level, plural, =0 {Lift the sanctions on {power}} other {Sanctions on {power}, level {level, number}}}',
  'orders.standing': '{count, plural, one {One standing instruction changed} other {# standing instructions changed}}',
  'orders.forecast': 'Forecast: {line}',
  'orders.offered':
    '{status, select, open {Offered to {others}: {clauses}} signed {Agreed with {others}: {clauses}} other {Offered to {others}, not taken: {clauses}}}',
  'orders.signed': 'Signed what {by} offered: {clauses}',
  'orders.refused': 'Refused what {by} offered: {clauses}',
  'orders.tabled': 'Motion tabled: {motion}',
  'orders.voted': '{vote, select, yes {Voted for:} other {Voted against:}} {motion}',
} as const;

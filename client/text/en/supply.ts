/** Strategic goods: the budget panel's section, events and causes. */
export const supply = {
  'supply.title': 'Strategic goods',
  'supply.good.energy': 'Energy',
  'supply.good.materials': 'Materials',
  'supply.good.electronics': 'Electronics',
  'supply.aim': 'Money for supply buys',
  'supply.aim.energy': 'Energy at home',
  'supply.aim.materials': 'Materials at home',
  'supply.aim.electronics': 'Electronics at home',
  'supply.aim.stores': 'Stores of all three',
  'supply.need': 'Share of a year’s need',
  'supply.home': 'At home',
  'supply.imports': 'From',
  'supply.imports.none': 'Nothing from abroad',
  'supply.imports.from': '{power} {share}',
  'supply.imports.cut': '{power} {share}, cut off',
  'supply.neutral': 'neutral ground',
  'supply.exports': 'More than it needs: others may buy it.',
  'supply.stores': 'In store',
  'supply.stores.months': '{months, plural, =0 {none} one {one month} other {# months}}',
  'supply.short': 'Short',
  'supply.short.none': 'nothing',
  'supply.loss': 'Goods that are short cost you {output} of output and {readiness} of readiness this year.',
  'supply.levers': 'Levers that others can pull',
  'supply.levers.none': 'No single power could cut you off from anything.',
  'supply.lever':
    'An embargo by {power} would cut {goods} and cost {loss} of output; {without} once your stores are empty.',
  'supply.lever.good': '{share} of the {good}',

  'sanctions.goods.them':
    'In goods: {power} would lack {goods}, which costs it {loss} of output once its stores are empty.',
  'sanctions.goods.us': 'You would lack {goods}: {loss} of your output now, {without} once your stores are empty.',

  'event.shortageBegan':
    '{power} is short of {good}: {unmet} of the need{by, select, none {} other {, since {by} cut it off}}. {stores, plural, =0 {Its stores are empty.} one {One month is left in store.} other {# months are left in store.}}',
  'event.shortageEased': '{power} is short of less {good}: {unmet} of the need, after {was}.',
  'report.headline.shortage': '{power} runs short of {good}',

  'factor.foreignSupply': 'Strategic goods from abroad',
} as const;

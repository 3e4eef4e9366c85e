import type { Key } from '../text/index.tsx';
import type { SourceId } from './sources.ts';

/** What theory says behind an entry of the rules, who disputes it, and where it is written. */
export interface Idea {
  text: Key;
  disputed?: Key;
  sources: readonly SourceId[];
}

/** Ideas by the id of the entry they stand behind. */
export const IDEAS: Readonly<Record<string, Idea>> = {
  figures: { text: 'idea.figures', sources: ['beckley2018', 'waltz1979'] },
  'latent-power': { text: 'idea.latent', sources: ['mearsheimer2001'] },
  income: { text: 'idea.income', sources: ['barnettLevy1991', 'kennedy1987'] },
  trade: { text: 'idea.trade', sources: ['gowaMansfield1993', 'hirschman1945'] },
  'cut-off': { text: 'idea.supply', sources: ['farrellNewman2019'] },
  treaty: { text: 'idea.treaty', sources: ['morrow1991'] },
  leaving: { text: 'idea.leaving', sources: ['leeds2003'] },
  capital: { text: 'idea.capital', sources: ['putnam1988'] },
  blocs: { text: 'idea.blocs', sources: ['olsonZeckhauser1966', 'snyder1984'] },
  sanctions: { text: 'idea.sanctions', disputed: 'idea.sanctions.disputed', sources: ['hufbauer2007', 'pape1997'] },
  arms: { text: 'idea.arms', sources: ['schellingHalperin1961'] },
  secrecy: { text: 'idea.secrecy', sources: ['kuo2020'] },
  estimates: { text: 'idea.estimates', sources: ['jervis1976', 'wohlforth1987'] },
  odds: { text: 'idea.odds', sources: ['boulding1962', 'walt1987'] },
  demands: {
    text: 'idea.demands',
    disputed: 'idea.demands.disputed',
    sources: ['fearon1994', 'fearon1995', 'snyderBorghard2011'],
  },
  answers: {
    text: 'idea.answers',
    disputed: 'idea.answers.disputed',
    sources: ['huth1988', 'press2005', 'schelling1966'],
  },
  war: { text: 'idea.war', sources: ['fearon1995', 'powell2006'] },
  tension: { text: 'idea.tension', sources: ['glaser2010', 'jervis1978'] },
  incidents: { text: 'idea.incidents', sources: ['schelling1966'] },
  hegemony: {
    text: 'idea.hegemony',
    disputed: 'idea.hegemony.disputed',
    sources: ['levyThompson2010', 'waltz1979', 'wohlforth2007'],
  },
  doctrines: { text: 'idea.doctrines', sources: ['christensenSnyder1990', 'kuik2008', 'schweller1994'] },
};

import type { Articles } from './articles.ts';

/**
 * Names of powers by the article they take, those that hold another within them first. No power's name is a plural, so that the
 * verbs of every sentence agree with all of them: “Amérique”, “République des Philippines”. Of regions two are.
 */
const NAMES: Readonly<Record<string, string>> = {
  'l’': 'Allemagne de l’Ouest, Allemagne, Amérique, Arabie saoudite, Australie, Autriche-Hongrie, Empire ottoman, Estonie, Europe de l’Est, Europe, Inde, Indonésie, Iran, Italie, Union soviétique',
  'la ':
    'Belgique, Chine, Corée du Nord, Corée du Sud, Finlande, France, Grande-Bretagne, Grèce, Hongrie, Lettonie, Lituanie, Pologne, République des Philippines, Roumanie, Russie, Serbie, Tchécoslovaquie, Turquie, Yougoslavie',
  'le ': 'Brésil, Danemark, Japon, Pakistan, Portugal, Royaume-Uni, Viêt Nam',
  'les ': 'Philippines, États-Unis',
};

/** Names that French gives an article within a sentence, and how. */
export const FRENCH_ARTICLES: Articles = new Map(
  Object.entries(NAMES).flatMap(([article, names]) => names.split(', ').map((name) => [name, article + name])),
);

/** What runs together around a name: “de” and “à” with its article, “de” and “que” with a vowel. */
const CONTRACTED: Readonly<Record<string, string>> = { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' };

const ARTICLE = /(?<!\p{L})([Dd]e|[Àà]) (les?) (?=\p{Lu})/gu;
const VOWEL = /(?<!\p{L})(d|qu|lorsqu)e (?=[aeiouyàâéèêëîïôûœ])(?!onz)/giu;

/** French as it is said once the places of a text are filled: “de Arden” → “d’Arden”, “de le Japon” → “du Japon”. */
export const elided = (text: string): string =>
  text
    .replace(ARTICLE, (_, before: string, article: string) => {
      const whole = CONTRACTED[`${before} ${article}`.toLowerCase()];
      return `${before[0] === before[0].toLowerCase() ? whole : whole[0].toUpperCase() + whole.slice(1)} `;
    })
    .replace(VOWEL, '$1’');

import type { CrisisId, PowerId } from '../../../shared/core/ids.ts';
import type { Cause, EventOf, GameEvent } from '../../../shared/events/events.ts';
import type { Board } from '../../../shared/model/board.ts';
import { blocRulesOf } from '../../../shared/treaties/charter.ts';
import { cardText, cardTitle } from '../../store/cards.ts';
import { blocName, powerName, regionName, sum } from '../../store/names.ts';
import { list, pct } from '../../text/format.ts';
import { t } from '../../text/index.tsx';

import { motionWords } from '../blocs/words.ts';

import { reasonsInWords } from '../reasonWords.ts';
import { clausesInShort, clauseWords, demandWords, factorWords, inSentence, namesOf } from '../words.ts';

import { warOf } from './conflictWords.ts';
import { causesInWords, eventWords } from './eventWords.ts';
import { sanctionStory } from './sanctionStory.ts';
import type { Made, Story } from './story.ts';

/**
 * The stories of a year, the most important to this reader first: what an event weighs by its kind, more where the reader
 * has a part in it.
 */
export function storiesOf(events: readonly GameEvent[], me: PowerId | null, board: Board): Story[] {
  const stories = events.flatMap((event): Story[] => {
    const made = storyOf(event, events, me);
    if (!made) return [];
    const mine = me !== null && made.powers.includes(me);
    const capital = made.powers.map((power) => board.geography.capital[power]);
    const about = aboutNumber(event);
    return [
      {
        id: event.id,
        title: made.title,
        text: made.told ?? [eventWords(event), ...(made.text ?? [])],
        about: about ? { [eventWords(event)]: about, [made.title]: about, ...made.about } : made.about,
        why: made.why,
        regions: made.region ? [made.region, ...capital.slice(0, 1)] : capital,
        weight: made.weight * (mine ? 2 : 1),
      },
    ];
  });
  return alike(stories).sort((a, b) => b.weight - a.weight || a.id - b.id);
}

/** What the first number is of the sentence that tells of an event. */
function aboutNumber(event: GameEvent): string | undefined {
  switch (event.kind) {
    case 'outputChanged':
    case 'sanctionBit':
      return t('map.explain.output');
    case 'commitmentTested':
    case 'credibilityChanged':
      return t('map.explain.credibility');
    case 'cohesionChanged':
      return t('explain.price.cohesion');
    case 'lossesTaken':
      return t('explain.price.war');
    case 'noticeGiven':
      return t('explain.term');
    case 'fiscalCrisis':
      return t('explain.debt');
    case 'buildUpSeen':
      return t('explain.projectionForce');
    case 'transferMissed':
    case 'fundMissed':
    case 'fundGranted':
      return t('explain.sum');
    case 'shortageBegan':
    case 'shortageEased':
      return t('explain.unmet');
    case 'frontMoved': {
      const war = warOf(event.war);
      return war && t('war.front', { attacker: powerName(war.attacker), defender: powerName(war.defender) });
    }
    default:
      return undefined;
  }
}

/** Stories under one headline are one: what several powers did alike. */
function alike(stories: readonly Story[]): Story[] {
  const told = new Map<string, Story>();
  for (const story of stories) {
    const first = told.get(story.title);
    if (!first) told.set(story.title, story);
    else
      told.set(story.title, {
        ...first,
        text: [...first.text, ...story.text.filter((one) => !first.text.includes(one))],
        about: { ...first.about, ...story.about },
        weight: Math.max(first.weight, story.weight),
      });
  }
  return [...told.values()];
}

function storyOf(event: GameEvent, all: readonly GameEvent[], me: PowerId | null): Made | null {
  switch (event.kind) {
    case 'warBegan':
      return {
        title: t('report.headline.war', { region: regionName(event.theatre) }),
        weight: 10,
        powers: [event.attacker, event.defender, ...event.helpers],
        region: event.theatre,
        text: [helpersOf(event), ...answersTo(event, all)],
      };
    case 'warEnded': {
      const war = warOf(event.war);
      const region = war?.theatre;
      return {
        title: t('report.headline.warEnded', { region: region ? regionName(region) : '' }),
        weight: 9,
        powers: [event.attacker, event.defender],
        region,
      };
    }
    case 'frontMoved': {
      const war = warOf(event.war);
      if (!war) return null;
      return {
        title: t('report.headline.front', { region: regionName(war.theatre) }),
        weight: 5,
        powers: [war.attacker, war.defender, ...war.helpers],
        region: war.theatre,
      };
    }
    case 'regionChanged':
      return {
        title: t('report.headline.region', { region: regionName(event.region), power: powerName(event.to) }),
        weight: 9.5,
        powers: [event.from, event.to],
        region: event.region,
      };
    default:
      return (
        crisisStory(event, all) ??
        treatyStory(event) ??
        blocStory(event) ??
        sanctionStory(event) ??
        quietStory(event, me)
      );
  }
}

function helpersOf({ helpers, defender }: Extract<GameEvent, { kind: 'warBegan' }>): string {
  const names = { defender: powerName(defender), powers: list(helpers.map(powerName)) };
  return helpers.length > 0 ? t('war.helpers', names) : t('war.helpers.none', names);
}

/** What was demanded before a war, and what everybody answered. */
function answersTo(war: Extract<GameEvent, { kind: 'warBegan' }>, all: readonly GameEvent[]): string[] {
  const demand = all.find(
    (event) => event.kind === 'demandMade' && event.challenger === war.attacker && event.demand.target === war.defender,
  );
  if (demand?.kind !== 'demandMade') return [];
  return [eventWords(demand), ...stancesIn(demand.crisis, all)];
}

/** Who stays out is named up to so many. */
const NAMED = 3;

/**
 * What was answered in a crisis, in words; where the reader gave no answer, what was answered for it. Several who stay out
 * are told of together.
 */
function stancesIn(crisis: CrisisId, all: readonly GameEvent[]): string[] {
  const silences = all.filter(
    (event): event is EventOf<'silenceAnswered'> => event.kind === 'silenceAnswered' && event.crisis === crisis,
  );
  const answers = all.filter(
    (event): event is EventOf<'crisisAnswered'> =>
      // That the target gives in is told by what came of it.
      event.kind === 'crisisAnswered' && event.crisis === crisis && event.answer !== 'concede',
  );
  const spoken = answers.filter(({ power }) => !silences.some((silence) => silence.power === power));
  const out = spoken.filter(({ answer }) => answer === 'stayOut');
  if (out.length < 2) return [...silences, ...spoken].map((event) => eventWords(event));
  const told = [...silences, ...spoken.filter(({ answer }) => answer !== 'stayOut')].map((one) => eventWords(one));
  const powers = out.map(({ power }) => power);
  return [...told, out.length > NAMED ? t('event.othersOut') : t('event.stayedOut', { powers: namesOf(powers) })];
}

function crisisStory(event: GameEvent, all: readonly GameEvent[]): Made | null {
  if (event.kind === 'crisisEnded' && event.outcome !== 'war') {
    const demand = all.find((other) => other.kind === 'demandMade' && other.crisis === event.crisis);
    const reasons = demand?.kind === 'demandMade' ? reasonsInWords(demand.reasons) : [];
    const stances = stancesIn(event.crisis, all);
    return {
      title: demandWords(event.challenger, event.demand),
      weight: 8,
      powers: [event.challenger, event.target],
      region: demand?.kind === 'demandMade' ? demand.theatre : undefined,
      text: stances.slice(0, 4),
      why: reasons[0] && t('report.why.said', { power: powerName(event.challenger), reason: reasons[0] }),
    };
  }
  if (event.kind === 'commitmentTested') {
    const names = { power: powerName(event.power), partner: powerName(event.protected) };
    const key = ({ honour: 'honoured', hedge: 'hedged', abandon: 'abandoned' } as const)[event.answer];
    return {
      title: t(`report.headline.${key}`, names),
      weight: event.answer === 'abandon' ? 7 : 4,
      powers: [event.power, event.protected],
    };
  }
  return null;
}

function treatyStory(event: GameEvent): Made | null {
  if (event.kind === 'treatySigned') {
    const { parties } = event.terms;
    const clauses = clausesInShort(event.terms.clauses);
    const bloc = blocRulesOf(event.terms);
    const title = bloc
      ? t('report.headline.blocFounded', { name: blocName(bloc.name) })
      : t('report.headline.treaty', { powers: namesOf(parties), clauses });
    const pact = event.terms.clauses.some(({ kind }) => kind === 'mutualDefence' || kind === 'guarantee');
    const term = t('treaty.term', { turns: event.terms.duration, notice: event.terms.notice });
    const told = [
      ...event.terms.clauses.map((clause) => clauseWords(clause, parties.length)),
      term,
      ...(event.terms.secret ? [t('secret.kept')] : []),
    ];
    return { title, weight: pact ? 4.5 : 3, powers: parties, told, about: { [term]: t('explain.term') } };
  }
  if (event.kind === 'secretLearned' || event.kind === 'secretRevealed') {
    const { parties } = event.terms;
    const title =
      event.kind === 'secretLearned'
        ? t('report.headline.secretLearned', { power: powerName(event.power) })
        : t('report.headline.secretRevealed', { powers: namesOf(parties) });
    return { title, weight: 6, powers: parties };
  }
  if (event.kind === 'treatyBroken') {
    return {
      title: t('report.headline.broken', { power: powerName(event.by) }),
      weight: 7,
      powers: [event.by, ...event.partners],
    };
  }
  return null;
}

function blocStory(event: GameEvent): Made | null {
  switch (event.kind) {
    case 'blocJoined':
    case 'memberExpelled':
      return {
        title: t(`report.headline.${event.kind}`, { power: powerName(event.power), name: blocName(event.name) }),
        weight: 5,
        powers: [event.power],
      };
    case 'blocDissolved':
      return { title: t('report.headline.blocDissolved', { name: blocName(event.name) }), weight: 4.5, powers: [] };
    case 'floorMissed':
      return {
        title: t('report.headline.floorMissed', { power: powerName(event.power), name: blocName(event.name) }),
        weight: 2,
        powers: [event.power],
      };
    case 'motionCounted':
      // What was admitted or expelled has a story of its own.
      if (event.body.kind === 'admit' || event.body.kind === 'expel') return null;
      return {
        title: t('report.headline.motionCounted', {
          name: blocName(event.name),
          motion: motionWords(event.body),
          result: event.result,
        }),
        weight: 3,
        powers: [event.by],
      };
    default:
      return null;
  }
}

function quietStory(event: GameEvent, me: PowerId | null): Made | null {
  switch (event.kind) {
    case 'hegemonyLooms':
      return {
        title: t('report.headline.hegemonyLooms', { power: powerName(event.power) }),
        weight: 12,
        powers: [event.power],
      };
    case 'fiscalCrisis':
      return {
        title: t('report.headline.fiscalCrisis', { power: powerName(event.power) }),
        weight: 6,
        powers: [event.power],
      };
    case 'cardDrawn':
      return {
        title: t('report.headline.card', { power: powerName(event.power), card: cardTitle(event) }),
        weight: 2,
        powers: [event.power],
        told: [cardText(event)],
      };
    case 'buildUpSeen':
      return {
        title: t('report.headline.buildUp', { power: powerName(event.power) }),
        weight: 2.5,
        powers: [event.power],
      };
    case 'outputChanged': {
      if (event.power !== me) return null;
      const change = (100 * (event.to - event.from)) / event.from;
      return {
        title: t('report.headline.growth', { up: String(change >= 0), percent: pct(Math.abs(change), 1) }),
        weight: Math.abs(change) > 4 ? 2.4 : 1.1,
        powers: [event.power],
        why: causesOfGrowth(event.causes),
      };
    }
    default:
      return null;
  }
}

/** Causes of a change of output are sums of money. */
function causesOfGrowth(causes: readonly Cause[]): string | undefined {
  const words = [...causes]
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, 3)
    .filter(({ points }) => Math.abs(points) >= 50)
    .map(({ factor, points }) =>
      t('event.cause', { cause: inSentence(factorWords(factor)), points: `${points > 0 ? '+' : ''}${sum(points)}` }),
    );
  return words.length > 0 ? t('event.why', { causes: list(words) }) : undefined;
}

/** Kinds told in a line each under the stories, where they made none. */
const BRIEF = new Set<GameEvent['kind']>([
  'sanctionBit',
  'shortageEased',
  'treatyExpired',
  'noticeGiven',
  'treatyLeft',
  'treatyVoided',
  'transferMissed',
  'fundMissed',
  'fundGranted',
  'taxChanged',
  'austerityEnded',
  'lossesTaken',
  'seatLeft',
  'seatTaken',
]);

/** What else happened, a sentence each with what its first number is; stories that found no room come first. */
export function briefOf(
  events: readonly GameEvent[],
  left: readonly Story[],
  me: PowerId | null,
): [text: string, what?: string][] {
  const told = left.map(({ title, about }) => [`${title}.`, about?.[title]] as const);
  // Who sat where before the match began is no news of its first year.
  const begun = events.slice(1 + events.findIndex(({ kind }) => kind === 'matchStarted'));
  const rest = begun
    .filter((event) => (BRIEF.has(event.kind) && !isOwnSeat(event, me)) || isOwnStanding(event, me))
    .map((event) => [withCauses(event), aboutNumber(event)] as const);
  return [...new Map([...told, ...rest])];
}

function isOwnSeat(event: GameEvent, me: PowerId | null): boolean {
  return (event.kind === 'seatTaken' || event.kind === 'seatLeft') && event.power === me;
}

function isOwnStanding(event: GameEvent, me: PowerId | null): boolean {
  const own = event.kind === 'credibilityChanged' || event.kind === 'cohesionChanged';
  return own && event.power === me && Math.abs(event.to - event.from) >= 2;
}

function withCauses(event: GameEvent): string {
  const words = eventWords(event);
  if (!('causes' in event) || !Array.isArray(event.causes)) return words;
  const causes = causesInWords(event.causes);
  return causes ? `${words} ${t('event.why', { causes })}` : words;
}

/** What moved an index most, in words; undefined where nothing did. */
export function mainCause(
  causes: readonly { factor: string; points: number; params?: Record<string, string | number> }[],
) {
  const [first] = [...causes].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return first && Math.abs(first.points) >= 0.05 ? factorWords(first.factor, first.params) : undefined;
}

import { describe, expect, it } from 'vitest';
import { answerOffers } from '../../shared/ai/answers.ts';
import { decide, type Leader, reckoning } from '../../shared/ai/decide.ts';
import { rivalStream } from '../../shared/ai/driver.ts';
import { changesOfMind } from '../../shared/ai/mind.ts';
import { opinionOn } from '../../shared/ai/opinion.ts';
import { REASON_FACTORS } from '../../shared/ai/reasons.ts';
import type { PowerId } from '../../shared/core/ids.ts';
import { keysOf } from '../../shared/core/ids.ts';
import type { Command, Match } from '../../shared/model/match.ts';
import { type Clause, isChangeOfMind, type Reason, type TreatyTerms } from '../../shared/model/treaty.ts';
import { RIVAL_LEVELS } from '../../shared/model/vocabulary.ts';
import { validate } from '../../shared/orders/validate.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';
import { arden, kestria, osmere, sarno, talvi, velmark } from '../helpers/turn.ts';
import { apply, concert, started } from './play.ts';

const SEED = 3;
const DRAFTS: Clause[][] = [
  [{ kind: 'trade' }],
  [{ kind: 'mutualDefence' }, { kind: 'consultation' }],
  [{ kind: 'nonAggression' }],
  [{ kind: 'mutualDefence' }, { kind: 'basing', host: osmere, guest: arden }],
  [{ kind: 'intelligence' }, { kind: 'interoperability' }],
  [{ kind: 'guarantee', guarantor: arden, protected: osmere }],
];

const draft = (parties: PowerId[], clauses: Clause[]): TreatyTerms => ({
  parties: [...parties].sort(),
  clauses,
  duration: 6,
  notice: 1,
});

const draws = (match: Match, power: PowerId) => rivalStream(SEED, match.world.turn, power);

/** Every draft that Osmere, a person, could offer to a rival, with what that rival thinks of it. */
function* asked(level: Leader['level']) {
  const match = started(SEED, 8, [osmere]);
  // A master plays each draft through, with every lever: two of them are enough.
  for (const of of level === 'master' ? [arden, kestria] : [arden, kestria, sarno, talvi, velmark]) {
    for (const clauses of DRAFTS) {
      const named = clauses.map((clause) => ('guest' in clause ? { ...clause, guest: of } : clause));
      const meant = named.map((clause) => ('guarantor' in clause ? { ...clause, guarantor: of } : clause));
      const terms = draft([osmere, of], meant);
      const offer: Command = { kind: 'propose', terms };
      if (validate(viewOfPower(match, osmere), concert, offer) !== null) continue;
      const leader = { doctrine: match.seats[of].doctrine, level };
      const view = viewOfPower(match, of);
      const opinion = opinionOn(view, concert, leader, draws(match, of), { terms, by: osmere });
      yield { match, of, terms, offer, leader, view, opinion };
    }
  }
}

describe('an opinion', () => {
  it.each(RIVAL_LEVELS)('of a rival that is %s is what it answers to the same offer', (level) => {
    const answers = new Set<string>();
    for (const { match, of, offer, leader, opinion } of asked(level)) {
      const person = { kind: 'participant', id: match.seats[osmere].holder } as never;
      const offered = apply(match, person, offer);
      const [given] = decide(viewOfPower(offered, of), concert, leader, draws(match, of));
      const answer = given.kind === 'propose' ? 'counter' : given.kind;
      expect(opinion.answer).toBe(answer);
      if (given.kind === 'propose') expect(opinion.counter).toEqual(given.terms);
      const why = opinion.reasons.filter((reason) => !isChangeOfMind(reason));
      expect(why).toEqual('reasons' in given ? given.reasons : []);
      answers.add(answer);
    }
    // Novices sign what is put before them.
    expect(answers.size).toBeGreaterThanOrEqual(level === 'novice' ? 1 : 2);
  });

  it('changes nothing that the rival sees, and is the same when asked again', () => {
    for (const { view, leader, match, of, terms, opinion } of asked('able')) {
      const before = JSON.stringify(view);
      expect(opinionOn(view, concert, leader, draws(match, of), { terms, by: osmere })).toEqual(opinion);
      expect(JSON.stringify(view)).toBe(before);
    }
  });

  it('names only factors that a rival may say, with the facts that belong to them', () => {
    for (const { opinion } of asked('able')) {
      for (const { factor, params } of opinion.reasons) {
        expect(keysOf(params).sort()).toEqual([...REASON_FACTORS[factor as keyof typeof REASON_FACTORS]].sort());
      }
    }
  });

  it('leaves unsaid what hangs on a treaty that the other may not know of', () => {
    let compared = 0;
    for (const { match, of, terms, leader, opinion } of asked('able')) {
      const third = of === arden ? velmark : arden;
      const hidden = {
        ...draft([of, third], [{ kind: 'mutualDefence' }]),
        id: 't99',
        since: 1,
        until: 9,
        leaving: {},
        owed: {},
        secret: true,
      };
      const world = { ...match.world, treaties: { ...match.world.treaties, t99: hidden } } as never;
      const view = viewOfPower({ ...match, world }, of);
      const told = opinionOn(view, concert, leader, draws(match, of), { terms, by: osmere });
      if (told.answer !== opinion.answer) continue;
      const known = new Set(opinion.reasons.map(({ factor, params }) => JSON.stringify([factor, params])));
      const why = told.reasons.filter((reason) => !isChangeOfMind(reason));
      for (const { factor, params } of why) expect(known).toContain(JSON.stringify([factor, params]));
      compared++;
    }
    expect(compared).toBeGreaterThan(5);
  });
});

describe('what would change a mind', () => {
  it('turns the answer when it comes about', () => {
    const levers = new Set<string>();
    for (const { match, of, terms, leader, view, opinion } of asked('able')) {
      for (const { factor, params } of opinion.reasons.filter(isChangeOfMind)) {
        levers.add(factor);
        if (factor !== 'mindWithoutClause' && factor !== 'mindCredibility') continue;
        const clauses =
          factor === 'mindCredibility' ? terms.clauses : terms.clauses.filter(({ kind }) => kind !== params.clause);
        const powers = { ...view.powers };
        const power = params.power as PowerId;
        if (factor === 'mindCredibility') powers[power] = { ...powers[power], credibility: params.to as number };
        const other = { ...view, powers, beliefs: { ...view.beliefs } };
        const turned = opinionOn(other, concert, leader, draws(match, of), {
          terms: { ...terms, clauses },
          by: osmere,
        });
        expect(turned.answer === 'sign').not.toBe(opinion.answer === 'sign');
      }
    }
    expect(levers.size).toBeGreaterThanOrEqual(2);
  });

  it('is told with what rivals do, where it is asked for, and changes nothing that they do', () => {
    const match = started(SEED, 8);
    let told = 0;
    for (const power of keysOf<PowerId>(match.seats)) {
      const view = viewOfPower(match, power);
      const plain = decide(view, concert, match.seats[power], draws(match, power));
      const explained = decide(view, concert, match.seats[power], draws(match, power), { explain: 'toAll' });
      const bare = explained.map((command) => {
        if (!('reasons' in command)) return command;
        told += command.reasons?.filter(isChangeOfMind).length ?? 0;
        const isAdded = (reason: Reason) => isChangeOfMind(reason) || reason.factor.startsWith('stands');
        return { ...command, reasons: command.reasons?.filter((reason) => !isAdded(reason)) };
      });
      expect(bare).toEqual(plain);
    }
    expect(told).toBeGreaterThan(0);
  });

  it('is found for refusals by the smallest step of a lever', () => {
    const match = started(SEED, 8, [osmere]);
    const person = { kind: 'participant', id: match.seats[osmere].holder } as never;
    const offered = apply(match, person, { kind: 'propose', terms: draft([osmere, kestria], DRAFTS[1]) });
    const view = viewOfPower(offered, kestria);
    const reckon = reckoning(concert, offered.seats[kestria], draws(match, kestria));
    const [answer] = answerOffers(reckon(view)).commands;
    const said = changesOfMind(reckon(view), answer, (other) => answerOffers(reckon(other)).commands);
    expect(said.length).toBeLessThanOrEqual(2);
    for (const reason of said) expect(reason.weight).toBe(0);
  });
});

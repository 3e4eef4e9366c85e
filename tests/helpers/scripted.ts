import { concert } from '../../shared/content/scenarios/concert.ts';
import { hashOf } from '../../shared/core/hash.ts';
import { matchId, type PowerId, powerId, proposalId, treatyId } from '../../shared/core/ids.ts';
import { applyCommand } from '../../shared/match/applyCommand.ts';
import { createMatch } from '../../shared/match/createMatch.ts';
import { fromSnapshot, toSnapshot } from '../../shared/match/snapshot.ts';
import type { Actor, Command, Match, ParticipantId } from '../../shared/model/match.ts';
import { RULES_VERSION } from '../../shared/model/match.ts';
import type { Scenario } from '../../shared/model/scenario.ts';
import type { Clause } from '../../shared/model/treaty.ts';
import { presets } from '../../shared/orders/budgetPreview.ts';
import { viewOfPower } from '../../shared/view/viewFor.ts';

/** How a scripted match went. */
export interface Scripted {
  /** Fingerprint of the whole match after each turn. */
  hashes: string[];
  /** What each order was answered with: `ok` or a code. */
  answers: string[];
  match: Match;
}

const [arden, kestria, osmere, sarno, velmark] = ['arden', 'kestria', 'osmere', 'sarno', 'velmark'].map(powerId);
/** The Concert where nothing happens that the script does not order. */
const scripted: Scenario = { ...concert, modules: ['luck'] };
const people = concert.powers.map(({ id }) => id);
const actor = (power: PowerId): Actor => ({ kind: 'participant', id: `p-${power}` as ParticipantId });

const offer = (parties: PowerId[], clauses: Clause[]): Command => ({
  kind: 'propose',
  terms: { parties, clauses, duration: 5, notice: 1 },
});

type Order = [power: PowerId, command: Command];

/** Orders of each turn, given before all lock in. */
const TURNS: Order[][] = [
  [
    [arden, offer([arden, osmere], [{ kind: 'mutualDefence' }, { kind: 'consultation' }])],
    [osmere, { kind: 'sign', proposal: proposalId('p1') }],
    [sarno, offer([sarno, velmark], [{ kind: 'trade' }, { kind: 'intelligence' }])],
    [velmark, { kind: 'sign', proposal: proposalId('p2') }],
  ],
  [
    [arden, offer([arden, velmark], [{ kind: 'interoperability' }])],
    [velmark, { kind: 'sign', proposal: proposalId('p3') }],
  ],
  [[kestria, { kind: 'draftDemand', demand: { kind: 'tribute', target: osmere } }]],
  [[osmere, { kind: 'draftLeaving', treaty: treatyId('t4'), how: 'notice' }]],
];

/**
 * Four turns of The Concert by a fixed script, with luck, treaties, a demand and, where it is legal, a war: the same match
 * wherever it is played. With `through`, the match goes through that after every turn.
 */
export function playScripted(through: (match: Match) => Match = (match) => match): Scripted {
  const setup = { id: matchId('scripted'), scenario: concert.id, seed: 42, rulesVersion: RULES_VERSION, turns: 8 };
  const host = 'p-arden' as ParticipantId;
  let match = createMatch({ ...setup, clock: { mode: 'untimed' }, listed: false, host }, scripted);
  const answers: string[] = [];
  const hashes: string[] = [];
  const give = ([power, command]: Order): void => {
    const result = applyCommand(match, { seq: match.seq + 1, at: 1000, by: actor(power), command });
    answers.push(result.ok ? 'ok' : result.error.code);
    if (result.ok) match = result.value.match;
  };
  for (const power of people) give([power, { kind: 'claimSeat', power, name: power }]);
  give([arden, { kind: 'start' }]);
  TURNS.forEach((orders, index) => {
    for (const power of people) {
      const { steadyGrowth, armFast } = presets(viewOfPower(match, power), scripted);
      give([power, { kind: 'draftBudget', budget: power === kestria && index > 0 ? armFast : steadyGrowth }]);
    }
    orders.forEach(give);
    for (const power of people) give([power, { kind: 'lockIn' }]);
    for (const crisis of Object.values(match.crises)) {
      const guarantors = crisis.guarantors.map(({ power }) => power);
      for (const power of people) {
        if (power === crisis.challenger) continue;
        const bystander = guarantors.includes(power) ? 'hedge' : 'stayOut';
        const answer = power === crisis.demand.target ? 'standFirm' : bystander;
        give([power, { kind: 'answerCrisis', crisis: crisis.id, answer }]);
      }
      give([crisis.challenger, { kind: 'decideCrisis', crisis: crisis.id, decision: 'attack' }]);
    }
    match = through(match);
    hashes.push(hashOf(toSnapshot(match)));
  });
  return { hashes, answers, match };
}

/** The match as a server would find it again: through JSON and back. */
export const throughJson = (match: Match): Match =>
  fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(match))), scripted);

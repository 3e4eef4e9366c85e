// One file, long as it is: one table, an entry for each instrument, in the order of the document.

import type { EventKind } from '../../shared/events/events.ts';
import type { ModuleId } from '../../shared/model/vocabulary.ts';

/** An instrument of the theory: what carries it in the rules, what shows that it works, and where it is used. */
export interface Instrument {
  name: string;
  /** Part of the rules that it belongs to, where not every match has it. */
  module?: ModuleId;
  /** Files of the engine, of the rivals or of the screen that carry it. */
  files: readonly string[];
  /** Numbered cases; `4.1–4.3` stands for all numbers between. */
  cases: readonly string[];
  events: readonly EventKind[];
  /** Where it is ordered or seen, by the names on the screen, and the file that draws it. */
  screen: string;
  drawnBy: string;
}

/** The instruments that belong to one idea. */
export interface Idea {
  name: string;
  instruments: readonly Instrument[];
}

const lines = 'client/panels/budget/Lines.tsx';
const composer = 'client/panels/treaty/ClauseFields.tsx';
const balance = 'client/panels/balance/Row.tsx';

const internal: Idea = {
  name: 'Internal balancing',
  instruments: [
    {
      name: 'industry',
      files: ['shared/formulas/growth.ts', 'shared/formulas/economy.ts'],
      cases: ['4.1', '4.24', '4.27'],
      events: ['budgetExecuted', 'outputChanged'],
      screen: 'Budget, line Industry',
      drawnBy: lines,
    },
    {
      name: 'science',
      files: ['shared/formulas/growth.ts'],
      cases: ['4.3', '4.4'],
      events: ['budgetExecuted', 'outputChanged'],
      screen: 'Budget, line Science',
      drawnBy: lines,
    },
    {
      name: 'infrastructure',
      files: ['shared/formulas/growth.ts', 'shared/formulas/supplyGrowth.ts'],
      cases: ['4.2', '5.15'],
      events: ['budgetExecuted', 'outputChanged'],
      screen: 'Budget, line Infrastructure',
      drawnBy: lines,
    },
    {
      name: 'energy and supply chains, reserves',
      module: 'supply',
      files: ['shared/formulas/supply.ts', 'shared/formulas/supplyGrowth.ts', 'shared/engine/phases/supply.ts'],
      cases: ['5.1–5.23'],
      events: ['shortageBegan', 'shortageEased'],
      screen: 'Budget, line Supply and Strategic goods',
      drawnBy: 'client/panels/budget/Supply.tsx',
    },
    {
      name: 'modernisation',
      files: ['shared/engine/phases/forces.ts', 'shared/formulas/strength.ts'],
      cases: ['4.5', '4.6', '8.62'],
      events: ['forcesChanged', 'buildUpSeen'],
      screen: 'Budget, lines Home force and Projection force',
      drawnBy: lines,
    },
    {
      name: 'readiness',
      files: ['shared/formulas/economy.ts', 'shared/engine/phases/forces.ts'],
      cases: ['4.12', '5.4'],
      events: ['forcesChanged'],
      screen: 'Budget, Readiness aim',
      drawnBy: 'client/panels/budget/Terms.tsx',
    },
    {
      name: 'civil–military integration, latent power',
      files: ['shared/formulas/growth.ts', 'shared/formulas/strength.ts', 'shared/engine/phases/forces.ts'],
      cases: ['4.7–4.9', '6.316'],
      events: ['budgetExecuted', 'forcesChanged'],
      screen: 'Budget, line Civil–military',
      drawnBy: lines,
    },
    {
      name: 'cohesion',
      files: ['shared/formulas/growth.ts', 'shared/engine/phases/budget.ts', 'shared/engine/phases/standing.ts'],
      cases: ['4.10', '4.11', '4.28', '8.64'],
      events: ['cohesionChanged'],
      screen: 'Budget, line Resilience and Taxes',
      drawnBy: lines,
    },
    {
      name: 'fiscal discipline',
      files: ['shared/formulas/budget.ts', 'shared/formulas/economy.ts', 'shared/engine/phases/budget.ts'],
      cases: ['4.13–4.23', '4.26', '9.15'],
      events: ['budgetExecuted', 'taxChanged', 'fiscalCrisis', 'austerityEnded'],
      screen: 'Budget, Taxes and What it comes to',
      drawnBy: 'client/panels/budget/Strip.tsx',
    },
  ],
};

const external: Idea = {
  name: 'External balancing',
  instruments: [
    {
      name: 'defence pacts',
      files: ['shared/treaties/mutualDefence.ts', 'shared/formulas/guarantors.ts', 'shared/engine/commitments.ts'],
      cases: ['6.2', '6.30–6.32', '8.31'],
      events: ['treatyProposed', 'treatySigned', 'commitmentTested'],
      screen: 'Treaties, Draft a treaty: mutual defence',
      drawnBy: composer,
    },
    {
      name: 'guarantees',
      files: ['shared/treaties/guarantee.ts', 'shared/formulas/strength.ts'],
      cases: ['6.33', '6.34', '9.7', '9.17'],
      events: ['treatySigned', 'commitmentTested'],
      screen: 'Treaties, Draft a treaty: guarantee',
      drawnBy: composer,
    },
    {
      name: 'multilateral arrangements (blocs)',
      module: 'blocs',
      files: ['shared/treaties/bloc.ts', 'shared/formulas/blocs.ts', 'shared/engine/phases/motions.ts'],
      cases: ['6.200–6.240'],
      events: [
        'treatySigned',
        'motionTabled',
        'voteCast',
        'motionCounted',
        'blocJoined',
        'memberExpelled',
        'blocDissolved',
      ],
      screen: 'Treaties, a bloc and its motions',
      drawnBy: 'client/panels/blocs/Blocs.tsx',
    },
    {
      name: 'basing',
      files: ['shared/treaties/basing.ts', 'shared/formulas/reach.ts'],
      cases: ['6.41', '6.42', '7.2'],
      events: ['treatySigned'],
      screen: 'Treaties, Draft a treaty: bases',
      drawnBy: composer,
    },
    {
      name: 'intelligence',
      files: ['shared/treaties/intelligence.ts', 'shared/formulas/intelligence.ts', 'shared/view/estimates.ts'],
      cases: ['7.1–7.5', '7.101–7.109'],
      events: ['treatySigned', 'budgetExecuted'],
      screen: 'Treaties, shared intelligence; Budget, line Intelligence',
      drawnBy: lines,
    },
    {
      name: 'secret diplomacy',
      module: 'secrecy',
      files: ['shared/engine/secrecy.ts', 'shared/engine/phases/secrets.ts', 'shared/view/secrets.ts'],
      cases: ['6.401–6.432'],
      events: ['secretLearned', 'secretRevealed'],
      screen: 'Treaties, Draft a treaty: secret',
      drawnBy: 'client/panels/treaty/Composer.tsx',
    },
    {
      name: 'interoperability',
      files: ['shared/treaties/interoperability.ts', 'shared/formulas/strength.ts'],
      cases: ['6.43', '8.42'],
      events: ['treatySigned', 'budgetExecuted'],
      screen: 'Treaties, Draft a treaty: joint standards',
      drawnBy: composer,
    },
    {
      name: 'arms transfers',
      files: ['shared/treaties/armsTransfer.ts', 'shared/engine/phases/transfers.ts'],
      cases: ['6.44', '6.46'],
      events: ['transferPaid', 'transferMissed'],
      screen: 'Treaties, Draft a treaty: arms',
      drawnBy: composer,
    },
    {
      name: 'licences and arms control',
      module: 'arms',
      files: ['shared/treaties/licence.ts', 'shared/treaties/armsControl.ts', 'shared/formulas/verification.ts'],
      cases: ['6.300–6.315'],
      events: ['treatySigned', 'capPassed', 'capBroken'],
      screen: 'Treaties, Draft a treaty: licensed know-how, arms control',
      drawnBy: composer,
    },
  ],
};

const together: Idea = {
  name: 'Burden sharing and free riding',
  instruments: [
    {
      name: 'common funds and keys',
      module: 'blocs',
      files: ['shared/formulas/blocs.ts', 'shared/engine/phases/blocs.ts', 'shared/treaties/fund.ts'],
      cases: ['6.203–6.206', '6.222–6.224'],
      events: ['fundPaid', 'fundMissed', 'fundGranted'],
      screen: 'Treaties, a bloc: its charter, fund and key',
      drawnBy: 'client/panels/blocs/CharterFields.tsx',
    },
    {
      name: 'protection as a public good',
      module: 'blocs',
      files: ['shared/formulas/strength.ts', 'shared/engine/phases/blocs.ts'],
      cases: ['6.207', '6.208'],
      events: ['commonForcesChanged'],
      screen: 'Treaties, a bloc: common forces',
      drawnBy: 'client/panels/blocs/Blocs.tsx',
    },
    {
      name: 'spending floors',
      module: 'blocs',
      files: ['shared/engine/phases/blocs.ts'],
      cases: ['6.209'],
      events: ['floorMissed'],
      screen: 'Treaties, a bloc: its floor',
      drawnBy: 'client/panels/blocs/CharterFields.tsx',
    },
  ],
};

const statecraft: Idea = {
  name: 'Economic statecraft and sanctions',
  instruments: [
    {
      name: 'sanctions, up to an embargo',
      module: 'sanctions',
      files: ['shared/formulas/sanctionEffects.ts', 'shared/engine/phases/sanctions.ts', 'shared/orders/sanctions.ts'],
      cases: ['6.104–6.123', '8.90–8.92'],
      events: ['sanctionImposed', 'sanctionLifted', 'sanctionBit'],
      screen: 'Treaties, Sanctions',
      drawnBy: 'client/panels/sanctions/SanctionForm.tsx',
    },
    {
      name: 'common sanctions',
      module: 'sanctions',
      files: ['shared/treaties/sanctions.ts', 'shared/treaties/sanctionsInForce.ts'],
      cases: ['6.130–6.137', '6.225', '6.226'],
      events: ['treatySigned', 'sanctionImposed'],
      screen: 'Treaties, Draft a treaty: sanctions',
      drawnBy: composer,
    },
    {
      name: 'embargo on strategic goods',
      module: 'supply',
      files: ['shared/formulas/supply.ts'],
      cases: ['5.2', '5.5', '5.22'],
      events: ['shortageBegan'],
      screen: 'Budget, Strategic goods: levers that others can pull',
      drawnBy: 'client/panels/budget/Supply.tsx',
    },
    {
      name: 'trade',
      files: ['shared/formulas/trade.ts', 'shared/treaties/trade.ts'],
      cases: ['4.40–4.43', '6.121'],
      events: ['treatySigned', 'outputChanged'],
      screen: 'Treaties, Draft a treaty: trade',
      drawnBy: composer,
    },
    {
      name: 'aid and loans',
      files: ['shared/treaties/aid.ts', 'shared/treaties/loan.ts', 'shared/engine/phases/transfers.ts'],
      cases: ['6.45–6.48'],
      events: ['transferPaid', 'transferMissed'],
      screen: 'Treaties, Draft a treaty: aid, loan',
      drawnBy: composer,
    },
  ],
};

const strategies: Idea = {
  name: 'What powers do with it',
  instruments: [
    {
      name: 'hedging',
      files: ['shared/content/doctrines/hedger.ts', 'shared/treaties/neutrality.ts'],
      cases: ['6.37', '6.38', '8.24'],
      events: ['treatyRefused', 'commitmentTested'],
      screen: 'Lobby, who leads a seat; Crisis, Hedge',
      drawnBy: 'client/panels/crisis/Answer.tsx',
    },
    {
      name: 'bandwagoning',
      files: ['shared/content/doctrines/bandwagoner.ts', 'shared/engine/verdict.ts'],
      cases: ['9.10', '8.6'],
      events: ['treatySigned', 'matchEnded'],
      screen: 'Lobby, who leads a seat; Treaties, a pact with the strongest',
      drawnBy: composer,
    },
    {
      name: 'buck-passing',
      files: ['shared/content/doctrines/buckPasser.ts', 'shared/ai/volunteers.ts'],
      cases: ['8.21', '8.35'],
      events: ['crisisAnswered', 'commitmentTested'],
      screen: 'Lobby, who leads a seat; Crisis, Stay out',
      drawnBy: 'client/panels/crisis/Answer.tsx',
    },
    {
      name: 'offshore balancing',
      files: ['shared/content/doctrines/offshore.ts', 'shared/formulas/reach.ts', 'shared/treaties/basing.ts'],
      cases: ['6.33', '6.41'],
      events: ['treatySigned', 'warBegan'],
      screen: 'Lobby, who leads a seat; Treaties, bases and guarantees',
      drawnBy: composer,
    },
    {
      name: 'containment',
      files: ['shared/content/doctrines/external.ts', 'shared/ai/worth.ts', 'shared/content/mandates.ts'],
      cases: ['6.31', '9.55'],
      events: ['treatyProposed', 'sharesPublished'],
      screen: 'Treaties, Draft a treaty: against a named power',
      drawnBy: composer,
    },
  ],
};

const credibility: Idea = {
  name: 'Deterrence and credibility',
  instruments: [
    {
      name: 'the balance sheet',
      files: ['shared/formulas/balance.ts', 'shared/formulas/contest.ts'],
      cases: ['8.8', '9.6', '9.20'],
      events: ['indicesScored'],
      screen: 'Balance',
      drawnBy: balance,
    },
    {
      name: 'the crisis game',
      files: ['shared/match/crises.ts', 'shared/engine/phases/crises.ts', 'shared/formulas/crisis.ts'],
      cases: ['8.1–8.14', '8.21–8.32'],
      events: ['demandMade', 'crisisAnswered', 'crisisDecided', 'crisisEnded', 'warBegan'],
      screen: 'Crisis',
      drawnBy: 'client/panels/crisis/OneCrisis.tsx',
    },
    {
      name: 'the credibility ledger',
      files: ['shared/engine/commitments.ts', 'shared/engine/phases/standing.ts'],
      cases: ['6.14', '6.15', '8.13', '8.33–8.36', '8.64'],
      events: ['commitmentTested', 'treatyBroken', 'credibilityChanged'],
      screen: 'Map, a power’s facts; Treaties, Break it',
      drawnBy: 'client/panels/map/PowerFacts.tsx',
    },
    {
      name: 'war',
      files: ['shared/formulas/war.ts', 'shared/engine/phases/wars.ts'],
      cases: ['8.40–8.59', '8.229', '6.50–6.52'],
      events: ['frontMoved', 'lossesTaken', 'warEnded', 'regionChanged'],
      screen: 'Crisis, Decide; Treaties, a peace',
      drawnBy: 'client/panels/crisis/Decide.tsx',
    },
  ],
};

const commitments: Idea = {
  name: 'Entanglement, abandonment, moral hazard',
  instruments: [
    {
      name: 'commitments with their costs',
      files: ['shared/engine/commitments.ts', 'shared/treaties/ties.ts'],
      cases: ['6.17', '8.28–8.31', '8.35', '8.37'],
      events: ['commitmentTested', 'treatyVoided', 'relationsChanged'],
      screen: 'Crisis, Honour, Hedge, Abandon',
      drawnBy: 'client/panels/crisis/Answer.tsx',
    },
    {
      name: 'standing instructions',
      files: ['shared/orders/standing.ts', 'shared/formulas/crisis.ts'],
      cases: ['8.25', '8.26', '8.120–8.122'],
      events: ['commitmentTested'],
      screen: 'Treaties, In force: if it is called and you do not answer',
      drawnBy: 'client/panels/treaty/InForce.tsx',
    },
  ],
};

const spirals: Idea = {
  name: 'Security dilemma, arms races, miscalculation',
  instruments: [
    {
      name: 'tension',
      files: ['shared/formulas/tension.ts', 'shared/engine/phases/standing.ts'],
      cases: ['8.60–8.63', '8.66'],
      events: ['tensionChanged', 'buildUpSeen'],
      screen: 'Map, tension; Report',
      drawnBy: 'client/panels/LensBar.tsx',
    },
    {
      name: 'incidents that nobody ordered',
      module: 'incidents',
      files: ['shared/match/crises.ts', 'shared/formulas/crisis.ts'],
      cases: ['8.100–8.112'],
      events: ['demandMade', 'crisisEnded'],
      screen: 'Crisis, an incident',
      drawnBy: 'client/panels/crisis/OneCrisis.tsx',
    },
    {
      name: 'estimates with errors',
      files: ['shared/view/estimates.ts', 'shared/formulas/intelligence.ts'],
      cases: ['7.1–7.5'],
      events: ['forcesChanged', 'buildUpSeen'],
      screen: 'Map, a power’s facts; Balance',
      drawnBy: 'client/panels/map/PowerFacts.tsx',
    },
  ],
};

const limits: Idea = {
  name: 'Crowding out, debt, insularity, dependence',
  instruments: [
    {
      name: 'crowding out and debt',
      files: ['shared/formulas/economy.ts'],
      cases: ['4.20–4.25'],
      events: ['budgetExecuted', 'fiscalCrisis'],
      screen: 'Budget, What it comes to',
      drawnBy: 'client/panels/budget/Strip.tsx',
    },
    {
      name: 'openness and catch-up',
      files: ['shared/formulas/growth.ts', 'shared/formulas/trade.ts'],
      cases: ['4.4', '6.300', '6.301'],
      events: ['outputChanged'],
      screen: 'Treaties, trade',
      drawnBy: composer,
    },
    {
      name: 'dependence',
      files: ['shared/formulas/indices.ts', 'shared/formulas/supply.ts'],
      cases: ['5.19', '6.302', '9.4'],
      events: ['indicesScored'],
      screen: 'Top bar, Autonomy and what moved it',
      drawnBy: 'client/panels/topbar/Index.tsx',
    },
  ],
};

const autonomy: Idea = {
  name: 'Autonomy and sovereignty',
  instruments: [
    {
      name: 'the Autonomy index',
      files: ['shared/formulas/indices.ts'],
      cases: ['9.4', '6.41'],
      events: ['indicesScored'],
      screen: 'Top bar, Autonomy; Treaties, what it would do for you',
      drawnBy: 'client/panels/treaty/Effect.tsx',
    },
    {
      name: 'national aims',
      module: 'mandates',
      files: ['shared/content/mandates.ts', 'shared/engine/mandates.ts'],
      cases: ['9.40–9.59'],
      events: ['matchEnded'],
      screen: 'Balance, your secret aim',
      drawnBy: 'client/panels/balance/MandateCard.tsx',
    },
    {
      name: 'events of the year',
      module: 'events',
      files: ['shared/content/deck.ts', 'shared/engine/phases/events.ts'],
      cases: ['9.70–9.86'],
      events: ['cardDrawn', 'cardMet'],
      screen: 'Budget, an event of this year',
      drawnBy: 'client/panels/EventCards.tsx',
    },
  ],
};

/** Every idea with its instruments, in the order of the table; the case studies are written from the scenarios. */
export const IDEAS: readonly Idea[] = [
  internal,
  external,
  together,
  statecraft,
  strategies,
  credibility,
  commitments,
  spirals,
  limits,
  autonomy,
];

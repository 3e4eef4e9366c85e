/** The rules, section 6: treaties, political capital, blocs, sanctions, arms, secrecy. */
export const treaties = {
  'codex.treaties.title': 'Treaties',
  'codex.treaties.form.title': 'What a treaty is',
  'codex.treaties.form':
    'A treaty has two or more parties (at most {partiesMost}), one or more clauses (at most {clausesMost}), a duration (at most {durationMost} turns) and a notice (at most {noticeMost}). It is proposed, may be countered, and takes effect at Resolve once all have signed. What signing costs each party in political capital is that of its dearest clause, {capitalPact} for a pact and {capitalTreaty} for most others; a peace treaty costs nothing. Who stands below {capitalTrusted} credibility pays {capitalDistrust} more for each signature that is not free. What is on offer is reserved, and free again if nothing comes of it. A power has at most {openOffersMost} offers on the table.',
  'codex.clauses.title': 'Clauses',
  'codex.treaties.end.title': 'How treaties end',
  'codex.treaties.end':
    'Pacts last at most {pactDuration} turns. Leaving with notice is free, and the treaty binds until then; who still has to pay under it cannot leave. Breaking one outright costs {breakPactCredibility_abs} credibility for a pact, {breakTreatyCredibility_abs} for another, {breakPartnerRelations_abs} relations with each partner and {breakOtherRelations_abs} with every other partner. A demand on a partner in non-aggression breaks that treaty, sanctions on a partner in trade that one.',
  'codex.treaties.money':
    'Nobody gives, and nobody takes, more than {aidMost_pct} % of its own output a turn in aid and arms over all its treaties; a loan is no larger than such aid over the same turns, bears at most {loanRateMost} % a turn, and is repaid in equal parts. Reparations are at most {reparationsMost} times a tribute. Joint exercises cost {interoperabilityPrice_pct} % of output a turn for each partner; common standards grow by {interoperabilityGain} a turn and wither by {interoperabilityDecay} without.',
  'codex.capital.title': 'Political capital',
  'codex.capital':
    '<m>{capitalBase} + cohesion/{capitalPerCohesion}</m> a turn, less {capitalPactUpkeep} for each pact beyond {freePacts}; banked up to {capitalBank}. A demand for a region costs {capitalDemandRegion}, another {capitalDemand}; mediation {capitalMediation}; a motion {capitalMotion}; new or raised sanctions {capitalSanction}; a change of taxes {capitalTaxChange}.',

  'codex.blocs.title': 'Blocs',
  'codex.blocs.charter':
    'A treaty with the clause <em>bloc</em> is the charter of a standing institution: it costs {capitalPact} political capital to sign, lasts until the match ends or one member is left, and its other clauses hold alike for all members (mutual defence, non-aggression, consultation, intelligence, interoperability, trade, sanctions). The charter sets who decides on new members and on all else (unanimity, majority, or weight of contributions), the fund, its key, the floor, and the command.',
  'codex.blocs.consultation':
    '<em>Consultation</em>: members see each other’s answers in a crisis. A charter is one bond on Autonomy. For the upkeep of pacts a bloc counts once, however many it binds; cover given inside it is a public good: it is spread no thinner than over the member in greatest need.',
  'codex.blocs.fund':
    '<em>Fund</em>: up to {blocFundMost_pct} % of joint output a turn, divided alike, by output, or by output × mean tension toward outsiders. It is paid after all other transfers; what cannot be paid is arrears. An <em>integrated command</em> spends {blocForcesShare_pct} % of the fund each year on common forces ({projectionPrice} a unit, {forceDepreciation_pct} % wear off), which stand at home with every member in full, whoever paid, and brings common standards {blocInteroperability} points closer a turn.',
  'codex.blocs.floor':
    '<em>Floor</em>: up to {blocFloorMost_pct} % of output for forces, upkeep and integration. Who is under it is named, at {floorCredibility_abs} credibility and {floorRelations_abs} relations with each member.',
  'codex.blocs.motions':
    '<em>Motions</em>: a member may table one a turn, for {capitalMotion} political capital: admit, expel (of three or more), common sanctions, stand behind a power in this turn and {blocDefendTurns} more, change the key, pay somebody out of the fund (at most {aidMost_pct} % of its output a year), good offices (tension −{mediateTension_abs} both ways, relations +{mediateRelations}; the leader, if it is not one of the two, wins {mediateRelations} relations with both and {mediateCredibility} credibility).',
  'codex.blocs.votes':
    '<em>Votes</em> are open to members, may be changed until Plan ends, and are told to all at Resolve. Yes must outnumber no; under unanimity one no is enough; a tie fails; who does not vote abstains; the power concerned has no vote. Weighted votes count what each has paid in, and output until anybody has.',
  'codex.blocs.joining':
    '<em>Joining</em>: a power applies by moving its own admission, or is invited by a member’s motion and says yes; it is a member from the next turn on and pays {capitalPact}.',
  'codex.blocs.leaving':
    '<em>Leaving</em> is as for any treaty. Who leaves or is expelled (relations −{expelRelations_abs} toward each member) loses what it paid in. The fund of a bloc that ends goes to who was in it last.',
  'codex.blocs.leader':
    '<em>Leading</em>: the largest contributor to a bloc of at least three gains {influenceBloc} points of Influence.',

  'codex.sanctions.title': 'Sanctions',
  'codex.sanctions':
    'A power may put sanctions on another at one of three levels, from the year it orders them until it lifts them. New or raised ones cost {capitalSanction} political capital each; to ease or lift them is free. What a treaty or a bloc obliges to may be raised, not lowered; of several the highest counts.',
  'codex.sanctions.trade':
    '<em>Trade</em> of the pair keeps what the table says. {sanctionDiversion_pct} % of what the target loses goes to those who stay out, by what they trade with it anyway. Enemies at war trade nothing in any case.',
  'codex.sanctions.loss':
    '<em>The target’s output</em> loses <m>{sanctionLoss_pct} %·Σ(level·share)·√(joint share)</m>, shares being those of its free trade that the senders hold: together more than the sum of what each would do alone. Senders lose their own gains from that trade.',
  'codex.sanctions.public':
    '<em>Its public</em> rallies in the first year (cohesion +{sanctionRally}) and then tires: <m>{sanctionFatigue}·Σ(level·share)</m> points a year, halved where 1 % of output goes into resilience.',
  'codex.sanctions.standing':
    '<em>Standing</em>: relations of the target toward the sender −{sanctionRelations_abs} for each level imposed, +{sanctionRelations_abs} for each lifted; while in force they tend to −{sanctionRelationsLevel_abs} a level, and its tension to +{sanctionTension} a level.',
  'codex.sanctions.treaties':
    '<em>Trade treaties</em>: to sanction a partner in trade breaks that treaty. A trade treaty signed later ends one’s own sanctions on the partner, which makes lifting them a thing to bargain with.',
  'codex.sanctions.demand':
    '<em>Demand</em>: who is under sanctions may demand their end. Who gives way lifts its own and leaves what obliges it to them.',

  'codex.arms.title': 'Licences and arms control',
  'codex.arms.licence':
    'Under a <em>licence</em> the giver’s know-how flows to the receiver: {licenceFlow_pct} % of its lead in technology a turn, at the price of {licenceBonds} bonds to the receiver’s Autonomy.',
  'codex.arms.control':
    '<em>Arms control</em> caps every party’s projection force at a share of its own output ({capLeast}–{capMost} %), from turn {capFrom} of the treaty on, and takes {tensionArmsControl} points off the goal of tension between them. Who keeps more than {capTolerance_pct} % above the cap is a cheat: each turn each partner finds out with a chance of {verifyBase_pct} %, {verifyShared_pct} more where the two share intelligence, and {verifySkill} more for each point of skill that it is ahead; never less than {detectionLeast_pct} % nor more than {detectionMost_pct}. Who is found out has broken the treaty before everybody’s eyes; who is not is told so alone.',

  'codex.secrecy.title': 'Secret treaties',
  'codex.secrecy':
    'A treaty may be made secret by those who sign it; charters of blocs, sanctions and peace may not. It binds as any other does, but only its parties know of it: nobody else sees it, and it deters nobody who does not know. Called upon or named in a crisis, left or broken by a party, it is told to everybody.',
  'codex.secrecy.seen':
    'What all can see stays true: relations, tension, trade and joint standards move by what holds, secret or not. But the causes that all are told rest on what all know; payments under a secret treaty are told to those who know of it; and only partners that are known as such hold a breach elsewhere against a power. Of two promises the public one is called upon. Who stands aside in a crisis, or is bound to both sides, because of a secret treaty has to show it. What only a secret stands in the way of comes to nothing in secret, and a realignment ends the pacts that the challenger knows of. When the match is over, all is shown.',
  'codex.secrecy.leak':
    'Each turn every other power may find out, with a chance of <m>{secretLeak_pct} % · skill/{intelligenceUsual} · nearness · (100 − theirs)/(100 − {intelligenceUsual})</m>, at most {secretLeakMost_pct} %: nearness is 1 from afar and grows as its estimates of a party are surer. The parties notice with a chance of <m>{secretNotice} · best of theirs/(best of theirs + the watcher’s)</m>. What one finds out, those with whom it shares intelligence learn a turn later. Cables that leak, and a defector who is kept, bring a secret to light as well.',
} as const;

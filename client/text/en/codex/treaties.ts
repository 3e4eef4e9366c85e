/** The rules, section 6: treaties, political capital, blocs, sanctions, arms, secrecy. */
export const treaties = {
  'codex.treaties.title': 'Treaties',
  'codex.treaties.form.title': 'What a treaty is',
  'codex.treaties.form':
    'A treaty has two or more parties (at most {partiesMost}), one or more clauses (at most {clausesMost}), a duration (at most {durationMost} turns) and a notice (at most {noticeMost}). It is proposed, may be countered, and takes effect at Resolve once all have signed. What signing costs each party in political capital is that of its dearest clause, {capitalPact} for a pact and {capitalTreaty} for most others; a peace treaty costs nothing. What is on offer is reserved, and free again if nothing comes of it. A power has at most {openOffersMost} offers on the table.',
  'codex.clauses.title': 'Clauses',
  'codex.treaties.end.title': 'How treaties end',
  'codex.treaties.end':
    'Pacts last at most {pactDuration} turns. Leaving with notice is free, and the treaty binds until then; who still has to pay under it cannot leave. Breaking one outright costs {breakPactCredibility_abs} credibility for a pact, {breakTreatyCredibility_abs} for another, {breakPartnerRelations_abs} relations with each partner and {breakOtherRelations_abs} with every other partner. A demand on a partner in non-aggression breaks that treaty, sanctions on a partner in trade that one.',
  'codex.treaties.money':
    'Nobody gives, and nobody takes, more than {aidMost_pct} % of its own output a turn in aid and arms over all its treaties; a loan is no larger than such aid over the same turns, bears at most {loanRateMost} % a turn, and is repaid in equal parts. Reparations are at most {reparationsMost} times a tribute. Joint exercises cost each partner {interoperabilityPrice_pct} % of its output a turn; common standards grow by {interoperabilityGain} a turn and wither by {interoperabilityDecay} without.',
  'codex.capital.title': 'Political capital',
  'codex.capital':
    '<m>{capitalBase} + cohesion/{capitalPerCohesion}</m> a turn, less {capitalPactUpkeep} for each pact beyond {freePacts}; banked up to {capitalBank}. A demand for a region costs {capitalDemandRegion}, another {capitalDemand}; mediation {capitalMediation}; a motion {capitalMotion}; new or raised sanctions {capitalSanction}; a change of taxes {capitalTaxChange}.',

  'codex.blocs.title': 'Blocs',
  'codex.blocs.charter':
    'A <em>charter</em> is a treaty of two or more with the clause that founds a bloc; its other clauses hold alike for all members, and whoever joins later. It names the bloc, says how it admits and how it decides, what its fund takes (up to {blocFundMost_pct} % of the members’ joint output a turn), by which key, and what each must spend on its forces (a floor of up to {blocFloorMost_pct} % of output). A bloc stands until the match ends or fewer than two are left. Its members confer in every crisis. Signing and joining cost {capitalPact} political capital.',
  'codex.blocs.keys':
    '<em>Decision rules</em>: unanimity (one no is enough), a majority of those who vote, or votes weighted by what each has paid in (by output until anybody has). Not voting abstains, and a tie fails. <em>Burden keys</em>: alike for all, by output, or by output and the tension that each feels toward those outside.',
  'codex.blocs.motions':
    'A member may table one motion a turn and bloc, for {capitalMotion} political capital: admit a power (which must want it, and may apply itself), expel a member, sanction, stand behind a power in this turn and {blocDefendTurns} more, change the key, pay from the fund (to nobody more than {aidMost_pct} % of its output a turn), or offer good offices. Who is concerned has no vote. Motions are counted at Resolve, before treaties take effect.',
  'codex.blocs.fund':
    'Where the charter has an <em>integrated command</em>, common standards grow by {blocInteroperability} a turn, and {blocForcesShare_pct} % of the fund buy common forces at the price of projection force. They wear as all forces do and help to defend every member, whoever paid: protection inside a bloc is a public good, and so is its deterrent, which is stretched by the neediest member and not by each. What the fund has left may be voted on.',
  'codex.blocs.floor':
    'Who spends under the floor loses {floorCredibility_abs} credibility and {floorRelations_abs} relations with each fellow member, every turn. The largest contributor leads: in a bloc of three or more that is {influenceBloc} points of Influence. Good offices take {mediateTension_abs} off the tension of two powers both ways and win {mediateRelations} relations between them and with the bloc’s leader, who gains {mediateCredibility} credibility. Who leaves, or is expelled, loses what it paid; expulsion costs {expelRelations_abs} relations with each who stays.',

  'codex.sanctions.title': 'Sanctions',
  'codex.sanctions':
    'In Plan a power may put sanctions on another at one of three levels, for {capitalSanction} political capital where they are new or raised; to ease or lift them is free. Alone, by a treaty that commits all parties to them, or by a motion of a bloc: what one is bound to may be exceeded, not lowered. They hold until lifted.',
  'codex.sanctions.loss':
    'The target loses <m>{sanctionLoss_pct} % · Σ(level · share) · √(Σ share)</m> of its output, where a share is what a sender holds of its trade: more than in proportion to how many join. Those who stay out take over {sanctionDiversion_pct} % of the trade that is lost. Senders lose their own part of it.',
  'codex.sanctions.public':
    'A public rallies in the first year (+{sanctionRally} cohesion) and then tires: <m>{sanctionFatigue} · Σ(level · share)</m> a year, half as much where 1 % of output goes into resilience. Each level imposed costs {sanctionRelations_abs} relations with the target, as much is won by each that is lifted; as long as they last, the target’s relations tend to {sanctionRelationsLevel_abs} less for each level and its tension to {sanctionTension} more. That makes lifting them something to offer, and to demand.',

  'codex.arms.title': 'Licences and arms control',
  'codex.arms.licence':
    'Under a <em>licence</em> the giver’s know-how flows to the receiver: {licenceFlow_pct} % of its lead in technology a turn, at the price of {licenceBonds} bonds to the receiver’s Autonomy.',
  'codex.arms.control':
    '<em>Arms control</em> caps every party’s projection force at a share of its own output ({capLeast}–{capMost} %), from turn {capFrom} of the treaty on, and takes {tensionArmsControl} points off the goal of tension between them. Who keeps more than {capTolerance_pct} % above the cap is a cheat: each turn each partner finds out with a chance of {verifyBase_pct} %, {verifyShared_pct} more where the two share intelligence, and {verifySkill} more for each point of skill that it is ahead; never less than {detectionLeast_pct} % nor more than {detectionMost_pct}. Who is found out has broken the treaty before everybody’s eyes; who is not is told so alone.',

  'codex.secrecy.title': 'Secret treaties',
  'codex.secrecy':
    'A treaty may be made secret by those who sign it; charters of blocs, sanctions and peace may not. It binds as any other does, but only its parties know of it: nobody else sees it, and it deters nobody who does not know. Called upon or named in a crisis, left or broken by a party, it is told to everybody.',
  'codex.secrecy.leak':
    'Each turn every other power may find out, with a chance of <m>{secretLeak_pct} % · skill/{intelligenceUsual} · nearness · (100 − theirs)/(100 − {intelligenceUsual})</m>, at most {secretLeakMost_pct} %: nearness is 1 from afar and grows as its estimates of a party are surer. The parties notice with a chance of <m>{secretNotice} · best of theirs/(best of theirs + the watcher’s)</m>. What one finds out, those with whom it shares intelligence learn a turn later. Cables that leak, and a defector who is kept, bring a secret to light as well.',
} as const;

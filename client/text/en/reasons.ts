/**
 * Why a rival did what it did, as its cabinet would say it. The name of a power stands where an id is passed
 * ({power}, {partner}, {rival}); amounts are in millions and worked out by the caller into its own unit.
 */
export const reasons = {
  'reason.securityGain': 'It would make us safer: {points, number, ::+! .0} points of Security by our reckoning.',
  'reason.securityLittle': 'It would hardly make us safer: {points, number, ::.0} points of Security by our reckoning.',
  'reason.reachTooShort':
    'Of the projection force of {power} only {reachPercent, number} % would arrive where we are weakest.',
  'reason.wordDoubted': 'We cannot build on the word of {power}: its credibility stands at {credibility, number}.',
  'reason.spreadThin':
    '{power} has promised more than it can keep: its forces cover {coverPercent, number} % of its commitments.',
  'reason.sharedThreat':
    'We fear the same power: {power} would prevail over us with a chance of {oddsPercent, number} %.',
  'reason.containsRival':
    '{power} already holds {sharePercent, number} % of the capability of the whole system. Somebody has to balance it.',
  'reason.strongestPower':
    '{power} holds {sharePercent, number} % of the capability of the whole system. It is wiser to stand beside it.',
  'reason.calmsRival':
    'It quiets the quarrel with {power}, which would prevail over us with a chance of {oddsPercent, number} %.',
  'reason.calmsTension':
    'It keeps the peace with {power}, of whom we are wary: our tension toward them is {tension, number} of 100.',
  'reason.tradeGain': 'Trade with you would grow by {percent, number, ::.0} % of our output.',
  'reason.technologyGain': 'The laboratories of {partner} are ahead of ours: trade lets us catch up.',
  'reason.sharperEyes':
    'Seeing what {partner} sees would sharpen our estimates: relations stand at {relations, number, ::+!}.',
  'reason.jointStandards':
    'Joint standards would let us fight as one with {partner}: so far our forces match at {percent, number} %.',
  'reason.basesAbroad': 'Bases with {partner} would bring our forces within reach.',
  'reason.instrumentOfOrder':
    'A standing arrangement {parties, plural, =2 {between two} =3 {among three} =4 {among four} other {among #}} powers is worth having for its own sake.',
  'reason.raisesStanding': 'Whoever protects {partner} is somebody in the world.',
  'reason.paymentReceived': 'The money is welcome: {amount} from {partner}.',
  'reason.playedAhead':
    'We played {years, plural, one {the coming year} other {the coming # years}} through with it and without: it brings us {points, number, ::+! .0} points a turn.',
  'reason.keptFaith': '{partner} kept its word in turn {turn, number}. That counts with us.',
  'reason.keptFaith.you': 'You kept your word in turn {turn, number}. That counts with us.',
  'reason.tensionHigh': 'Our people fear {power}: tension stands at {tension, number}. They would not see us give in.',
  'reason.tensionHigh.you': 'Our people fear you: tension stands at {tension, number}. They would not see us give in.',
  'reason.amendsCalm': 'Amends cost little and quiet the fears of {power}.',
  'reason.amendsCalm.you': 'Amends cost little and quiet your fears.',
  'reason.linkedWith': 'We would sign it together with one clause more: {clause}.',
  'reason.halfAsMuch': 'We would sign it at half the price.',
  'reason.helpWanted':
    'We ask before there is a crisis: {power} would prevail over us with a chance of {oddsPercent, number} %.',
  'reason.helpWanted.you':
    'We ask before there is a crisis: you would prevail over us with a chance of {oddsPercent, number} %.',
  'reason.warnDemand':
    'We are close to a demand on {power}. Against it we would prevail with a chance of {oddsPercent, number} %.',
  'reason.warnDemand.you':
    'We are close to a demand on you. We would prevail with a chance of {oddsPercent, number} %. Come to terms with us.',
  'reason.warnLeaving':
    'Our treaty with {partner} costs us more than it brings. We are leaving it; it binds for {turns, plural, one {one turn} other {# turns}} more.',
  'reason.warnLeaving.you':
    'Our treaty with you costs us more than it brings. We are leaving it; it binds for {turns, plural, one {one turn} other {# turns}} more.',
  'reason.standsOdds': 'By our reckoning {power} would prevail over us with a chance of {oddsPercent, number} %.',
  'reason.standsOdds.you': 'By our reckoning you would prevail over us with a chance of {oddsPercent, number} %.',
  'reason.standsRelations': 'Our relations with {power} stand at {relations, number, ::+?}.',
  'reason.standsRelations.you': 'Our relations with you stand at {relations, number, ::+?}.',
  'reason.worthTrying': 'It binds us little, and it may lead to more.',
  'reason.goodRelations': 'We are on good terms with {partner}: relations stand at {relations, number, ::+!}.',
  'reason.autonomyCost': 'It would bind our hands: {points, number, ::.0} points of Autonomy.',
  'reason.entanglement':
    'We would be drawn into the quarrels of {partner}: {power} would prevail over it with a chance of {oddsPercent, number} %.',
  'reason.abandonedInTurn': '{partner} abandoned a partner in turn {turn, number}. We have not forgotten.',
  'reason.brokeInTurn': '{partner} broke a treaty in turn {turn, number}. We have not forgotten.',
  'reason.badRelations': 'We are on bad terms with {partner}: relations stand at {relations, number, ::+!}.',
  'reason.ownStrength': 'We would rather rely on our own strength than on signatures.',
  'reason.pactsEnough':
    'We already keep {count, plural, =1 {one pact} =2 {two pacts} =3 {three pacts} other {# pacts}}: another spreads us thinner.',
  'reason.basesOnOurSoil': 'Bases of {partner} on our soil would make us a target, and a guest in our own house.',
  'reason.priceTooHigh': 'We would pay {amount}: {percent, number, ::.0} % of our output.',
  'reason.freeHand':
    'It would cost us our free hand toward {power}: as things stand we would prevail with a chance of {oddsPercent, number} %.',
  'reason.recordDoubted':
    'Few would come to our help: our own credibility stands at {credibility, number}, and who abandons is abandoned.',
  'reason.capitalShort':
    'We lack the political capital: we have {have, number, ::.0#} to spend, and it takes {need, number, ::.0#}.',
  'reason.atWarWith': 'We are at war with {power}. First let there be peace.',
  'reason.againstOurAim': 'It runs against an aim of ours that we keep to ourselves.',
  'reason.servesOurAim': 'It serves an aim of ours that we keep to ourselves.',
  'reason.nothingNew': 'It says nothing that is not already agreed between us.',
  'reason.littleToGain': 'We see little in it for us.',
  'reason.termsTooSevere': 'The terms are harsher than the state of the front.',
  'reason.askPayment': 'With {amount} a turn toward our costs we would sign.',
  'reason.offerPayment': 'We are ready to pay for it: {amount} a turn.',
  'reason.lighterBond': 'We would sign something lighter.',
  'reason.offerBases': 'With bases on our soil your forces could reach us in time.',
  'reason.prizeWorth': 'What we ask for is worth {points, number, ::.0} points to us.',
  'reason.stakeHigh': 'What is at stake is worth {points, number, ::.0} points to us.',
  'reason.stakeSmall': 'What is asked is not worth a war: {points, number, ::.0} points.',
  'reason.oddsFavour': 'The odds favour us against {power}: {oddsPercent, number} %.',
  'reason.oddsTooLow': 'Our chance against {power} is {oddsPercent, number} %: we would rather not try it.',
  'reason.likelyToYield': 'We expect {power} to yield with a chance of {percent, number} %.',
  'reason.warLikely': 'We expect {power} to attack if refused, with a chance of {percent, number} %.',
  'reason.bluffLikely': 'We think {power} is bluffing: it would attack with a chance of {percent, number} %.',
  'reason.warTooCostly': 'A war would cost more than it could bring.',
  'reason.rivalGrows':
    '{power} grows with every success: it holds {sharePercent, number} % of the capability of the whole system.',
  'reason.helpComes': '{power} stands with us.',
  'reason.theyHaveHelp': '{power} stands with them.',
  'reason.standAlone': 'Nobody stands with us.',
  'reason.credibilityAtRisk':
    'Our word is at stake: our credibility stands at {credibility, number}, and everybody is watching.',
  'reason.audienceWatches': 'To step back now would cost us dearly at home.',
  'reason.wordGiven': 'We gave {partner} our word.',
  'reason.littleAtStakeForUs': 'The fate of {partner} does not decide our own.',
  'reason.settlementOffered': '{power} offers to mediate, and half is better than a war.',
  'reason.changeOfHelp': 'Our help would lower the odds against {partner} by {oddsPercent, number} points.',
  'reason.friendInNeed': '{partner} is a friend: relations stand at {relations, number, ::+!}.',
  'reason.sideWithStrength':
    '{power} holds {sharePercent, number} % of the capability of the whole system. We know on which side to be.',
  'reason.peaceServesUs': 'A war over {partner} would serve nobody. Let us talk.',
  'reason.notOurQuarrel': 'It is not our quarrel.',
  'reason.warGoesBadly': 'The war against {power} goes badly: the front stands at {front, number, ::+!}.',
  'reason.warGoesWell': 'The war against {power} goes well: the front stands at {front, number, ::+!}.',
  'reason.weary': 'Our people are weary of the war: cohesion stands at {cohesion, number}.',

  // The same where the reader is the partner that is meant, or, in texts without one, the power.
  'reason.reachTooShort.you':
    'Of your projection force only {reachPercent, number} % would arrive where we are weakest.',
  'reason.wordDoubted.you': 'We cannot build on your word: your credibility stands at {credibility, number}.',
  'reason.spreadThin.you':
    'You have promised more than you can keep: your forces cover {coverPercent, number} % of your commitments.',
  'reason.sharedThreat.you':
    'It is you whom we fear: you would prevail over us with a chance of {oddsPercent, number} %.',
  'reason.containsRival.you':
    'You already hold {sharePercent, number} % of the capability of the whole system. Somebody has to balance you.',
  'reason.strongestPower.you':
    'You hold {sharePercent, number} % of the capability of the whole system. It is wiser to stand beside you.',
  'reason.calmsRival.you':
    'It quiets our quarrel with you: you would prevail over us with a chance of {oddsPercent, number} %.',
  'reason.calmsTension.you': 'It keeps the peace between us: our tension toward you is {tension, number} of 100.',
  'reason.technologyGain.you': 'Your laboratories are ahead of ours: trade lets us catch up.',
  'reason.sharperEyes.you':
    'Seeing what you see would sharpen our estimates: relations stand at {relations, number, ::+!}.',
  'reason.jointStandards.you':
    'Joint standards would let us fight as one with you: so far our forces match at {percent, number} %.',
  'reason.basesAbroad.you': 'Bases with you would bring our forces within reach.',
  'reason.raisesStanding.you': 'Whoever protects you is somebody in the world.',
  'reason.paymentReceived.you': 'The money is welcome: {amount} from you.',
  'reason.goodRelations.you': 'We are on good terms with you: relations stand at {relations, number, ::+!}.',
  'reason.entanglement.you':
    'We would be drawn into your quarrels: {power} would prevail over you with a chance of {oddsPercent, number} %.',
  'reason.abandonedInTurn.you': 'You abandoned a partner in turn {turn, number}. We have not forgotten.',
  'reason.brokeInTurn.you': 'You broke a treaty in turn {turn, number}. We have not forgotten.',
  'reason.badRelations.you': 'We are on bad terms with you: relations stand at {relations, number, ::+!}.',
  'reason.basesOnOurSoil.you': 'Your bases on our soil would make us a target, and a guest in our own house.',
  'reason.freeHand.you':
    'It would cost us our free hand toward you: as things stand we would prevail with a chance of {oddsPercent, number} %.',
  'reason.atWarWith.you': 'We are at war with you. First let there be peace.',
  'reason.oddsFavour.you': 'The odds favour us against you: {oddsPercent, number} %.',
  'reason.oddsTooLow.you': 'Our chance against you is {oddsPercent, number} %: we would rather not try it.',
  'reason.likelyToYield.you': 'We expect you to yield with a chance of {percent, number} %.',
  'reason.warLikely.you': 'We expect you to attack if refused, with a chance of {percent, number} %.',
  'reason.bluffLikely.you': 'We think you are bluffing: you would attack with a chance of {percent, number} %.',
  'reason.rivalGrows.you':
    'You grow with every success: you hold {sharePercent, number} % of the capability of the whole system.',
  'reason.helpComes.you': 'You stand with us.',
  'reason.theyHaveHelp.you': 'You stand with them.',
  'reason.wordGiven.you': 'We gave you our word.',
  'reason.littleAtStakeForUs.you': 'Your fate does not decide our own.',
  'reason.settlementOffered.you': 'You offer to mediate, and half is better than a war.',
  'reason.changeOfHelp.you': 'Our help would lower the odds against you by {oddsPercent, number} points.',
  'reason.friendInNeed.you': 'You are a friend: relations stand at {relations, number, ::+!}.',
  'reason.sideWithStrength.you':
    'You hold {sharePercent, number} % of the capability of the whole system. We know on which side to be.',
  'reason.peaceServesUs.you': 'A war over you would serve nobody. Let us talk.',
  'reason.warGoesBadly.you': 'The war against you goes badly: the front stands at {front, number, ::+!}.',
  'reason.warGoesWell.you': 'The war against you goes well: the front stands at {front, number, ::+!}.',
  'reason.mindWithoutClause': 'the same with one clause less: {clause}',
  'reason.mindWithClause': 'the same with one clause more: {clause}',
  'reason.mindAid': 'aid of {amount} a turn from {partner} on top',
  'reason.mindAid.you': 'aid of {amount} a turn from you on top',
  'reason.mindCredibility': 'the credibility of {power} at {to, number} instead of {from, number}',
  'reason.mindCredibility.you': 'your credibility at {to, number} instead of {from, number}',
  'reason.mindProjection': 'projection force of {power} {percent, number, ::+!} % from what we reckon with',
  'reason.mindProjection.you': 'your projection force {percent, number, ::+!} % from what we reckon with',
  'reason.mindHomeForce': 'home force of {power} {percent, number, ::+!} % from what we reckon with',
  'reason.mindHomeForce.you': 'your home force {percent, number, ::+!} % from what we reckon with',
  'reason.mindRelations': 'our relations with {power} at {to, number, ::+?} instead of {from, number, ::+?}',
  'reason.mindRelations.you': 'our relations with you at {to, number, ::+?} instead of {from, number, ::+?}',
  'reason.manyFriends': '{count, plural, one {With one friend,} other {With # friends,}} who shall touch us?',
  'reason.nobodyElseCounts': 'It is between {power} and us. Nobody else will stir.',
  'reason.nobodyElseCounts.you': 'It is between you and us. Nobody else will stir.',
  'reason.insultedInTurn': '{partner} made a demand on us in turn {turn, number}. We sign nothing with it.',
  'reason.insultedInTurn.you': 'You made a demand on us in turn {turn, number}. We sign nothing with you.',
  'reason.askedKindly': '{partner} asked, and we should like to say yes.',
  'reason.askedKindly.you': 'You asked, and we should like to say yes.',
  'reason.noHalfMeasures': 'We do nothing by halves.',
};

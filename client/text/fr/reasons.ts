import type { reasons as english } from '../en/reasons.ts';
import type { Texts } from '../texts.ts';

export const reasons: Texts<typeof english> = {
  'reason.securityGain':
    'Cela nous rendrait plus sûrs : {points, number, ::+! .0} points de Sécurité selon nos calculs.',
  'reason.securityLittle':
    'Cela ne nous rendrait guère plus sûrs : {points, number, ::.0} points de Sécurité selon nos calculs.',
  'reason.reachTooShort':
    'De la force de projection de {power}, seuls {reachPercent, number} % arriveraient là où nous sommes le plus faibles.',
  'reason.wordDoubted': 'On ne peut bâtir sur la parole de {power} : sa crédibilité est à {credibility, number}.',
  'reason.spreadThin': '{power} a trop promis : ses forces couvrent {coverPercent, number} % de ses engagements.',
  'reason.sharedThreat':
    'Nous craignons la même puissance : {power} l’emporterait sur nous avec {oddsPercent, number} % de chances.',
  'reason.containsRival':
    '{power} détient déjà {sharePercent, number} % de la capacité de tout le système. Il faut un contrepoids.',
  'reason.strongestPower':
    '{power} détient {sharePercent, number} % de la capacité de tout le système. Il est plus sage d’être à ses côtés.',
  'reason.calmsRival':
    'Cela apaise la querelle avec {power}, qui l’emporterait sur nous avec {oddsPercent, number} % de chances.',
  'reason.calmsTension':
    'Cela préserve la paix avec {power}, dont nous nous méfions : notre tension à son égard est de {tension, number} sur 100.',
  'reason.tradeGain': 'Le commerce avec vous croîtrait de {percent, number, ::.0} % de notre production.',
  'reason.technologyGain': 'Les laboratoires de {partner} devancent les nôtres : le commerce nous fait rattraper.',
  'reason.sharperEyes':
    'Voir ce que voit {partner} affinerait nos estimations : relations à {relations, number, ::+!}.',
  'reason.jointStandards':
    'Des normes communes nous feraient combattre comme une seule force avec {partner} : accord actuel de {percent, number} %.',
  'reason.basesAbroad': 'Des bases chez {partner} mettraient nos forces à portée.',
  'reason.instrumentOfOrder':
    'Un arrangement durable entre {parties, plural, =2 {deux} =3 {trois} =4 {quatre} one {#} other {#}} puissances vaut en soi.',
  'reason.raisesStanding': 'Qui protège {partner} compte dans le monde.',
  'reason.paymentReceived': 'L’argent est bienvenu : {amount} de {partner}.',
  'reason.playedAhead':
    'Nous avons joué {years, plural, one {l’année à venir} other {les # années à venir}} avec et sans : cela nous rapporte {points, number, ::+! .0} points par tour.',
  'reason.keptFaith': '{partner} a tenu parole au tour {turn, number}. Cela compte pour nous.',
  'reason.keptFaith.you': 'Vous avez tenu parole au tour {turn, number}. Cela compte pour nous.',
  'reason.tensionHigh':
    'Notre peuple craint {power} : la tension est à {tension, number}. Il n’accepterait pas que nous cédions.',
  'reason.tensionHigh.you':
    'Notre peuple vous craint : la tension est à {tension, number}. Il n’accepterait pas que nous cédions.',
  'reason.amendsCalm': 'Réparer coûte peu et apaise les craintes de {power}.',
  'reason.amendsCalm.you': 'Réparer coûte peu et apaise vos craintes.',
  'reason.linkedWith': 'Nous le signerions avec une clause de plus : {clause}.',
  'reason.halfAsMuch': 'Nous le signerions à moitié prix.',
  'reason.helpWanted':
    'Nous demandons avant la crise : {power} l’emporterait sur nous avec {oddsPercent, number} % de chances.',
  'reason.helpWanted.you':
    'Nous demandons avant la crise : vous l’emporteriez sur nous avec {oddsPercent, number} % de chances.',
  'reason.warnDemand':
    'Nous sommes près de poser une exigence à {power}. Nous l’emporterions avec {oddsPercent, number} % de chances.',
  'reason.warnDemand.you':
    'Nous sommes près de vous poser une exigence. Nous l’emporterions avec {oddsPercent, number} % de chances. Entendez-vous avec nous.',
  'reason.warnLeaving':
    'Notre traité avec {partner} nous coûte plus qu’il ne rapporte. Nous le quittons ; il lie encore {turns, plural, one {un tour} other {# tours}}.',
  'reason.warnLeaving.you':
    'Notre traité avec vous nous coûte plus qu’il ne rapporte. Nous le quittons ; il lie encore {turns, plural, one {un tour} other {# tours}}.',
  'reason.standsOdds': 'Selon nos calculs, {power} l’emporterait sur nous avec {oddsPercent, number} % de chances.',
  'reason.standsOdds.you': 'Selon nos calculs, vous l’emporteriez sur nous avec {oddsPercent, number} % de chances.',
  'reason.standsRelations': 'Nos relations avec {power} sont à {relations, number, ::+?}.',
  'reason.standsRelations.you': 'Nos relations avec vous sont à {relations, number, ::+?}.',
  'reason.worthTrying': 'Cela nous lie peu, et peut mener plus loin.',
  'reason.goodRelations': 'Nous sommes en bons termes avec {partner} : relations à {relations, number, ::+!}.',
  'reason.autonomyCost': 'Cela nous lierait les mains : {points, number, ::.0} points d’Autonomie.',
  'reason.entanglement':
    'Nous serions entraînés dans les querelles de {partner} : {power} l’emporterait sur lui avec {oddsPercent, number} % de chances.',
  'reason.abandonedInTurn': '{partner} a abandonné un partenaire au tour {turn, number}. Nous n’avons pas oublié.',
  'reason.brokeInTurn': '{partner} a rompu un traité au tour {turn, number}. Nous n’avons pas oublié.',
  'reason.badRelations': 'Nous sommes en mauvais termes avec {partner} : relations à {relations, number, ::+!}.',
  'reason.ownStrength': 'Nous préférons compter sur notre propre force que sur des signatures.',
  'reason.pactsEnough':
    'Nous tenons déjà {count, plural, =1 {un pacte} =2 {deux pactes} =3 {trois pactes} one {# pacte} other {# pactes}} : un autre nous disperse davantage.',
  'reason.basesOnOurSoil':
    'Des bases de {partner} sur notre sol feraient de nous une cible, et un invité dans notre maison.',
  'reason.priceTooHigh': 'Nous paierions {amount} : {percent, number, ::.0} % de notre production.',
  'reason.freeHand':
    'Nous y perdrions notre liberté d’action face à {power} : en l’état, nous l’emporterions avec {oddsPercent, number} % de chances.',
  'reason.recordDoubted':
    'Peu viendraient à notre aide : notre propre crédibilité est à {credibility, number}, et qui abandonne est abandonné.',
  'reason.capitalShort':
    'Le capital politique nous manque : nous avons {have, number, ::.0#} à dépenser, il en faut {need, number, ::.0#}.',
  'reason.atWarWith': 'Nous sommes en guerre avec {power}. D’abord la paix.',
  'reason.againstOurAim': 'Cela contrarie un but que nous gardons pour nous.',
  'reason.servesOurAim': 'Cela sert un but que nous gardons pour nous.',
  'reason.nothingNew': 'Cela ne dit rien qui ne soit déjà convenu entre nous.',
  'reason.littleToGain': 'Nous y voyons peu d’intérêt pour nous.',
  'reason.termsTooSevere': 'Les termes sont plus durs que l’état du front.',
  'reason.askPayment': 'Avec {amount} par tour pour nos frais, nous signerions.',
  'reason.offerPayment': 'Nous sommes prêts à payer : {amount} par tour.',
  'reason.lighterBond': 'Nous signerions quelque chose de plus léger.',
  'reason.offerBases': 'Avec des bases sur notre sol, vos forces pourraient nous atteindre à temps.',
  'reason.prizeWorth': 'Ce que nous exigeons vaut {points, number, ::.0} points pour nous.',
  'reason.stakeHigh': 'Ce qui est en jeu vaut {points, number, ::.0} points pour nous.',
  'reason.stakeSmall': 'Ce qui est exigé ne vaut pas une guerre : {points, number, ::.0} points.',
  'reason.oddsFavour': 'Les chances nous favorisent contre {power} : {oddsPercent, number} %.',
  'reason.oddsTooLow': 'Nos chances contre {power} sont de {oddsPercent, number} % : nous préférons ne pas essayer.',
  'reason.likelyToYield': 'Nous pensons que {power} cédera, avec {percent, number} % de chances.',
  'reason.warLikely': 'Nous pensons que {power} attaquera en cas de refus, avec {percent, number} % de chances.',
  'reason.bluffLikely': 'Nous pensons que {power} bluffe : l’attaque n’a que {percent, number} % de chances de venir.',
  'reason.warTooCostly': 'Une guerre coûterait plus qu’elle ne pourrait rapporter.',
  'reason.rivalGrows': '{power} grandit à chaque succès : {sharePercent, number} % de la capacité de tout le système.',
  'reason.helpComes': '{power} est avec nous.',
  'reason.theyHaveHelp': '{power} est avec eux.',
  'reason.standAlone': 'Personne n’est avec nous.',
  'reason.credibilityAtRisk':
    'Notre parole est en jeu : notre crédibilité est à {credibility, number}, et tout le monde regarde.',
  'reason.audienceWatches': 'Reculer maintenant nous coûterait cher chez nous.',
  'reason.wordGiven': 'Nous avons donné notre parole à {partner}.',
  'reason.littleAtStakeForUs': 'Le sort de {partner} ne décide pas du nôtre.',
  'reason.settlementOffered': '{power} offre sa médiation, et la moitié vaut mieux qu’une guerre.',
  'reason.changeOfHelp': 'Notre aide réduirait les chances contre {partner} de {oddsPercent, number} points.',
  'reason.friendInNeed': '{partner} compte parmi nos amis : relations à {relations, number, ::+!}.',
  'reason.sideWithStrength':
    '{power} détient {sharePercent, number} % de la capacité de tout le système. Nous savons de quel côté être.',
  'reason.peaceServesUs': 'Une guerre pour {partner} ne servirait personne. Parlons.',
  'reason.notOurQuarrel': 'Ce n’est pas notre querelle.',
  'reason.warGoesBadly': 'La guerre contre {power} va mal : le front est à {front, number, ::+!}.',
  'reason.warGoesWell': 'La guerre contre {power} va bien : le front est à {front, number, ::+!}.',
  'reason.weary': 'Notre peuple est las de la guerre : la cohésion est à {cohesion, number}.',

  'reason.reachTooShort.you':
    'De votre force de projection, seuls {reachPercent, number} % arriveraient là où nous sommes le plus faibles.',
  'reason.wordDoubted.you': 'On ne peut bâtir sur votre parole : votre crédibilité est à {credibility, number}.',
  'reason.spreadThin.you':
    'Vous avez promis plus que vous ne pouvez tenir : vos forces couvrent {coverPercent, number} % de vos engagements.',
  'reason.sharedThreat.you':
    'C’est vous que nous craignons : vous l’emporteriez sur nous avec {oddsPercent, number} % de chances.',
  'reason.containsRival.you':
    'Vous détenez déjà {sharePercent, number} % de la capacité de tout le système. Il vous faut un contrepoids.',
  'reason.strongestPower.you':
    'Vous détenez {sharePercent, number} % de la capacité de tout le système. Il est plus sage d’être à vos côtés.',
  'reason.calmsRival.you':
    'Cela apaise notre querelle avec vous : vous l’emporteriez sur nous avec {oddsPercent, number} % de chances.',
  'reason.calmsTension.you':
    'Cela préserve la paix entre nous : notre tension à votre égard est de {tension, number} sur 100.',
  'reason.technologyGain.you': 'Vos laboratoires devancent les nôtres : le commerce nous fait rattraper.',
  'reason.sharperEyes.you':
    'Voir ce que vous voyez affinerait nos estimations : relations à {relations, number, ::+!}.',
  'reason.jointStandards.you':
    'Des normes communes nous feraient combattre comme une seule force avec vous : accord actuel de {percent, number} %.',
  'reason.basesAbroad.you': 'Des bases chez vous mettraient nos forces à portée.',
  'reason.raisesStanding.you': 'Qui vous protège compte dans le monde.',
  'reason.paymentReceived.you': 'L’argent est bienvenu : {amount} de votre part.',
  'reason.goodRelations.you': 'Nous sommes en bons termes avec vous : relations à {relations, number, ::+!}.',
  'reason.entanglement.you':
    'Nous serions entraînés dans vos querelles : {power} l’emporterait sur vous avec {oddsPercent, number} % de chances.',
  'reason.abandonedInTurn.you': 'Vous avez abandonné un partenaire au tour {turn, number}. Nous n’avons pas oublié.',
  'reason.brokeInTurn.you': 'Vous avez rompu un traité au tour {turn, number}. Nous n’avons pas oublié.',
  'reason.badRelations.you': 'Nous sommes en mauvais termes avec vous : relations à {relations, number, ::+!}.',
  'reason.basesOnOurSoil.you': 'Vos bases sur notre sol feraient de nous une cible, et un invité dans notre maison.',
  'reason.freeHand.you':
    'Nous y perdrions notre liberté d’action face à vous : en l’état, nous l’emporterions avec {oddsPercent, number} % de chances.',
  'reason.atWarWith.you': 'Nous sommes en guerre avec vous. D’abord la paix.',
  'reason.oddsFavour.you': 'Les chances nous favorisent contre vous : {oddsPercent, number} %.',
  'reason.oddsTooLow.you': 'Nos chances contre vous sont de {oddsPercent, number} % : nous préférons ne pas essayer.',
  'reason.likelyToYield.you': 'Nous pensons que vous céderez, avec {percent, number} % de chances.',
  'reason.warLikely.you': 'Nous pensons que vous attaquerez en cas de refus, avec {percent, number} % de chances.',
  'reason.bluffLikely.you': 'Nous pensons que vous bluffez : vous attaqueriez avec {percent, number} % de chances.',
  'reason.rivalGrows.you':
    'Vous grandissez à chaque succès : {sharePercent, number} % de la capacité de tout le système.',
  'reason.helpComes.you': 'Vous êtes avec nous.',
  'reason.theyHaveHelp.you': 'Vous êtes avec eux.',
  'reason.wordGiven.you': 'Nous vous avons donné notre parole.',
  'reason.littleAtStakeForUs.you': 'Votre sort ne décide pas du nôtre.',
  'reason.settlementOffered.you': 'Vous offrez votre médiation, et la moitié vaut mieux qu’une guerre.',
  'reason.changeOfHelp.you': 'Notre aide réduirait les chances contre vous de {oddsPercent, number} points.',
  'reason.friendInNeed.you': 'Vous êtes un ami : relations à {relations, number, ::+!}.',
  'reason.sideWithStrength.you':
    'Vous détenez {sharePercent, number} % de la capacité de tout le système. Nous savons de quel côté être.',
  'reason.peaceServesUs.you': 'Une guerre à votre sujet ne servirait personne. Parlons.',
  'reason.warGoesBadly.you': 'La guerre contre vous va mal : le front est à {front, number, ::+!}.',
  'reason.warGoesWell.you': 'La guerre contre vous va bien : le front est à {front, number, ::+!}.',
  'reason.mindWithoutClause': 'la même chose avec une clause de moins : {clause}',
  'reason.mindWithClause': 'la même chose avec une clause de plus : {clause}',
  'reason.mindAid': 'en plus, une aide de {amount} par tour de {partner}',
  'reason.mindAid.you': 'en plus, une aide de {amount} par tour de votre part',
  'reason.mindCredibility': 'la crédibilité de {power} à {to, number} au lieu de {from, number}',
  'reason.mindCredibility.you': 'votre crédibilité à {to, number} au lieu de {from, number}',
  'reason.mindProjection': 'la force de projection de {power} à {percent, number, ::+!} % de notre estimation',
  'reason.mindProjection.you': 'votre force de projection à {percent, number, ::+!} % de notre estimation',
  'reason.mindHomeForce': 'la force territoriale de {power} à {percent, number, ::+!} % de notre estimation',
  'reason.mindHomeForce.you': 'votre force territoriale à {percent, number, ::+!} % de notre estimation',
  'reason.mindRelations': 'nos relations avec {power} à {to, number, ::+?} au lieu de {from, number, ::+?}',
  'reason.mindRelations.you': 'nos relations avec vous à {to, number, ::+?} au lieu de {from, number, ::+?}',
  'reason.manyFriends': '{count, plural, one {Avec un ami} other {Avec # amis}}, qui nous touchera ?',
  'reason.nobodyElseCounts': 'C’est entre {power} et nous. Personne d’autre ne bougera.',
  'reason.nobodyElseCounts.you': 'C’est entre vous et nous. Personne d’autre ne bougera.',
  'reason.insultedInTurn': '{partner} nous a posé une exigence au tour {turn, number}. Nous ne signons rien avec lui.',
  'reason.insultedInTurn.you':
    'Vous nous avez posé une exigence au tour {turn, number}. Nous ne signons rien avec vous.',
  'reason.askedKindly': '{partner} a demandé, et nous aimerions dire oui.',
  'reason.askedKindly.you': 'Vous avez demandé, et nous aimerions dire oui.',
  'reason.noHalfMeasures': 'Nous ne faisons rien à demi.',
};

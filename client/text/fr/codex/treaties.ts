import type { treaties as english } from '../../en/codex/treaties.ts';
import type { Texts } from '../../texts.ts';

export const treaties: Texts<typeof english> = {
  'codex.treaties.title': 'Traités',
  'codex.treaties.form.title': 'Ce qu’est un traité',
  'codex.treaties.form':
    'Un traité a deux parties ou plus (au plus {partiesMost}), une clause ou plus (au plus {clausesMost}), une durée (au plus {durationMost} tours) et un préavis (au plus {noticeMost}). Il est proposé, peut recevoir une contre-offre, et prend effet à la résolution une fois signé par tous. Signer coûte à chaque partie le capital politique de sa clause la plus chère, {capitalPact} pour un pacte et {capitalTreaty} pour la plupart des autres ; un traité de paix ne coûte rien. Qui est sous {capitalTrusted} de crédibilité paie {capitalDistrust} de plus pour chaque signature non gratuite. Ce qui est offert est réservé, et libre à nouveau si rien n’en sort. Une puissance a au plus {openOffersMost} offres sur la table.',
  'codex.clauses.title': 'Clauses',
  'codex.treaties.end.title': 'Comment finissent les traités',
  'codex.treaties.end':
    'Les pactes durent au plus {pactDuration} tours. Partir avec préavis est gratuit, et le traité lie jusque-là ; qui doit encore y payer ne peut partir. Rompre net coûte {breakPactCredibility_abs} de crédibilité pour un pacte, {breakTreatyCredibility_abs} pour un autre, {breakPartnerRelations_abs} de relations avec chaque partie et {breakOtherRelations_abs} avec tout autre partenaire. Une exigence à un partenaire de non-agression rompt ce traité, des sanctions contre un partenaire de commerce rompent celui-là.',
  'codex.treaties.money':
    'Nul ne donne ni ne reçoit plus de {aidMost_pct} % de sa production par tour en aide et en armes, tous traités réunis ; un prêt ne dépasse pas une telle aide sur les mêmes tours, porte au plus {loanRateMost} % par tour et se rembourse à parts égales. Les réparations sont d’au plus {reparationsMost} fois un tribut. Les exercices communs coûtent {interoperabilityPrice_pct} % de la production par tour et par partenaire ; les normes communes gagnent {interoperabilityGain} par tour et en perdent {interoperabilityDecay} sinon.',
  'codex.capital.title': 'Capital politique',
  'codex.capital':
    '<m>{capitalBase} + cohésion/{capitalPerCohesion}</m> par tour, moins {capitalPactUpkeep} par pacte au-delà de {freePacts} ; réserve d’au plus {capitalBank}. Exiger une région coûte {capitalDemandRegion}, une autre exigence {capitalDemand} ; une médiation {capitalMediation} ; une motion {capitalMotion} ; des sanctions nouvelles ou relevées {capitalSanction} ; un changement d’impôt {capitalTaxChange}.',

  'codex.blocs.title': 'Blocs',
  'codex.blocs.charter':
    'Un traité avec la clause <em>bloc</em> est la charte d’une institution durable : le signer coûte {capitalPact} de capital politique, il dure jusqu’à la fin de la partie ou jusqu’au dernier membre, et ses autres clauses valent de même pour tous les membres (défense mutuelle, non-agression, consultation, renseignement, normes communes, commerce, sanctions). La charte fixe qui décide des nouveaux membres et de tout le reste (unanimité, majorité ou poids des contributions), le fonds, sa clé, le plancher et le commandement.',
  'codex.blocs.consultation':
    '<em>Consultation</em> : les membres voient leurs réponses en crise. Une charte est un seul lien pour l’Autonomie. Pour l’entretien des pactes, un bloc compte une fois, quel que soit le nombre de ses liens ; la couverture donnée en son sein est un bien public : elle ne se disperse pas plus que sur le membre qui en a le plus besoin.',
  'codex.blocs.fund':
    '<em>Fonds</em> : jusqu’à {blocFundMost_pct} % de la production commune par tour, répartis à parts égales, selon la production, ou selon production × tension moyenne envers l’extérieur. Il se paie après tous les autres transferts ; l’impayé est un arriéré. Un <em>commandement intégré</em> dépense {blocForcesShare_pct} % du fonds par an en forces communes ({projectionPrice} l’unité, {forceDepreciation_pct} % d’usure), qui soutiennent pleinement chaque membre chez lui, quel que soit le payeur, et rapproche les normes de {blocInteroperability} points par tour.',
  'codex.blocs.floor':
    '<em>Plancher</em> : jusqu’à {blocFloorMost_pct} % de la production pour forces, entretien et intégration. Qui est au-dessous est nommé, au prix de {floorCredibility_abs} de crédibilité et {floorRelations_abs} de relations avec chaque membre.',
  'codex.blocs.motions':
    '<em>Motions</em> : un membre peut en déposer une par tour, pour {capitalMotion} de capital politique : admettre, exclure (à trois ou plus), sanctions communes, soutenir une puissance ce tour-ci et {blocDefendTurns} de plus, changer la clé, verser à quelqu’un sur le fonds (au plus {aidMost_pct} % de sa production par an), bons offices (tension −{mediateTension_abs} des deux côtés, relations +{mediateRelations} ; le meneur, s’il n’est pas l’un des deux, gagne {mediateRelations} de relations avec les deux et {mediateCredibility} de crédibilité).',
  'codex.blocs.votes':
    'Les <em>votes</em> sont ouverts aux membres, modifiables jusqu’à la fin du plan, et dits à tous à la résolution. Les oui doivent dépasser les non ; sous l’unanimité, un non suffit ; une égalité échoue ; qui ne vote pas s’abstient ; la puissance concernée ne vote pas. Le vote pondéré compte ce que chacun a versé, et la production tant que personne n’a versé.',
  'codex.blocs.joining':
    '<em>Entrée</em> : une puissance se porte candidate en proposant sa propre admission, ou est invitée par la motion d’un membre et dit oui ; elle est membre dès le tour suivant et paie {capitalPact}.',
  'codex.blocs.leaving':
    '<em>Sortie</em>, comme pour tout traité. Qui part ou est exclu (relations −{expelRelations_abs} envers chaque membre) perd ce qu’il a versé. Le fonds d’un bloc qui finit va à ses derniers membres.',
  'codex.blocs.leader':
    '<em>Mener</em> : le plus grand contributeur d’un bloc d’au moins trois gagne {influenceBloc} points d’Influence.',

  'codex.sanctions.title': 'Sanctions',
  'codex.sanctions':
    'Une puissance peut sanctionner une autre à l’un de trois niveaux, de l’année où elle l’ordonne jusqu’à ce qu’elle lève. Des sanctions nouvelles ou relevées coûtent {capitalSanction} de capital politique chacune ; alléger ou lever est gratuit. Ce à quoi oblige un traité ou un bloc peut être relevé, non abaissé ; de plusieurs, le plus haut compte.',
  'codex.sanctions.trade':
    'Le <em>commerce</em> de la paire garde ce que dit le tableau. {sanctionDiversion_pct} % de ce que perd la cible va à ceux qui restent en dehors, selon ce qu’ils échangent déjà avec elle. Des ennemis en guerre n’échangent rien de toute façon.',
  'codex.sanctions.loss':
    'La <em>production de la cible</em> perd <m>{sanctionLoss_pct} %·Σ(niveau·part)·√(part commune)</m>, les parts étant celles de son libre commerce que tiennent les auteurs : ensemble, plus que la somme de ce que chacun ferait seul. Les auteurs perdent leurs propres gains de ce commerce.',
  'codex.sanctions.public':
    'Son <em>opinion</em> s’unit la première année (cohésion +{sanctionRally}), puis se lasse : <m>{sanctionFatigue}·Σ(niveau·part)</m> points par an, moitié moins si 1 % de la production va à la résilience.',
  'codex.sanctions.standing':
    '<em>Rang</em> : relations de la cible envers l’auteur −{sanctionRelations_abs} par niveau pris, +{sanctionRelations_abs} par niveau levé ; en vigueur, elles tendent à −{sanctionRelationsLevel_abs} par niveau, et sa tension à +{sanctionTension} par niveau.',
  'codex.sanctions.treaties':
    '<em>Traités de commerce</em> : sanctionner un partenaire de commerce rompt ce traité. Un traité de commerce signé ensuite met fin à ses propres sanctions contre le partenaire : les lever devient monnaie d’échange.',
  'codex.sanctions.demand':
    '<em>Exigence</em> : qui est sous sanctions peut en exiger la fin. Qui cède lève les siennes et quitte ce qui l’y oblige.',

  'codex.arms.title': 'Licences et maîtrise des armements',
  'codex.arms.licence':
    'Sous une <em>licence</em>, le savoir-faire du donneur va au receveur : {licenceFlow_pct} % de son avance technologique par tour, au prix de {licenceBonds} liens pour l’Autonomie du receveur.',
  'codex.arms.control':
    'La <em>maîtrise des armements</em> plafonne la force de projection de chaque partie à une part de sa production ({capLeast}–{capMost} %), dès le tour {capFrom} du traité, et ôte {tensionArmsControl} points au but de tension entre elles. Qui garde plus de {capTolerance_pct} % au-dessus du plafond triche : à chaque tour, chaque partenaire le découvre avec {verifyBase_pct} % de chances, {verifyShared_pct} de plus si les deux partagent le renseignement, et {verifySkill} de plus par point d’avance de ses services ; jamais moins de {detectionLeast_pct} % ni plus de {detectionMost_pct}. Qui est pris a rompu le traité aux yeux de tous ; qui ne l’est pas est seul à l’apprendre.',

  'codex.secrecy.title': 'Traités secrets',
  'codex.secrecy':
    'Un traité peut être rendu secret par ses signataires ; non les chartes de blocs, les sanctions et la paix. Il lie comme tout autre, mais seules ses parties le connaissent : nul autre ne le voit, et il ne dissuade pas qui l’ignore. Invoqué ou nommé en crise, quitté ou rompu par une partie, il est dit à tous.',
  'codex.secrecy.seen':
    'Ce que tous voient reste vrai : relations, tension, commerce et normes communes bougent selon ce qui tient, secret ou non. Mais les causes dites à tous reposent sur ce que tous savent ; les versements d’un traité secret sont dits à ceux qui le connaissent ; et seuls des partenaires connus comme tels tiennent rigueur d’une rupture ailleurs. De deux promesses, la publique est invoquée. Qui reste à l’écart en crise, ou est lié aux deux camps, à cause d’un traité secret doit le montrer. Ce que seul un secret empêche échoue en secret, et un changement de camp met fin aux pactes que le demandeur connaît. La partie finie, tout est montré.',
  'codex.secrecy.leak':
    'À chaque tour, toute autre puissance peut le découvrir, avec une probabilité de <m>{secretLeak_pct} % · services/{intelligenceUsual} · proximité · (100 − les leurs)/(100 − {intelligenceUsual})</m>, au plus {secretLeakMost_pct} % : la proximité est 1 de loin et croît quand ses estimations d’une partie sont plus sûres. Les parties le remarquent avec une probabilité de <m>{secretNotice} · leurs meilleurs/(leurs meilleurs + ceux du guetteur)</m>. Ce que l’un découvre, ceux avec qui il partage le renseignement l’apprennent un tour plus tard. Des dépêches divulguées et un transfuge gardé mettent aussi un secret au jour.',
};

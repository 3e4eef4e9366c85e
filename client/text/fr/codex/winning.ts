import type { winning as english } from '../../en/codex/winning.ts';
import type { Texts } from '../../texts.ts';

export const winning: Texts<typeof english> = {
  'codex.winning.title': 'Gagner',
  'codex.indices.title': 'Quatre indices',
  'codex.indices.lead': 'Quatre indices par tour, 0–100, chacun avec ce qui l’a fait bouger :',
  'codex.index.security':
    '<b>Sécurité</b> : les chances qu’aucun rival ne l’emporte. Chaque rival ôte ses chances crédibles fois son hostilité, <m>{hostilityBase} + {hostilityTension}·tension/100</m>, × {hostilityPact} pour un partenaire de pacte et × {hostilityNonAggression} sous non-agression ; {securityRegions_pct} % en tient aux régions gardées, et une année où l’une est attaquée coûte {securityAttacked}.',
  'codex.index.prosperity':
    '<b>Prospérité</b> : <m>{prosperityBase} + {prosperityScale}·(ln(c/c0) − {prosperityPace}·années)</m>, avec c la consommation par tête et c0 celle qu’avaient au départ les gens gouvernés, chaque région au niveau de sa puissance d’origine, les régions prises au plus à celui de leur maître. La consommation est {consumed_pct} % du revenu après impôt, services civils et {tradeConsumption_pct} % du commerce, moins le déficit.',
  'codex.index.autonomy':
    '<b>Autonomie</b> : 100 moins la dépendance : concentration du commerce (jusqu’à {autonomyConcentration}), ouverture (jusqu’à {autonomyOpenness}), chaque invité sur ses bases ({autonomyBases}), chaque lien d’un traité ({autonomyBonds}), défense empruntée (jusqu’à {autonomyBorrowed}), dette envers autrui (jusqu’à {autonomyDebt}), armes étrangères (jusqu’à {autonomyArms}), tribut (jusqu’à {autonomyTribute}), aide (jusqu’à {autonomyAid}), et biens stratégiques de l’étranger (jusqu’à {autonomySupply}).',
  'codex.index.influence':
    '<b>Influence</b> : {influenceBase}, {influenceCredibility} par point de crédibilité, {influenceCover} par partenaire pleinement couvert (au plus {influenceCoverMost}), {influenceShare} fois la croissance de sa part de production, {influenceDemand} par exigence gagnée contre un égal, plus ou moins selon la racine de la taille de l’autre (au plus {influenceDemandsMost}, moitié en cas de répétition), {influenceHonour} par promesse honorée dans les {influenceHonourTurns} derniers tours (au plus {influenceHonourMost}), {influenceBloc} pour mener un bloc de trois ; moins {influenceFear} par point de tension moyenne à son égard au-dessus de {influenceFearFree}.',
  'codex.score.title': 'Score, par et cote',
  'codex.score':
    'Le score est la moyenne des tours avec les poids du scénario ; le dernier tour compte × {lastTurnWeight}, et {legacyTurns} années de plus, aux réglages simples, sont jouées après le dernier, {legacyDebt_pct} % de la dette ajoutée pendant la partie étant ôtés à la consommation de chacune : dépouiller l’avenir ne paie pas. La meilleure cote gagne ; une égalité exacte se partage. La <b>cote</b> d’un siège est son score face au <em>par</em>, ce que des rivaux habiles tirent du même siège dans des parties de cette durée : 0 à leur médiane, 1 à leur quatre-vingt-dixième centile, −1 à leur dixième. Un scénario sans par se gagne au meilleur score.',
  'codex.hegemony.title': 'Hégémonie',
  'codex.hegemony':
    'La capacité composite est {shareOutput} production + {shareArms} militaire + {shareIndustry} industrie pondérée par la technologie + {sharePeople} population. Qui détient {hegemonyShare_pct} % pendant {hegemonyTurns} tours de suite finit la partie et gagne ; ses partenaires jurés gardent {hegemonPartners_pct} % de leur Sécurité, tous les autres perdent la leur.',
  'codex.mandates.title': 'Buts secrets',
  'codex.mandates':
    'Chaque puissance tire un but national qui lui convient. Seul son dirigeant le voit, avec son avancement (au bilan). Atteint à la fin de la partie, il ajoute {mandateReward} points au score ; tous les buts sont alors dits. Les buts se vérifient sur ce qui s’est passé et rien d’autre.',
  'codex.events.title': 'Événements de l’année',
  'codex.events':
    'À chaque tour, un événement touche une puissance avec {eventForOne_pct} % de chances, et toutes à la fois avec {eventForAll_pct} % : environ un tour sur quatre pour chacune. Lequel, et avec quelle force ({severityLeast} à {severityMost} fois les chiffres ci-dessous), vient de la graine de la partie. Chacun offre deux façons d’y répondre, leurs effets à côté, à choisir au plan suivant ; qui ne choisit pas prend la première. Le secours est l’argent dont les services civils ont besoin en plus de l’ordinaire, en pour cent de la production ; un moins est une aubaine.',
};

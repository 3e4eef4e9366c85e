import type { economy as english } from '../../en/codex/economy.ts';
import type { Texts } from '../../texts.ts';

export const economy: Texts<typeof english> = {
  'codex.economy.title': 'Économie',
  'codex.output.title': 'Production',
  'codex.output':
    'Production <m>Y = z · A · K^{industryExponent} · U^{infrastructureExponent} · L^{labourExponent} · σ</m> : technologie A, industrie K, infrastructures U, population L des régions tenues (une région occupée rend {occupationYield_pct} %), et σ, qui tombe à {cohesionOutputLeast} quand la cohésion va de {cohesionOutputFull} à 0, perd {warDamage_pct} % à une guerre sur son sol, et baisse avec les sanctions et la pénurie de biens stratégiques. z accorde le tour 1 au chiffre du scénario.',
  'codex.income.title': 'Recettes, et ce qui est payé d’abord',
  'codex.income':
    '<em>Reçu</em> : impôts ({taxLow_pct}, {taxNormal_pct} ou {taxHigh_pct} % de la production ; {taxWar_pct} % seulement en guerre ; un cran par tour, {capitalTaxChange} de capital politique par changement ; le tableau ci-dessous dit l’effet de chacun sur la cohésion), {tradeRevenue_pct} % du commerce, et ce qu’apportent les traités. <em>Payé d’abord</em> : services civils ({services_pct} % de la production), intérêts, entretien des forces (<m>valeur · ({upkeepBase_pct} % + {upkeepReadiness_pct} % · (préparation/100)³)</m>), exercices communs, ce que promettent traités et tributs. Le reste, et l’emprunt, va aux postes.',
  'codex.lines.title': 'Les postes du budget',
  'codex.line.industry':
    'ajoute <m>{industryAbsorption}·s/(1 + s/({industrySaturation_pct} % de Y))</m> à K ; K reçoit aussi l’investissement privé <m>{privateInvestment}·(1−τ)·Y·(1 − éviction)</m> et s’use de {industryDepreciation_pct} %',
  'codex.line.science':
    'la technologie croît de <m>{technologyDrift_pct} % + {technologyScience_pct} %·√(s/Y)</m>, et rattrape la frontière d’autant plus que la puissance commerce : {technologyCatchUp_pct} % de l’avance de la frontière si le commerce fait {opennessFull_pct} % de la production',
  'codex.line.infrastructure':
    'ajoute <m>{infrastructureAbsorption}·s/(1 + s/({infrastructureSaturation_pct} % de Y))</m> à U, qui s’use de {infrastructureDepreciation_pct} %',
  'codex.line.homeForce': '<m>s·(1 + intégration/{integrationCheapness})</m> ; elle s’use de {forceDepreciation_pct} %',
  'codex.line.projectionForce':
    'la même chose à {projectionPrice} l’unité ; elle s’use de {forceDepreciation_pct} %, et tous voient un grand armement',
  'codex.line.integration':
    'intégration civil–militaire, jusqu’à {integrationGain} points à rendement décroissant : armes moins chères, et jusqu’à {integrationDrag_pct} % d’investissement privé en moins ; en guerre, jusqu’à {integrationSurge_pct} % de l’industrie par tour devient force territoriale',
  'codex.line.resilience':
    'cohésion, jusqu’à {resilienceGain} points à rendement décroissant, moins à moins de {resilienceFull} points de 100 ; allège aussi les années sous sanctions',
  'codex.line.supply': 'biens stratégiques : en produire un chez soi, ou stocker les trois (section 5)',
  'codex.line.intelligence': 'services : jusqu’à {intelligenceGain} points à rendement décroissant (section 7)',
  'codex.readiness.title': 'Préparation, éviction, intérêt',
  'codex.readiness':
    'La <em>préparation</em> est un but fixé par le joueur ; elle bouge d’au plus {readinessStep} par tour et se paie en entretien. L’<em>éviction</em> est <m>{crowdingDeficit}·déficit/Y + {crowdingMilitary}·max(0, fardeau militaire − {crowdingMilitaryFree_pct} %)</m>, au plus {crowdingMost}. L’<em>intérêt</em> est <m>{interestBase_pct} % + {interestAbove60_pct} %·max(0, d − {debtHigh}) + {interestAbove100_pct} %·max(0, d − {debtSteep}) + {interestDistrust_pct} %·max(0, {interestTrusted} − crédibilité)</m> avec <m>d = dette/Y</m> : qui manque à sa parole emprunte cher. Les prêteurs portent un déficit d’au plus {deficitMost_pct} % de la production par an.',
  'codex.fiscal':
    'Au-dessus d’une dette de {debtCeiling_pct} % de la production, une <b>crise budgétaire</b> laisse {austerityShare_pct} % de chaque poste pendant {austerityTurns} tours et coûte {austerityCohesion_abs} de cohésion. Si l’argent manque, l’ordre est : intérêts, services, entretien, tribut, aide, postes ; le reste impayé est noté comme arriéré.',
  'codex.trade.title': 'Commerce',
  'codex.trade':
    'Le commerce d’une paire est <m>{tradeScale}·Yi·Yj/(ΣY·({tradeDistance} + distance))·(1 − tension/{tensionTrade150})</m>, × {tradeTreaty} sous traité de commerce, moins sous sanctions, nul en guerre. {tradeRevenue_pct} % en font des recettes, {tradeConsumption_pct} % de la consommation. ΣY est la production de tous au départ ; distance et tension sont les moyennes des deux côtés.',
  'codex.latent.title': 'Puissance latente',
  'codex.latent':
    'Une industrie convertible en armes dissuade : à pleine intégration civil–militaire, {latentShare_pct} % de l’industrie d’une puissance comptent avec sa force territoriale sur son sol, en proportion au-dessous. L’intégration des autres est supposée être celle du départ.',

  'codex.supply.title': 'Biens stratégiques',
  'codex.supply.need.title': 'Qui a besoin de quoi, et de qui',
  'codex.supply.need':
    'Énergie, matières et électronique : une puissance a besoin de chacune en proportion de sa production, en fait une part chez elle (sa <em>couverture</em>, au plus {supplyCoverMost} fois son besoin, connue de tous ; {startCover_pct} % au départ si le scénario ne dit rien d’autre) et tire le reste du terrain neutre et de qui couvre plus que son besoin, en proportion de leur commerce. Si personne ne le peut, tous les partenaires partagent ce qu’il y a. Elle commence avec {startStores} d’un an en stock.',
  'codex.supply.cut.title': 'Coupé',
  'codex.supply.cut':
    'Un embargo (dans un sens ou l’autre) ou une guerre entre les deux coupe le lien. Ce qui y passait manque aussitôt ; dès l’année suivante, les liens ouverts en reprennent {supplyReplaced_pct} %, et pas plus de {supplyReplaced_pct} % de ce qu’ils livrent déjà. Le lien rouvert, les biens reviennent.',
  'codex.supply.short.title': 'Ce que fait la pénurie',
  'codex.supply.short':
    'Les stocks comblent le manque tant qu’ils durent. Ce qui reste non couvert coûte de la production : sa part × {weightEnergy} pour l’énergie, × {weightMaterials} pour les matières, × {weightElectronics} pour l’électronique, {supplyLossMost_pct} % au plus ensemble ; et de la préparation, {supplyReadiness_pct} % si tout manque. Ne rien faire chez soi coûte {autonomySupply} points d’Autonomie, la moitié deux fois moins. Le panneau du budget montre qui pourrait couper quoi, et à quel coût, avec et sans stocks.',
  'codex.supply.buy.title': 'Ce qu’achète le poste',
  'codex.supply.buy':
    'Le poste achète une chose par an : la couverture d’un bien, <m>{supplyCoverGain}·({supplyCoverMost} − couverture)·x/(1 + x)</m> avec x en pour cent de la production ; ou des stocks des trois, un an d’un bien pour {supplyStorePrice_pct} % de la production, {supplyStoresMost} ans au plus. Les infrastructures couvrent un peu d’énergie : {supplyInfrastructure_pct} % du non-couvert pour chaque 1 % de la production.',
};

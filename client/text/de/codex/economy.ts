import type { economy as english } from '../../en/codex/economy.ts';
import type { Texts } from '../../texts.ts';

export const economy: Texts<typeof english> = {
  'codex.economy.title': 'Wirtschaft',
  'codex.output.title': 'Wirtschaftsleistung',
  'codex.output':
    'Leistung <m>Y = z · A · K^{industryExponent} · U^{infrastructureExponent} · L^{labourExponent} · σ</m>: Technologie A, Industrie K, Infrastruktur U, die Menschen L der eigenen Regionen (eine besetzte bringt {occupationYield_pct} %) und σ, das auf {cohesionOutputLeast} fällt, wenn der Zusammenhalt von {cohesionOutputFull} auf 0 fällt, durch Krieg auf eigenem Boden {warDamage_pct} % verliert und durch Sanktionen und fehlende strategische Güter sinkt. z bringt Runde 1 auf den Wert des Szenarios.',
  'codex.income.title': 'Einnahmen und was zuerst bezahlt wird',
  'codex.income':
    '<em>Eingenommen</em>: Steuern ({taxLow_pct}, {taxNormal_pct} oder {taxHigh_pct} % der Leistung; {taxWar_pct} % nur im Krieg; ein Schritt je Runde, {capitalTaxChange} politisches Kapital je Änderung; die Tabelle unten nennt die Wirkung auf den Zusammenhalt), {tradeRevenue_pct} % des Handels und was Verträge bringen. <em>Zuerst bezahlt</em>: öffentliche Dienste ({services_pct} % der Leistung), Zinsen, Unterhalt der Streitkräfte (<m>Wert · ({upkeepBase_pct} % + {upkeepReadiness_pct} % · (Bereitschaft/100)³)</m>), gemeinsame Übungen, was Verträge und Tribute zusagen. Der Rest und Geliehenes gehen in die Posten.',
  'codex.lines.title': 'Die Posten des Haushalts',
  'codex.line.industry':
    'fügt K <m>{industryAbsorption}·s/(1 + s/({industrySaturation_pct} % von Y))</m> hinzu; K bekommt auch private Investitionen <m>{privateInvestment}·(1−τ)·Y·(1 − Verdrängung)</m> und verschleißt um {industryDepreciation_pct} %',
  'codex.line.science':
    'Technologie wächst um <m>{technologyDrift_pct} % + {technologyScience_pct} %·√(s/Y)</m> und durch Aufholen zur Spitze, je mehr eine Macht handelt: {technologyCatchUp_pct} % des Vorsprungs, wo der Handel {opennessFull_pct} % der Leistung beträgt',
  'codex.line.infrastructure':
    'fügt U <m>{infrastructureAbsorption}·s/(1 + s/({infrastructureSaturation_pct} % von Y))</m> hinzu, das um {infrastructureDepreciation_pct} % verschleißt',
  'codex.line.homeForce':
    '<m>s·(1 + Verzahnung/{integrationCheapness})</m>; sie verschleißen um {forceDepreciation_pct} %',
  'codex.line.projectionForce':
    'dasselbe zu {projectionPrice} je Einheit; sie verschleißen um {forceDepreciation_pct} %, und alle sehen einen großen Aufbau',
  'codex.line.integration':
    'zivil-militärische Verzahnung, bis {integrationGain} Punkte mit abnehmendem Ertrag: billigere Waffen und bis {integrationDrag_pct} % weniger private Investitionen; im Krieg werden bis {integrationSurge_pct} % der Industrie je Runde zu Heimatstreitkräften',
  'codex.line.resilience':
    'Zusammenhalt, bis {resilienceGain} Punkte mit abnehmendem Ertrag, weniger ab {resilienceFull} Punkten vor 100; erleichtert auch Jahre unter Sanktionen',
  'codex.line.supply': 'strategische Güter: Herstellung eines davon im Inland oder Vorräte von allen (Abschnitt 5)',
  'codex.line.intelligence': 'Dienste: bis {intelligenceGain} Punkte mit abnehmendem Ertrag (Abschnitt 7)',
  'codex.readiness.title': 'Bereitschaft, Verdrängung, Zins',
  'codex.readiness':
    '<em>Bereitschaft</em> ist ein gesetztes Ziel; sie ändert sich höchstens um {readinessStep} je Runde und wird im Unterhalt bezahlt. <em>Verdrängung</em> ist <m>{crowdingDeficit}·Defizit/Y + {crowdingMilitary}·max(0, Rüstungslast − {crowdingMilitaryFree_pct} %)</m>, höchstens {crowdingMost}. <em>Zins</em> ist <m>{interestBase_pct} % + {interestAbove60_pct} %·max(0, d − {debtHigh}) + {interestAbove100_pct} %·max(0, d − {debtSteep}) + {interestDistrust_pct} %·max(0, {interestTrusted} − Glaubwürdigkeit)</m> mit <m>d = Schulden/Y</m>: wer sein Wort bricht, leiht teuer. Gläubiger tragen ein Defizit von höchstens {deficitMost_pct} % der Leistung im Jahr.',
  'codex.fiscal':
    'Über Schulden von {debtCeiling_pct} % der Leistung lässt eine <b>Finanzkrise</b> {austerityTurns} Runden lang {austerityShare_pct} % jedes Postens übrig und kostet {austerityCohesion_abs} Zusammenhalt. Ist das Geld knapp, wird so bezahlt: Zinsen, Dienste, Unterhalt, Tribut, Hilfe, Posten; Unbezahltes wird als Rückstand vermerkt.',
  'codex.trade.title': 'Handel',
  'codex.trade':
    'Handel eines Paars ist <m>{tradeScale}·Yi·Yj/(ΣY·({tradeDistance} + Entfernung))·(1 − Spannung/{tensionTrade150})</m>, × {tradeTreaty} unter Handelsvertrag, weniger unter Sanktionen, keiner im Krieg. {tradeRevenue_pct} % davon sind Einnahme, {tradeConsumption_pct} % Verbrauch. ΣY ist die Leistung aller am Anfang; Entfernung und Spannung sind Mittel beider Seiten.',
  'codex.latent.title': 'Latente Macht',
  'codex.latent':
    'Industrie, die zu Waffen werden kann, schreckt ab: bei voller zivil-militärischer Verzahnung zählen {latentShare_pct} % der Industrie einer Macht auf eigenem Boden zu ihren Heimatstreitkräften, darunter anteilig. Die Verzahnung anderer gilt als so hoch wie am Anfang.',

  'codex.supply.title': 'Strategische Güter',
  'codex.supply.need.title': 'Wer was braucht und von wem',
  'codex.supply.need':
    'Energie, Rohstoffe und Elektronik: eine Macht braucht jedes im Verhältnis zu ihrer Leistung, stellt einen Teil im Inland her (ihre <em>Deckung</em>, höchstens {supplyCoverMost}-mal der Bedarf, allen bekannt; {startCover_pct} % am Anfang, wo das Szenario nichts anderes sagt) und hat den Rest von neutralem Boden und von denen, die mehr als den eigenen Bedarf decken, im Verhältnis zum Handel mit ihnen. Wo niemand das tut, teilen alle Partner, was da ist. Sie beginnt mit {startStores} eines Jahres auf Vorrat.',
  'codex.supply.cut.title': 'Abgeschnitten',
  'codex.supply.cut':
    'Ein Embargo (in jede Richtung) oder ein Krieg zwischen beiden trennt die Verbindung. Was darüber kam, fehlt sofort; ab dem nächsten Jahr übernehmen die offenen Verbindungen {supplyReplaced_pct} % davon und nicht mehr als {supplyReplaced_pct} % dessen, was sie schon liefern. Ist die Verbindung wieder offen, kommen die Güter wieder.',
  'codex.supply.short.title': 'Was Mangel bewirkt',
  'codex.supply.short':
    'Vorräte füllen die Lücke, solange sie reichen. Was offen bleibt, kostet Leistung: sein Anteil × {weightEnergy} bei Energie, × {weightMaterials} bei Rohstoffen, × {weightElectronics} bei Elektronik, zusammen höchstens {supplyLossMost_pct} %; und Bereitschaft, {supplyReadiness_pct} % davon, wo alles fehlt. Nichts im Inland herzustellen kostet {autonomySupply} Punkte Autonomie, die Hälfte davon halb so viel. Der Haushalt zeigt, wer was zu welchem Preis abschneiden könnte, mit Vorräten und ohne.',
  'codex.supply.buy.title': 'Was der Posten kauft',
  'codex.supply.buy':
    'Der Posten kauft eines im Jahr: Deckung eines Guts, <m>{supplyCoverGain}·({supplyCoverMost} − Deckung)·x/(1 + x)</m> mit x in Prozent der Leistung; oder Vorräte von allen dreien, ein Jahr eines Guts für {supplyStorePrice_pct} % der Leistung, höchstens {supplyStoresMost} Jahre. Infrastruktur deckt etwas Energie: {supplyInfrastructure_pct} % des Ungedeckten je 1 % der Leistung.',
};

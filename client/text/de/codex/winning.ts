import type { winning as english } from '../../en/codex/winning.ts';
import type { Texts } from '../../texts.ts';

export const winning: Texts<typeof english> = {
  'codex.winning.title': 'Gewinnen',
  'codex.indices.title': 'Vier Werte',
  'codex.indices.lead': 'Vier Werte je Runde, 0–100, jeder mit dem, was ihn bewegt hat:',
  'codex.index.security':
    '<b>Sicherheit</b>: die Chance, dass kein Rivale siegt. Jeder Rivale nimmt seine glaubhaften Chancen mal seine Feindseligkeit, <m>{hostilityBase} + {hostilityTension}·Spannung/100</m>, × {hostilityPact} für einen Paktpartner und × {hostilityNonAggression} unter Nichtangriff; {securityRegions_pct} % hängen an den gehaltenen Regionen, und ein Jahr mit einem Angriff auf eine kostet {securityAttacked}.',
  'codex.index.prosperity':
    '<b>Wohlstand</b>: <m>{prosperityBase} + {prosperityScale}·(ln(c/c0) − {prosperityPace}·Jahre)</m>, mit c dem Verbrauch je Kopf und c0 dem, was die regierten Menschen am Anfang hatten, jede Region auf dem Stand ihrer Heimatmacht, eroberte höchstens auf dem ihres Herrschers. Verbrauch ist {consumed_pct} % des Einkommens nach Steuern, öffentliche Dienste und {tradeConsumption_pct} % des Handels, weniger das Defizit.',
  'codex.index.autonomy':
    '<b>Autonomie</b>: 100 weniger Abhängigkeit: Handel mit wenigen (bis {autonomyConcentration}), Offenheit (bis {autonomyOpenness}), jeder Gast auf eigenen Stützpunkten ({autonomyBases}), jede Bindung eines Vertrags ({autonomyBonds}), geliehene Verteidigung (bis {autonomyBorrowed}), Schulden bei anderen (bis {autonomyDebt}), fremde Waffen (bis {autonomyArms}), Tribut (bis {autonomyTribute}), Hilfe (bis {autonomyAid}) und strategische Güter von draußen (bis {autonomySupply}).',
  'codex.index.influence':
    '<b>Einfluss</b>: {influenceBase}, {influenceCredibility} je Punkt Glaubwürdigkeit, {influenceCover} je voll gedecktem Partner (höchstens {influenceCoverMost}), {influenceShare} mal das Wachstum des eigenen Anteils an der Leistung, {influenceDemand} für eine gegen Gleiche durchgesetzte Forderung, mehr oder weniger nach der Wurzel der Größe des anderen (höchstens {influenceDemandsMost}, bei Wiederholung halb so viel), {influenceHonour} je eingehaltener Zusage der letzten {influenceHonourTurns} Runden (höchstens {influenceHonourMost}), {influenceBloc} für die Führung eines Blocks von dreien; weniger {influenceFear} je Punkt der mittleren Spannung gegen sie über {influenceFearFree}.',
  'codex.score.title': 'Punkte, Par und Wertung',
  'codex.score':
    'Die Punkte sind das Mittel über die Runden mit den Gewichten des Szenarios; die letzte Runde zählt × {lastTurnWeight}, und {legacyTurns} weitere Jahre mit schlichten Einstellungen werden danach durchgespielt, wobei je {legacyDebt_pct} % der in der Partie gemachten Schulden vom Verbrauch abgehen, damit es sich nicht lohnt, die Zukunft zu plündern. Die beste Wertung gewinnt; genaue Gleichstände teilen. Die <b>Wertung</b> eines Sitzes sind seine Punkte gegen <em>Par</em>, das, was fähige Rivalen auf demselben Sitz in Partien dieser Länge erreichen: 0 bei ihrem Median, 1 beim neunzigsten Perzentil, −1 beim zehnten. Ein Szenario ohne Par gewinnt, wer die meisten Punkte hat.',
  'codex.hegemony.title': 'Hegemonie',
  'codex.hegemony':
    'Machtmittel sind {shareOutput} Wirtschaft + {shareArms} Militär + {shareIndustry} technologiegewichtete Industrie + {sharePeople} Bevölkerung. Wer {hegemonyTurns} Runden nacheinander {hegemonyShare_pct} % hält, beendet die Partie und gewinnt; Verbündete behalten {hegemonPartners_pct} % ihrer Sicherheit, alle anderen verlieren ihre.',
  'codex.mandates.title': 'Geheime Ziele',
  'codex.mandates':
    'Jede Macht zieht ein nationales Ziel, das zu ihr passt. Nur wer sie führt, sieht es und wie weit es ist (in der Bilanz). Am Ende erfüllt, bringt es {mandateReward} Punkte; dann werden alle Ziele genannt. Geprüft wird allein, was geschehen ist.',
  'codex.events.title': 'Ereignisse des Jahres',
  'codex.events':
    'Je Runde trifft ein Ereignis eine Macht mit einer Chance von {eventForOne_pct} % und alle zugleich mit {eventForAll_pct} %: für jede etwa jede vierte Runde. Welches und wie stark ({severityLeast} bis {severityMost} mal die Werte unten), folgt aus dem Startwert der Partie. Jedes bietet zwei Wege, mit den Wirkungen daneben, zu wählen in der nächsten Planung; wer nicht wählt, nimmt den ersten. Hilfen sind Geld, das die öffentlichen Dienste zusätzlich brauchen, in Prozent der Leistung; ein Minus ist ein Zufallsgewinn.',
};

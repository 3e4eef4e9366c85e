import type { mistakes as english } from '../en/mistakes.ts';
import type { Texts } from '../texts.ts';

export const mistakes: Texts<typeof english> = {
  'mistake.countsHeads': 'Zählt Köpfe',
  'mistake.countsHeads.does': 'nimmt jede Hilfszusage für bare Münze.',
  'mistake.countsHeads.against':
    'Es zählt glaubhafte Hilfe: eine Zusage ist so viel wert wie Wort, Reichweite und freie Kräfte dessen, der sie gibt (erweiterte Abschreckung).',
  'mistake.forgetsOthers': 'Vergisst die anderen',
  'mistake.forgetsOthers.does': 'wägt eine Forderung nur gegen das Ziel ab.',
  'mistake.forgetsOthers.against':
    'Andere halten gegen den, der einen von ihnen bedroht (Gleichgewicht der Bedrohung).',
  'mistake.spendsOnShow': 'Gibt für Schau aus',
  'mistake.spendsOnShow.does': 'steckt das meiste in Streitkräfte, die man im Ausland sieht.',
  'mistake.spendsOnShow.against':
    'Was zuschlagen kann, beunruhigt Nachbarn, die dann selbst rüsten; was nur verteidigt, nicht (Sicherheitsdilemma).',
  'mistake.forgetsUpkeep': 'Vergisst den Unterhalt',
  'mistake.forgetsUpkeep.does': 'kauft Streitkräfte und hat kein Geld, sie bereit zu halten.',
  'mistake.forgetsUpkeep.against':
    'Streitkräfte kämpfen nach ihrer Bereitschaft, nicht nach ihrer Zahl (interne Gegenmacht).',
  'mistake.livesForToday': 'Lebt für heute',
  'mistake.livesForToday.does': 'leiht im Frieden und lässt Wissenschaft und Werke warten.',
  'mistake.livesForToday.against': 'Stärke im Innern wächst langsam, und Schulden tragen Zins (Kanonen oder Butter).',
  'mistake.bearsGrudges': 'Trägt nach',
  'mistake.bearsGrudges.does': 'unterzeichnet nichts mit dem, der kürzlich etwas gefordert hat.',
  'mistake.bearsGrudges.against':
    'Interessen bleiben, Streit vergeht: der Rivale von gestern hält vielleicht den von heute in Schach.',
  'mistake.signsAnything': 'Unterzeichnet alles',
  'mistake.signsAnything.does': 'fragt nicht, in wessen Händel ein Vertrag führt oder was er bindet.',
  'mistake.signsAnything.against':
    'Ein Verbündeter kann einen in seine Kriege ziehen (Verwicklung), und Bindungen kosten Autonomie.',
  'mistake.neverHedges': 'Tut nichts halb',
  'mistake.neverHedges.does': 'hält ein oder lässt im Stich, gibt nach oder wagt, je nachdem, wer stärker aussieht.',
  'mistake.neverHedges.against': 'Wo niemand weiß, wie es endet, ist eine offene Tür ihren Preis wert (Absicherung).',
};

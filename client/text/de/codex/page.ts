import type { page as english } from '../../en/codex/page.ts';
import type { Texts } from '../../texts.ts';

export const page: Texts<typeof english> = {
  'codex.title': 'Die Regeln',
  'codex.lead':
    'Wird ein anderer Staat gefährlich, gibt es zwei Antworten: <b>Stärke im Innern aufbauen</b> (internes Balancing, Gegenmachtbildung im Innern: Industrie, Wissenschaft, Infrastruktur, Streitkräfte, Bereitschaft, Zusammenhalt, solides Geld) oder <b>sie draußen leihen</b> (externe Gegenmacht: Pakte, Garantien, Blöcke, Stützpunkte, geteilte Aufklärung, Hilfe). Jede Runde tut jede Macht von beidem etwas und hat für keines genug.',
  'codex.section': '{number}. {title}',
  'codex.find': 'In den Regeln suchen',
  'codex.find.hint': 'Ein Wort oder einige, etwa „Spannung Pakt“. Die Taste / führt hierher, Escape leert.',
  'codex.find.found':
    '{count, plural, =0 {Nichts enthält diese Wörter.} one {Ein Eintrag enthält diese Wörter.} other {# Einträge enthalten diese Wörter.}}',
  'codex.find.none': 'Keine Regel enthält diese Wörter',
  'codex.find.none.text': 'Weniger Buchstaben finden mehr. Das Inhaltsverzeichnis nennt alle Abschnitte.',
  'codex.scenario': 'Werte von',
  'codex.scenario.usual': 'den üblichen Regeln',
  'codex.contents': 'Inhalt',
  'codex.only': 'Modul {module}: gespielt in {scenarios}.',
  'codex.off': 'In {scenario} nicht gespielt.',
  'codex.howTo': 'Die Spielanleitung in Kürze',
};

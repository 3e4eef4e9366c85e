import type { explain as english } from '../en/explain.ts';
import type { Texts } from '../texts.ts';

export const explain: Texts<typeof english> = {
  'explain.terrain': 'Wie sehr das Gelände hilft, wer es hält: dessen Stärke wird hier damit malgenommen.',
  'explain.holding':
    'Deine Chance, diese Region gegen den hier stärksten Rivalen zu halten, mit Hilfe nach ihrer Glaubwürdigkeit.',
  'explain.reach':
    'Anteil ihrer Projektionsstreitkräfte, den eine Macht hier einsetzt: weniger mit jedem Schritt vom nächsten eigenen Boden oder Stützpunkt.',
  'explain.debt': 'Was geschuldet wird, in Prozent einer Jahreswirtschaft. Je mehr, desto höher der Zins.',
  'explain.deficit': 'Was die Ausgaben über den Einnahmen lagen; es kommt zu den Schulden.',
  'explain.surplus': 'Was die Einnahmen über den Ausgaben lagen; es tilgt Schulden.',
  'explain.homeForce': 'Streitkräfte, die Boden halten: daheim mit voller Stärke, im Ausland nutzlos.',
  'explain.projectionForce':
    'Streitkräfte, die hinausgehen, zum Angriff oder zur Hilfe, so weit die Reichweite der Macht sie trägt.',
  'explain.readiness': 'Wie viel ihrer Streitkräfte eine Macht sofort einsetzen könnte, 0 bis 100.',
  'explain.technology':
    'Wie fortgeschritten sie ist, der anfangs Führende gleich 1: es vervielfacht Wirtschaft und Streitkräfte.',
  'explain.militaryBurden': 'Anteil der Wirtschaft, der in Streitkräfte geht.',
  'explain.trade': 'Handel in einem Jahr. Er nützt beiden, und jeder hängt mit seinem Anteil am anderen.',
  'explain.security': 'Wie sicher du bist, 0 bis 100: weniger für jeden Rivalen, der über dich siegen könnte.',
  'explain.autonomy':
    'Wie wenig an anderen hängt, 0 bis 100; hier nur, was Zusagen, Stützpunkte, Beistand und Hilfe ändern.',
  'explain.money': 'Was du bekommst, weniger was du zahlst, in der ersten Runde.',
  'explain.capital':
    'Was es daheim kostet, von dem, was dir diese Runde bleibt. Ein Vertrag kostet so viel wie seine teuerste Klausel.',
  'explain.score': 'Das Mittel der vier Werte über die Jahre, jeder nach Gewicht.',
  'explain.rating':
    'Die Punkte neben dem, was eine fähige Führung auf diesem Sitz meist erreicht: 0 ist gleich viel, +100, was jede zehnte erreicht.',
  'explain.price.credibility': 'Wie weit die anderen deinem Wort glauben, 0 bis 100, und um wie viel sich das ändert.',
  'explain.price.credibility.war':
    'Was dein Wort gewinnt oder verliert, wenn es zum Krieg kommt, wo es ganz geprüft wird.',
  'explain.price.credibility.peace':
    'Was dein Wort gewinnt oder verliert, wenn die andere Seite vor einem Krieg aufgibt.',
  'explain.price.cohesion':
    'Wie einig du daheim bist, 0 bis 100, und um wie viel sich das ändert. Es vervielfacht deine Stärke.',
  'explain.price.capital': 'Was es vom politischen Kapital kostet, das dir diese Runde bleibt.',
  'explain.price.war':
    'Verlorene Streitkräfte und verbrauchter Zusammenhalt in einem Kriegsjahr, soweit du es wissen kannst.',
  'explain.price.gain': 'Was dir die andere Seite in den nächsten Runden zahlt.',
  'explain.price.relations': 'Was beide von dir halten, −100 bis +100, und um wie viel sich das ändert.',
  'explain.strength':
    'Kräfte, die hier zählen würden: weniger bei Entfernung, geringer Bereitschaft oder schwachem Zusammenhalt.',
  'explain.term': 'So viele Runden bindet er. Wer kündigt, ist erst nach der Kündigungsfrist frei.',
  'explain.stake': 'Was Nachgeben dem Ziel nähme, als Anteil an dem, was es hat.',
  'explain.sum': 'Geld aus dem Haushalt des Jahres: Wer zahlt, hat so viel weniger, wer erhält, so viel mehr.',
  'explain.unmet': 'Wie viel vom Bedarf eines Jahres weder das Inland noch das Ausland noch die Lager decken.',
  'explain.standing':
    'Glaubwürdigkeit: wie weit sein Wort gilt. Zusammenhalt: wie einig es ist. Beide 0 bis 100: um so viel ändern sie sich.',
};

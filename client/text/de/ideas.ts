import type { ideas as english } from '../en/ideas.ts';
import type { Texts } from '../texts.ts';

export const ideas: Texts<typeof english> = {
  'codex.idea': 'Der Gedanke dahinter',
  'codex.disputed': 'Umstritten',
  'codex.sources': 'Quellen',

  'idea.figures':
    'Ein Staat, der einen anderen fürchtet, hat zwei Wege: sich selbst zu stärken oder sich mit anderen zu verbinden (Waltz 1979). Als Stärke zählt, was von den Mitteln eines Landes bleibt, wenn das eigene Volk versorgt ist; ein volkreiches armes Land wiegt daher weniger, als seine Größe vermuten lässt (Beckley 2018).',
  'idea.latent':
    'Reichtum und Menschen sind Streitkräfte, die noch nicht aufgestellt sind. Mächte beobachten deshalb, wer wächst, und nicht nur, wer rüstet (Mearsheimer 2001).',
  'idea.income':
    'Waffen konkurrieren mit Investitionen und Verbrauch. Wer lange zu viel für Waffen nimmt, schwächt, worauf sie ruhen (Kennedy 1987). Bündnisse schonen die eigene Wirtschaft, bezahlt mit Freiheit (Barnett und Levy 1991).',
  'idea.trade':
    'Handel macht beide Seiten reicher und die reichere stärker; darum handeln Staaten mehr mit Verbündeten als mit Rivalen (Gowa und Mansfield 1993). Wer leichter darauf verzichten kann, hat die andere Seite in der Hand (Hirschman 1945).',
  'idea.supply':
    'Netze haben Knoten, und wer auf einem sitzt, kann andere abschneiden (Farrell und Newman 2019). Niemanden zu brauchen ist teuer; einen einzigen Lieferanten zu brauchen ist gefährlich.',
  'idea.treaty':
    'Ein Bündnis tauscht Freiheit gegen Sicherheit: die schwächere Seite gewinnt Sicherheit, die stärkere Mitsprache (Morrow 1991).',
  'idea.leaving':
    'Die meisten Bündniszusagen werden im Krieg gehalten, etwa drei von vier; ein Bruch hat seinen Preis über den betroffenen Partner hinaus (Leeds 2003).',
  'idea.capital':
    'Wer draußen verhandelt, verhandelt auch daheim. Was eine Regierung unterzeichnen kann, begrenzt die eigene Seite (Putnam 1988).',
  'idea.blocs':
    'Gemeinsame Verteidigung ist ein Gut, von dem niemand auszuschließen ist; daher trägt das größte Mitglied meist mehr als seinen Anteil (Olson und Zeckhauser 1966). Im Bündnis ziehen die Furcht, im Stich gelassen, und die Furcht, mitgezogen zu werden, gegeneinander (Snyder 1984).',
  'idea.sanctions':
    'Sanktionen wirken, wo der Handel einseitig ist, viele zusammenhalten und das Ziel klein ist (Hufbauer u. a. 2007).',
  'idea.sanctions.disputed':
    'Von den als Erfolg gezählten Fällen bleiben wenige, wenn man die weglässt, die Gewalt entschied (Pape 1997).',
  'idea.arms':
    'Rivalen können gemeinsam wollen, dass Krieg unwahrscheinlicher, weniger zerstörerisch oder billiger vorzubereiten wird. Eine Abmachung braucht kein Vertrauen, wo ein Bruch rechtzeitig zu sehen ist (Schelling und Halperin 1961).',
  'idea.secrecy':
    'Ein verborgener Vertrag schreckt niemanden ab, denn was unbekannt ist, macht keine Angst. Staaten verbergen ihn, wo die offene Zusage einen anderen Freund verstimmen würde (Kuo 2020).',
  'idea.estimates':
    'Führungen handeln nach dem, was sie glauben, sehen, was sie erwarten, und halten daran fest (Jervis 1976). Schätzungen fremder Stärke können jahrelang falsch sein, und die Politik folgt ihnen doch (Wohlforth 1987).',
  'idea.odds':
    'Stärke schwindet mit der Entfernung (Boulding 1962). Staaten halten nicht gegen Macht allein, sondern gegen Bedrohung: Macht, Nähe, Mittel zum Angriff und Absicht (Walt 1987).',
  'idea.demands':
    'Eine öffentliche Forderung fallen zu lassen kostet Ansehen bei der eigenen Öffentlichkeit und bei anderen; weil das so ist, besagt es etwas, sie zu stellen (Fearon 1994). Krieg bleibt möglich, wo die Seiten Verschiedenes wissen oder sich nicht binden können (Fearon 1995).',
  'idea.demands.disputed':
    'Der Öffentlichkeit liegt oft mehr an der Sache als am gebrochenen Wort, und Führungen binden sich selten so offen die Hände (Snyder und Borghard 2011).',
  'idea.answers':
    'Drohungen, sich selbst zu verteidigen, sind leicht zu glauben; Drohungen, andere zu verteidigen, nicht, denn wer fordert, fragt, ob der Beschützer den Preis wirklich zahlen würde (Schelling 1966). In Krisen seit dem 19. Jahrhundert zählten die Kräfte vor Ort und das Verhalten des Beschützers in der letzten Krise mehr als die Größe seines Arsenals (Huth 1988).',
  'idea.answers.disputed':
    'Andere finden, dass Führungen eine Drohung nach Interessen und Kräften im jeweiligen Fall beurteilen und kaum nach früherem Verhalten (Press 2005).',
  'idea.war':
    'Krieg kostet beide, also gibt es fast immer eine Einigung, die beide vorzögen. Sie scheitert, wo Stärke falsch eingeschätzt wird oder wo eine aufsteigende Seite nicht zusagen kann, ihre Stärke später nicht zu nutzen (Fearon 1995, Powell 2006).',
  'idea.tension':
    'Was ein Staat für seine Sicherheit tut, macht andere weniger sicher, sodass Waffen zur Verteidigung alle schlechter stellen können. Wie schlimm das ist, hängt davon ab, ob Angriff oder Verteidigung im Vorteil ist und ob beide zu unterscheiden sind (Jervis 1978), und davon, was andere von den eigenen Motiven glauben (Glaser 2010).',
  'idea.incidents':
    'Ein Teil jeder Drohung bleibt dem Zufall überlassen: zwei Seiten, die weiter drängen, teilen ein Risiko, das keine beherrscht (Schelling 1966).',
  'idea.hegemony':
    'Die Theorie erwartet, dass andere eine Macht bremsen, die der Vorherrschaft nahekommt (Waltz 1979). Zu Lande in Europa taten sie es meist (Levy und Thompson 2010).',
  'idea.hegemony.disputed':
    'In acht Systemen aus über zweitausend Jahren versagte das Gleichgewicht etwa so oft, wie es hielt (Wohlforth u. a. 2007).',
  'idea.doctrines':
    'Bedrohte Staaten können rüsten, sich verbünden, es anderen überlassen oder sich dem Stärkeren anschließen. Abwälzen und Aneinanderketten folgen daraus, wie Angriff und Verteidigung beurteilt werden (Christensen und Snyder 1990); wer Änderung will, schließt sich des Gewinns wegen an (Schweller 1994); kleine Staaten tun oft von allem etwas und nennen es Absicherung (Kuik 2008).',
};

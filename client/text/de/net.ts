import type { net as english } from '../en/net.ts';
import type { Texts } from '../texts.ts';

export const net: Texts<typeof english> = {
  'net.refused':
    'Der Server hat das nicht angenommen ({code}). Lade die Seite neu; bleibt es dabei, sag es dem Betreiber des Servers.',
  'net.defaultName': 'Gast',
  'error.net.unreachable':
    'Der Server hat nicht geantwortet. Prüfe das Netz und versuche es noch einmal; nichts ist verloren.',
  'error.net.closed': 'Die Partie ist nicht verbunden. Warte, bis sie es ist, und versuche es dann noch einmal.',
  'net.connecting': 'Partie wird betreten',
  'net.connecting.note': 'Sitz und Entwurf liegen auf dem Server; nichts kann verloren gehen.',
  'net.retrying': 'Verbindung verloren.',
  'net.retrying.text': 'Neuer Versuch in {seconds} s. Dein Entwurf ist auf dem Server sicher.',
  'net.retrying.now': 'Neuer Versuch läuft. Dein Entwurf ist auf dem Server sicher.',
  'net.restarting': 'Der Server startet neu.',
  'net.restarting.text': 'Alles bis hierher ist gespeichert. Weiter in {seconds} s.',
  'net.restarting.now': 'Alles bis hierher ist gespeichert. Gleich geht es weiter.',
  'net.retry': 'Jetzt versuchen',
  'net.lost.title': 'Diese Partie lässt sich nicht öffnen',
  'net.lost.home': 'Zur Startseite',
  'net.back': 'Wieder verbunden',
  'net.paused': 'Die Uhr ist angehalten.',
  'net.paused.text': 'Befehle gehen weiter; die restliche Zeit bleibt erhalten.',
  'net.opening': 'Wird geöffnet',
};

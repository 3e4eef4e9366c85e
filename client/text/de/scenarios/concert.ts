import type { texts as english } from '../../en/scenarios/concert.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.concert.summary':
    'Sechs Mächte teilen sich einen Kontinent. Kestria wächst schneller als die anderen, und die Nachbarn haben es bemerkt. Zehn Jahre, um zu entscheiden, was man baut, wem man traut und was eine Zusage wert ist.',
  'scenario.concert.power.arden': 'Arden',
  'scenario.concert.power.arden.brief':
    'Eine Inselmacht mit einem Fuß auf dem Festland. Das Meer schützt Hale und Wyre; Merrow liegt offen. Reich, erfinderisch und gewohnt, um Hilfe gebeten zu werden.',
  'scenario.concert.power.velmark': 'Velmark',
  'scenario.concert.power.velmark.brief':
    'Die besten Labore des Kontinents und eine Flotte, die ihr Werk trägt. Wenige Menschen, etwas Schulden, und Brask einen Tagesmarsch von Kestria.',
  'scenario.concert.power.kestria': 'Kestria',
  'scenario.concert.power.kestria.brief':
    'Die aufsteigende Macht: die meisten Menschen, die größte Wirtschaft, Raum zum Aufholen. Jeder Nachbar beobachtet ihre Flotte. Still wachsen oder den Augenblick nutzen?',
  'scenario.concert.power.sarno': 'Sarno',
  'scenario.concert.power.sarno.brief':
    'Eine Handelsrepublik am südlichen Golf. Zu klein, um allein zu stehen, geachtet genug, um andere zusammenzubringen.',
  'scenario.concert.power.talvi': 'Talvi',
  'scenario.concert.power.talvi.brief':
    'Eine lange Küste östlich von Kestria, viele Menschen, alte Maschinen. Eine Friedenszusage mit Kestria gilt noch drei Jahre. Danach muss jemand für Talvis Sicherheit zahlen.',
  'scenario.concert.power.osmere': 'Osmere',
  'scenario.concert.power.osmere.brief':
    'Die Mitte der Karte: jedermanns Nachbar, jedermanns Straße. Osmere lebt davon, nicht zu früh zu wählen.',
  'scenario.concert.region.kestria-ostrand': 'Ostrand',
  'scenario.concert.region.kestria-karsk': 'Karsk',
  'scenario.concert.region.kestria-vessen': 'Vessen',
  'scenario.concert.region.arden-hale': 'Hale',
  'scenario.concert.region.arden-wyre': 'Wyre',
  'scenario.concert.region.arden-merrow': 'Merrow',
  'scenario.concert.region.velmark-tolm': 'Tolm',
  'scenario.concert.region.velmark-ildmark': 'Ildmark',
  'scenario.concert.region.velmark-brask': 'Brask',
  'scenario.concert.region.osmere-quill': 'Quill',
  'scenario.concert.region.osmere-sarre': 'Sarre',
  'scenario.concert.region.talvi-talvi': 'Talvi',
  'scenario.concert.region.talvi-orsk': 'Orsk',
  'scenario.concert.region.sarno-dane': 'Dane',
  'scenario.concert.region.sarno-ferrol': 'Ferrol',
};

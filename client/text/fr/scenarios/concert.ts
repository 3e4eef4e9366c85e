import type { texts as english } from '../../en/scenarios/concert.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.concert.summary':
    'Six puissances partagent un continent. Kestria croît plus vite que les autres, et ses voisins l’ont remarqué. Dix ans pour décider quoi bâtir, à qui se fier, et ce que vaut une promesse.',
  'scenario.concert.power.arden': 'Arden',
  'scenario.concert.power.arden.brief':
    'Une puissance insulaire avec un pied sur le continent. La mer protège Hale et Wyre ; Merrow est ouverte. Riche, inventive, habituée à ce qu’on lui demande de l’aide.',
  'scenario.concert.power.velmark': 'Velmark',
  'scenario.concert.power.velmark.brief':
    'Les meilleurs laboratoires du continent et une flotte pour en porter les fruits. Peu de gens, quelques dettes, et Brask à un jour de marche de Kestria.',
  'scenario.concert.power.kestria': 'Kestria',
  'scenario.concert.power.kestria.brief':
    'La puissance montante : le plus de gens, la plus grande production, du retard à combler. Chaque voisin observe sa flotte. Croître sans bruit, ou saisir le moment ?',
  'scenario.concert.power.sarno': 'Sarno',
  'scenario.concert.power.sarno.brief':
    'Une république marchande sur le golfe du sud. Trop petite pour tenir seule, assez respectée pour réunir les autres.',
  'scenario.concert.power.talvi': 'Talvi',
  'scenario.concert.power.talvi.brief':
    'Une longue côte à l’est de Kestria, beaucoup de gens, de vieilles machines. Une promesse de paix avec Kestria court encore trois ans. Ensuite, quelqu’un devra payer la sûreté de Talvi.',
  'scenario.concert.power.osmere': 'Osmere',
  'scenario.concert.power.osmere.brief':
    'Le milieu de la carte : voisin de tous, route de tous. Osmere vit de ne pas choisir trop tôt.',
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

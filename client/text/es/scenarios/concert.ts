import type { texts as english } from '../../en/scenarios/concert.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.concert.summary':
    'Seis potencias comparten un continente. Kestria crece más deprisa que las demás y sus vecinas lo han notado. Diez años para decidir qué construir, en quién confiar y cuánto vale una promesa.',
  'scenario.concert.power.arden': 'Arden',
  'scenario.concert.power.arden.brief':
    'Una potencia insular con un pie en el continente. El mar protege Hale y Wyre; Merrow está abierta. Rica, inventiva y acostumbrada a que le pidan ayuda.',
  'scenario.concert.power.velmark': 'Velmark',
  'scenario.concert.power.velmark.brief':
    'Los mejores laboratorios del continente y una flota para llevar su obra. Poca gente, algo de deuda y Brask a un día de marcha de Kestria.',
  'scenario.concert.power.kestria': 'Kestria',
  'scenario.concert.power.kestria.brief':
    'La potencia en ascenso: la más poblada, la de mayor producción, con margen para ponerse al día. Todos los vecinos vigilan su flota. ¿Crecer en silencio o aprovechar el momento?',
  'scenario.concert.power.sarno': 'Sarno',
  'scenario.concert.power.sarno.brief':
    'Una república comercial en el golfo del sur. Demasiado pequeña para valerse sola, lo bastante respetada para unir a otras.',
  'scenario.concert.power.talvi': 'Talvi',
  'scenario.concert.power.talvi.brief':
    'Una larga costa al este de Kestria, mucha gente, máquinas viejas. Una promesa de paz con Kestria rige tres años más. Después, alguien debe pagar la seguridad de Talvi.',
  'scenario.concert.power.osmere': 'Osmere',
  'scenario.concert.power.osmere.brief':
    'El centro del mapa: vecina de todos, camino de todos. Osmere vive de no elegir demasiado pronto.',
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

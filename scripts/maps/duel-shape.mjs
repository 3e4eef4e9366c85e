/**
 * Duel's small continent as hand-drawn control points. Arcs meet at named junctions; a region is a list of arcs, each
 * walked forwards or (with a leading minus) backwards.
 */

/** Where lines meet. */
export const JUNCTIONS = {
  avelHolmCoast: [190, 400],
  holmKronCoast: [470, 120],
  kronTarnCoast: [800, 400],
  tarnQuayleCoast: [760, 560],
  quayleMarlCoast: [560, 640],
  marlAvelCoast: [400, 610],
  avelMarlHolm: [330, 420],
  holmTarnMarl: [470, 410],
  holmKronTarn: [520, 335],
  marlTarnQuayle: [590, 520],
  havenHead: [838, 632],
};

const coast = (from, to, ...points) => ({ from, to, points, coast: true });
const border = (from, to, ...points) => ({ from, to, points, coast: false });

export const ARCS = {
  // coasts, clockwise round the mainland from the west
  holmCoast: coast(
    'avelHolmCoast',
    'holmKronCoast',
    [168, 362],
    [184, 318],
    [152, 276],
    [166, 226],
    [214, 196],
    [222, 214],
    [240, 204],
    [238, 158],
    [288, 142],
    [326, 104],
    [378, 92],
    [384, 130],
    [404, 138],
    [424, 112],
    [448, 102],
  ),
  kronCoast: coast(
    'holmKronCoast',
    'kronTarnCoast',
    [500, 136],
    [530, 96],
    [590, 78],
    [652, 92],
    [694, 126],
    [672, 158],
    [684, 176],
    [724, 168],
    [784, 188],
    [832, 230],
    [852, 290],
    [822, 328],
    [838, 368],
  ),
  tarnCoast: coast('kronTarnCoast', 'tarnQuayleCoast', [772, 426], [792, 456], [834, 478], [822, 520], [786, 536]),
  quayleCoast: coast(
    'tarnQuayleCoast',
    'quayleMarlCoast',
    [766, 590],
    [744, 640],
    [704, 648],
    [696, 690],
    [652, 706],
    [612, 676],
    [588, 664],
  ),
  marlCoast: coast('quayleMarlCoast', 'marlAvelCoast', [536, 662], [502, 640], [486, 604], [468, 650], [438, 622]),
  avelCoast: coast(
    'marlAvelCoast',
    'avelHolmCoast',
    [378, 640],
    [392, 692],
    [342, 714],
    [288, 690],
    [262, 648],
    [210, 662],
    [160, 622],
    [118, 562],
    [142, 512],
    [102, 462],
    [138, 430],
    [170, 424],
  ),
  havenCoast: coast(
    'havenHead',
    'havenHead',
    [880, 616],
    [924, 634],
    [948, 686],
    [922, 742],
    [866, 764],
    [846, 742],
    [808, 744],
    [784, 706],
    [804, 660],
  ),
  // borders
  avelHolm: border('avelHolmCoast', 'avelMarlHolm', [240, 392], [288, 424]),
  avelMarl: border('avelMarlHolm', 'marlAvelCoast', [350, 482], [384, 544]),
  holmMarl: border('avelMarlHolm', 'holmTarnMarl', [388, 404], [430, 422]),
  holmTarn: border('holmTarnMarl', 'holmKronTarn', [490, 368]),
  holmKron: border('holmKronTarn', 'holmKronCoast', [488, 280], [502, 212], [472, 164]),
  kronTarn: border('holmKronTarn', 'kronTarnCoast', [600, 350], [682, 392], [742, 382]),
  tarnMarl: border('holmTarnMarl', 'marlTarnQuayle', [520, 446], [542, 492]),
  tarnQuayle: border('marlTarnQuayle', 'tarnQuayleCoast', [652, 522], [712, 552]),
  quayleMarl: border('marlTarnQuayle', 'quayleMarlCoast', [602, 572], [566, 602]),
};

export const REGIONS = [
  { id: 'vardia-kron', name: 'Kron', rings: [['kronCoast', '-kronTarn', 'holmKron']] },
  { id: 'vardia-holm', name: 'Holm', rings: [['holmCoast', '-holmKron', '-holmTarn', '-holmMarl', '-avelHolm']] },
  { id: 'vardia-tarn', name: 'Tarn', rings: [['tarnCoast', '-tarnQuayle', '-tarnMarl', 'holmTarn', 'kronTarn']] },
  { id: 'lowen-avel', name: 'Avel', rings: [['avelCoast', 'avelHolm', 'avelMarl']] },
  {
    id: 'lowen-marl',
    name: 'Marl',
    rings: [['marlCoast', '-avelMarl', 'holmMarl', 'tarnMarl', 'quayleMarl']],
  },
  { id: 'senn-haven', name: 'Haven', rings: [['havenCoast']] },
  { id: 'senn-quayle', name: 'Quayle', rings: [['quayleCoast', '-quayleMarl', 'tarnQuayle']] },
];

/** Islands that belong to a mainland region. */
export const ISLANDS = [
  {
    region: 'lowen-avel',
    points: [
      [92, 640],
      [118, 650],
      [132, 690],
      [112, 716],
      [86, 690],
    ],
  },
  {
    region: 'vardia-kron',
    points: [
      [742, 110],
      [776, 98],
      [808, 118],
      [814, 152],
      [784, 154],
      [760, 138],
    ],
  },
  {
    region: 'vardia-holm',
    points: [
      [96, 208],
      [114, 196],
      [124, 226],
      [110, 252],
      [94, 236],
    ],
  },
];

/** Crossings that count as neighbours by sea. */
export const SEA_LANES = [
  ['senn-haven', 'senn-quayle'],
  ['senn-haven', 'vardia-tarn'],
  ['lowen-marl', 'senn-haven'],
  ['lowen-avel', 'senn-quayle'],
];

export const RIVERS = [
  {
    points: [
      [434, 330],
      [420, 376],
      [452, 430],
      [462, 500],
      [476, 560],
      [485, 606],
    ],
    width: 1.2,
  },
  {
    points: [
      [560, 250],
      [604, 236],
      [640, 200],
      [676, 162],
    ],
    width: 1,
  },
];

export const RELIEF = [
  {
    line: [
      [352, 236],
      [404, 280],
      [452, 300],
      [500, 318],
    ],
    width: 20,
  },
  {
    line: [
      [536, 322],
      [592, 326],
      [650, 352],
      [712, 356],
    ],
    width: 17,
  },
  {
    line: [
      [560, 500],
      [620, 496],
      [676, 508],
    ],
    width: 13,
  },
  {
    line: [
      [206, 470],
      [236, 520],
      [252, 576],
    ],
    width: 15,
  },
  {
    line: [
      [866, 664],
      [884, 700],
      [866, 728],
    ],
    width: 10,
  },
];

/** Sea names follow a line: `curve` bends it (map units of sag, positive is down), `angle` is in degrees. */
export const SEAS = [
  { key: 'coldReach', at: [330, 44], angle: -3, curve: -6, size: 20 },
  { key: 'westwater', at: [56, 380], angle: -84, curve: -8, size: 18 },
  { key: 'sennSound', at: [560, 748], angle: -3, curve: 7, size: 18 },
];

export const COMPASS = { at: [940, 470], radius: 36 };

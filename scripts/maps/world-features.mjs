/** What Natural Earth's countries file does not hold: sea names, mountain ranges, disputed lines. Degrees, [lon, lat]. */

export const WORLD_SEAS = [
  { key: 'northAtlantic', at: [-40, 36], size: 17 },
  { key: 'southAtlantic', at: [-15, -30], size: 17 },
  { key: 'northPacific', at: [-150, 32], size: 17 },
  { key: 'westPacific', at: [160, 22], size: 17 },
  { key: 'southPacific', at: [-120, -28], size: 17 },
  { key: 'indianOcean', at: [78, -22], size: 17 },
  { key: 'arcticOcean', at: [40, 80], size: 14 },
  { key: 'southernOcean', at: [40, -52], size: 14 },
  { key: 'arabianSea', at: [64.5, 14], size: 12 },
  { key: 'bayOfBengal', at: [88.5, 14], size: 11 },
  { key: 'southChinaSea', at: [114.5, 13.5], size: 11 },
  { key: 'mediterranean', at: [18, 34.6], size: 10 },
  { key: 'caribbean', at: [-75, 15.2], size: 11 },
  { key: 'gulfOfMexico', at: [-90.5, 25.4], size: 10 },
  { key: 'northSea', at: [3.5, 56.5], size: 9 },
  { key: 'blackSea', at: [34.5, 43.2], size: 8 },
  { key: 'seaOfJapan', at: [134.6, 39.6], size: 9 },
  { key: 'philippineSea', at: [132.5, 19], size: 11 },
  { key: 'beringSea', at: [-178, 57.5], size: 11 },
  { key: 'tasmanSea', at: [160, -38], size: 12 },
  { key: 'coralSea', at: [156, -17], size: 11 },
  { key: 'hudsonBay', at: [-85.5, 59.5], size: 10 },
  { key: 'norwegianSea', at: [2, 68], size: 11 },
];

/** Mountain ranges as lines with a half-width in map units. */
export const WORLD_RELIEF = [
  {
    width: 14,
    line: [
      [-150, 63],
      [-138, 60.5],
      [-129, 56],
      [-121, 51],
      [-115, 46],
      [-111, 41],
      [-107, 37],
      [-105, 33],
    ],
  },
  {
    width: 9,
    line: [
      [-122, 46],
      [-121, 41],
      [-118, 36],
    ],
  },
  {
    width: 9,
    line: [
      [-107, 29],
      [-104, 24],
      [-100, 20],
    ],
  },
  {
    width: 7,
    line: [
      [-84, 35],
      [-80, 38],
      [-75, 42],
      [-71, 44.5],
    ],
  },
  {
    width: 10,
    line: [
      [-75, 8],
      [-76, 3],
      [-78.5, -2],
      [-77, -9],
      [-71, -15],
      [-67.5, -20],
      [-69, -27],
      [-70.2, -34],
      [-71.5, -42],
      [-72.8, -49],
    ],
  },
  {
    width: 7,
    line: [
      [-44, -17],
      [-45, -21],
    ],
  },
  {
    width: 8,
    line: [
      [7, 60.5],
      [12, 64],
      [17, 68],
    ],
  },
  {
    width: 6,
    line: [
      [6.5, 44.5],
      [8, 46.3],
      [12, 47],
      [15, 47.2],
    ],
  },
  {
    width: 4,
    line: [
      [-1, 42.8],
      [2, 42.4],
    ],
  },
  {
    width: 5,
    line: [
      [17, 44],
      [20, 42],
      [22.5, 40],
    ],
  },
  {
    width: 5,
    line: [
      [20, 49],
      [24.5, 48],
      [25.5, 45.8],
    ],
  },
  {
    width: 7,
    line: [
      [60, 67],
      [59.5, 62],
      [58.5, 57],
      [58, 52.5],
    ],
  },
  {
    width: 6,
    line: [
      [40, 43.4],
      [44, 42.6],
      [48, 41.2],
    ],
  },
  {
    width: 8,
    line: [
      [31, 37.4],
      [36, 38.3],
      [41, 39],
    ],
  },
  {
    width: 10,
    line: [
      [45.5, 35.5],
      [49, 33],
      [52.5, 30],
      [56, 28.4],
    ],
  },
  {
    width: 7,
    line: [
      [50, 36.4],
      [55, 36.6],
      [59, 36.8],
    ],
  },
  {
    width: 10,
    line: [
      [64, 34.6],
      [69, 35.5],
      [73, 36.6],
      [77, 35.4],
    ],
  },
  {
    width: 9,
    line: [
      [74, 34.4],
      [78, 31.6],
      [83, 29.4],
      [88, 28.2],
      [94, 28.8],
    ],
  },
  {
    width: 12,
    line: [
      [79, 36],
      [85, 36.2],
      [91, 35.6],
      [97, 35],
      [101, 33],
    ],
  },
  {
    width: 9,
    line: [
      [70, 40],
      [75, 41.2],
      [81, 42.6],
      [88, 43.2],
    ],
  },
  {
    width: 9,
    line: [
      [86, 50],
      [91, 48.4],
      [97, 47],
    ],
  },
  {
    width: 10,
    line: [
      [98, 53],
      [106, 53.5],
      [114, 55.5],
      [124, 56],
      [132, 57],
    ],
  },
  {
    width: 10,
    line: [
      [128, 66],
      [137, 64],
      [146, 63],
      [156, 66],
    ],
  },
  {
    width: 8,
    line: [
      [98.5, 26],
      [100.5, 23],
      [98.5, 19],
    ],
  },
  {
    width: 6,
    line: [
      [105, 19],
      [107, 15.5],
    ],
  },
  {
    width: 9,
    line: [
      [-6, 32],
      [-1, 34],
      [5, 35.4],
    ],
  },
  {
    width: 10,
    line: [
      [37.5, 14],
      [38.5, 10.5],
      [40.5, 8],
    ],
  },
  {
    width: 7,
    line: [
      [36, 1],
      [35.5, -4],
      [34, -10],
    ],
  },
  {
    width: 7,
    line: [
      [29, -29],
      [27, -31.5],
      [22, -33],
    ],
  },
  {
    width: 6,
    line: [
      [5, 23.5],
      [8.5, 23],
    ],
  },
  {
    width: 6,
    line: [
      [17, 21],
      [18.5, 19.5],
    ],
  },
  {
    width: 7,
    line: [
      [43.5, 17.5],
      [42, 20],
      [39.5, 24],
    ],
  },
  {
    width: 8,
    line: [
      [146, -19],
      [149, -23.5],
      [151.5, -28],
      [149.5, -33],
      [147, -37],
    ],
  },
  {
    width: 6,
    line: [
      [138, -4.2],
      [143, -5.6],
      [147, -8.5],
    ],
  },
  {
    width: 4,
    line: [
      [97.5, 3.5],
      [100.5, -0.8],
      [103, -4.2],
    ],
  },
  {
    width: 4,
    line: [
      [137, 35.6],
      [140, 38],
      [141, 40],
    ],
  },
  {
    width: 4,
    line: [
      [169, -44.5],
      [171.5, -43],
    ],
  },
  {
    width: 5,
    line: [
      [47, -16],
      [46.8, -22],
    ],
  },
];

/**
 * Borders drawn dashed. `within` (west, south, east, north) limits the dashes to part of a shared border.
 * Natural Earth draws de facto control; a dashed line here says that the line is contested, not by whom.
 */
export const WORLD_DISPUTED = [
  { a: 'esh', b: 'mar' },
  { a: 'somaliland', b: 'som' },
  { a: 'somaliland', b: 'eth', within: [46.9, 7.5, 48.1, 8.6] },
  { a: 'ncyprus', b: 'cyp' },
  { a: 'srb', b: 'xkx' },
  { a: 'isr', b: 'pse' },
  { a: 'isr', b: 'syr' },
  { a: 'rus', b: 'ukr', within: [32, 44, 37, 46.4] },
  { a: 'ind', b: 'pak', within: [73, 32.4, 78, 37] },
  { a: 'ind', b: 'chn', within: [76, 32, 80.5, 36.5] },
  { a: 'ind', b: 'chn', within: [91, 26.5, 98, 30] },
  { a: 'ind', b: 'siachen' },
  { a: 'pak', b: 'siachen' },
  { a: 'chn', b: 'siachen' },
  { a: 'ssd', b: 'sdn', within: [27, 8.5, 30, 10.5] },
  { a: 'egy', b: 'sdn', within: [33, 21.5, 37.5, 23.5] },
  { a: 'guy', b: 'ven' },
];

/**
 * The Concert's continent as hand-drawn control points. Arcs meet at named junctions; a region is a list of arcs, each
 * walked forwards or (with a leading minus) backwards. Units are the drawing's own; the generator shifts them.
 */

/** Where three lines meet. */
export const JUNCTIONS = {
  tolmMerrow: [258, 364],
  tolmBrask: [408, 203],
  braskVessen: [503, 163],
  vessenOstrand: [652, 186],
  ostrandTalvi: [822, 203],
  talviOrsk: [917, 378],
  orskDane: [803, 522],
  daneFerrolEast: [697, 588],
  daneFerrolWest: [604, 528],
  karskDane: [642, 438],
  karskSarre: [620, 416],
  sarreMerrow: [312, 520],
  braskVessenQuill: [503, 210],
  braskIldmarkQuill: [446, 268],
  tolmBraskIldmark: [398, 272],
  tolmIldmarkMerrow: [312, 354],
  ildmarkMerrowSarre: [424, 462],
  ildmarkQuillSarre: [456, 398],
  vessenQuillKarsk: [586, 296],
  vessenOstrandKarsk: [652, 290],
  ostrandTalviKarsk: [772, 326],
  talviOrskKarsk: [748, 384],
  orskKarskDane: [752, 424],
  quillSarreKarsk: [612, 386],
  haleWyreWest: [98, 520],
  haleWyreEast: [221, 505],
};

const coast = (from, to, ...points) => ({ from, to, points, coast: true });
const border = (from, to, ...points) => ({ from, to, points, coast: false });

export const ARCS = {
  // coasts, clockwise round the mainland from the north-west
  tolmNorth: coast('tolmMerrow', 'tolmBrask',
    [240, 376], [226, 394], [212, 384], [214, 370], [196, 388], [180, 386], [178, 352], [182, 322], [178, 292], [171, 262], [172, 240],
    [190, 226], [206, 232], [203, 246], [214, 246], [220, 226], [250, 219], [284, 212], [300, 190], [296, 162], [320, 141],
    [345, 138], [374, 118], [404, 130], [401, 150], [384, 164], [352, 184], [344, 198], [362, 201], [390, 190]),
  braskNorth: coast('tolmBrask', 'braskVessen', [420, 200], [424, 186], [410, 168], [424, 150], [450, 156], [470, 161], [488, 153]),
  vessenNorth: coast('braskVessen', 'vessenOstrand',
    [512, 146], [528, 138], [546, 131], [541, 148], [564, 150], [576, 166], [564, 188], [582, 188], [596, 202], [611, 190], [618, 146], [628, 182]),
  ostrandNorth: coast('vessenOstrand', 'ostrandTalvi', [690, 178], [722, 172], [736, 187], [752, 189], [774, 177], [800, 181]),
  talviEast: coast('ostrandTalvi', 'talviOrsk', [846, 214], [872, 222], [884, 240], [876, 262], [892, 296], [908, 328], [906, 352]),
  orskEast: coast('talviOrsk', 'orskDane',
    [926, 402], [934, 426], [920, 446], [896, 462], [880, 480], [846, 490], [842, 522], [830, 562], [814, 552]),
  daneEast: coast('orskDane', 'daneFerrolEast',
    [790, 536], [774, 548], [764, 532], [750, 546], [735, 534], [722, 564], [706, 570]),
  ferrolCoast: coast('daneFerrolEast', 'daneFerrolWest',
    [690, 606], [684, 632], [680, 660], [660, 686], [624, 692], [594, 684], [586, 654], [562, 628], [553, 596], [572, 576], [598, 576], [614, 552]),
  daneWest: coast('daneFerrolWest', 'karskDane', [622, 512], [648, 508], [664, 492], [646, 466]),
  karskSouth: coast('karskDane', 'karskSarre', [628, 436]),
  sarreCoast: coast('karskSarre', 'sarreMerrow',
    [614, 440], [594, 452], [578, 474], [552, 482], [520, 472], [500, 460], [474, 468], [452, 478], [436, 496], [424, 522], [411, 536],
    [402, 556], [386, 574], [394, 596], [420, 602], [452, 610], [480, 620], [508, 656], [544, 690], [580, 704], [614, 722], [606, 746],
    [584, 738], [574, 766], [546, 764], [524, 744], [490, 734], [458, 702], [430, 676], [404, 646], [408, 626], [374, 604], [352, 576], [330, 556]),
  merrowCoast: coast('sarreMerrow', 'tolmMerrow', [298, 512], [276, 500], [268, 474], [280, 450], [274, 420], [256, 402], [244, 382]),
  // borders
  tolmBraskLine: border('tolmBrask', 'tolmBraskIldmark', [418, 226], [404, 250]),
  braskQuill: border('braskVessenQuill', 'braskIldmarkQuill', [482, 228], [470, 248], [454, 254]),
  braskIldmark: border('tolmBraskIldmark', 'braskIldmarkQuill', [424, 278]),
  tolmIldmark: border('tolmBraskIldmark', 'tolmIldmarkMerrow', [372, 296], [350, 312], [334, 340]),
  tolmMerrowLine: border('tolmMerrow', 'tolmIldmarkMerrow', [278, 352], [296, 346]),
  ildmarkMerrow: border('tolmIldmarkMerrow', 'ildmarkMerrowSarre', [320, 378], [352, 404], [388, 424], [404, 448]),
  ildmarkQuill: border('braskIldmarkQuill', 'ildmarkQuillSarre', [464, 300], [472, 332], [458, 366]),
  ildmarkSarre: border('ildmarkQuillSarre', 'ildmarkMerrowSarre', [446, 422], [436, 446]),
  merrowSarre: border('ildmarkMerrowSarre', 'sarreMerrow', [412, 484], [408, 508], [382, 514], [350, 506], [330, 510]),
  braskVessenLine: border('braskVessen', 'braskVessenQuill', [497, 186]),
  vessenQuill: border('braskVessenQuill', 'vessenQuillKarsk', [532, 198], [544, 220], [540, 246], [560, 270]),
  vessenOstrandLine: border('vessenOstrand', 'vessenOstrandKarsk', [660, 218], [644, 252]),
  vessenKarsk: border('vessenOstrandKarsk', 'vessenQuillKarsk', [620, 304]),
  ostrandKarsk: border('vessenOstrandKarsk', 'ostrandTalviKarsk', [690, 306], [728, 296]),
  ostrandTalviLine: border('ostrandTalvi', 'ostrandTalviKarsk', [838, 238], [822, 270], [794, 296]),
  karskTalvi: border('ostrandTalviKarsk', 'talviOrskKarsk', [756, 350]),
  karskOrsk: border('talviOrskKarsk', 'orskKarskDane', [744, 404]),
  talviOrskLine: border('talviOrskKarsk', 'talviOrsk', [790, 398], [838, 376], [884, 390]),
  orskDaneLine: border('orskKarskDane', 'orskDane', [776, 430], [794, 454], [796, 492]),
  karskDaneLine: border('orskKarskDane', 'karskDane', [716, 434], [680, 424]),
  quillKarsk: border('vessenQuillKarsk', 'quillSarreKarsk', [602, 330], [590, 354]),
  sarreKarsk: border('quillSarreKarsk', 'karskSarre', [620, 400]),
  quillSarre: border('ildmarkQuillSarre', 'quillSarreKarsk', [494, 408], [540, 396], [580, 404]),
  daneFerrol: border('daneFerrolWest', 'daneFerrolEast', [636, 546], [668, 556]),
  // the western island
  haleCoast: coast('haleWyreWest', 'haleWyreEast',
    [84, 498], [72, 474], [74, 448], [94, 438], [90, 420], [104, 428], [120, 410], [130, 384], [126, 358], [148, 339], [164, 356], [160, 388],
    [182, 410], [192, 432], [178, 442], [196, 462], [208, 484]),
  wyreCoast: coast('haleWyreEast', 'haleWyreWest',
    [233, 532], [226, 566], [236, 596], [222, 622], [216, 648], [184, 656], [150, 650], [116, 640], [114, 604], [126, 574], [108, 546]),
  haleWyre: border('haleWyreWest', 'haleWyreEast', [134, 508], [176, 516]),
};

export const REGIONS = [
  { id: 'kestria-ostrand', name: 'Ostrand', rings: [['ostrandNorth', 'ostrandTalviLine', '-ostrandKarsk', '-vessenOstrandLine']] },
  { id: 'kestria-karsk', name: 'Karsk', rings: [['ostrandKarsk', 'karskTalvi', 'karskOrsk', 'karskDaneLine', 'karskSouth', '-sarreKarsk', '-quillKarsk', '-vessenKarsk']] },
  { id: 'kestria-vessen', name: 'Vessen', rings: [['vessenNorth', 'vessenOstrandLine', 'vessenKarsk', '-vessenQuill', '-braskVessenLine']] },
  { id: 'arden-hale', name: 'Hale', rings: [['haleCoast', '-haleWyre']] },
  { id: 'arden-wyre', name: 'Wyre', rings: [['wyreCoast', 'haleWyre']] },
  { id: 'arden-merrow', name: 'Merrow', rings: [['merrowCoast', 'tolmMerrowLine', 'ildmarkMerrow', 'merrowSarre']] },
  { id: 'velmark-tolm', name: 'Tolm', rings: [['tolmNorth', 'tolmBraskLine', 'tolmIldmark', '-tolmMerrowLine']] },
  { id: 'velmark-ildmark', name: 'Ildmark', rings: [['braskIldmark', 'ildmarkQuill', 'ildmarkSarre', '-ildmarkMerrow', '-tolmIldmark']] },
  { id: 'velmark-brask', name: 'Brask', rings: [['braskNorth', 'braskVessenLine', 'braskQuill', '-braskIldmark', '-tolmBraskLine']] },
  { id: 'osmere-quill', name: 'Quill', rings: [['vessenQuill', 'quillKarsk', '-quillSarre', '-ildmarkQuill', '-braskQuill']] },
  { id: 'osmere-sarre', name: 'Sarre', rings: [['quillSarre', 'sarreKarsk', 'sarreCoast', '-merrowSarre', '-ildmarkSarre']] },
  { id: 'talvi-talvi', name: 'Talvi', rings: [['talviEast', '-talviOrskLine', '-karskTalvi', '-ostrandTalviLine']] },
  { id: 'talvi-orsk', name: 'Orsk', rings: [['talviOrskLine', 'orskEast', '-orskDaneLine', '-karskOrsk']] },
  { id: 'sarno-dane', name: 'Dane', rings: [['orskDaneLine', 'daneEast', '-daneFerrol', 'daneWest', '-karskDaneLine']] },
  { id: 'sarno-ferrol', name: 'Ferrol', rings: [['daneFerrol', 'ferrolCoast']] },
];

/** Islands that belong to a mainland region. */
export const ISLANDS = [
  { region: 'arden-wyre', points: [[240, 660], [262, 676], [278, 692], [276, 712], [258, 698], [246, 682]] },
  { region: 'talvi-talvi', points: [[856, 172], [884, 165], [926, 160], [951, 180], [944, 206], [914, 210], [893, 234], [880, 214], [868, 196]] },
  { region: 'talvi-orsk', points: [[902, 506], [914, 514], [918, 546], [924, 576], [906, 570], [898, 540]] },
  { region: 'sarno-dane', points: [[744, 616], [762, 588], [772, 572], [796, 578], [814, 604], [850, 604], [890, 608], [898, 646], [886, 690], [852, 694], [820, 676], [798, 650], [764, 646]] },
  { region: 'sarno-ferrol', points: [[718, 716], [748, 692], [776, 684], [799, 704], [790, 728], [774, 752], [752, 736], [726, 730]] },
  { region: 'velmark-tolm', points: [[146, 268], [154, 262], [160, 276], [155, 294], [147, 286]] },
  { region: 'velmark-brask', points: [[452, 118], [466, 112], [476, 122], [462, 132]] },
  { region: 'osmere-sarre', points: [[498, 532], [516, 526], [528, 536], [520, 550], [502, 548]] },
  { region: 'kestria-vessen', points: [[588, 128], [598, 118], [602, 136], [592, 150]] },
];

/** Regions that share a sea lane: their coasts face each other across the same water. */
export const SEA_LANES = [
  ['arden-hale', 'velmark-tolm'],
  ['arden-hale', 'arden-merrow'],
  ['arden-wyre', 'arden-merrow'],
  ['arden-wyre', 'osmere-sarre'],
  ['arden-hale', 'osmere-sarre'],
  ['velmark-tolm', 'velmark-brask'],
  ['velmark-brask', 'kestria-vessen'],
  ['velmark-tolm', 'arden-merrow'],
  ['velmark-tolm', 'kestria-vessen'],
  ['kestria-vessen', 'kestria-ostrand'],
  ['kestria-ostrand', 'talvi-talvi'],
  ['talvi-talvi', 'talvi-orsk'],
  ['talvi-orsk', 'sarno-dane'],
  ['sarno-dane', 'sarno-ferrol'],
  ['osmere-sarre', 'sarno-dane'],
  ['osmere-sarre', 'sarno-ferrol'],
  ['osmere-sarre', 'kestria-karsk'],
  ['kestria-karsk', 'sarno-dane'],
  ['kestria-karsk', 'sarno-ferrol'],
  ['arden-merrow', 'osmere-sarre'],
];

export const RIVERS = [
  { points: [[470, 206], [490, 260], [508, 320], [520, 372], [546, 420], [538, 470]], width: 1.7 },
  { points: [[558, 318], [540, 350], [522, 372]], width: 1 },
  { points: [[640, 336], [622, 372], [636, 410], [634, 434]], width: 1.3 },
  { points: [[700, 214], [712, 258], [720, 300], [700, 350], [660, 384], [640, 404]], width: 1 },
  { points: [[360, 236], [330, 262], [300, 300], [262, 312], [226, 336], [214, 368]], width: 1.4 },
  { points: [[432, 300], [408, 330], [372, 352], [352, 366]], width: 0.9 },
  { points: [[804, 330], [838, 340], [872, 346], [905, 352]], width: 1 },
  { points: [[700, 470], [690, 500], [668, 520], [650, 510]], width: 1 },
  { points: [[176, 470], [164, 500], [130, 526], [108, 546]], width: 0.9 },
  { points: [[440, 640], [470, 664], [502, 668]], width: 0.8 },
];

export const RELIEF = [
  { line: [[300, 262], [344, 244], [396, 232], [440, 222]], width: 21 },
  { line: [[392, 268], [430, 296], [446, 330]], width: 13 },
  { line: [[486, 276], [512, 254], [530, 262], [552, 300]], width: 19 },
  { line: [[556, 300], [574, 340], [600, 372], [620, 392]], width: 15 },
  { line: [[640, 336], [690, 330], [740, 320], [778, 300], [800, 276]], width: 17 },
  { line: [[800, 310], [828, 344], [852, 372]], width: 14 },
  { line: [[660, 402], [700, 414], [738, 420]], width: 12 },
  { line: [[152, 404], [168, 446], [176, 500], [186, 550], [196, 590]], width: 17 },
  { line: [[640, 560], [650, 600], [636, 650]], width: 15 },
  { line: [[806, 610], [834, 636], [856, 660]], width: 13 },
  { line: [[470, 660], [510, 700], [560, 730]], width: 10 },
  { line: [[700, 204], [740, 214], [780, 206]], width: 9 },
];

/** Sea names follow a line: `curve` bends it (map units of sag, positive is down), `angle` is in degrees. */
export const SEAS = [
  { key: 'northernDeep', at: [664, 122], angle: -2, curve: -5, size: 20 },
  { key: 'outerOcean', at: [84, 262], angle: -52, curve: -8, size: 20 },
  { key: 'merrowSea', at: [316, 662], angle: 52, curve: 6, size: 20 },
  { key: 'straitOfOsmere', at: [520, 580], angle: 4, curve: -12, size: 14 },
  { key: 'gulfOfDane', at: [794, 772], angle: -28, curve: 7, size: 18 },
];

export const COMPASS = { at: [92, 750], radius: 40 };

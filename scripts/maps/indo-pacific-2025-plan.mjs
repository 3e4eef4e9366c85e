/**
 * The Indo-Pacific of 2025: countries of today, the larger cut along hand-drawn lines into regions found by places (degrees,
 * [lon, lat]), with small islands drawn larger than life. Stylised: nobody surveyed these lines. What lies outside the
 * theatre is joined to large neutral lands.
 */
const all = (list, region) => Object.fromEntries(list.split(' ').map((id) => [id, region]));

const EUROPE =
  'alb and aut bel bgr bih blr che cyp cze deu dnk esp est fin fra fro gbr ggy grc hrv hun imn irl isl ita jey lie ltu lux lva mco mda mkd mlt mne ncyprus nld nor pol prt rou smr srb svk svn swe tur ukr vat xkx ala';
const WEST_ASIA = 'arm aze geo irn irq syr lbn jor isr pse kwt sau bhr qat are omn yem';
const CENTRAL_ASIA = 'kaz uzb tkm kgz tjk afg';
const AFRICA =
  'ago bdi ben bfa bwa caf civ cmr cod cog com cpv dji dza egy eri esh eth gab gha gin gmb gnb gnq ken lbr lby lso mar mdg mli moz mrt mus mwi nam ner nga rwa sdn sen sle som somaliland ssd stp swz syc tcd tgo tun tza uga zaf zmb zwe shn';
const SOUTH_AMERICA =
  'mex gtm blz slv hnd nic cri pan cub jam hti dom pri col ven guy sur ecu per bol bra chl arg ury pry bhs tto flk abw aia atg brb cuw cym dma grd kna lca maf msr sxm tca vct vgb vir blm bmu';
const PACIFIC = 'fji vut slb ncl wsm ton pyf kir tuv fsm mhl plw nru cok niu asm wlf pcn nfk';

const countries = {
  ...all(EUROPE, 'europe'),
  ...all(WEST_ASIA, 'west-asia'),
  ...all(CENTRAL_ASIA, 'central-asia'),
  ...all(AFRICA, 'africa'),
  ...all(SOUTH_AMERICA, 'latin-america'),
  ...all(PACIFIC, 'pacific-islands'),
  ...all('can spm', 'canada'),
  grl: 'greenland',
  ...all('gum mnp', 'usa-guam'),
  ...all('hkg mac', 'chn-south'),
  siachen: 'ind-kashmir',
  sgp: 'mys',
  twn: 'twn-taiwan',
  usa: {
    seeds: {
      'usa-mainland': [[-100, 40]],
      'usa-alaska': [
        [-152, 65],
        [-168, 53.5],
        [-175, 52],
        [173, 52.9],
        [-153, 57.5],
        [-133, 56],
      ],
      'usa-hawaii': [
        [-155.5, 19.6],
        [-159.5, 22],
      ],
    },
  },
  rus: {
    cuts: [
      [
        [67, 68.8],
        [63, 66],
        [59.5, 62],
        [59, 58],
        [58.5, 55],
        [59, 51],
      ],
      [
        [113.5, 73.6],
        [112, 68],
        [112, 60],
        [116, 55],
        [117.8, 49.5],
      ],
    ],
    seeds: {
      'rus-west': [
        [40, 57],
        [21, 54.7],
        [53, 70],
        [49, 69],
        [55, 73],
        [33.5, 45.2],
      ],
      'rus-siberia': [
        [90, 62],
        [95, 80],
        [103, 79],
      ],
      'rus-far-east': [
        [132, 60],
        [142, 75],
        [180, 71],
        [164, 55],
        [137.5, 55],
        [142.8, 50],
      ],
      'rus-kurils': [
        [146, 44],
        [148, 45.3],
        [150, 46.2],
        [155.7, 50.4],
      ],
    },
  },
  jpn: {
    seeds: {
      'jpn-honshu': [
        [138, 36],
        [138.4, 38],
      ],
      'jpn-hokkaido': [[143, 43.4]],
      'jpn-kyushu': [
        [131, 32.5],
        [133.4, 33.7],
        [129.3, 34.4],
        [130.5, 30.4],
      ],
      'jpn-okinawa': [
        [128, 26.6],
        [129.4, 28.3],
        [124, 24.4],
      ],
    },
  },
  chn: {
    cuts: [
      [
        [96.4, 42.7],
        [93.5, 40.5],
        [91.5, 38.6],
        [89.8, 36.6],
        [84, 35.9],
        [79.4, 35.5],
      ],
      [
        [89.8, 36.6],
        [95, 35.8],
        [99.2, 34.6],
        [101, 33],
        [99.3, 30],
        [98.4, 27.6],
      ],
      [
        [119.9, 46.7],
        [120.2, 43.5],
        [119.6, 41.6],
        [119.6, 39.9],
      ],
      [
        [119.3, 35],
        [116.5, 34.4],
        [113, 33.8],
        [109, 33.6],
        [105, 33.2],
        [101, 33],
      ],
      [
        [109, 33.6],
        [109.8, 31],
        [109.2, 28.4],
        [109.4, 26.2],
        [107.6, 24.6],
        [106.6, 23],
      ],
      [
        [120, 26.8],
        [117, 26.4],
        [114.4, 25.2],
        [111.6, 25.8],
        [109.4, 26.2],
      ],
    ],
    seeds: {
      'chn-north': [[113, 38]],
      'chn-manchuria': [[125.5, 45]],
      'chn-east': [
        [115, 29],
        [121.6, 31.6],
      ],
      'chn-south': [
        [112, 23.8],
        [118, 25.3],
      ],
      'chn-hainan': [[109.8, 19.2]],
      'chn-west': [[103.5, 28]],
      'chn-xinjiang': [[85, 41]],
      'chn-tibet': [[89, 31.5]],
    },
  },
  ind: {
    cuts: [
      [
        [75.3, 32.3],
        [76.4, 33],
        [77.6, 32.8],
        [78.6, 32.5],
      ],
      [
        [73.6, 15.8],
        [77, 16.8],
        [80, 18.4],
        [83.5, 18.1],
      ],
      [
        [80.4, 28.5],
        [82.6, 26],
        [82.4, 23],
        [81.6, 20.6],
        [80, 18.4],
      ],
      [
        [70.2, 25.7],
        [73.4, 24.5],
        [76, 22.2],
        [80, 21.4],
        [81.6, 20.6],
      ],
      [
        [88.9, 27.3],
        [88.7, 26.8],
        [88.5, 26.4],
      ],
    ],
    seeds: {
      'ind-north': [[77, 26.5]],
      'ind-kashmir': [[75.4, 33.6]],
      'ind-west': [
        [75, 19.5],
        [70.7, 22],
      ],
      'ind-south': [[77.5, 13]],
      'ind-bengal': [[86, 24]],
      'ind-assam': [[93, 26.3]],
      'ind-andaman': [
        [92.8, 12],
        [93.7, 7.1],
      ],
    },
  },
  kor: {
    cuts: [
      [
        [126.5, 36.5],
        [127.4, 36.5],
        [128.3, 37],
        [129.4, 37.1],
      ],
    ],
    seeds: {
      'kor-seoul': [[127.5, 37.5]],
      'kor-south': [
        [128, 35.7],
        [126.5, 33.4],
      ],
    },
  },
  prk: {
    cuts: [
      [
        [126.9, 41.7],
        [126.9, 40.6],
        [126.8, 39.9],
        [127.5, 39.5],
      ],
    ],
    seeds: { 'prk-pyongyang': [[126, 39.2]], 'prk-hamgyong': [[128.6, 41]] },
  },
  aus: {
    cuts: [
      [
        [129, -14.9],
        [129, -20],
        [129, -26],
        [129, -31.7],
      ],
      [
        [129, -26],
        [135, -26.2],
        [141, -28.6],
        [148, -28.8],
        [153.5, -28.2],
      ],
    ],
    seeds: {
      'aus-south-east': [
        [146, -34],
        [146.7, -42],
        [137.3, -35.8],
      ],
      'aus-north': [
        [143, -21],
        [133, -14],
        [130.8, -11.6],
        [136.6, -13.9],
      ],
      'aus-west': [[122, -26]],
    },
  },
  idn: {
    seeds: {
      'idn-java': [
        [110, -7.3],
        [113.3, -7],
        [115.2, -8.4],
      ],
      'idn-sumatra': [
        [102, -1],
        [106.2, -2.2],
        [107.7, -2.9],
        [97.6, 1.1],
      ],
      'idn-kalimantan': [[113.5, -0.5]],
      'idn-sulawesi': [
        [120.5, -2.5],
        [121, -8.7],
        [124, -9.7],
        [117.5, -8.6],
        [123, -5],
        [128, 0.8],
        [127, -3.3],
        [129.3, -3.1],
      ],
      'idn-papua': [
        [138, -4],
        [134.5, -6.2],
        [136, -1.2],
        [131.5, -7.6],
      ],
    },
  },
  vnm: {
    cuts: [
      [
        [105.9, 17.6],
        [106.2, 17.7],
        [106.6, 17.6],
      ],
    ],
    seeds: { 'vnm-north': [[105, 21.5]], 'vnm-south': [[107.8, 13.5]] },
  },
  phl: {
    seeds: {
      'phl-luzon': [
        [121, 16.5],
        [121.1, 13],
        [123.5, 13.4],
      ],
      'phl-mindanao': [
        [125, 7.5],
        [124, 10.5],
        [122.7, 11],
        [123, 10],
        [125.2, 12],
        [121, 6],
      ],
      'phl-palawan': [
        [118.7, 9.8],
        [120.1, 12],
      ],
    },
  },
};

/** Lands of the theatre without a seat, by country. */
const NEUTRAL = 'bgd btn brn khm lao lka mmr mng mys npl nzl pak png tha tls'.split(' ');

export const INDO_PACIFIC = {
  id: 'indo-pacific-2025',
  sheet: { width: 2000, north: 80, south: -50 },
  opens: { at: [128, 8], across: 960, near: 430 },
  steps: [0.72, 2.8],
  detail: 0.6,
  islet: 2.2,
  countries,
  elsewhere: ({ id }) => (NEUTRAL.includes(id) ? id : 'far-lands'),
  dots: [
    { region: 'usa-guam', at: [144.8, 13.5], radius: 3.4 },
    { region: 'jpn-okinawa', at: [125.2, 25], radius: 3.4 },
    { region: 'twn-islands', at: [118.9, 23.6], radius: 2.8 },
    { region: 'chn-paracels', at: [112, 16.5], radius: 3.2 },
    { region: 'vnm-spratlys', at: [111.6, 8.9], radius: 3.2 },
    { region: 'phl-palawan', at: [115.6, 10.6], radius: 3 },
  ],
  disputed: [
    { a: 'ind-kashmir', b: 'pak' },
    { a: 'chn-xinjiang', b: 'ind-kashmir' },
    { a: 'chn-tibet', b: 'ind-kashmir' },
    { a: 'chn-tibet', b: 'ind-assam' },
    { a: 'kor-seoul', b: 'prk-pyongyang' },
  ],
  names: {
    europe: 'Europe',
    'west-asia': 'West Asia',
    'central-asia': 'Central Asia',
    africa: 'Africa',
    'latin-america': 'Latin America',
    'pacific-islands': 'Pacific islands',
    canada: 'Canada',
    greenland: 'Greenland',
    'far-lands': 'Far lands',
    'usa-mainland': 'The forty-eight states',
    'usa-alaska': 'Alaska',
    'usa-hawaii': 'Hawaii',
    'usa-guam': 'Guam and the Marianas',
    'rus-west': 'European Russia',
    'rus-siberia': 'Siberia',
    'rus-far-east': 'Russian Far East',
    'rus-kurils': 'Kuril Islands',
    'jpn-honshu': 'Honshu',
    'jpn-hokkaido': 'Hokkaido',
    'jpn-kyushu': 'Kyushu and Shikoku',
    'jpn-okinawa': 'Okinawa and the Senkakus',
    'chn-north': 'North China',
    'chn-manchuria': 'The North-East',
    'chn-east': 'Yangtze',
    'chn-south': 'South China',
    'chn-hainan': 'Hainan',
    'chn-paracels': 'Paracel Islands',
    'chn-west': 'Sichuan and Yunnan',
    'chn-xinjiang': 'Xinjiang',
    'chn-tibet': 'Tibet and Qinghai',
    'ind-north': 'Delhi and the North',
    'ind-kashmir': 'Kashmir and Ladakh',
    'ind-west': 'Bombay and the West',
    'ind-south': 'The South',
    'ind-bengal': 'Bihar and Bengal',
    'ind-assam': 'Assam and Arunachal',
    'ind-andaman': 'Andaman and Nicobar',
    'kor-seoul': 'Seoul and the North',
    'kor-south': 'The South',
    'prk-pyongyang': 'Pyongyang and the West',
    'prk-hamgyong': 'Hamgyong',
    'aus-south-east': 'The South-East',
    'aus-north': 'Queensland and the North',
    'aus-west': 'Western Australia',
    'twn-taiwan': 'Taiwan',
    'twn-islands': 'Penghu and Kinmen',
    'idn-java': 'Java',
    'idn-sumatra': 'Sumatra',
    'idn-kalimantan': 'Kalimantan',
    'idn-sulawesi': 'Sulawesi and the East',
    'idn-papua': 'Western New Guinea',
    'vnm-north': 'The North',
    'vnm-south': 'The South',
    'vnm-spratlys': 'Spratly Islands',
    'phl-luzon': 'Luzon',
    'phl-mindanao': 'Visayas and Mindanao',
    'phl-palawan': 'Palawan and Kalayaan',
    bgd: 'Bangladesh',
    btn: 'Bhutan',
    brn: 'Brunei',
    khm: 'Cambodia',
    lao: 'Laos',
    lka: 'Sri Lanka',
    mmr: 'Myanmar',
    mng: 'Mongolia',
    mys: 'Malaysia and Singapore',
    npl: 'Nepal',
    nzl: 'New Zealand',
    pak: 'Pakistan',
    png: 'Papua New Guinea',
    tha: 'Thailand',
    tls: 'East Timor',
  },
};

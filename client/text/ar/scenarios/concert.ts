import type { texts as english } from '../../en/scenarios/concert.ts';
import type { Texts } from '../../texts.ts';

export const texts: Texts<typeof english> = {
  'scenario.concert.summary':
    'ست قوى تتقاسم قارة. كستريا تنمو أسرع من البقية، وقد لاحظ جيرانها ذلك. عشر سنوات لتقرّر ماذا تبني، وبمن تثق، وكم يساوي الوعد.',
  'scenario.concert.power.arden': 'آردن',
  'scenario.concert.power.arden.brief':
    'قوة جزرية لها موطئ قدم على البر. البحر يحمي هيل وواير، وميرو مكشوفة. غنية مبتكرة، ومعتادة أن يُطلب عونها.',
  'scenario.concert.power.velmark': 'فيلمارك',
  'scenario.concert.power.velmark.brief':
    'أفضل مختبرات القارة وأسطول يحمل نتاجها. سكان قليلون، وبعض الدَّين، وبراسك على مسيرة يوم من كستريا.',
  'scenario.concert.power.kestria': 'كستريا',
  'scenario.concert.power.kestria.brief':
    'القوة الصاعدة: أكثر السكان وأكبر ناتج ومجال للّحاق. كل جار يراقب أسطولها. أتنمو بهدوء أم تغتنم اللحظة؟',
  'scenario.concert.power.sarno': 'سارنو',
  'scenario.concert.power.sarno.brief':
    'جمهورية تجارية على الخليج الجنوبي. أصغر من أن تقف وحدها، وأوفر احترامًا من أن تعجز عن جمع غيرها.',
  'scenario.concert.power.talvi': 'تالفي',
  'scenario.concert.power.talvi.brief':
    'ساحل طويل شرقي كستريا، وسكان كثر، وآلات قديمة. وعد السلام مع كستريا باقٍ ثلاث سنوات. وبعدها لا بد أن يدفع أحد ثمن أمان تالفي.',
  'scenario.concert.power.osmere': 'أوزمير',
  'scenario.concert.power.osmere.brief': 'وسط الخريطة: جارة الجميع وطريق الجميع. تعيش أوزمير بألا تختار مبكرًا.',
  'scenario.concert.region.kestria-ostrand': 'أوستراند',
  'scenario.concert.region.kestria-karsk': 'كارسك',
  'scenario.concert.region.kestria-vessen': 'فيسن',
  'scenario.concert.region.arden-hale': 'هيل',
  'scenario.concert.region.arden-wyre': 'واير',
  'scenario.concert.region.arden-merrow': 'ميرو',
  'scenario.concert.region.velmark-tolm': 'تولم',
  'scenario.concert.region.velmark-ildmark': 'إلدمارك',
  'scenario.concert.region.velmark-brask': 'براسك',
  'scenario.concert.region.osmere-quill': 'كويل',
  'scenario.concert.region.osmere-sarre': 'سار',
  'scenario.concert.region.talvi-talvi': 'تالفي',
  'scenario.concert.region.talvi-orsk': 'أورسك',
  'scenario.concert.region.sarno-dane': 'داين',
  'scenario.concert.region.sarno-ferrol': 'فيرول',
};

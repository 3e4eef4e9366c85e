import type { economy as english } from '../../en/codex/economy.ts';
import type { Texts } from '../../texts.ts';

export const economy: Texts<typeof english> = {
  'codex.economy.title': 'الاقتصاد',
  'codex.output.title': 'الناتج',
  'codex.output':
    'الناتج <m>Y = z · A · K^{industryExponent} · U^{infrastructureExponent} · L^{labourExponent} · σ</m>: التقنية A، والصناعة K، والبنية التحتية U، وسكان الأقاليم المملوكة L (الإقليم المحتل يدرّ {occupationYield_pct} %)، وσ التي تهبط إلى {cohesionOutputLeast} مع هبوط التماسك من {cohesionOutputFull} إلى 0، وتفقد {warDamage_pct} % بحرب على الأرض نفسها، وتخفضها العقوبات والسلع الاستراتيجية الناقصة. وz يجعل الجولة 1 مطابقة لرقم السيناريو.',
  'codex.income.title': 'الدخل، وما يُدفع أولًا',
  'codex.income':
    '<em>يُقبض</em>: الضرائب ({taxLow_pct} أو {taxNormal_pct} أو {taxHigh_pct} % من الناتج؛ و{taxWar_pct} % في الحرب فقط؛ درجة واحدة كل جولة، والتغيير بـ {capitalTaxChange} من الرصيد السياسي؛ والجدول أدناه يبيّن أثر كل منها في التماسك)، و{tradeRevenue_pct} % من التجارة، وما تجلبه المعاهدات. <em>يُدفع أولًا</em>: الخدمات المدنية ({services_pct} % من الناتج)، والفوائد، وصيانة القوات (<m>القيمة · ({upkeepBase_pct} % + {upkeepReadiness_pct} % · (الجاهزية/100)³)</m>)، والتدريبات المشتركة، وما تعد به المعاهدات والإتاوات. والباقي، وما يُقترض، يذهب إلى البنود.',
  'codex.lines.title': 'بنود الميزانية',
  'codex.line.industry':
    'يضيف <m>{industryAbsorption}·s/(1 + s/({industrySaturation_pct} % من Y))</m> إلى K؛ وينال K أيضًا الاستثمار الخاص <m>{privateInvestment}·(1−τ)·Y·(1 − المزاحمة)</m> ويهترئ بنسبة {industryDepreciation_pct} %',
  'codex.line.science':
    'تنمو التقنية بمقدار <m>{technologyDrift_pct} % + {technologyScience_pct} %·√(s/Y)</m>، وباللحاق بالطليعة كلما زادت تجارة القوة: {technologyCatchUp_pct} % من تقدّم الطليعة حيث التجارة {opennessFull_pct} % من الناتج',
  'codex.line.infrastructure':
    'يضيف <m>{infrastructureAbsorption}·s/(1 + s/({infrastructureSaturation_pct} % من Y))</m> إلى U، التي تهترئ بنسبة {infrastructureDepreciation_pct} %',
  'codex.line.homeForce': '<m>s·(1 + الدمج/{integrationCheapness})</m>؛ وتهترئ بنسبة {forceDepreciation_pct} %',
  'codex.line.projectionForce':
    'الشيء نفسه بسعر {projectionPrice} للوحدة؛ وتهترئ بنسبة {forceDepreciation_pct} %، ويرى الجميع الحشد الكبير',
  'codex.line.integration':
    'الدمج المدني العسكري، حتى {integrationGain} من النقاط بعائد متناقص: سلاح أرخص، واستثمار خاص أقل حتى {integrationDrag_pct} %؛ وفي الحرب تصير حتى {integrationSurge_pct} % من الصناعة كل جولة قوات داخل',
  'codex.line.resilience':
    'التماسك، حتى {resilienceGain} من النقاط بعائد متناقص، وأقل ضمن {resilienceFull} نقطة من 100؛ ويخفّف أيضًا سنوات العقوبات',
  'codex.line.supply': 'السلع الاستراتيجية: إنتاج إحداها في الداخل، أو مخزون منها كلها (القسم 5)',
  'codex.line.intelligence': 'أجهزة الاستخبارات: حتى {intelligenceGain} من النقاط بعائد متناقص (القسم 7)',
  'codex.readiness.title': 'الجاهزية والمزاحمة والفائدة',
  'codex.readiness':
    '<em>الجاهزية</em> هدف يضعه اللاعب؛ تتحرك {readinessStep} على الأكثر كل جولة وتُدفع في الصيانة. <em>المزاحمة</em> هي <m>{crowdingDeficit}·العجز/Y + {crowdingMilitary}·max(0, العبء العسكري − {crowdingMilitaryFree_pct} %)</m>، وعلى الأكثر {crowdingMost}. <em>الفائدة</em> هي <m>{interestBase_pct} % + {interestAbove60_pct} %·max(0, d − {debtHigh}) + {interestAbove100_pct} %·max(0, d − {debtSteep}) + {interestDistrust_pct} %·max(0, {interestTrusted} − المصداقية)</m> حيث <m>d = الدَّين/Y</m>: من ينقض عهده يُقرَض بثمن غالٍ. ويحتمل المقرضون عجزًا حتى {deficitMost_pct} % من الناتج في السنة.',
  'codex.fiscal':
    'فوق دَين قدره {debtCeiling_pct} % من الناتج تُبقي <b>أزمة مالية</b> {austerityShare_pct} % من كل بند لمدة {austerityTurns} من الجولات وتكلّف {austerityCohesion_abs} من التماسك. وإذا شحّ المال دُفع بهذا الترتيب: الفوائد، الخدمات، الصيانة، الإتاوة، المعونة، البنود؛ وما بقي بلا دفع يُسجَّل متأخرات.',
  'codex.trade.title': 'التجارة',
  'codex.trade':
    'تجارة الزوج <m>{tradeScale}·Yi·Yj/(ΣY·({tradeDistance} + المسافة))·(1 − التوتر/{tensionTrade150})</m>، × {tradeTreaty} في ظل معاهدة تجارة، وأقل تحت العقوبات، ولا شيء في الحرب. منها {tradeRevenue_pct} % إيراد و{tradeConsumption_pct} % استهلاك. ΣY ناتج الجميع في البداية؛ والمسافة والتوتر متوسطا الجانبين.',
  'codex.latent.title': 'القوة الكامنة',
  'codex.latent':
    'الصناعة التي يمكن تحويلها إلى سلاح تردع: عند الدمج المدني العسكري الكامل تُحتسب {latentShare_pct} % من صناعة القوة مع قوات الداخل على أرضها، وبالتناسب دون ذلك. ويُفترض أن دمج الآخرين كما كان في البداية.',

  'codex.supply.title': 'السلع الاستراتيجية',
  'codex.supply.need.title': 'من يحتاج إلى ماذا، وممّن',
  'codex.supply.need':
    'الطاقة والمواد والإلكترونيات: تحتاج القوة إلى كل منها بقدر ناتجها، وتصنع جزءًا في الداخل (وهو <em>تغطيتها</em>، على الأكثر {supplyCoverMost} من حاجتها، ويعرفها الجميع؛ و{startCover_pct} % في البداية حيث لا يقول السيناريو غير ذلك)، والباقي من الأرض المحايدة وممّن تفوق تغطيته حاجته، بقدر تجارتها معهم. وحيث لا أحد يفعل، يتقاسم كل الشركاء الموجود. وتبدأ بمخزون قدره {startStores} من سنة.',
  'codex.supply.cut.title': 'القطع',
  'codex.supply.cut':
    'الحظر (في أي اتجاه) أو الحرب بين الاثنين يقطع الصلة. ما كان يأتي عبرها ينقص فورًا؛ ومن السنة التالية تعوّض الصلات المفتوحة {supplyReplaced_pct} % منه، ولا تزيد على {supplyReplaced_pct} % مما تورّده أصلًا. وحين تُفتح الصلة تعود السلع.',
  'codex.supply.short.title': 'ما يفعله النقص',
  'codex.supply.short':
    'المخزون يسدّ الفجوة ما دام. وما بقي بلا تلبية يكلّف من الناتج: حصته × {weightEnergy} للطاقة، × {weightMaterials} للمواد، × {weightElectronics} للإلكترونيات، ومعًا {supplyLossMost_pct} % على الأكثر؛ ومن الجاهزية {supplyReadiness_pct} % منها حيث ينقص كل شيء. ومن لا يصنع شيئًا في الداخل يفقد {autonomySupply} نقطة من الاستقلالية، ومن يصنع النصف نصفها. وتبيّن لوحة الميزانية من يستطيع قطع ماذا وبأي ثمن، مع المخزون ومن دونه.',
  'codex.supply.buy.title': 'ما يشتريه البند',
  'codex.supply.buy':
    'يشتري البند شيئًا واحدًا في السنة: تغطية سلعة واحدة، <m>{supplyCoverGain}·({supplyCoverMost} − التغطية)·x/(1 + x)</m> وx بالمئة من الناتج؛ أو مخزونًا من الثلاث، سنة من سلعة بـ {supplyStorePrice_pct} % من الناتج، و{supplyStoresMost} سنوات على الأكثر. والبنية التحتية تغطّي قليلًا من الطاقة: {supplyInfrastructure_pct} % مما لم يُغطَّ لكل 1 % من الناتج.',
};

import type { winning as english } from '../../en/codex/winning.ts';
import type { Texts } from '../../texts.ts';

export const winning: Texts<typeof english> = {
  'codex.winning.title': 'الفوز',
  'codex.indices.title': 'أربعة مؤشرات',
  'codex.indices.lead': 'أربعة مؤشرات كل جولة، 0–100، ومع كلٍّ ما حرّكه:',
  'codex.index.security':
    '<b>الأمن</b>: احتمال ألا يغلب أي خصم. يأخذ كل خصم احتماله الموثوق مضروبًا في عدائه، <m>{hostilityBase} + {hostilityTension}·التوتر/100</m>، × {hostilityPact} لشريك في حلف و× {hostilityNonAggression} مع عدم اعتداء؛ و{securityRegions_pct} % منه معلّقة بالأقاليم المحفوظة، والسنة التي يقع فيها هجوم تكلّف {securityAttacked}.',
  'codex.index.prosperity':
    '<b>الازدهار</b>: <m>{prosperityBase} + {prosperityScale}·(ln(c/c0) − {prosperityPace}·السنوات)</m>، وc استهلاك الفرد وc0 ما كان لمن تحكمهم في البداية، كل إقليم بمستوى قوته الأم، والمأخوذ منها بما لا يزيد على مستوى حاكمه. والاستهلاك {consumed_pct} % من الدخل بعد الضريبة، والخدمات المدنية، و{tradeConsumption_pct} % من التجارة، ناقصًا العجز.',
  'codex.index.autonomy':
    '<b>الاستقلالية</b>: 100 ناقصًا التبعية: تركّز التجارة (حتى {autonomyConcentration})، والانفتاح (حتى {autonomyOpenness})، وكل ضيف في قواعدك ({autonomyBases})، وكل رباط في معاهدة ({autonomyBonds})، والدفاع المستعار (حتى {autonomyBorrowed})، والدَّين للغير (حتى {autonomyDebt})، والسلاح الأجنبي (حتى {autonomyArms})، والإتاوة (حتى {autonomyTribute})، والمعونة (حتى {autonomyAid})، والسلع الاستراتيجية من الخارج (حتى {autonomySupply}).',
  'codex.index.influence':
    '<b>النفوذ</b>: {influenceBase}، و{influenceCredibility} لكل نقطة مصداقية، و{influenceCover} لكل شريك مغطّى تمامًا ({influenceCoverMost} منهم على الأكثر)، و{influenceShare} مضروبًا في نمو حصتها من الناتج، و{influenceDemand} لمطلب مكسوب أمام ندّ، يزيد أو ينقص بجذر حجم الآخر ({influenceDemandsMost} على الأكثر، ونصفه عند التكرار)، و{influenceHonour} لكل وعد موفّى في آخر {influenceHonourTurns} من الجولات ({influenceHonourMost} على الأكثر)، و{influenceBloc} لقيادة تكتّل من ثلاثة؛ ناقصًا {influenceFear} لكل نقطة من متوسط التوتر تجاهها فوق {influenceFearFree}.',
  'codex.score.title': 'النتيجة والمعيار والتقدير',
  'codex.score':
    'النتيجة متوسط الجولات بأوزان السيناريو؛ والجولة الأخيرة × {lastTurnWeight}، وتُلعب بعدها {legacyTurns} من السنوات بإعدادات بسيطة، يُخصم في كل منها من الاستهلاك {legacyDebt_pct} % من الدَّين الذي أُضيف خلال المباراة، فلا يُجدي نهب المستقبل. أفضل تقدير يفوز، والتعادل التام يُتقاسم. و<b>تقدير</b> المقعد نتيجته قياسًا إلى <em>المعيار</em>، وهو ما يناله خصوم متمكّنون من المقعد نفسه في مباريات بهذا الطول: 0 عند الوسيط، و1 عند المئين التسعين، وسالب 1 عند المئين العاشر. والسيناريو الذي لا معيار له يفوز فيه صاحب أفضل نتيجة.',
  'codex.hegemony.title': 'الهيمنة',
  'codex.hegemony':
    'القدرة المركّبة {shareOutput} للناتج + {shareArms} للقوة العسكرية + {shareIndustry} للصناعة مرجّحة بالتقنية + {sharePeople} للسكان. من ملك {hegemonyShare_pct} % طوال {hegemonyTurns} من الجولات المتتالية أنهى المباراة وفاز؛ ويحتفظ شركاؤه المتعاهدون بنسبة {hegemonPartners_pct} % من أمنهم، ويفقده كل من سواهم.',
  'codex.mandates.title': 'الأهداف السرّية',
  'codex.mandates':
    'تسحب كل قوة هدفًا وطنيًا يناسبها. لا يراه إلا قائدها، مع ما بلغه (في الميزان). إن تحقّق عند نهاية المباراة أضاف {mandateReward} من النقاط إلى النتيجة؛ ثم تُعلن الأهداف كلها. ولا تُفحص الأهداف إلا مما وقع.',
  'codex.events.title': 'أحداث السنة',
  'codex.events':
    'في كل جولة يصيب حدث قوةً باحتمال {eventForOne_pct} %، والجميع معًا باحتمال {eventForAll_pct} %: نحو كل رابع جولة لكلٍّ منهم. وأيّ حدث وبأي شدة ({severityLeast} إلى {severityMost} ضعف الأرقام أدناه) يأتي من بذرة المباراة. ولكل منها سبيلان مع آثارهما، يُختار أحدهما في التخطيط التالي؛ ومن لا يختار يأخذ الأول. الإغاثة مال تحتاجه الخدمات المدنية فوق المعتاد، بالمئة من الناتج؛ والسالب مكسب طارئ.',
};

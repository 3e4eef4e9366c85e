import type { conflict as english } from '../../en/codex/conflict.ts';
import type { Texts } from '../../texts.ts';

export const conflict: Texts<typeof english> = {
  'codex.information.title': 'المعلومات',
  'codex.information.known.title': 'ما هو معلوم',
  'codex.information.known':
    'تعرف القوة نفسها معرفة تامة. العلني: الناتج والدَّين والضرائب والتماسك والمصداقية والعلاقات والتوتر والمعاهدات غير السرّية والعقوبات والتكتّلات وصناديقها والحروب وحصص القدرات. وقوات الآخرين وجاهزيتهم وتقنيتهم وميزانياتهم <b>تقديرات</b>: قيمة وخطأ، يُسحبان مرة كل جولة. ومسودات الآخرين وتعليماتهم الدائمة وأهدافهم السرّية ومخزوناتهم ومعاهداتهم السرّية لا تُعرض أصلًا. ولا يغادر الخادم شيء سوى ذلك.',
  'codex.information.error.title': 'ما جودة التقديرات',
  'codex.information.error':
    'تقدير قوة بعيدة يخطئ عادةً بنسبة {estimateError_pct} % (خطأ معياري؛ و{seesTechnology_pct} % منه للتقنية). الحدود تزيل {seesBorder_pct} % من الخطأ، والتجارة حتى {seesTrade_pct} % (عند {seesTradeFull_pct} % من الناتج)، والقواعد في أي اتجاه {seesBasing_pct} %؛ ولا يقل أبدًا عن {estimateErrorLeast_pct} % من الرقم. ومن يتبادل الاستخبارات يرى بأفضل العينين.',
  'codex.intelligence.title': 'الاستخبارات',
  'codex.intelligence':
    'لأجهزة الاستخبارات مهارة، 0–100؛ والمعتاد {intelligenceUsual}. مئة نقطة أكثر تزيل {intelligenceEyes_pct} % من أخطاء صاحبها وتضيف مثلها إلى أخطاء الآخرين عنه. ويشتري البند <m>{intelligenceGain}·x/(1 + x)</m> نقطة، تقلّ مع نمو المهارة، وx المال بالمئة من الناتج؛ ويذبل {intelligenceDecay_pct} % في السنة. والمهارة تحرس أيضًا المعاهدات السرّية وتكشف معاهدات الآخرين، ومن يغش في ضبط التسلّح (القسم 6).',

  'codex.conflict.title': 'الردع والأزمة والحرب',
  'codex.odds.title': 'الاحتمالات والميزان',
  'codex.odds':
    'النوعية <m>q = √التقنية · ({qualityReadinessLeast} + {qualityReadinessLeast_rest}·الجاهزية/100) · ({qualityCohesionLeast} + {qualityCohesionLeast_rest}·min(1, التماسك/{qualityCohesionFull}))</m>. يأتي المهاجم بـ <m>A = P·q·المدى</m>، والمدى <m>e^(−{reachDecay}·المسافة)</m> من أقرب إقليم له أو لمضيف. وللمدافع <m>D = (H + {projectionAtHome}·P)·q·الأرض</m>، وتُحتسب القوات المشتركة للتكتّل والقوة الكامنة مع H، ولمعينيه <m>P·q·المدى·التنسيق·الكلمة</m>. والتنسيق <m>{coordinationBase} + {coordinationInteroperability}·المعايير/100</m>؛ و<em>الكلمة</em> تُحتسب بالمصداقية في التغطية، وبما كسبه المُعان بمصداقيته هو، <m>{reciprocityLeast} + {reciprocityLeast_rest}·المصداقية/{credibilityStart}</m>، وعلى الأكثر {reciprocityMost}: من يتخلَّ يُتخلَّ عنه. وتقلّ التغطية حيث تكون {stretchShare_pct} % من قوات الإسقاط لدى الضامن أقل مما يحتاجه كل ما وعد به. و<b>احتمال</b> المهاجم <m>1/(1 + ({oddsEdge}·D/({attackConcentration}·A))^{oddsExponent})</m>.',
  'codex.odds.distance':
    'المسافة بين الجيران {landNeighbour} برًّا و{seaNeighbour} بحرًا، وعلى الأقل {leastApart} إلى كل أرض أخرى: على خريطة مرسومة على مستوٍ بوحدتها، وعلى الكرة الأرضية على الدائرة العظمى. والأرض التي لدى مضيف تُعدّ قاعدة، فتستطيع قوة بحرية أن تصل إلى ما لا تحاذيه وتضمنه، بلا حامية فيه.',
  'codex.odds.sheet':
    'يرى الجميع الحساب نفسه لكل خصم من تقديراتهم: وحدهم، ومع الحلفاء لو وفوا جميعًا، ومرجّحًا بالمصداقية. وهذا <em>الميزان</em> هو الأداة الرئيسة.',
  'codex.demands.title': 'المطالب',
  'codex.demands':
    'يحتاج المطلب إلى احتمال {demandOddsLeast_pct} % أمام المستهدَف وحده، ولا يُقدَّم إلى القوة نفسها أكثر من مرة كل {demandEvery} من الجولات، ولا في حرب أبدًا. ويجب أن يحاذي الإقليم أرض المطالِب أو يقع ضمن مدى {demandReachLeast}. ويكلّف {demandRelations_abs} من العلاقات مع المستهدَف ويضيف {demandTension} إلى توتره؛ و{lesserDemand} من ذلك حيث لا إقليم على المحك.',
  'codex.prices.title': 'ثمن الأجوبة',
  'codex.prices':
    'التنازل عن إقليم يكلّف {concedeCohesion_abs} من التماسك و{concedeCredibility_abs} من المصداقية، وعن أي شيء آخر × {lesserDemandConcede}؛ والتراجع {backDownCohesion_abs} و{backDownCredibility_abs}، × {lesserDemandBackDown}. والمتحدّي الذي يبلغ مراده يكسب {wonCredibility} من المصداقية، × {lesserDemandBackDown} لما دون الإقليم. والتسوية بوساطة تعطي المتحدّي إتاوة لمدة {settlementTurns} من الجولات بدل ما طلب، وتُبقي × {settlementCosts} من كلفة الطرفين ومن ذلك الكسب. ويكسب الوسطاء {mediatorRelations} من العلاقات مع كل طرف؛ ومن ينحاز يكسب ويخسر {sideRelations}.',
  'codex.prices.guarantor':
    'الضامن الذي يفي يكسب {honourCredibility} من المصداقية، و{honourRelations} من العلاقات مع من عوّل عليه، و{honourPartners} مع شركائه الآخرين، ويعبّئ لنزاع غيره بثمن {honourCohesion_abs} من التماسك و{honourForces_pct} % من قوات الإسقاط؛ ومن يفي جزئيًا يفقد {hedgeCredibility_abs} ويرسل {hedgeShare_pct} %؛ ومن يتخلّى يفقد {abandonCredibility_abs}، و{abandonRelations_abs} من العلاقات مع من عوّل عليه، و{abandonPartners_abs} مع كل شريك آخر، وفي الحرب المعاهدة أيضًا. وترك من لا يوثق به هو نفسه (دون {credibilityStart} من المصداقية) يُلام بقدره. ومن يفي يُجرّ: يرتفع التوتر بينه وبين المتحدّي {tensionDrawnIn} في الاتجاهين، وثلث ذلك إن وفى جزئيًا. والكل × {testIfConceded} إن تنازل المستهدَف و× {testIfBackedDown} إن تراجع المتحدّي أو سوّى. ومن كان ملتزمًا تجاه الطرفين يبقى محايدًا ويفقد {conflictCredibility_abs}. ومن لم يعد بشيء ودعم المستهدَف يرسل {volunteerShare_pct} % من قوات الإسقاط.',
  'codex.standing.title': 'التعليمات الدائمة',
  'codex.standing':
    'لكل التزام تستطيع القوة أن تقول مسبقًا ما تفعله إذا دُعيت: الوفاء أو الوفاء الجزئي أو التخلّي، وغير ذلك تجاه مهاجم مسمّى. وهي سرّية، تُغيَّر في كل تخطيط، وتُحتسب حيث لا يجيب المقعد. وحيث لا تعليم فالجواب وفاء جزئي.',
  'codex.war.title': 'الحرب',
  'codex.war.front':
    'سحبة حظ واحدة لكل حرب (الوحدة <m>luck</m>): سحبة طبيعية قدرها {warLuck} في لوغاريتم القوتين. ومع كل تنفيذ تتحرك الجبهة بمقدار <m>{warSpeed}·ln(A·الحظ/D)</m>، على الأكثر {warSpeedCap}، وضجيج قدره {warNoise}. عند موجب {warAttackerWins} يفوز المهاجم، وعند {warDefenderWins} المدافع؛ وبعد {warTurns} من الجولات فما فوق موجب {warStatusQuoAbove} للمهاجم، وأي شيء آخر بقاء الوضع القائم. والجانب الذي تماسكه دون {collapseCohesion}، أو قوته أقل من {warStrengthLeast_pct} % من قوة الآخر، ينهار. والمعينون في الميدان يُحتسبون كاملين.',
  'codex.war.cost':
    'الخسائر تتبع القانون التربيعي: يفقد كل جانب {warLoss_pct} % مما لديه على الجبهة بنسبة القوتين، على الأكثر {warLossMost_pct} % في السنة. ويكلّف الإنهاك المهاجم {wearinessAttacker} من التماسك في السنة، والمدافع {wearinessDefender}، والمعين حتى {wearinessAllyMost} بحسب المسافة. وتكلّف الحرب المتقاتلين {warRelations_abs} من العلاقات. وتُقسم قوات الإسقاط على الجبهات، وقوات الداخل على ما كان منها على أرضها.',
  'codex.war.ground':
    'يأتي الإقليم المربوح بنسبة {warMovesStock_pct} % من صناعته ({cessionMovesStock_pct} % بتنازل أو بمعاهدة)، ويدرّ {occupationYield_pct} % لمدة {occupationTurns} من الجولات، ويكلّف المحتل {occupationCohesion_abs} من التماسك عند أخذه وفي كل من هذه الجولات، و{conquestRelations_abs} من العلاقات مع الجميع. والحرب الخاسرة على أي شيء آخر تُدفع كما في التنازل، والإتاوة × {warTribute}. والسلام معاهدة بين قائدي الحرب.',
  'codex.tension.title': 'التوتر والعلاقات',
  'codex.tension':
    '<b>توتر</b> i تجاه j يتحرك {tensionSpeed_pct} % كل جولة نحو <m>{tensionFloor} + {tensionStrength}·min({tensionRatioMost}, ما يصل من j إلى i / قوة i في الداخل) + {tensionGrowth}·نمو إسقاط j·المدى + {tensionPosture}·(حصة الإسقاط من قوات j فوق {tensionPostureUsual}) + {tensionAnswered}·(توتر j تجاه i فوق {tensionUsual}) − {tensionRelations}·العلاقات</m>، ناقصًا {tensionPact} لحلف، و{tensionNonAggression} لعدم اعتداء، و{tensionArmsControl} لضبط تسلّح، و{tensionConsultation} لتشاور، و{tensionTrade} لمعاهدة تجارة، وزائدًا {sanctionTension} لكل مستوى من عقوبات j و{tensionWar} للحرب. ولا تُحتسب هيئة القوات والخوف المقابل كاملين إلا حيث تستطيع j أن تضرب بنصف قوة i في الداخل. وقوات الداخل لا ترفع توتر أحد: ما يُقلق هو ما يصل، والخوف يجيب الخوف حتى يهدّئه أحد.',
  'codex.relations':
    'تتحرك <b>العلاقات</b> {relationsSpeed_pct} % كل جولة نحو {relationsPact} لحلف، و{relationsNonAggression} لعدم اعتداء، و{relationsTradeTreaty} لمعاهدة تجارة، وحتى {relationsTradeMost} للتجارة، ناقصًا {relationsWar_abs} للحرب. وتنسى المصداقية {credibilityReversion_pct} % من بعدها عن {credibilityStart} كل جولة؛ وينجرف التماسك {cohesionSpeed_pct} % من الطريق نحو {cohesionLevel}.',
  'codex.incidents.title': 'الحوادث',
  'codex.incidents':
    'حيث تخشى قوتان إحداهما الأخرى تتصادم دوريات وتُوقَف سفن بلا أمر من أحد: في كل جولة باحتمال {incidentChance} في مربع متوسط توترهما كحصة من 100، وأقل من ذلك بالتناسب حيث لا تُلقي أي منهما {incidentReach_pct} % من قوتها على الأخرى. والأشد خوفًا أقرب إلى أن يكون المتضرر. وهي أزمة كغيرها، لكنها لا تطلب إلا ترضية: {redressShare_pct} % من ناتج سنة، مرة واحدة. تختبر الالتزامات بنسبة {incidentTest_pct} % من المعتاد، ولا تنقض عهدًا، ولا تنتظر إلا المستهدَف ومن وعده بالعون. الترضية تهدّئ الطرفين {amendsMade_abs} من النقاط من التوتر، وترك الأمر {amendsLetRest_abs}؛ وقد يُقاتَل عليها أيضًا. وترك الأمر يكلّف ما يكلّفه ترك مطلب أصغر، في مربع متوسط توترهما على {incidentHeat}: قليلًا بين من يكادون لا يتخاوفون، وفوق ما تحتمله حكومة بين من يتخاوفون.',
};

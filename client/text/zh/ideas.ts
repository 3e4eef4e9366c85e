import type { ideas as english } from '../en/ideas.ts';
import type { Texts } from '../texts.ts';

export const ideas: Texts<typeof english> = {
  'codex.idea': '背后的思想',
  'codex.disputed': '有争议',
  'codex.sources': '文献',

  'idea.figures':
    '国家畏惧他国时有两条路：强大自身，或与别国联合（Waltz 1979）。算作实力的，是一国财力供养本国人民之后的剩余，因此人口众多的穷国分量不及其规模（Beckley 2018）。',
  'idea.latent': '财富与人口是尚未征集的部队。因此大国不只看谁在扩军，也看谁在成长（Mearsheimer 2001）。',
  'idea.income':
    '军备与投资、与民众的消费相争。长期取之过多，会削弱军备所赖的根基（Kennedy 1987）。结盟是节省自身经济的一法，以自由为代价（Barnett & Levy 1991）。',
  'idea.trade':
    '贸易使双方更富，也使更富的一方更强，因此国家与盟友的贸易多于与对手的（Gowa & Mansfield 1993）。更容易舍弃贸易的一方，就握有对另一方的把柄（Hirschman 1945）。',
  'idea.supply':
    '网络有枢纽，据枢纽者可切断他人（Farrell & Newman 2019）。不求任何人，代价高昂；只靠一个供应者，则危险。',
  'idea.treaty': '同盟以自由换安全：弱方得到安全，强方得到发言权（Morrow 1991）。',
  'idea.leaving': '战争来临时，同盟承诺大多得到履行，约四分之三；毁约的代价不止于当事的伙伴（Leeds 2003）。',
  'idea.capital': '对外谈判者也在对内谈判。政府能签什么，受限于本国能接受什么（Putnam 1988）。',
  'idea.blocs':
    '共同防御是无法把任何成员排除在外的物品，因此最大的成员往往承担超出其份额（Olson & Zeckhauser 1966）。同盟之中，怕被抛弃与怕被牵连相互拉扯（Snyder 1984）。',
  'idea.sanctions': '贸易一边倒、制裁国齐心、目标有限时，制裁奏效（Hufbauer et al. 2007）。',
  'idea.sanctions.disputed': '被算作成功的案例，若去掉由武力决定者，所剩无几（Pape 1997）。',
  'idea.arms':
    '对手之间也可能有共同利益：使战争更难发生、破坏更小、备战更省。只要违约能及时被发现，协议无须信任（Schelling & Halperin 1961）。',
  'idea.secrecy':
    '隐秘的条约威慑不了任何人，因为不为人知便无从令人惧怕。公开承诺会触怒另一位朋友时，国家便加以隐瞒（Kuo 2020）。',
  'idea.estimates':
    '领导人据所信而行动，看到所预期的，并固执己见（Jervis 1976）。对他国实力的估计可能错上多年，政策却照样随之（Wohlforth 1987）。',
  'idea.odds':
    '实力随距离衰减（Boulding 1962）。国家制衡的不只是实力，而是威胁：实力、邻近、进攻手段与意图（Walt 1987）。',
  'idea.demands':
    '公开提出而又放弃的要求，使人在本国公众与他国面前失去地位；正因如此，提出要求才有所表示（Fearon 1994）。双方所知不同，或无法自我约束时，战争仍可能发生（Fearon 1995）。',
  'idea.demands.disputed': '公众往往更在意政策而非食言，领导人也很少如此公开地束缚自己（Snyder & Borghard 2011）。',
  'idea.answers':
    '保卫自己的威胁容易让人相信，保卫他人的则不然，因为挑战者会问保护者是否真肯付出代价（Schelling 1966）。自十九世纪以来的危机中，就近的兵力和保护者在上次危机中的作为，比其武库大小更要紧（Huth 1988）。',
  'idea.answers.disputed': '另有学者发现，领导人判断威胁看的是当下的利益与兵力，几乎不看过去的作为（Press 2005）。',
  'idea.war':
    '战争对双方都有代价，因此几乎总有一桩双方都更愿接受的交易。误判实力，或崛起的一方无法承诺日后不动用实力时，交易便告失败（Fearon 1995, Powell 2006）。',
  'idea.tension':
    '一国求安全之举使他国更不安全，于是为防御而购的武器可能使人人更糟。糟到什么程度，取决于进攻与防御何者占优、两者能否分辨（Jervis 1978），也取决于他人如何看待其动机（Glaser 2010）。',
  'idea.incidents': '每个威胁都有一部分留给偶然：双方不断施压，就共担一份谁也控制不了的风险（Schelling 1966）。',
  'idea.hegemony':
    '理论预期，一国接近主宰时，他国会加以制衡（Waltz 1979）。在欧洲大陆上，大多如此（Levy & Thompson 2010）。',
  'idea.hegemony.disputed': '在两千多年间的八个体系中，均势失败与维持的次数大致相当（Wohlforth et al. 2007）。',
  'idea.doctrines':
    '面对威胁的国家可以扩军、结盟、留给别人，或加入强者。推卸责任与链式牵连，源于对攻防的判断（Christensen & Snyder 1990）；求变者为利而追随（Schweller 1994）；小国常样样都做一些，称为对冲（Kuik 2008）。',
};

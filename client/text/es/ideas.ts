import type { ideas as english } from '../en/ideas.ts';
import type { Texts } from '../texts.ts';

export const ideas: Texts<typeof english> = {
  'codex.idea': 'La idea que hay detrás',
  'codex.disputed': 'Discutido',
  'codex.sources': 'Fuentes',

  'idea.figures':
    'Un Estado que teme a otro tiene dos vías: fortalecerse o unirse a otros (Waltz 1979). Como fuerza cuenta lo que queda de los medios de un país una vez atendida su propia gente, así que un país pobre y poblado pesa menos de lo que sugiere su tamaño (Beckley 2018).',
  'idea.latent':
    'La riqueza y la población son fuerzas que aún no se han levantado. Por eso las potencias vigilan quién crece, y no solo quién se arma (Mearsheimer 2001).',
  'idea.income':
    'Las armas compiten con la inversión y con lo que la gente consume. Quien durante mucho tiempo dedica demasiado a armas debilita aquello en que se apoyan (Kennedy 1987). Las alianzas son un modo de aliviar la economía propia, pagado con libertad (Barnett y Levy 1991).',
  'idea.trade':
    'El comercio enriquece a ambas partes y fortalece a la más rica; por eso los Estados comercian más con aliados que con rivales (Gowa y Mansfield 1993). Quien más fácilmente puede prescindir de él tiene poder sobre el otro (Hirschman 1945).',
  'idea.supply':
    'Las redes tienen nudos, y quien ocupa uno puede aislar a otros (Farrell y Newman 2019). No necesitar a nadie es caro; necesitar a un solo proveedor es peligroso.',
  'idea.treaty':
    'Una alianza cambia libertad por seguridad: la parte débil gana protección; la fuerte, influencia (Morrow 1991).',
  'idea.leaving':
    'La mayoría de los compromisos de alianza se cumplen cuando llega la guerra, unos tres de cada cuatro; romper uno tiene un precio más allá del socio afectado (Leeds 2003).',
  'idea.capital':
    'Quien negocia fuera negocia también en casa. Lo que un Gobierno puede firmar está limitado por lo que su propio lado tolera (Putnam 1988).',
  'idea.blocs':
    'La defensa común es un bien de cuyo disfrute no se puede excluir a nadie, así que el miembro mayor tiende a cargar con más de lo que le toca (Olson y Zeckhauser 1966). Dentro de una alianza, el miedo al abandono y el miedo a verse arrastrado tiran en sentidos opuestos (Snyder 1984).',
  'idea.sanctions':
    'Las sanciones funcionan cuando el comercio es desigual, muchos se mantienen unidos y el objetivo es pequeño (Hufbauer y otros 2007).',
  'idea.sanctions.disputed':
    'De los casos contados como éxitos quedan pocos si se excluyen los que decidió la fuerza (Pape 1997).',
  'idea.arms':
    'Los rivales pueden tener un interés común en hacer la guerra menos probable, menos destructiva o menos cara de preparar. Un acuerdo no requiere confianza si la infracción se ve a tiempo (Schelling y Halperin 1961).',
  'idea.secrecy':
    'Un tratado oculto no disuade a nadie, pues lo que no se sabe no asusta. Los Estados ocultan uno cuando la promesa abierta molestaría a otro amigo (Kuo 2020).',
  'idea.estimates':
    'Los dirigentes actúan según lo que creen, ven lo que esperan y se aferran a ello (Jervis 1976). Las estimaciones de la fuerza ajena pueden errar durante años, y aun así la política las sigue (Wohlforth 1987).',
  'idea.odds':
    'La fuerza mengua con la distancia (Boulding 1962). Los Estados no hacen contrapeso solo al poder, sino a la amenaza: poder, cercanía, medios de ataque e intención (Walt 1987).',
  'idea.demands':
    'Una exigencia pública que se retira cuesta prestigio ante la opinión propia y ante los demás; por eso, presentarla dice algo (Fearon 1994). La guerra sigue siendo posible cuando las partes saben cosas distintas o no pueden comprometerse (Fearon 1995).',
  'idea.demands.disputed':
    'A la opinión suele importarle más la política que la palabra rota, y los dirigentes rara vez se atan las manos tan abiertamente (Snyder y Borghard 2011).',
  'idea.answers':
    'Las amenazas de defenderse son fáciles de creer; las de defender a otros, no, pues el retador se pregunta si el protector pagaría de verdad el precio (Schelling 1966). En las crisis desde el siglo XIX, las fuerzas presentes y la conducta del protector en la crisis anterior importaron más que el tamaño de su arsenal (Huth 1988).',
  'idea.answers.disputed':
    'Otros hallan que los dirigentes juzgan una amenaza por los intereses y las fuerzas del caso, y apenas por la conducta pasada (Press 2005).',
  'idea.war':
    'La guerra cuesta a ambos, así que casi siempre hay un trato que ambos preferirían. Fracasa cuando se juzga mal la fuerza o cuando quien asciende no puede prometer que no usará después la suya (Fearon 1995, Powell 2006).',
  'idea.tension':
    'Lo que un Estado hace para estar seguro resta seguridad a otros, de modo que las armas compradas para defenderse pueden dejar a todos peor. La gravedad depende de si tiene ventaja el ataque o la defensa y de si pueden distinguirse (Jervis 1978), y de lo que otros crean de los motivos propios (Glaser 2010).',
  'idea.incidents':
    'Parte de toda amenaza queda al azar: dos bandos que siguen presionando comparten un riesgo que ninguno controla (Schelling 1966).',
  'idea.hegemony':
    'La teoría espera que los demás frenen a la potencia que roza el dominio (Waltz 1979). En tierra, en Europa, casi siempre lo hicieron (Levy y Thompson 2010).',
  'idea.hegemony.disputed':
    'En ocho sistemas a lo largo de más de dos mil años, los equilibrios fracasaron casi tan a menudo como se sostuvieron (Wohlforth y otros 2007).',
  'idea.doctrines':
    'Ante una amenaza, un Estado puede armarse, aliarse, dejársela a otros o unirse al más fuerte. Pasar la responsabilidad o encadenarse a un aliado depende de cómo se juzguen el ataque y la defensa (Christensen y Snyder 1990); quienes quieren cambios se suman por provecho (Schweller 1994); los Estados pequeños suelen hacer un poco de todo y lo llaman cobertura (Kuik 2008).',
};

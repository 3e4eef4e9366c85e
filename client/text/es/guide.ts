import type { guide as english } from '../en/guide.ts';
import type { Texts } from '../texts.ts';

export const guide: Texts<typeof english> = {
  'guide.title': 'Tu primer turno, {step} de {of}',
  'guide.skip': 'Saltar la guía',
  'guide.back': 'Atrás',
  'guide.next': 'Siguiente',
  'guide.done': 'Cerrar la guía',
  'guide.balance.title': '¿Quién podría doblegarte?',
  'guide.balance.text':
    '{rival} se impondría sobre ti con una probabilidad de {odds} donde atacaría. La pestaña Balance lo muestra para cada rival: en solitario, con aliados que cumplen su palabra y según lo que vale esa palabra.',
  'guide.balance.calm':
    'La pestaña Balance muestra la probabilidad de cada rival contra ti: en solitario, con aliados que cumplen su palabra y según lo que vale esa palabra.',
  'guide.balance.go': 'Abrir el balance',
  'guide.road.title': '¿Construir en casa o pedir prestado fuera?',
  'guide.road.text':
    'Elige un camino por ahora. Puedes cambiar hasta que fijes, y desde el turno siguiente harás un poco de ambos.',
  'guide.road.go': 'Abrir el presupuesto',
  'guide.roads.home': 'Construir en casa',
  'guide.roads.home.text': 'Pon el dinero del año en fuerzas. Seguro y lento, solo tuyo, y los vecinos lo ven.',
  'guide.roads.abroad': 'Pedir prestado fuera, a {partner}',
  'guide.roads.abroad.text':
    'Ofrece un pacto de defensa. {rival} pasaría de {before} a {after} de inmediato, según lo que vale la palabra de {partner}. También te obliga a ti.',
  'guide.roads.abroad.any': 'Pedir prestado fuera',
  'guide.roads.abroad.any.text':
    'Ofrece a alguien un pacto de defensa. Surte efecto de inmediato, si la otra parte cumple su palabra.',
  'guide.treaty.title': 'Pide un tratado a alguien',
  'guide.treaty.text':
    'Quien teme al mismo rival es quien más fácilmente firmará. Elige una potencia, añade defensa mutua y mira qué haría con las probabilidades antes de ofrecerlo. Una negativa viene con razones.',
  'guide.treaty.go': 'Abrir los tratados',
  'guide.lock.title': 'Fija el año',
  'guide.lock.text':
    'Cuando tengas en borrador lo que quieres, fija al pie del despacho. Hasta que todos hayan fijado puedes soltar. Entonces transcurre el año, y un informe dice qué movió cada cifra.',
  'guide.roads.path': 'Probabilidad de {rival}, si los demás no se movieran',
  'guide.roads.chosen': 'Elegido',
  'guide.roads.path.now': 'ahora',
  'guide.roads.path.next': 'el año próximo',
  'guide.roads.path.five': 'en cinco',
  'guide.roads.path.kept': 'si se cumple la palabra',
  'guide.roads.path.broken': 'si se rompe',
  'tip.title': 'Tu primera partida: un consejo',
  'tip.end': 'Acabar los consejos',
  'tip.read': 'Leer',
  'tip.open': 'Abrir {panel}',
  'tip.asked.title': 'Te preguntan a ti',
  'tip.asked.text':
    'Cada forma de responder lleva su precio y lo que probablemente siga. Ceder cuesta lo que se pide; mantenerse puede acabar en guerra; una promesa cumplida o rota la recuerdan todos como credibilidad.',
  'tip.offer.title': 'Hay una oferta en tu despacho',
  'tip.offer.text':
    'Junto a cada oferta figura lo que haría con las probabilidades contra ti, con tu Autonomía y tu dinero, y por qué la quiere la otra parte. Fírmala, recházala o responde con tus propios términos.',
  'tip.borrowed.title': 'Lo tuyo y lo prestado',
  'tip.borrowed.text':
    '{rival} se impondría sobre ti con {alone} si estuvieras sin ayuda, con {honest} si tus socios cumplen su palabra, y cuenta con {credible}, pues no acaba de creerles. Todo lo que hay entre la primera y la última es fuerza prestada.',
  'tip.roads.title': 'Sopesa ahora el otro camino',
  'tip.roads.text':
    'El año pasado elegiste uno. Las fuerzas en casa actúan despacio, cuestan crecimiento y siguen siendo tuyas; un pacto actúa de inmediato, cuesta Autonomía y depende de la palabra ajena. A casi todos los que van bien les sirve un poco de ambos.',
  'tip.price.title': 'Cada camino tiene su precio',
  'tip.price.text':
    'Toca una cifra en lo alto de la página: se abre qué la movió. Las armas restan Prosperidad; las promesas, Autonomía; las rotas, Influencia; y una frontera abierta, Seguridad. La puntuación se compone de las cuatro.',
  'tip.last.title': 'Ya sabes lo suficiente',
  'tip.last.text':
    'Desde aquí juegas sin consejos. Tras el último turno, el balance final muestra lo que cada potencia construyó y tomó prestado, qué palabra se sostuvo y dónde giró la partida.',
  'tip.last.rules': 'Todas las reglas y las ideas que hay detrás',
};

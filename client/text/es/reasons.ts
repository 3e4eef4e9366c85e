import type { reasons as english } from '../en/reasons.ts';
import type { Texts } from '../texts.ts';

export const reasons: Texts<typeof english> = {
  'reason.securityGain':
    'Nos daría más seguridad: {points, number, ::+! .0} puntos de Seguridad según nuestros cálculos.',
  'reason.securityLittle':
    'Apenas nos daría más seguridad: {points, number, ::.0} puntos de Seguridad según nuestros cálculos.',
  'reason.reachTooShort':
    'De la fuerza de proyección de {power} solo un {reachPercent, number} % llegaría adonde somos más débiles.',
  'reason.wordDoubted': 'No podemos fiarnos de la palabra de {power}: su credibilidad está en {credibility, number}.',
  'reason.spreadThin':
    '{power} ha prometido más de lo que puede cumplir: sus fuerzas cubren el {coverPercent, number} % de sus compromisos.',
  'reason.sharedThreat':
    'Tememos a la misma potencia: {power} se impondría sobre nosotros con una probabilidad del {oddsPercent, number} %.',
  'reason.containsRival':
    '{power} ya tiene el {sharePercent, number} % de la capacidad de todo el sistema. Alguien debe hacerle contrapeso.',
  'reason.strongestPower':
    '{power} tiene el {sharePercent, number} % de la capacidad de todo el sistema. Es más prudente estar a su lado.',
  'reason.calmsRival':
    'Apacigua la disputa con {power}, que se impondría sobre nosotros con una probabilidad del {oddsPercent, number} %.',
  'reason.calmsTension':
    'Mantiene la paz con {power}, que nos inspira recelo: nuestra tensión hacia esa potencia es de {tension, number} sobre 100.',
  'reason.tradeGain': 'El comercio contigo crecería en el {percent, number, ::.0} % de nuestra producción.',
  'reason.technologyGain':
    'Los laboratorios de {partner} van por delante de los nuestros: el comercio nos permite alcanzarlos.',
  'reason.sharperEyes':
    'Ver lo que ve {partner} afinaría nuestras estimaciones: las relaciones están en {relations, number, ::+!}.',
  'reason.jointStandards':
    'Con normas comunes lucharíamos como una sola fuerza con {partner}: por ahora encajamos al {percent, number} %.',
  'reason.basesAbroad': 'Con bases en {partner}, nuestras fuerzas llegarían a tiempo.',
  'reason.instrumentOfOrder':
    'Un acuerdo permanente entre {parties, plural, =2 {dos} =3 {tres} =4 {cuatro} one {#} other {#}} potencias vale por sí mismo.',
  'reason.raisesStanding': 'Quien protege a {partner} es alguien en el mundo.',
  'reason.paymentReceived': 'El dinero es bienvenido: {amount} de {partner}.',
  'reason.playedAhead':
    'Hemos jugado {years, plural, one {el año próximo} other {los próximos # años}} con él y sin él: nos aporta {points, number, ::+! .0} puntos por turno.',
  'reason.keptFaith': '{partner} cumplió su palabra en el turno {turn, number}. Eso cuenta para nosotros.',
  'reason.keptFaith.you': 'Cumpliste tu palabra en el turno {turn, number}. Eso cuenta para nosotros.',
  'reason.tensionHigh':
    'Nuestra gente teme a {power}: la tensión está en {tension, number}. No vería con buenos ojos que cediéramos.',
  'reason.tensionHigh.you':
    'Nuestra gente te teme: la tensión está en {tension, number}. No vería con buenos ojos que cediéramos.',
  'reason.amendsCalm': 'Un desagravio cuesta poco y calma los temores de {power}.',
  'reason.amendsCalm.you': 'Un desagravio cuesta poco y calma tus temores.',
  'reason.linkedWith': 'Lo firmaríamos junto con una cláusula más: {clause}.',
  'reason.halfAsMuch': 'Lo firmaríamos a mitad de precio.',
  'reason.helpWanted':
    'Lo pedimos antes de que haya crisis: {power} se impondría sobre nosotros con una probabilidad del {oddsPercent, number} %.',
  'reason.helpWanted.you':
    'Lo pedimos antes de que haya crisis: te impondrías sobre nosotros con una probabilidad del {oddsPercent, number} %.',
  'reason.warnDemand':
    'Estamos cerca de presentar una exigencia a {power}. Nos impondríamos con una probabilidad del {oddsPercent, number} %.',
  'reason.warnDemand.you':
    'Estamos cerca de presentarte una exigencia. Nos impondríamos con una probabilidad del {oddsPercent, number} %. Llega a un acuerdo con nosotros.',
  'reason.warnLeaving':
    'Nuestro tratado con {partner} nos cuesta más de lo que aporta. Lo dejamos; obliga {turns, plural, one {un turno} other {# turnos}} más.',
  'reason.warnLeaving.you':
    'Nuestro tratado contigo nos cuesta más de lo que aporta. Lo dejamos; obliga {turns, plural, one {un turno} other {# turnos}} más.',
  'reason.standsOdds':
    'Según nuestros cálculos, {power} se impondría sobre nosotros con una probabilidad del {oddsPercent, number} %.',
  'reason.standsOdds.you':
    'Según nuestros cálculos, te impondrías sobre nosotros con una probabilidad del {oddsPercent, number} %.',
  'reason.standsRelations': 'Nuestras relaciones con {power} están en {relations, number, ::+?}.',
  'reason.standsRelations.you': 'Nuestras relaciones contigo están en {relations, number, ::+?}.',
  'reason.worthTrying': 'Nos ata poco y puede llevar a más.',
  'reason.goodRelations': 'Nos llevamos bien con {partner}: las relaciones están en {relations, number, ::+!}.',
  'reason.autonomyCost': 'Nos ataría las manos: {points, number, ::.0} puntos de Autonomía.',
  'reason.entanglement':
    'Nos arrastraría a las disputas de {partner}: {power} se impondría sobre {partner} con una probabilidad del {oddsPercent, number} %.',
  'reason.abandonedInTurn': '{partner} abandonó a un socio en el turno {turn, number}. No lo hemos olvidado.',
  'reason.brokeInTurn': '{partner} rompió un tratado en el turno {turn, number}. No lo hemos olvidado.',
  'reason.badRelations': 'Nos llevamos mal con {partner}: las relaciones están en {relations, number, ::+!}.',
  'reason.ownStrength': 'Preferimos confiar en nuestra propia fuerza antes que en firmas.',
  'reason.pactsEnough':
    'Ya mantenemos {count, plural, =1 {un pacto} =2 {dos pactos} =3 {tres pactos} one {# pacto} other {# pactos}}: otro nos dispersa más.',
  'reason.basesOnOurSoil':
    'Unas bases de {partner} en nuestro suelo nos harían blanco de ataques y huéspedes en nuestra propia casa.',
  'reason.priceTooHigh': 'Pagaríamos {amount}: el {percent, number, ::.0} % de nuestra producción.',
  'reason.freeHand':
    'Perderíamos las manos libres frente a {power}: tal como están las cosas, nos impondríamos con una probabilidad del {oddsPercent, number} %.',
  'reason.recordDoubted':
    'Pocos acudirían en nuestra ayuda: nuestra credibilidad está en {credibility, number}, y a quien abandona lo abandonan.',
  'reason.capitalShort':
    'Nos falta capital político: tenemos {have, number, ::.0#} para gastar y hacen falta {need, number, ::.0#}.',
  'reason.atWarWith': 'Estamos en guerra con {power}. Primero, la paz.',
  'reason.againstOurAim': 'Va contra un objetivo nuestro que no revelamos.',
  'reason.servesOurAim': 'Sirve a un objetivo nuestro que no revelamos.',
  'reason.nothingNew': 'No dice nada que no esté ya acordado entre nosotros.',
  'reason.littleToGain': 'Vemos poco provecho en ello.',
  'reason.termsTooSevere': 'Las condiciones son más duras que el estado del frente.',
  'reason.askPayment': 'Con {amount} por turno para nuestros costes firmaríamos.',
  'reason.offerPayment': 'Estamos dispuestos a pagar por ello: {amount} por turno.',
  'reason.lighterBond': 'Firmaríamos algo más ligero.',
  'reason.offerBases': 'Con bases en nuestro suelo, tus fuerzas podrían llegar a tiempo.',
  'reason.prizeWorth': 'Lo que pedimos vale para nosotros {points, number, ::.0} puntos.',
  'reason.stakeHigh': 'Lo que está en juego vale para nosotros {points, number, ::.0} puntos.',
  'reason.stakeSmall': 'Lo que se pide no vale una guerra: {points, number, ::.0} puntos.',
  'reason.oddsFavour': 'Las probabilidades nos favorecen contra {power}: {oddsPercent, number} %.',
  'reason.oddsTooLow': 'Nuestra probabilidad contra {power} es del {oddsPercent, number} %: preferimos no probarlo.',
  'reason.likelyToYield': 'Esperamos que {power} ceda con una probabilidad del {percent, number} %.',
  'reason.warLikely': 'Esperamos que {power} ataque si nos negamos, con una probabilidad del {percent, number} %.',
  'reason.bluffLikely': 'Creemos que {power} va de farol: atacaría con una probabilidad del {percent, number} %.',
  'reason.warTooCostly': 'Una guerra costaría más de lo que podría aportar.',
  'reason.rivalGrows':
    '{power} crece con cada éxito: tiene el {sharePercent, number} % de la capacidad de todo el sistema.',
  'reason.helpComes': '{power} está con nosotros.',
  'reason.theyHaveHelp': '{power} está de su lado.',
  'reason.standAlone': 'Nadie está con nosotros.',
  'reason.credibilityAtRisk':
    'Nuestra palabra está en juego: nuestra credibilidad está en {credibility, number}, y todos miran.',
  'reason.audienceWatches': 'Retroceder ahora nos costaría caro en casa.',
  'reason.wordGiven': 'Dimos nuestra palabra a {partner}.',
  'reason.littleAtStakeForUs': 'La suerte de {partner} no decide la nuestra.',
  'reason.settlementOffered': '{power} ofrece mediar, y la mitad es mejor que una guerra.',
  'reason.changeOfHelp': 'Nuestra ayuda bajaría en {oddsPercent, number} puntos las probabilidades contra {partner}.',
  'reason.friendInNeed': 'Hay amistad con {partner}: las relaciones están en {relations, number, ::+!}.',
  'reason.sideWithStrength':
    '{power} tiene el {sharePercent, number} % de la capacidad de todo el sistema. Sabemos de qué lado estar.',
  'reason.peaceServesUs': 'Una guerra por {partner} no serviría a nadie. Hablemos.',
  'reason.notOurQuarrel': 'No es nuestra disputa.',
  'reason.warGoesBadly': 'La guerra contra {power} va mal: el frente está en {front, number, ::+!}.',
  'reason.warGoesWell': 'La guerra contra {power} va bien: el frente está en {front, number, ::+!}.',
  'reason.weary': 'Nuestra gente está cansada de la guerra: la cohesión está en {cohesion, number}.',

  'reason.reachTooShort.you':
    'De tu fuerza de proyección solo un {reachPercent, number} % llegaría adonde somos más débiles.',
  'reason.wordDoubted.you': 'No podemos fiarnos de tu palabra: tu credibilidad está en {credibility, number}.',
  'reason.spreadThin.you':
    'Has prometido más de lo que puedes cumplir: tus fuerzas cubren el {coverPercent, number} % de tus compromisos.',
  'reason.sharedThreat.you':
    'A ti te tememos: te impondrías sobre nosotros con una probabilidad del {oddsPercent, number} %.',
  'reason.containsRival.you':
    'Ya tienes el {sharePercent, number} % de la capacidad de todo el sistema. Alguien debe hacerte contrapeso.',
  'reason.strongestPower.you':
    'Tienes el {sharePercent, number} % de la capacidad de todo el sistema. Es más prudente estar a tu lado.',
  'reason.calmsRival.you':
    'Apacigua nuestra disputa contigo: te impondrías sobre nosotros con una probabilidad del {oddsPercent, number} %.',
  'reason.calmsTension.you':
    'Mantiene la paz entre nosotros: nuestra tensión hacia ti es de {tension, number} sobre 100.',
  'reason.technologyGain.you': 'Tus laboratorios van por delante de los nuestros: el comercio nos permite alcanzarlos.',
  'reason.sharperEyes.you':
    'Ver lo que ves afinaría nuestras estimaciones: las relaciones están en {relations, number, ::+!}.',
  'reason.jointStandards.you':
    'Con normas comunes lucharíamos como una sola fuerza contigo: por ahora encajamos al {percent, number} %.',
  'reason.basesAbroad.you': 'Con bases en tu suelo, nuestras fuerzas llegarían a tiempo.',
  'reason.raisesStanding.you': 'Quien te protege es alguien en el mundo.',
  'reason.paymentReceived.you': 'El dinero es bienvenido: {amount} de tu parte.',
  'reason.goodRelations.you': 'Nos llevamos bien contigo: las relaciones están en {relations, number, ::+!}.',
  'reason.entanglement.you':
    'Nos arrastraría a tus disputas: {power} se impondría sobre ti con una probabilidad del {oddsPercent, number} %.',
  'reason.abandonedInTurn.you': 'Abandonaste a un socio en el turno {turn, number}. No lo hemos olvidado.',
  'reason.brokeInTurn.you': 'Rompiste un tratado en el turno {turn, number}. No lo hemos olvidado.',
  'reason.badRelations.you': 'Nos llevamos mal contigo: las relaciones están en {relations, number, ::+!}.',
  'reason.basesOnOurSoil.you':
    'Tus bases en nuestro suelo nos harían blanco de ataques y huéspedes en nuestra propia casa.',
  'reason.freeHand.you':
    'Perderíamos las manos libres frente a ti: tal como están las cosas, nos impondríamos con una probabilidad del {oddsPercent, number} %.',
  'reason.atWarWith.you': 'Estamos en guerra contigo. Primero, la paz.',
  'reason.oddsFavour.you': 'Las probabilidades nos favorecen contra ti: {oddsPercent, number} %.',
  'reason.oddsTooLow.you': 'Nuestra probabilidad contra ti es del {oddsPercent, number} %: preferimos no probarlo.',
  'reason.likelyToYield.you': 'Esperamos que cedas con una probabilidad del {percent, number} %.',
  'reason.warLikely.you': 'Esperamos que ataques si nos negamos, con una probabilidad del {percent, number} %.',
  'reason.bluffLikely.you': 'Creemos que vas de farol: atacarías con una probabilidad del {percent, number} %.',
  'reason.rivalGrows.you':
    'Creces con cada éxito: tienes el {sharePercent, number} % de la capacidad de todo el sistema.',
  'reason.helpComes.you': 'Estás con nosotros.',
  'reason.theyHaveHelp.you': 'Estás de su lado.',
  'reason.wordGiven.you': 'Te dimos nuestra palabra.',
  'reason.littleAtStakeForUs.you': 'Tu suerte no decide la nuestra.',
  'reason.settlementOffered.you': 'Ofreces mediar, y la mitad es mejor que una guerra.',
  'reason.changeOfHelp.you': 'Nuestra ayuda bajaría en {oddsPercent, number} puntos las probabilidades contra ti.',
  'reason.friendInNeed.you': 'Hay amistad contigo: las relaciones están en {relations, number, ::+!}.',
  'reason.sideWithStrength.you':
    'Tienes el {sharePercent, number} % de la capacidad de todo el sistema. Sabemos de qué lado estar.',
  'reason.peaceServesUs.you': 'Una guerra por ti no serviría a nadie. Hablemos.',
  'reason.warGoesBadly.you': 'La guerra contra ti va mal: el frente está en {front, number, ::+!}.',
  'reason.warGoesWell.you': 'La guerra contra ti va bien: el frente está en {front, number, ::+!}.',
  'reason.mindWithoutClause': 'lo mismo con una cláusula menos: {clause}',
  'reason.mindWithClause': 'lo mismo con una cláusula más: {clause}',
  'reason.mindAid': 'además, ayuda de {amount} por turno de {partner}',
  'reason.mindAid.you': 'además, ayuda tuya de {amount} por turno',
  'reason.mindCredibility': 'la credibilidad de {power} en {to, number} en vez de {from, number}',
  'reason.mindCredibility.you': 'tu credibilidad en {to, number} en vez de {from, number}',
  'reason.mindProjection': 'fuerza de proyección de {power} un {percent, number, ::+!} % respecto a lo que calculamos',
  'reason.mindProjection.you': 'tu fuerza de proyección un {percent, number, ::+!} % respecto a lo que calculamos',
  'reason.mindHomeForce': 'fuerza territorial de {power} un {percent, number, ::+!} % respecto a lo que calculamos',
  'reason.mindHomeForce.you': 'tu fuerza territorial un {percent, number, ::+!} % respecto a lo que calculamos',
  'reason.mindRelations': 'nuestras relaciones con {power} en {to, number, ::+?} en vez de {from, number, ::+?}',
  'reason.mindRelations.you': 'nuestras relaciones contigo en {to, number, ::+?} en vez de {from, number, ::+?}',
  'reason.manyFriends': '{count, plural, one {Con un amigo} other {Con # amigos}}, ¿quién va a tocarnos?',
  'reason.nobodyElseCounts': 'Es entre {power} y nosotros. Nadie más se moverá.',
  'reason.nobodyElseCounts.you': 'Es entre tú y nosotros. Nadie más se moverá.',
  'reason.insultedInTurn':
    '{partner} nos presentó una exigencia en el turno {turn, number}. No firmamos nada con esa potencia.',
  'reason.insultedInTurn.you': 'Nos presentaste una exigencia en el turno {turn, number}. No firmamos nada contigo.',
  'reason.askedKindly': '{partner} lo pidió, y nos gustaría decir que sí.',
  'reason.askedKindly.you': 'Lo pediste, y nos gustaría decir que sí.',
  'reason.noHalfMeasures': 'No hacemos nada a medias.',
};

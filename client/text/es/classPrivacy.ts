import type { classPrivacy as english } from '../en/classPrivacy.ts';
import type { Texts } from '../texts.ts';

export const classPrivacy: Texts<typeof english> = {
  'privacy.title': 'Qué se guarda y por cuánto tiempo',
  'privacy.lead':
    'Este servidor guarda de cada persona lo mínimo que una clase necesita: un nombre visible y lo que se hizo en el juego.',
  'privacy.kept': 'Qué se guarda',
  'privacy.kept.name': 'El nombre visible con que entras. Vale un seudónimo. Ni correo, ni cuenta, ni contraseña.',
  'privacy.kept.game':
    'Lo que haces en el juego y cuándo: órdenes, tratados, pronósticos, respuestas en una crisis; y cuándo entras y sales.',
  'privacy.kept.talk': 'Lo que escribes a otros en el juego y lo que se denuncia. Tu docente puede leerlo todo.',
  'privacy.kept.reflection': 'Tu reflexión. Los borradores son solo tuyos; tu docente la lee cuando la entregas.',
  'privacy.kept.mark': 'Las notas y comentarios de tu docente, si los hay.',
  'privacy.kept.teach':
    'Lo que fija tu docente: la lista de nombres, avisos, preguntas, límites y a quién se cedió la consola.',
  'privacy.kept.spoilt': 'Una entrada dañada se aparta para repararla y se borra con lo demás.',
  'privacy.not': 'Qué no se guarda',
  'privacy.not.address': 'Tu dirección de red se usa para frenar avalanchas y no se anota.',
  'privacy.not.track': 'Sin cookies, sin rastreo, sin publicidad. Nada se trae de otro sitio ni se envía a él.',
  'privacy.where': 'Dónde, y quién lo ve',
  'privacy.where.server': 'Todo queda en este servidor. Nada sale de él salvo que tu docente lo descargue.',
  'privacy.where.students': 'Los demás estudiantes ven tu nombre visible, tu potencia y lo que el juego hace público.',
  'privacy.where.instructor': 'Tu docente ve todo lo de la clase, con un enlace secreto.',
  'privacy.where.browser':
    'Tu navegador guarda la llave de tu puesto, tu nombre y tus ajustes, para que vuelvas sin más. Borrar sus datos los elimina.',
  'privacy.long': 'Por cuánto tiempo',
  'privacy.long.usual':
    'Una clase se borra 180 días después de su último uso, con todo lo que contiene, salvo que su docente eligiera otro plazo.',
  'privacy.long.now':
    'El docente puede borrarlo todo de una vez, en cualquier momento. Entonces aquí no queda nada. Lo descargado y las copias del disco que hizo quien lleva este servidor las borra quien las tiene.',
  'privacy.other': 'En partidas fuera de una clase',
  'privacy.other.same':
    'Se guarda lo mismo: un nombre visible, lo que se hace y lo que se escribe. El anfitrión puede borrar una partida con todo; por sí sola permanece.',
  'privacy.other.notices':
    'Si pides avisos: la dirección a la que van y cuáles se enviaron. La dirección no figura en ningún registro.',
  'privacy.other.server':
    'Para sí, el servidor anota cuándo funcionó por última vez y cuándo se siguió de otro modo una partida terminada.',
  'privacy.ask':
    'Para ver lo que se guarda de ti o cambiar tu nombre, pídelo a tu docente. Un nombre cambiado o retirado sigue en el diario hasta que se borra la clase.',
  'privacy.back': 'Al inicio',
};

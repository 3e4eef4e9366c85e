import type { classErrors as english } from '../en/classErrors.ts';
import type { Texts } from '../texts.ts';

export const classErrors: Texts<typeof english> = {
  'error.class.bell-past': 'Esa hora de la campana ya pasó. Di cuándo acaba la clase.',
  'error.class.confirm': 'Escribe el código de la clase para borrarla.',
  'error.class.doors-closed': 'Las puertas de esta clase están cerradas. Pide a tu docente que las abra.',
  'error.class.act-taken': 'El servidor se reinició tras recibir esto. Mira aquí si se hizo y, si no, repítelo.',
  'error.class.full': 'Todos los puestos de esta clase están ocupados. Pide a tu docente que libere uno.',
  'error.class.instructor-only': 'Solo tu docente puede hacer eso. Abre la consola con su propio enlace.',
  'error.class.last-key': 'Ese es el último enlace a esta consola. Cédela primero y luego anúlalo.',
  'error.class.name-taken':
    'Alguien entró con ese nombre. En aquel dispositivo tu puesto está abierto; para otro, pide a tu docente que te deje volver a entrar.',
  'error.class.no-world': 'Esta clase no tiene ese mundo.',
  'error.class.not-begun': 'La clase no ha empezado. Empiézala primero.',
  'error.class.not-on-roster': 'Ese nombre no está en la lista. Escríbelo como lo escribió tu docente.',
  'error.class.not-over': 'Aún se juegan algunos mundos. Termínalos primero.',
  'error.class.nothing-to-undo': 'No queda ningún turno que deshacer.',
  'error.class.removed': 'Ese nombre se retiró de esta clase. Consulta a tu docente.',
  'error.class.seat-taken': 'Alguien ocupó ese puesto hace un instante. Elige otro.',
  'error.class.students-only': 'Eso lo puede pedir un estudiante, con un enlace de puesto.',
  'error.class.too-many-students': 'Una clase tiene como mucho {most} estudiantes.',
  'error.class.unknown': 'Ninguna clase tiene ese código. Los códigos tienen seis letras; comprueba la última.',
  'error.class.unknown-card': 'No hay tal suceso en la baraja de este escenario.',
  'error.class.unknown-student': 'Nadie con ese número está en esta clase.',
  'error.class.wrong-phase': 'La clase ha avanzado; eso ya no puede hacerse.',
};

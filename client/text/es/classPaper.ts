import type { classPaper as english } from '../en/classPaper.ts';
import type { Texts } from '../texts.ts';

export const classPaper: Texts<typeof english> = {
  'paper.title': 'Hojas',
  'paper.lead': 'Una página para cada estudiante, una para ti. Lo que está en pantalla es lo que se imprime.',
  'paper.which': 'Qué hoja',
  'paper.student': 'Para estudiantes',
  'paper.instructor': 'Para docentes',
  'paper.print': 'Imprimir',
  'paper.student.title': 'Tu potencia y cómo dirigirla',
  'paper.student.code': 'Abre {host} y escribe el código de la clase',
  'paper.student.what': 'De qué trata',
  'paper.student.what.text':
    'Una potencia entre otras: alguien crece más deprisa de lo que conviene. Puedes crear fuerza en casa, lenta y solo tuya, o pedirla prestada fuera con tratados, rápida y tan buena como la palabra de tu socio. Ambas cuestan algo. La mayoría recorre los dos caminos.',
  'paper.student.turn': 'Un turno',
  'paper.student.turn.1':
    '<b>Planificar.</b> Reparte el presupuesto, conversa, ofrece y firma tratados, presenta quizá una exigencia. Después, fija.',
  'paper.student.turn.2':
    '<b>Crisis</b>, si alguien presentó una exigencia: el destinatario y sus socios responden a la vez, sin verse.',
  'paper.student.turn.3': '<b>Informe.</b> Qué pasó, por qué, y qué movió tus cuatro cifras.',
  'paper.student.first': 'Tu primer turno',
  'paper.student.powers': 'Las potencias',
  'paper.student.office': 'En un gabinete',
  'paper.student.notes': 'Antes de cada turno, anota',
  'paper.student.notes.turn': 'Turno',
  'paper.student.notes.fear': 'A quién temo',
  'paper.student.notes.trust': 'En quién confío, y por qué',
  'paper.student.notes.forecast': 'Qué creo que pasará',
  'paper.student.notes.was': 'Qué pasó',
  'paper.student.score': 'Cómo se puntúa',
  'paper.student.score.text':
    'Seguridad, prosperidad, autonomía e influencia, de media en los años, con más peso los últimos, frente a lo que logra alguien capaz desde tu puesto. Puede ganar una potencia pequeña. Si una llega a dominar, casi todos los demás pierden.',
  'paper.student.read': 'Tu docente puede leer toda conversación. Vale un seudónimo.',
  'paper.instructor.title': 'Llevar la clase',
  'paper.instructor.plan': 'El plan',
  'paper.instructor.console': 'La consola dice siempre qué toca; esta página es para el bolsillo.',
  'paper.instructor.before': 'Antes de la clase',
  'paper.instructor.before.1': 'Abre la consola una vez en el equipo del proyector y copia tu enlace para otro.',
  'paper.instructor.before.2':
    'Fija cuándo suena la campana: los turnos se ajustan a ella, y el balance final conserva su tiempo.',
  'paper.instructor.before.3': 'Imprime la página de estudiantes, o que lean su situación en pantalla.',
  'paper.instructor.during': 'Mientras juegan',
  'paper.instructor.during.1':
    'Pasea por el aula. La consola te llama solo para lo que importa: un mensaje denunciado, una potencia que espera tu permiso, silencio.',
  'paper.instructor.during.2':
    'Deja que haya guerras. A quien solo destroza, ponle <b>límites</b>: una segunda llave, turnos entre exigencias, tu permiso.',
  'paper.instructor.during.3':
    '¿Alguien se fue? Una IA guarda el puesto. ¿Otro dispositivo? <b>Dejar entrar en otro dispositivo</b>, y después el mismo nombre.',
  'paper.instructor.during.4': '¿Algo salió muy mal? <b>Deshacer un turno</b>, en todos los mundos o en uno.',
  'paper.instructor.debrief': 'El balance final',
  'paper.instructor.debrief.lead': 'Pregunta antes de descubrir; las pantallas de los estudiantes siguen a la tuya.',
  'paper.instructor.theory': 'Qué muestra de la teoría',
  'paper.instructor.theory.1':
    '<b>Equilibrio interno</b>: lento, seguro, caro; cada paso más compra menos (el primer camino).',
  'paper.instructor.theory.2':
    '<b>Equilibrio externo</b>: rápido, barato, tan bueno como una palabra; atrapamiento y abandono (el segundo camino).',
  'paper.instructor.theory.3':
    '<b>Pasar la responsabilidad e ir de polizón</b>: quién pagó menos de lo que tuvo (las curvas de la carga).',
  'paper.instructor.theory.4': '<b>Credibilidad</b>: una palabra cumplida cuando costaba algo (promesas).',
  'paper.instructor.theory.5':
    '<b>El dilema de seguridad</b>: un alcance pensado para proteger y leído como amenaza (estrategias).',
  'paper.instructor.reflect': 'Preguntas para la reflexión',
};

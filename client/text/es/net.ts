import type { net as english } from '../en/net.ts';
import type { Texts } from '../texts.ts';

export const net: Texts<typeof english> = {
  'net.refused':
    'El servidor no lo aceptó ({code}). Vuelve a cargar la página; si persiste, avisa a quien lleva el servidor.',
  'net.defaultName': 'Jugador',
  'error.net.unreachable': 'El servidor no respondió. Comprueba la red y vuelve a intentarlo; no se ha perdido nada.',
  'error.net.closed': 'La partida no está conectada. Espera a que lo esté y vuelve a intentarlo.',
  'net.connecting': 'Entrando en la partida',
  'net.connecting.note': 'El puesto y el borrador están en el servidor; no puede perderse nada.',
  'net.retrying': 'Conexión perdida.',
  'net.retrying.text': 'Nuevo intento en {seconds} s. Tu borrador está a salvo en el servidor.',
  'net.retrying.now': 'Intentándolo de nuevo. Tu borrador está a salvo en el servidor.',
  'net.restarting': 'El servidor se está reiniciando.',
  'net.restarting.text': 'Todo lo hecho se conserva. Vuelve en {seconds} s.',
  'net.restarting.now': 'Todo lo hecho se conserva. Ya vuelve.',
  'net.retry': 'Intentar ahora',
  'net.lost.title': 'Esta partida no puede abrirse',
  'net.lost.home': 'Ir al inicio',
  'net.back': 'Conexión restablecida',
  'net.paused': 'El reloj está en pausa.',
  'net.paused.text': 'Se pueden seguir dando órdenes; el tiempo restante se conserva.',
  'net.opening': 'Abriendo',
};

import type { forecast as english } from '../en/forecast.ts';
import type { Texts } from '../texts.ts';

export const forecast: Texts<typeof english> = {
  'forecast.title': 'Tu pronóstico',
  'forecast.none': '¿Qué hará otra potencia este año? Nadie lo ve; el informe lo puntúa.',
  'forecast.open': 'Escribir uno',
  'forecast.change': 'Cambiar',
  'forecast.drop': 'Retirar',
  'forecast.power': 'Qué potencia',
  'forecast.deed': 'Qué hará',
  'forecast.chance': 'Con qué probabilidad',
  'forecast.note': 'Se puntúa por lo cerca que estuvo: la mitad vale siempre 75; la certeza es lo que más da o cuesta.',
  'forecast.write': 'Anotarlo',
  'forecast.cancel': 'Ahora no',
  'forecast.line': '{deed}: {chance}',
  'forecast.mean': '{points} puntos hasta ahora',
  'forecast.deed.demands': '{power} presenta una exigencia',
  'forecast.deed.attacks': '{power} ataca a alguien',
  'forecast.deed.signs': '{power} firma un tratado',
  'forecast.deed.breaks': '{power} rompe un tratado',
  'forecast.deed.gains': '{power} gana parte de toda la capacidad',
  'forecast.does.demands': 'presenta una exigencia',
  'forecast.does.attacks': 'ataca a alguien',
  'forecast.does.signs': 'firma un tratado',
  'forecast.does.breaks': 'rompe un tratado',
  'forecast.does.gains': 'gana parte de toda la capacidad',
  'forecast.report': 'Tu pronóstico',
  'forecast.came': 'Así fue.',
  'forecast.failed': 'No fue así.',
  'forecast.points':
    '{points} de 100 puntos; {mean} de media en {count, plural, one {# pronóstico} other {# pronósticos}}.',
  'event.forecastScored':
    'Tu pronóstico: {forecast}. {came, select, true {Así fue} other {No fue así}}: {points} puntos.',

  'ledger.title': 'Tu Seguridad, en casa y fuera',
  'ledger.turn': 'Turno',
  'ledger.year': 'turno {turn}',
  'ledger.bar': 'Barra',
  'ledger.home': 'tu propia fuerza',
  'ledger.abroad': 'prestada por socios',
  'ledger.plus': '+{points}',
};

import type { common as english } from '../en/common.ts';
import type { Texts } from '../texts.ts';

export const common: Texts<typeof english> = {
  'app.name': 'Counterpoise',
  'app.skip': 'Saltar al contenido principal',
  'app.loading': 'Cargando la página',
  'app.notFound.title': 'Aquí no hay ninguna página',
  'app.notFound.text': 'Puede que la dirección esté cortada. Las partidas tienen un código de seis letras.',
  'app.notFound.home': 'Ir al inicio',
  'app.fault.title': 'No se pudo mostrar esta página',
  'app.fault.text':
    'Algo falló en ella. Tus partidas están a salvo en el servidor; volver a cargar la página suele bastar.',
  'app.fault.reload': 'Volver a cargar',

  'unit.bn': '{value} mil M',
  'unit.percent': '{value} %',
  'unit.hours': '{value} h',
  'unit.minutes': 'min',
  'unit.seconds': 's',
  'unit.justNow': 'ahora mismo',

  'name.articles': 'Unión Soviética=la Unión Soviética',

  'server.reaching': 'Conectando con el servidor',
  'server.reached': 'Servidor conectado',
  'server.lost': 'El servidor no responde',

  'language.label': 'Idioma',

  'theme.toDark': 'Usar el tema oscuro',
  'theme.toLight': 'Usar el tema claro',
  'textSize.label': 'Tamaño del texto: {percent} %. Pasar a {next} %',
};

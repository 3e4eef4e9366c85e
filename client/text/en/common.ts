/** Words and units that every screen uses. */
export const common = {
  'app.name': 'Counterpoise',
  'app.skip': 'Skip to the main part',
  'app.loading': 'Loading this page',
  'app.notFound.title': 'There is no page here',
  'app.notFound.text': 'The address may have been cut short. Matches have a code of six letters.',
  'app.notFound.home': 'Go to the start',
  'app.fault.title': 'This page could not be shown',
  'app.fault.text':
    'Something in it failed. Your matches are safe on the server; loading the page again usually helps.',
  'app.fault.reload': 'Load again',

  'unit.bn': '{value} bn',
  'unit.percent': '{value} %',
  'unit.hours': '{value} h',
  'unit.minutes': 'min',
  'unit.seconds': 's',
  'unit.justNow': 'just now',

  // Names that stand with an article within a sentence: “name=as it is said”, with bars between them.
  'name.articles':
    'United States=the United States|United Kingdom=the United Kingdom|Soviet Union=the Soviet Union|Ottoman Empire=the Ottoman Empire|Philippines=the Philippines',

  'server.reaching': 'Reaching the server',
  'server.reached': 'Server reached',
  'server.lost': 'Server not reached',

  'language.label': 'Language',

  'theme.toDark': 'Use the dark theme',
  'theme.toLight': 'Use the light theme',
  'textSize.label': 'Text size: {percent} %. Make it {next} %',
} as const;

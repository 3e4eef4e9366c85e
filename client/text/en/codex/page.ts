/** The page of the rules itself. */
export const page = {
  'codex.title': 'The rules',
  'codex.lead':
    'When another state grows dangerous there are two answers: <b>build strength at home</b> (internal balancing: industry, science, infrastructure, forces, readiness, cohesion, sound money) or <b>borrow it abroad</b> (external balancing: pacts, guarantees, blocs, bases, shared intelligence, aid). Every turn each power does some of both, and never has enough for either.',
  'codex.section': '{number}. {title}',
  'codex.find': 'Find in the rules',
  'codex.find.hint': 'A word or a few, such as “tension pact”. The key / comes here, Escape clears.',
  'codex.find.found':
    '{count, plural, =0 {Nothing has these words.} one {One entry has these words.} other {# entries have these words.}}',
  'codex.find.none': 'No rule has these words',
  'codex.find.none.text': 'Fewer letters find more. The contents list every section.',
  'codex.scenario': 'Figures of',
  'codex.scenario.usual': 'the usual rules',
  'codex.contents': 'Contents',
  'codex.only': 'Module {module}: played in {scenarios}.',
  'codex.off': 'Not played in {scenario}.',
  'codex.howTo': 'How to play, in short',
} as const;

/** A deck file with two cards, as it comes out of the YAML reader; each call gives a fresh one to spoil. */
export function deckFile() {
  return {
    id: 'wicked',
    name: { nl: 'Proefdeck', en: 'Trial deck' },
    short: { nl: 'Om te proberen', en: 'To try out' },
    explanation: { nl: 'Leg een kaart.', en: 'Lay a card.' },
    cards: [cardFile('WP01'), cardFile('WP12')],
  };
}

export function cardFile(id: string) {
  return {
    id,
    title: { nl: 'Veel bazen', en: 'Many bosses' },
    body: { nl: 'Iedereen beslist mee.', en: 'Everybody decides.' },
    question: { nl: 'Wie zegt nee?', en: 'Who says no?' },
    source: { chapter: 'TH', lines: [1, 2] },
  };
}

/** A deck file with two piles and two roles: one card for each role in each pile. */
export function matrixFile() {
  const part = (id: string) => ({
    id,
    name: { nl: 'Deel', en: 'Part' },
    short: { nl: 'Een deel', en: 'One part' },
  });
  const role = (id: string) => ({ ...part(id), question: { nl: 'Wat doe jij?', en: 'What do you do?' } });
  return {
    ...deckFile(),
    piles: [part('start'), part('stop')],
    roles: [role('gever'), role('ontvanger')],
    cards: [
      { ...cardFile('WP01'), pile: 'start', role: 'gever' },
      { ...cardFile('WP02'), pile: 'start', role: 'ontvanger' },
      { ...cardFile('WP03'), pile: 'stop', role: 'gever' },
      { ...cardFile('WP04'), pile: 'stop', role: 'ontvanger' },
    ],
  };
}

export function formatFile() {
  return {
    id: 'proef',
    title: { nl: 'Proef', en: 'Trial' },
    description: { nl: 'Een korte proef.', en: 'A short trial.' },
    minutes: 5,
    steps: [stepFile('begin', 'theedoos', 2, {}), stepFile('eind', 'check-out', 3, {})],
  };
}

export function stepFile(id: string, kind: string, minutes: number, settings: Record<string, unknown>) {
  return {
    id,
    kind,
    title: { nl: 'Stap', en: 'Step' },
    minutes,
    instruction: { nl: 'Doe dit samen.', en: 'Do this together.' },
    note: { nl: 'Let hier op.', en: 'Watch for this.' },
    settings,
  };
}

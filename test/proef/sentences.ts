/** What people in a room would write, for the places where simulated participants say something of their own. */
const SENTENCES = [
  'Wie als eerste ziet dat het misgaat, belt.',
  'Strenger aan de poort? Dan leent hij online.',
  'Tot achttien jaar is niemand van ons aan zet.',
  'We durven niet te zeggen dat het nooit nul wordt.',
  'In Zuid belt de huurcoach al na één gemiste betaling.',
  'Geen brief de deur uit die wij zelf niet snappen.',
  'Maandag bellen we samen vijf gemiste betalingen na.',
  'Hoeveel jongeren openen hun post niet? Niemand telt dat.',
  'Wie stroom kan missen op het piekuur, zegt het hardop voordat het net vol is.',
  'Eerst de voordeur, dan de zorgvraag.',
  'Het waterpeil volgt de bodem, niet het jaarplan.',
] as const;

const SAID = /"[^"]*\((?:seat|zit)\w* (\d+)\)"/g;

/** Puts sentences that read well in the place of those that only have to be told apart. */
export function readable(json: string): string {
  return json.replaceAll(SAID, (_all, number: string) =>
    JSON.stringify(SENTENCES[Number(number) % SENTENCES.length] ?? ''),
  );
}

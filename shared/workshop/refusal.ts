/** Every reason for which a command can be refused. Each has a sentence in Dutch and English in the client's catalogues. */
export const REASONS = [
  // who and where
  'vorm',
  'niet-jouw-rol',
  'onbekende-zitplaats',
  'geen-team',
  'ander-team',
  'andere-stap',
  'andere-fase',
  'workshop-afgelopen',
  'pauze',
  'praat',
  'te-snel',
  // not kept: the store failed or the room moves; giving it again may help
  'bezig',
  // of its own time: it will be possible later
  'nog-niet',
  // the client's own: too much waits on this device
  'wachtrij-vol',
  // joining
  'code-onbekend',
  'deuren-dicht',
  'workshop-vol',
  'naam-bezet',
  'naam-leeg',
  'geheim-klopt-niet',
  'te-veel-pogingen',
  'werkvorm-onbekend',
  // text
  'tekst-leeg',
  'tekst-te-lang',
  'tekst-tekens',
  // cards
  'niet-aan-de-beurt',
  'kaart-niet-in-hand',
  'kaart-niet-op-bord',
  'kaart-van-jezelf',
  'kaart-van-ander',
  'kaart-al-gelegd',
  'kaart-nog-bezig',
  'al-geruild',
  'hand-vol',
  'stapel-leeg',
  'koppeling-bestaat',
  'bord-vol',
  'zelfde-kaart',
  'niets-om-ongedaan-te-maken',
  'er-is-op-voortgebouwd',
  'stilte',
  // stijlzetten
  'zet-al-gedaan',
  'zet-van-andere-smaak',
  'zet-al-geleend',
  // speelveld
  'afwezige-nodig',
  // gedoe
  'geen-gedoe',
  'gedoe-al-geweest',
  'gedoe-niet-in-deze-ronde',
  'gedoe-eigen-antwoord',
  // dots
  'te-veel-stippen',
  'kernkaart-al',
  'te-weinig-mensen',
  'wachten-op-tweede',
  // opgave, koers
  'voorstel-onbekend',
  'eigen-voorstel',
  'niet-de-schrijver',
  'niet-voor-jou',
  'niet-bij-jezelf',
  'maker-weg',
  'regel-veranderd',
  'datum',
  'nog-geen-koers',
  'herkomst-onbekend',
  'afspraak-staat',
  // wat, hoedan
  'eerst-de-opgave',
  'effect-en-partij-nodig',
  'rol-nodig',
  'nog-niets',
  // waarderen
  'te-weinig-scenarios',
  'scenario-van-ander',
  'niet-honderd',
  'te-weinig-verdeeld',
  // scan
  'te-veel-punten',
  // systeem
  'te-veel-stoelen',
  'stoel-bezet',
  'eerst-een-ander',
  'niemand-over',
  // dialoog
  'stok-vast',
  'stok-net-gehad',
  // styles and mix
  'vragenlijst-niet-af',
  'teams-spelen-al',
  'te-weinig-deelnemers',
  'geen-voorstel',
  'team-vol',
  'team-leeg',
  'te-veel-teams',
  'te-weinig-teams',
  'te-veel-wensen',
  'te-veel-namen',
  'twee-namen-nodig',
  'team-groot-genoeg',
  // one device per table
  'niet-aan-deze-tafel',
  'tafel-vol',
  // koffietafels
  'tafel-bezet',
  'andere-tafel',
  'niemand-aan-tafel',
  'tafel-uitgepraat',
  'kaarten-op',
  // course of the workshop
  'al-gedaan',
  'laatste-stap',
  'eerste-stap',
  'te-laat',
  // pre-work
  'uitnodiging-weg',
  'tijd-klopt-niet',
  // the workshop would be gone by then
  'na-bewaartermijn',
  // a next meeting
  'nog-bezig',
  'nog-geen-teams',
  'te-veel-bijeenkomsten',
  'niets-beloofd',
  // spotlight: of the team one looks along with
  'eerst-meekijken',
] as const;
export type Reason = (typeof REASONS)[number];

/** A refusal is a value, never thrown. `limit` is the number that the sentence names, if it names one. */
export interface Refusal {
  refusal: Reason;
  limit?: number;
}

export function refuse(reason: Reason, limit?: number): Refusal {
  return limit === undefined ? { refusal: reason } : { refusal: reason, limit };
}

export function isRefusal(value: object): value is Refusal {
  return 'refusal' in value;
}

/** What is wrong with the store, as far as the operating system or SQLite could tell. */
export type JournalFault =
  | 'geen-map'
  | 'is-map'
  | 'geen-rechten'
  | 'alleen-lezen'
  | 'vol'
  | 'bezet'
  | 'schijf'
  | 'geen-database'
  | 'beschadigd'
  | 'andere-database'
  | 'te-nieuw'
  | 'geen-wal'
  | 'gesloten'
  | 'onbekende-workshop'
  | 'onverwacht';

const SENTENCES: Record<JournalFault, string> = {
  'geen-map':
    'de map voor dit bestand bestaat niet en kan niet gemaakt worden; staat er een bestand met dezelfde naam?',
  'is-map': 'dit is een map, geen bestand. Geef de naam van een bestand in die map.',
  'geen-rechten':
    'de server mag hier niet schrijven. Geef de gebruiker van de server rechten op de map en het bestand.',
  'alleen-lezen': 'het bestand of de schijf is alleen-lezen.',
  vol: 'de schijf is vol. Maak ruimte vrij.',
  bezet: 'een ander programma houdt het bestand te lang bezet. Sluit dat programma.',
  schijf: 'de schijf geeft een fout bij lezen of schrijven.',
  'geen-database': 'dit bestand is geen database. Kies een ander bestand of zet een reservekopie terug.',
  beschadigd: 'de database is beschadigd. Zet een reservekopie terug.',
  'andere-database': 'deze database is van een ander programma. Kies een ander bestand.',
  'te-nieuw': 'deze database is gemaakt door een nieuwere versie van Koerskaarten. Start die versie.',
  'geen-wal':
    'deze schijf kan geen write-ahead log bijhouden, zoals veel netwerkschijven. Kies een map op een eigen schijf.',
  gesloten: 'de opslag is al gesloten.',
  'onbekende-workshop': 'deze workshop bestaat niet of is verwijderd.',
  onverwacht: 'er ging iets mis dat we niet herkennen.',
};

/** The store failed. `message` is a Dutch sentence for who runs the server; `cause` is what the system said. */
export class JournalError extends Error {
  readonly fault: JournalFault;

  constructor(fault: JournalFault, subject: string, cause?: unknown) {
    const said = fault === 'onverwacht' && cause instanceof Error ? ` (${cause.message})` : '';
    super(`${subject}: ${SENTENCES[fault]}${said}`, cause === undefined ? {} : { cause });
    this.name = 'JournalError';
    this.fault = fault;
  }
}

/** What a failure of node:fs or node:sqlite means, in the terms above. */
export function faultOf(error: unknown): JournalFault {
  if (!(error instanceof Error)) return 'onverwacht';
  if ('errcode' in error && typeof error.errcode === 'number')
    return BY_RESULT[error.errcode & 0xff] ?? 'onverwacht';
  return 'code' in error && typeof error.code === 'string'
    ? (BY_ERRNO[error.code] ?? 'onverwacht')
    : 'onverwacht';
}

/** The lower byte of SQLite's extended result codes. */
const BY_RESULT: Partial<Record<number, JournalFault>> = {
  3: 'geen-rechten',
  5: 'bezet',
  6: 'bezet',
  8: 'alleen-lezen',
  10: 'schijf',
  11: 'beschadigd',
  13: 'vol',
  14: 'geen-rechten',
  26: 'geen-database',
};

const BY_ERRNO: Partial<Record<string, JournalFault>> = {
  EACCES: 'geen-rechten',
  EPERM: 'geen-rechten',
  EROFS: 'alleen-lezen',
  ENOSPC: 'vol',
  EDQUOT: 'vol',
  EIO: 'schijf',
  ENOTDIR: 'geen-map',
  EEXIST: 'geen-map',
  ENOENT: 'geen-map',
  EISDIR: 'is-map',
};

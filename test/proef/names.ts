/** First names as they come into a room: short and long, with accents and hyphens, and some that come twice. */
const NAMES = [
  'Samira',
  'Joost',
  'Fenna',
  'Marlon',
  'Yusuf',
  'Ilse',
  'Anouk',
  'Wilma',
  'Rachid',
  'Sanne',
  'Maaike',
  'Henk',
  'Dirk',
  'Eelco',
  'Mees',
  'Koen',
  'Tom',
  'Zoë',
  'Lotte',
  'Nadia',
  'Carla',
  'Priya',
  'Petra',
  'Farid',
  'Hatice',
  'Bram',
  'Ruben',
  'Gijs',
  'Thijs',
  'Annet',
  'Jan-Willem',
  'Anne-Marieke',
  'Mohammed',
  'Bartholomeus',
  'Nora',
  'Sjoukje',
  'Aïcha',
  'Lodewijk',
  'Tjitske',
  'Bo',
] as const;

/** A whole room of them; from the second round on with an initial, as people write it themselves. */
export function roomOf(people: number): string[] {
  return Array.from({ length: people }, (_, at) => {
    const name = NAMES[at % NAMES.length] ?? '';
    const round = Math.floor(at / NAMES.length);
    return round === 0 ? name : `${name} ${'ABCDEFGHIJKL'[round] ?? ''}.`;
  });
}
